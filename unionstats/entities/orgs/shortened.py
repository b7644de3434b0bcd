"""Two names of one body, one of them shortened: 济钢 and 济南钢铁集团, 温州市鞋革协会 and 温州市鞋革行业协会."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import data, gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.context import Org, division
from unionstats.lexicon import LEGAL
from unionstats.model import Entity
from unionstats.tokens import is_word, tag

_IN_LAW = rx.compile("(?:(?:控股|股份|责任|有限|集团)*(?:公司|集团))$|股份$")
_UNION = rx.compile("(?:总?工会|工会委员会)$")
# What makes it another body: a level, an order, a direction or a size.
_OTHER = rx.compile(
    "[0-9第一二三四五六七八九十甲乙丙东南西北上下老分子]|[县区镇乡村旗州盟街](?!$)|街道|工会|大学|师范|中心"
)
_LEVELS = frozenset("省市县区")
# Two of these may have all else in common: 北京大学 is not 北京师范大学.
_ALIKE = ("学", "院", "校", "医院", "政府", "委员会", "总工会", "日报", "会议", "年会", "论坛", "大赛")
_BRANCHES = ("分公司", "支公司", "子公司")
_SHORTEST = 4
_INITIALS = 3


def short_of(short: str, full: str) -> bool:
    """True where ``short`` is another name of the body ``full``, not of another of its kind."""
    if (bare := without_brackets(full)) != full and short_of(short, bare):
        return True
    if shortened(short, full) or initials(short, full) or legal(short, full) or _behind_seat(short, full):
        return True
    return _of_its_trade(short, full) or any(full.replace(words, both) == short for words, both in _IN_TWO)


# What is said in two characters: 南川石化总厂, 南川石油化工总厂.
_IN_TWO = (
    ("石油化工", "石化"),
    ("农村商业", "农商"),
    ("有色金属", "有色"),
    ("交通投资", "交投"),
    ("城市建设投资", "城投"),
)
# 恒岳集团, 恒岳投资集团有限公司
_TRADED = rx.compile("(?:投资|控股|实业|产业|科技|国际|企业|工业|发展){1,2}(?:集团)(?:股份|有限|责任)*(?:公司)?")


def _of_its_trade(short: str, full: str) -> bool:
    """True where ``full`` adds to a group in what it deals: 恒岳集团, 恒岳投资集团有限公司."""
    core = short.removesuffix("集团")
    return short != core and len(core) > 1 and full.startswith(core) and bool(_TRADED.fullmatch(full, len(core)))


def _behind_seat(short: str, full: str) -> bool:
    """True where ``full`` adds to a firm's name where it is and what it is in law: 承岳鞋业, 石桥承岳鞋业有限公司."""
    for n in (2, 3):
        if len(short) > _INITIALS and full.startswith(short, n) and _IN_LAW.fullmatch(full, n + len(short)):
            return _is_place(full[:n])
    return False


def without_brackets(name: str) -> str:
    """The name of a firm without the place that it has in brackets: 恒昶风能（苏州）有限公司."""
    return _IN_BRACKETS.sub("", name)


_IN_BRACKETS = rx.compile("(?<=[一-龥]{2})[（(][一-龥]{2,6}[）)](?=[一-龥])")


def legal(short: str, full: str) -> bool:
    """True where ``full`` only adds to a group what it is in law: 恒岳集团, 恒岳集团有限公司."""
    return short.endswith("集团") and full.startswith(short) and _IN_LAW.fullmatch(full, len(short)) is not None


def same_body(a: Org, b: Org) -> bool:
    """Do two names that end alike name one body, one of them shortened: 恒岳能源集团, 恒岳能源控股集团?"""
    less, more = (a, b) if len(a.name) < len(b.name) else (b, a)
    short, full = less.name, more.name
    if not len(short) < len(full) < len(short) + 9:
        return False
    if a.kind in ("park", "event"):
        rest = iter(full)
        return short[:2] in full and all(char in rest for char in short)
    core = next((short[: -len(e)] for e in LEGAL if short.endswith(e)), "")
    if a.kind != "firm" or len(core) < 2 or short.endswith(_BRANCHES) != full.endswith(_BRANCHES):
        return False
    if more.place != less.place and (d := division(more.place)) and d.name[:2] in full[len(core) :]:
        return False  # 中国移动集团|西藏公司
    rest = iter(full)
    seat = full.find(core, 1, 8)  # 恒工公司, 山东恒工机械有限公司: behind where it is
    longer = b if short == a.name else a
    if seat > 1 and longer.adcode and full[:seat] in longer.place:
        return True
    # 港鼎渔港渔发公司 after 港鼎渔港渔业发展有限公司: its characters in order, the first of them together
    return full.startswith(core) or (len(core) > 4 and full.startswith(core[:3]) and all(c in rest for c in core))


def shortened(short: str, full: str) -> bool:
    """True where ``short`` leaves out one piece inside ``full``, and that piece does not tell two bodies apart."""
    if not _SHORTEST <= len(short) < len(full) or short[-1] != full[-1] or short.endswith(_ALIKE):
        return False
    begin = _common(short, full)
    if begin < 2 or not full.endswith(short[begin:]):
        return False
    piece = full[begin : len(full) - len(short) + begin]
    if len(piece) == 1:  # 南川工商银行石桥分行, …石桥市分行
        return piece in _LEVELS and any(
            map(_is_place, (full[:begin], full[begin - 2 : begin], full[begin - 3 : begin]))
        )
    inside = len(short) - begin
    # behind a place, before one character, is all that the name says: 省厅 is not 省教育厅
    if inside < 2 and (_is_place(short[:begin]) or short[begin - 1] in _LEVELS):
        return False
    return len(piece) <= _SHORTEST and _OTHER.search(piece) is None and not _is_place(piece)


def initials(short: str, full: str) -> bool:
    """True where the firm ``short`` is called by the first characters of the words of ``full``: 济钢, 京能集团."""
    unions = _UNION.search(short), _UNION.search(full)
    if (unions[0] is None) != (unions[1] is None):
        return False
    core, whole = (_IN_LAW.sub("", _UNION.sub("", name)) for name in (short, full))
    bare = core == (short if unions[0] is None else short[: unions[0].start()])
    if not 2 <= len(core) <= _INITIALS or len(whole) < len(core) + 2 or whole.startswith(core):
        return False
    for at in (2, 3):
        place = gazetteer.lookup(whole[:at])
        first = core[0] == whole[0] or any(core[0] in _letters().get(d.adcode, "") for d in place)
        if first and core[1] == whole[at : at + 1] and (not bare or place) and _in_order(core[1:], whole[at:]):
            return True
    return False


def first_characters(full: str) -> str:
    """济钢 of 济南钢铁集团: what people call a firm that is named by a place and a trade; "" for any other."""
    whole = _IN_LAW.sub("", full)
    at = next((n for n in (2, 3) if gazetteer.lookup(whole[:n])), 0)
    short = whole[:1] + whole[at : at + 1]
    return short if at and whole != full and at + 2 <= len(whole) and not is_word(short) else ""


def short_names(name: str, place: Entity | None) -> Iterator[str]:
    """Short names that a firm's full name allows: 山东恒岳食品有限公司 → 恒岳食品, 恒岳."""
    if (bare := without_brackets(name)) != name:
        yield from short_names(bare, place)
    core = next((name[: -len(e)] for e in LEGAL if name.endswith(e)), "")
    if not core:
        return
    if len(core) > _SHORTEST and core.endswith("集团"):
        yield from short_names(core, place)
    trade = next((w for w in words.trades() if core.endswith(w)), "") if core.endswith(_trades()) else ""
    local = core.removeprefix(place.text) if place else core
    d = division(place.place) if place else None
    seat = next((n for n in (d.name, d.name[:-1]) if place.text.endswith(n)), "") if d and place else ""
    for short in (core, seat + local, local, local.removesuffix(trade)):  # 恒山化工 of 山西省恒山化工有限公司
        if len(short) < 2 or short in words.generic():
            continue
        if is_word(short) and len(short) < 4:
            if short == local.removesuffix(trade) != local:  # 飞马集团 of 飞马能源集团有限公司
                yield from (short + end for end in ("公司", "集团") if short + end != name)
            continue
        if place and short in (place.text, seat):
            continue
        if short != core and short.endswith("集团"):
            continue  # 恒岳集团 has its 恒岳集团纸业公司
        yield short
        yield from (short + end for end in ("公司", "集团") if short + end != name)
    brand = local[:2]  # 恒工公司 for 山东恒工机械有限公司
    if place and len(local) > 3 and local != core and brand not in words.generic() and tag(brand) != "ns":
        at = place.text if len(place.text) < 4 else seat  # 山东恒工, of whom no dictionary knows
        owns = {local.removesuffix(trade)} if is_word(brand) else {brand, local.removesuffix(trade)}
        yield from (at + own for own in owns if own != local and len(own) < 4 and not is_word(at + own))
    if len(local) > 3 and brand not in words.generic() and words.proper(brand) and not local.startswith("集团", 2):
        yield from (brand + end for end in ("公司", "集团") if brand + end != name)


# 岳阳二毛 of 岳阳第二毛纺厂, 岳阳四建 of 岳阳第四建筑公司
_ORDERED_PLANT = rx.compile(
    "第(?P<number>[一二三四五六七八九十])(?P<what>[一-龥]{2})(?P<more>[一-龥]{0,6}?)(?:公司|厂)"
)


def ordered_plants(name: str, place: Entity | None) -> Iterator[str]:
    """What one of several plants of a city is called in short: 岳阳二毛 of 岳阳第二毛纺厂."""
    at = len(place.text) if place and name.startswith(place.text) else 0
    if place and at and (own := _ORDERED_PLANT.fullmatch(name, at)):
        what, more = own["what"], own["more"]
        yield from (place.text + own["number"] + word for word in {what[0], what, what[0] + more[:1]})


_LOCAL = rx.compile("(?P<branch>分公司|子公司|(?:中心)?支公司)|供电公司|[一-龥0-9]{0,12}项目部")
_LINE = rx.compile("[一二三四五六七八九十0-9]{1,3}(?:号线|标段?)")


def local_names(name: str, place: Entity | None) -> Iterator[str]:
    """What a firm has somewhere is called there: 芜湖公司 of 恒岳集团芜湖分公司, 泾县供电公司 of 国网泾县供电公司."""
    at = name.find(place.text) if place else -1
    m = _LOCAL.fullmatch(name, at + len(place.text)) if place and at > 0 else None
    if place is None or m is None:
        return
    short = place.text[:-1] if len(place.text) > 2 and place.name.endswith(place.text) else place.text
    tails = {m[0], _LINE.sub("", m[0]), "项目部"} if m[0].endswith("项目部") else {m[0], "公司"}
    yield from (where + tail for where in {place.text, short} for tail in tails)


@cache
def _trades() -> tuple[str, ...]:
    """The words of a trade: one look tells that a name ends in none, as most do."""
    return tuple(words.trades())


@cache
def _letters() -> dict[str, str]:
    """The characters that stand for a division, by its adcode: 京, 沪申."""
    found: dict[str, str] = {}
    for adcode, letter in data.rows("one_character.txt"):
        found[adcode] = found.get(adcode, "") + letter
    return found


def _common(short: str, full: str) -> int:
    """How long their common beginning is, at most up to the last character of ``short``."""
    at = 0
    while at < len(short) - 1 and short[at] == full[at]:
        at += 1
    return at


def _in_order(characters: str, text: str) -> bool:
    rest = iter(text)
    return all(c in rest for c in characters)


def _is_place(text: str) -> bool:
    return bool(gazetteer.lookup(text))


# A number that a short name moves: 采油一厂 of 第一采油厂, 二中 of 第二中学, 三院 and 三医院 of 第三人民医院.
ORDERED = rx.compile(
    "第(?P<number>[一二三四五六七八九十]{1,3})(?P<what>(?:人民)?医院|中学|小学|[一-龥]{2,4}(?:厂|公司|处))$"
)


def reordered(name: str) -> Iterator[str]:
    """The body ``name`` as it is called in short, where a number in it moves; nothing if it has none."""
    if not (m := ORDERED.search(name)):
        return
    number, what = m["number"], m["what"]
    yield m[0]
    if what.endswith("医院"):
        yield from (f"{number}院", f"{number}医院")
    elif what in ("中学", "小学"):
        yield number + what[0]
    else:
        end = "公司" if what.endswith("公司") else what[-1]
        yield what.removesuffix(end) + number + end
        if m.start():  # 青岭油田采油一厂 of 青岭油田第一采油厂
            yield name[: m.start()] + what.removesuffix(end) + number + end


def railways(name: str, bureau: str) -> Iterator[str]:
    """The short names of a railway whose ``name`` is given in full: 国铁兰州局, 中国铁路兰州局集团公司."""
    if name.startswith(f"中国铁路{bureau}集团有限公司"):
        yield from (f"{head}{bureau}{end}" for head in ("国铁", "中国铁路") for end in ("", "集团", "集团公司"))
