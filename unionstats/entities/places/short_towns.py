"""Towns by their short names behind their county's, before how much there is: 临川|河口|150毫米，石桥120毫米."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from unionstats import gazetteer, rx
from unionstats.entities.places.names import Name
from unionstats.gazetteer import Division
from unionstats.model import Article
from unionstats.tokens import is_word, tag

# What is measured at a town, and how much.
_FELL = (
    "[（(]?(?:[0-9.一二三四五六七八九十]*小时|日|时)?(?:最大|过程|累计|累积|平均|最高|最低|面|点|总){0,2}"
    "(?:小时)?(?:降雨|降水|降雪|雨|雪|积雪|气温|温度)?(?:量|强度?|深度?)?(?:高?达到?|为|有|约)?"
)
_MUCH = r"(?:[0-9]+(?:\.[0-9]+)?|[〇零一二三四五六七八九十百千点两]+)(?:多|余)?(?:毫米|厘米|mm|℃|度|摄氏度)"
_BEHIND = rx.compile(_FELL + _MUCH)
_NAME = rx.compile(f"([一-龥]{{2,3}}?)(?={_FELL}{_MUCH})")
_LISTED = rx.compile("[，、；,;和及](?=[一-龥]{2,4})")
_HEADS = ("full", "short", "name", "word")
_KINDS = ("民族乡", "街道", "苏木", "镇", "乡")
_NO_NAMES = frozenset({"v", "vn", "d", "p", "a", "ad", "r"})  # 新建, 平均: towns are called so, too


@lru_cache(maxsize=64)
def _short(county: Division) -> Mapping[str, Division]:
    """The townships of ``county`` by their names without what they are; for two with one name ``county``."""
    found: dict[str, Division] = {}
    for town in gazetteer.townships(county):
        kind = next((k for k in _KINDS if town.name.endswith(k)), "")
        short = town.name.removesuffix(kind)
        if kind and len(short) > 1 and tag(short) not in _NO_NAMES:
            found[short] = county if short in found else town
    return found


def with_short_towns(article: Article, rows: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """``rows`` with the towns that stand without 镇 or 乡 in what fell where, not as counties elsewhere."""
    found = [list(row) for row in rows]
    for i, (p, row) in enumerate(zip(article.paragraphs, rows, strict=True)):
        if not row or not any(unit in p.text for unit in ("毫米", "厘米", "mm", "℃", "度")):
            continue
        if towns := list(_listed(p.text, row)):
            kept = [n for n in row if not any(t.start < n.end and n.start < t.end for t in towns)]
            found[i] = sorted([*kept, *towns], key=lambda n: n.start)
    return found


def _listed(text: str, row: Sequence[Name]) -> Iterator[Name]:
    heads = [n for n in row if n.divisions[0].level == "county" and n.form in _HEADS and not n.tail]
    at = 0  # behind the last town that was read
    for head in heads:
        here = [(d, t) for d in head.divisions if (t := _town(text, head.end, d))] if head.start >= at else []
        start = head.start
        while len(here) == 1:
            county, (at, town) = here[0]
            yield Name(start, at, (town,), "full", chained=True)
            much = _BEHIND.match(text, at)
            sep = _LISTED.match(text, much.end() + text.startswith(("）", ")"), much.end())) if much else None
            start = sep.end() if sep else at
            after = (_town(text, start, county) or _unlisted(text, start, county, row)) if sep else None
            here = [(county, after)] if after else []


def _town(text: str, start: int, county: Division) -> tuple[int, Division] | None:
    """Where the short name of a town of ``county`` at ``start`` ends, before how much fell there, and the town."""
    for end in range(start + 4, start + 1, -1):
        town = _short(county).get(text[start:end])
        if town and _BEHIND.match(text, end):
            return end, town
    return None


def _unlisted(text: str, start: int, county: Division, row: Sequence[Name]) -> tuple[int, Division] | None:
    """The same of a name that no list has, in a list of towns: it is somewhere in ``county``."""
    m = _NAME.match(text, start)
    if m is None or is_word(m[1]) or any(n.start < m.end(1) and start < n.end for n in row):
        return None
    return m.end(1), county
