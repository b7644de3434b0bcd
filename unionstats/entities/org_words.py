"""The word lists of organizations' names, loaded when first needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import TypeAlias

from unionstats import data, kept, lexicon, pairs, rx
from unionstats.model import frozen
from unionstats.tokens import is_word, tag

# jieba's tags of words that a name does not hold: verbs, adverbs, conjunctions, prepositions, pronouns, particles,
# interjections, times, states and quantified words.
_STOP_TAGS = frozenset(
    {"v", "m", "ad", "i", "vd", "vi", "vq", "d", "df", "c", "p", "r", "rr", "rz", "y", "e", "t", "z", "mq"}
)
# How officials do things, before the verb in one word of the dictionary that its tag makes a noun: 不断扩大, 大力加强.
_ADVERB = rx.compile(
    r"(?:不断|积极|大力|严格|认真|充分|切实|努力|全面|扎实|深入|着力|逐步|迅速|踊跃|密切|明确|顺利|广泛|有效|持续|继续"
    r"|全力|主动|及时|坚决|自觉)(?P<verb>..)"
)
# jieba's tags of what a verb's manner is said with.
_MANNERS = frozenset({"d", "ad", "a", "v", "vd", "z"})
_HAN = rx.compile(r"[\u4e00-\u9fa5]+")
_COUNTED = rx.compile(r"[一二两三四五六七八九十几数多百千]+[家个名所座条项批支场次份位户只件类种]")
_COUNTED_PLACES = rx.compile(r"[两三四五六七八九十]+[省市县区州地国镇乡村]")
_SINCE = rx.compile(r"[多数几近历]年|[今去前明本当]年")
# A guess of the segmenter's that ends so is no part of a name: 中有, 现为.
_PARTICLES = frozenset("的得了在由与和及或向对为将把被从到是有以给让于")
_RELATIVE = frozenset("上中内里后前时间")
LEVELS = ("自治区", "地区", "自治州", "自治县", "街道", "兵团", "省", "市", "县", "区", "州", "盟", "旗", "镇", "乡")


@frozen
class Known:
    """A name from a list: ``name`` canonical, ``kind`` its class, ``place`` and ``adcode`` where it belongs.

    A ``shared`` name (发改委) is borne by local bodies too.
    """

    name: str
    kind: str
    place: str
    adcode: str
    shared: bool = False


@frozen
class Body:
    """A body of a place: ``form`` is its full name with ``{}`` for the place, ``length`` that of the words read."""

    length: int
    form: str
    kind: str


# {the first characters of names: how long these are, the longest first}, and their first two for ``pairs.starts``.
_Heads: TypeAlias = "tuple[dict[str, tuple[int, ...]], frozenset[int]]"


def _heads(names: Iterable[str]) -> _Heads:
    # By the first two characters, and for longer names by the first four: hundreds begin with 中国.
    lengths: dict[str, set[int]] = {}
    for name in names:
        head = lengths.setdefault(name[:2], set())
        if len(name) < 4:
            head.add(len(name))
        else:
            lengths.setdefault(name[:4], set()).add(len(name))
    ordered = {head: tuple(sorted(n, reverse=True)) for head, n in lengths.items()}
    return kept.alike(ordered), pairs.heads(lengths)


class Names:
    """Names that are looked up at an offset of a text, the longest first."""

    def __init__(self, names: Mapping[str, object], heads: _Heads | None = None) -> None:
        self._all = names
        # How long they are by how they begin, and how they do, for ``pairs.starts``.
        self._lengths, self.heads = heads or _heads(names)

    def at(self, text: str, start: int) -> str:
        """The longest name that stands at ``start`` in ``text``, ``""`` where none does."""
        return next((name for _, name in self.names_at(text, (start,))), "")

    def scan(self, text: str) -> Iterator[tuple[int, str]]:
        """Every offset at which a name stands, with the longest name there; they may overlap."""
        return self.names_at(text, pairs.starts(text, self.heads))

    def names_at(self, text: str, starts: Iterable[int]) -> Iterator[tuple[int, str]]:
        """Those of ``starts`` at which a name stands, with the longest one."""
        lengths, names = self._lengths, self._all
        for start in starts:
            if (short := lengths.get(text[start : start + 2])) is None:
                continue
            longer = lengths.get(text[start : start + 4])
            for n in (*longer, *short) if longer else short:
                if (name := text[start : start + n]) in names:
                    yield start, name
                    break


def _fill(found: dict[str, Known], names: str, known: Known) -> None:
    for name in names.split():
        found.setdefault(name, known)


# {name: what there is to know of the body}, and how the names begin.
_Listed: TypeAlias = "tuple[dict[str, tuple[str, str, str, str, bool]], _Heads]"

_KIND_OF = {"org_world.txt": "world", "org_media.txt": "media"}  # all others are of firms


def _with_and(name: str) -> str:
    """A department of several fields as it is often written: 人力资源与社会保障部."""
    return name.replace("和", "与") if name.endswith(("部", "委员会")) else ""


def _make_listed() -> _Listed:
    found: dict[str, Known] = {}
    for name, *rest in data.rows("org_central.txt"):
        aliases, kind, shared, place = [*rest, "", "", ""][:4]
        body = Known(name, kind or "government", place or "中国", "" if place else "100000")
        _fill(found, f"{name} {aliases} {_with_and(name)}", body)
        _fill(found, shared, Known(body.name, body.kind, body.place, body.adcode, shared=True))
    for file in ("org_firms.txt", "org_world.txt", "org_media.txt", "org_listed.txt"):
        kind = _KIND_OF.get(file, "firm")
        for name, *rest in data.rows(file):
            aliases, place = [*rest, "", ""][:2]
            _fill(found, f"{name} {aliases}", Known(name, kind, place, "100000" if place == "中国" else ""))
    for name, *rest in data.rows("org_schools.txt"):
        aliases, place = [*rest, "", ""][:2]
        kind = "hospital" if name.endswith("医院") else "school"
        _fill(found, f"{name} {aliases}", Known(name, kind, place, ""))
    bodies = {name: (k.name, k.kind, k.place, k.adcode, k.shared) for name, k in found.items()}
    return kept.alike(bodies), _heads(found)


@cache
def _listed() -> _Listed:
    """Every name of the lists, full or short, with what is known of the body that it names, and how they begin."""
    return kept.table("org_words", _make_listed)


def is_known(name: str) -> bool:
    """Is ``name`` one of the lists?"""
    return name in _listed()[0]


@lru_cache(maxsize=1 << 13)
def known(name: str) -> Known:
    """The body that ``name``, one of the lists, names."""
    return Known(*_listed()[0][name])


@cache
def registered() -> dict[str, tuple[str, ...]]:
    """The firms whose listed name is that of the register (…有限公司), and the names that each may go by."""
    found = {}
    for name, *rest in data.rows("org_firms.txt"):
        if name.endswith(_REGISTERED):
            stem = name.removesuffix(_REGISTERED[0]).removesuffix(_REGISTERED[1])
            names = (stem.removesuffix("集团"), stem, *(rest[0].split() if rest else ()))
            found[name] = (name, *names, *(n + sort for n in names for sort in _SORTS_OF_FIRMS))
    return found


_REGISTERED = ("有限公司", "有限责任公司")
_SORTS_OF_FIRMS = ("公司", "集团", "集团公司", "股份有限公司", "股份公司")


@cache
def known_names() -> Names:
    return Names(*_listed())


@cache
def bodies() -> dict[str, Body]:
    """Bodies that a place or its level stands before, as written: 卫健委 → ``{}卫生健康委员会``."""
    found = {}
    for words, *rest in data.rows("org_bodies.txt"):
        full, kind = [*rest, "", ""][:2]
        found[words] = Body(len(words), "{}" + (full or words), kind)
    for words, form, *_ in data.rows("org_party.txt"):
        found.setdefault(words, Body(len(words), form, "party"))
    return found


@cache
def foreign_bodies() -> Names:
    """Bodies that a country's or a city's name stands before: 国防部, 政府."""
    return Names(dict.fromkeys(data.words("org_foreign.txt")))


@cache
def countries() -> dict[str, str]:
    """Countries by the one character that stands for them before their bodies: 俄 of 俄国防部."""
    return {row[0]: row[1] for row in data.rows("org_countries.txt")}


def beginning(names: Iterable[str]) -> str:
    """A pattern's source, without groups that catch, for the first two characters of any of ``names``."""
    seconds: dict[str, set[str]] = {}
    for name in names:
        seconds.setdefault(name[0], set()).add(re.escape(name[1:2]))
    branches = [f"{first}[{''.join(sorted(chars))}]" if "" not in chars else first for first, chars in seconds.items()]
    # Most texts are told by their first character to be none.
    return f"(?=[{''.join(sorted(seconds))}])(?:{'|'.join(sorted(branches))})"


@cache
def one_character_country() -> re.Pattern[str]:
    """One, where a body abroad may stand behind it."""
    return rx.compile("[" + "".join(countries()) + f"](?={beginning(data.words('org_foreign.txt'))})")


@cache
def fields() -> dict[str, str]:
    """Fields of government as written and in full: 人社 → 人力资源和社会保障."""
    found = {row[0]: row[1] if len(row) > 1 and row[1] else row[0] for row in data.rows("org_fields.txt")}
    return {field.replace("和", "与"): full for field, full in found.items()} | found


@cache
def _ends() -> dict[str, str]:
    return {row[0]: row[1] for row in data.rows("org_ends.txt")}


_ENDS_IN_FULL = {"委": "委员会", "办": "办公室"}


@cache
def _department() -> re.Pattern[str]:
    one = "|".join(sorted(map(re.escape, fields()), key=lambda w: (-len(w), w)))
    end = "|".join(sorted(map(re.escape, _ends()), key=lambda w: (-len(w), w)))
    number = "(?:第?[一二三四五六七八九十]{1,2}(?=[大中]队))?"  # 交警|三|大队
    return rx.compile(rf"(?P<first>{one})(?P<more>(?:[和与及、]?(?:{one})){{0,4}}{number})(?P<end>{end})")


@cache
def _openings() -> frozenset[str]:
    """The first two characters of all fields: most places that are asked for begin none."""
    return frozenset(field[:2] for field in fields())


def department(text: str, start: int) -> Body | None:
    """The department of a government whose name stands at ``start``: 人社厅, 文体广电和旅游局.

    A name of one field is read in full; one of several is left as it is written, since places differ.
    """
    m = _department().match(text, start) if text[start : start + 2] in _openings() else None
    if not m:
        return None
    end = _ENDS_IN_FULL.get(m["end"], m["end"])
    first = m["first"] if m["more"] else fields()[m["first"]]
    if not m["more"] and first.endswith("管理") and end.startswith("管理"):
        end = end.removeprefix("管理")
    kind = {"队": "team", "中心": "institute"}.get(_ends()[m["end"]], "government")
    return Body(m.end() - start, "{}" + first + m["more"] + end, kind)


@cache
def _body_lengths() -> dict[str, tuple[int, ...]]:
    """How long the bodies are that begin with two characters (one of them, where it is all), the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in bodies():
        lengths.setdefault(name[:2], set()).add(len(name))
    return {head: tuple(sorted(n, reverse=True)) for head, n in lengths.items()}


@cache
def body_openings() -> frozenset[str]:
    """The first two characters of all bodies and departments, one of those of one."""
    return _openings() | {name[:2] for name in bodies()}


def body(text: str, start: int) -> Body | None:
    """The longest body of a place whose name stands at ``start``."""
    # Most places that are asked for begin none.
    openings, two, one = body_openings(), text[start : start + 2], text[start : start + 1]
    if two not in openings and one not in openings:
        return None
    found = department(text, start)
    least = found.length if found else 0
    table, lengths = bodies(), _body_lengths()
    for n in (*lengths.get(two, ()), *(lengths.get(one, ()) if two != one else ())):
        if n < least:  # 国资委: the list knows it in full
            break
        if start + n <= len(text) and (hit := table.get(text[start : start + n])):
            return hit
    return found


@cache
def suffixes() -> dict[str, tuple[tuple[str, str], ...]]:
    """The endings of names by their last character, the longest first, each with its class."""
    found: dict[str, list[tuple[str, str]]] = {}
    for words, kind, *_ in data.rows("org_suffixes.txt"):
        found.setdefault(words[-1], []).append((words, kind))
    return {last: tuple(sorted(rows, key=lambda r: -len(r[0]))) for last, rows in found.items()}


@cache
def direct() -> frozenset[str]:
    """The endings that make a name directly behind a place: 甘肃银行, 大庆油田, 唐山宾馆."""
    return frozenset(ending for ending, _, *where in data.rows("org_suffixes.txt") if where == ["place"])


@cache
def endings() -> dict[str, tuple[tuple[str, str], ...]]:
    """The endings of names by their last two characters, and by one those of one alone: few have to be tried."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for last, rows in suffixes().items():
        found[last] = alone = tuple(row for row in rows if len(row[0]) == 1)
        for pair in {row[0][-2:] for row in rows if len(row[0]) > 1}:
            found[pair] = (*(row for row in rows if row[0][-2:] == pair), *alone)
    return found


def kind_of(name: str) -> str:
    """The class that the ending of ``name`` tells, ``firm`` where it tells none."""
    return next((kind for suffix, kind in suffixes().get(name[-1], ()) if name.endswith(suffix)), "firm")


@cache
def ending() -> re.Pattern[str]:
    """The last character of an ending, behind the one before it where it has one."""
    firsts: dict[str, set[str]] = {}
    for ends in endings():
        firsts.setdefault(ends[-1], set()).add(ends[:-1])
    alone = {last for last, rows in suffixes().items() if any(len(word) == 1 for word, _ in rows)}
    # The last one goes first, for the search looks for what branches begin with.
    behind = [f"{last}(?<=[{''.join(sorted(firsts[last]))}]{last})" for last in sorted(firsts) if last not in alone]
    return rx.compile("|".join([*sorted(alone), *behind]))


@cache
def trades() -> Mapping[str, frozenset[str]]:
    """Words of a trade that end a firm's short name, with what they may stand behind: ``place``, ``own``."""
    return {row[0]: frozenset(row[1:]) for row in data.rows("org_trades.txt")}


@cache
def generic() -> Mapping[str, bool]:
    """Words that say only what kind of organization it is; true for those that do so even behind a place."""
    return {row[0]: len(row) > 1 for row in data.rows("org_generic.txt")}


@cache
def _names() -> frozenset[str]:
    return frozenset(data.words("org_name_words.txt")) | frozenset(generic())


@cache
def _breaks() -> frozenset[str]:
    return frozenset(data.words("org_breaks.txt"))


@cache
def _people() -> frozenset[str]:
    return frozenset(data.words("org_people.txt"))


@cache
def farm_kinds() -> frozenset[str]:
    """Words that say what kind of farm it is: 生态, 智慧."""
    return frozenset(data.words("org_farms.txt"))


@cache
def wishes() -> frozenset[str]:
    """Words that firms, mines and schools are called by, whatever else they mean: 胜利, 利民."""
    return frozenset(word for line in data.words("org_wishes.txt") for word in line.split())


@cache
def services() -> frozenset[str]:
    """Verbs that say what is done in a centre: 关爱 of 心理关爱中心."""
    return frozenset(word for line in data.words("org_services.txt") for word in line.split())


@cache
def sorts() -> frozenset[str]:
    """Words before a trade that say of which sort it is: 内河 of 内河航运."""
    return frozenset(data.words("org_sorts.txt"))


def person(word: str) -> bool:
    """Is ``word`` one for people, whom associations are named after though other names stop at them?"""
    return word in _people()


def stops(word: str) -> bool:
    """Is ``word`` one that a name does not hold, so that the name begins behind it?"""
    if word in _breaks():
        return True
    if word in _names() or not _HAN.fullmatch(word) or len(word) == 1:
        return False
    if (
        _SINCE.match(word)
        or _COUNTED.fullmatch(word)
        or _COUNTED_PLACES.fullmatch(word)
        or word[-1] in _RELATIVE
        or word[0] in "这那该此某各"
    ):
        return True
    t = tag(word)
    if len(word) == 4 and (m := _ADVERB.match(word)) and tag(m["verb"]) in ("v", "vd", "vn"):
        return True
    if t == "l" and tag(word[:2]) in _MANNERS and tag(word[2:]) in ("v", "vd", "vn"):  # 紧紧围绕
        return True
    return t in _STOP_TAGS or t.startswith("u") or (not t and word[-1] in _PARTICLES)


def proper(word: str) -> bool:
    """Is ``word`` no word of the dictionary, or a proper name in it?"""
    return not is_word(word) or tag(word) in ("nr", "nrt", "ns", "nz", "nt")


@frozen
class Class:
    """A class noun that points back (该集团): what the name meant may end in, and the classes it may be of."""

    endings: tuple[str, ...]
    kinds: tuple[str, ...]
    alone: bool


@cache
def classes() -> dict[str, Class]:
    found = {}
    for noun, *rest in data.rows("org_kinds.txt"):
        endings, kinds, alone = [*rest, "", "", ""][:3]
        found[noun] = Class(tuple(endings.split()), tuple(kinds.split()), alone == "alone")
    return found


# What stands before a class noun that points back: 该 and the like before any, 我, 全, 本 before those that no other
# word begins with (我会, 全局).
_THIS = "该|这家|那家|这座|这所|这支|这个(?=[局厂矿段集公企油医学农林合支协总])|整个"
_ALL_OF = "段|局|行(?![业人为动])|站"  # 全段节支60万元; who are more than one by any other word (全路)
_OUR = "校|院|厂|矿|公司|集团|油田|医院|学校|大学|学院|园区|景区"


@cache
def pointing() -> re.Pattern[str]:
    return rx.compile(
        rf"(?:{_THIS})(?P<noun>{lexicon.alternation(classes())})|[我全本](?P<our>{_OUR})|全(?P<all>{_ALL_OF})"
    )


@cache
def pointing_heads() -> re.Pattern[str]:
    """How what ``pointing`` finds begins: most paragraphs hold none of it."""
    seconds = "".join(
        sorted(
            {w[0] for w in (*classes(), *_OUR.split("|"), *_ALL_OF.split("|"))}
            | {w[1] for w in _THIS.split("|") if w[1:]}
        )
    )
    return rx.compile(rf"[我全本{''.join(sorted({w[0] for w in _THIS.split('|')}))}](?=[{seconds}])")


@cache
def bare() -> re.Pattern[str]:
    """Class nouns that point back alone: 公司, 医院; those of one character (厂) and the widest (机构) do not."""
    return rx.compile(lexicon.alternation(n for n, c in classes().items() if c.alone))
