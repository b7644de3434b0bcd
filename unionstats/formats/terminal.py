"""The table for a terminal: the columns a reader needs, an article's title above them.  The one module that knows rich.

Below ``WIDE`` columns a fact takes two lines, beside its value what it is about and under that the evidence; from there
on it takes a line with a column for each.  Widths are counted in cells (a Han character fills two).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby, islice
from typing import TextIO, cast

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from unionstats import rx
from unionstats.formats import evidence
from unionstats.formats.cells import CHINESE, Sheet, grouped, written
from unionstats.formats.safe import clean
from unionstats.model import Fact

WIDE = 120
GAP = "  "
_SIGNS = {"exact": "", "about": "≈", "nearly": "≲", "over": ">", "at_least": "≥", "under": "<", "at_most": "≤"}
_CHANGES = {"": "", "up": "↑", "down": "↓"}
_STYLES = {"item": "bold", "org": "cyan", "place": "green", "time": "magenta"}
_HEADINGS = ("kind", "value", "item", "organization", "place", "time", "evidence")
# An unbreakable piece: a number with its signs or a Latin word; any other character stands alone.
_PIECE = rx.compile(r"[A-Za-z0-9_.,%+\-–:]+")
# A step of an administrative path: 浙江省 / 嘉兴市 / 海宁市 / 许村镇.
_STEP = rx.compile(r".+?(?:省|自治[区州县]|[市县区盟旗]|$)")
_CHUNK = 1000


def write_table(sheet: Sheet, out: TextIO) -> None:
    """Write facts for a reader; other rows, or columns that the user chose, as a plain grid."""
    console = Console(
        file=out,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        force_terminal=sheet.color,
        no_color=None if sheet.color is None else not sheet.color,
    )
    rows = iter(sheet.rows)
    first = next(rows, None)
    if first is None:
        return
    everything = _chain(first, rows)
    if sheet.chosen:
        _grid(sheet, everything, console)
        return
    if not isinstance(first, Fact):
        _grids(sheet, everything, console)
        return
    facts = cast(Iterator[Fact], everything)
    begun = False
    for _, group in groupby(facts, key=lambda f: f.source):
        # By article, not by place: an article may be broken by another one.
        for _, own in groupby(sorted(group, key=lambda f: f.article), key=lambda f: f.article):
            if begun:
                console.print()
            begun = True
            _article(list(own), console, _headings(sheet))
        out.flush()


def _chain(first: object, rest: Iterator[object]) -> Iterator[object]:
    yield first
    yield from rest


# -- facts -----------------------------------------------------------------------------------------------------------


def _headings(sheet: Sheet) -> Sequence[str]:
    if not sheet.chinese:
        return _HEADINGS
    return [CHINESE[name] for name in ("kind", "value", "item", "org", "place", "time", "sentence")]


def _article(facts: Sequence[Fact], console: Console, headings: Sequence[str]) -> None:
    width = max(console.width, 40)
    first = facts[0]
    for line in _fold(clean(first.title) or "(no title)", width):
        _print(console, Text(line, "bold"))
    about = [clean(first.source), f"article {first.article}", first.date, f"{len(facts)} fact{'s' * (len(facts) != 1)}"]
    for meta in _join([(a, "dim") for a in about if a], width, " · "):
        _print(console, meta)
    wide = width >= WIDE
    values = [_value(f) for f in facts]
    needed = max(_needed(pieces, 24 if wide else 18) for pieces in values)
    value_width = min(max(needed, 14), width // 2)
    # Printed at once: rich takes its time for each call.
    if wide:
        widths = _widths(facts, values, value_width, width, headings)
        _print(console, *_wide(facts, values, widths, headings, console.is_terminal))
    else:
        _print(console, *_stacked(facts, values, value_width, width, console.is_terminal))


def _print(console: Console, *lines: Text) -> None:
    for line in lines:
        line.rstrip()
    console.print(Text("\n").join(lines), no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)


def _value(fact: Fact) -> list[str]:
    """The value with its sign and unit in pieces that may stand on lines of their own, none of which may be broken."""
    if fact.value is None:
        return _span(fact.time) or [clean(fact.text)]
    sign = _CHANGES[fact.change] + _SIGNS[fact.bound]
    low, high = sign + grouped(fact.value), "" if fact.value_max is None else "–" + grouped(fact.value_max)
    unit = clean(fact.unit)
    tail = high or low
    tail += unit if unit in ("%", "‰") else f" {unit}" if unit else ""
    pieces = [low, tail] if high else [tail]
    return [*pieces, f" {fact.basis}"] if fact.basis else pieces


def _needed(pieces: Sequence[str], most: int) -> int:
    """The width of a value: on one line if that is at most ``most``, else of its longest piece."""
    whole = cell_len("".join(pieces))
    return whole if whole <= most else max(map(cell_len, pieces))


def _span(time: str) -> list[str]:
    start, slash, end = clean(time).partition("/")
    return [start + slash, end] if slash else [start] if start else []


def _lines(pieces: Sequence[str], width: int) -> list[str]:
    """``pieces`` on as few lines as ``width`` allows, broken only between them; one that is too long is folded."""
    lines: list[str] = []
    for piece in pieces:
        if lines and cell_len(lines[-1] + piece) <= width:
            lines[-1] += piece
        else:
            lines += _fold(piece.lstrip(), width)
    return lines


def _stacked(
    facts: Sequence[Fact], values: Sequence[list[str]], value_width: int, width: int, styled: bool
) -> Iterator[Text]:
    room = width - value_width - len(GAP)
    yield Text("─" * width, "dim")
    for fact, pieces, span in zip(facts, values, evidence.spans(facts), strict=True):
        left = [Text(v, "bold") for v in _lines(pieces, value_width)]
        parts = [(clean(getattr(fact, name)), _STYLES[name]) for name in ("item", "org", "place")]
        if fact.kind != "date":
            parts.append((fact.time, _STYLES["time"]))
        right = _join([p for p in parts if p[0]], room, " · ")
        right.append(_evidence(fact, span, room, styled))
        left.insert(max(len(left), len(right) - 1), Text(fact.kind, "dim"))
        yield from _beside([left, right], [value_width, room], [True, False])


def _wide(
    facts: Sequence[Fact], values: Sequence[list[str]], widths: Sequence[int], headings: Sequence[str], styled: bool
) -> Iterator[Text]:
    right = [name == "value" for name in _HEADINGS]
    yield from _beside([[Text(name, "bold")] for name in headings], widths, right)
    yield Text("─" * (sum(widths) + len(GAP) * (len(widths) - 1)), "dim")
    for fact, pieces, span in zip(facts, values, evidence.spans(facts), strict=True):
        yield from _beside(
            [
                [Text(fact.kind, "dim")],
                [Text(v, "bold") for v in ([] if fact.kind == "date" else _lines(pieces, widths[1]))],
                [Text(v, _STYLES["item"]) for v in _fold(clean(fact.item), widths[2])],
                [Text(v, _STYLES["org"]) for v in _fold(clean(fact.org), widths[3])],
                [Text(v, _STYLES["place"]) for v in _lines(_STEP.findall(clean(fact.place)), widths[4])],
                [Text(v, _STYLES["time"]) for v in _lines(_span(fact.time), widths[5])],
                [_evidence(fact, span, widths[6], styled)],
            ],
            widths,
            right,
        )


def _widths(
    facts: Sequence[Fact], values: Sequence[list[str]], value_width: int, width: int, headings: Sequence[str]
) -> list[int]:
    """The widths of the columns: as wide as the article needs, the widest made narrower until the evidence has room."""
    kind = max(len(fact.kind) for fact in facts)
    value = max(value_width, len("value")) if any(fact.value is not None for fact in facts) else len("value")
    needs = [
        max(cell_len(heading), *(cell_len(clean(getattr(fact, name))) for fact in facts))
        for heading, name in zip(headings[2:5], ("item", "org", "place"), strict=True)
    ]
    room = width - kind - value - len(GAP) * (len(_HEADINGS) - 1) - max(30, width * 3 // 10)
    # A span of months stands on a line, one of days on two, and of months too where it is narrow.
    times = [_span(fact.time) for fact in facts]
    broken = max(len("time"), *(len(piece) for pieces in times for piece in pieces), 0)
    whole = max(broken, *(len("".join(pieces)) for pieces in times if len("".join(pieces)) <= 15), 0)
    needs.append(whole if sum(needs) + whole <= room else broken)
    while sum(needs) > room and max(needs[:3]) > 12:
        needs[needs.index(max(needs[:3]))] -= 1
    rest = width - kind - value - sum(needs) - len(GAP) * (len(_HEADINGS) - 1)
    return [kind, value, *needs, rest]


def _evidence(fact: Fact, span: tuple[int, int], width: int, styled: bool) -> Text:
    """The sentence around the fact on one line, the fact marked: by style on a terminal, else by brackets."""
    before, sentence = clean(fact.sentence[: span[0]]), clean(fact.sentence)
    marked = clean(fact.sentence[span[0] : span[1]])
    at = (len(before), len(before) + len(marked)) if sentence.startswith(before + marked) else (0, 0)
    brackets = 0 if styled else 2
    head, middle, tail = evidence.fit(sentence, at, width - brackets, cell_len)
    if middle and not styled:
        middle = f"[{middle}]"
    return Text.assemble((head, "dim"), (middle, "bold underline"), (tail, "dim"))


def _join(parts: Iterable[tuple[str, str]], width: int, glue: str) -> list[Text]:
    """Styled parts in lines, broken between parts, and inside one where it is longer than a line."""
    lines: list[Text] = []
    for text, style in parts:
        if lines and lines[-1].cell_len + len(glue) + cell_len(text) <= width:
            lines[-1].append(glue, "dim").append(text, style)
        else:
            lines += [Text(line, style) for line in _fold(text, width)]
    return lines


def _fold(text: str, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` cells, broken between Han characters or words, in a number only if it is
    longer than a line."""
    lines, line = [], ""
    for piece in _pieces(text):
        if line and cell_len(line) + cell_len(piece) > width:
            lines.append(line)
            line = piece.lstrip()
        else:
            line += piece
        while cell_len(line) > width:
            lines.append(line[:width])
            line = line[width:]
    return [*lines, line] if line else lines


def _pieces(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        m = _PIECE.match(text, at)
        end = m.end() if m else at + 1
        yield text[at:end]
        at = end


def _beside(columns: Sequence[Sequence[Text]], widths: Sequence[int], right: Sequence[bool]) -> Iterator[Text]:
    """Cells of several lines side by side, each padded to its width (``right``: from the left)."""
    for i in range(max(map(len, columns))):
        line = Text()
        for column, width, to_right in zip(columns, widths, right, strict=True):
            cell = column[i] if i < len(column) else Text()
            pad = " " * max(width - cell.cell_len, 0)
            line.append(GAP if line.plain or column is not columns[0] else "")
            line.append(pad if to_right else "").append_text(cell).append("" if to_right else pad)
        yield line


# -- other rows ------------------------------------------------------------------------------------------------------


def _grids(sheet: Sheet, rows: Iterator[object], console: Console) -> None:
    """A grid an input, under its name; of the columns those that a reader needs."""
    columns = tuple(name for name in sheet.columns if name not in ("source", "end"))
    begun = False
    for source, own in groupby(rows, key=lambda row: str(getattr(row, "source", ""))):
        if begun:
            console.print()
        begun = True
        _print(console, Text(clean(source), "dim"))
        _grid(replace(sheet, columns=columns), own, console)


def _grid(sheet: Sheet, rows: Iterator[object], console: Console) -> None:
    while chunk := list(islice(rows, _CHUNK)):
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
        for name, heading in zip(sheet.columns, sheet.headings(), strict=True):
            numeric = any(isinstance(getattr(row, name), (int, Decimal)) for row in chunk)
            table.add_column(Text(heading), justify="right" if numeric else "left", no_wrap=numeric, overflow="fold")
        for row in chunk:
            table.add_row(*(Text(clean(written(cell))) for cell in sheet.cells(row)))
        console.print(table)
