"""The words of a sentence as the items read them: numbers whole, each other word with the classes it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from functools import cache, lru_cache
from typing import TypeAlias

from unionstats import data, gazetteer, kept, lexicon, rx
from unionstats.model import frozen
from unionstats.tokens import tag

# Where a clause ends; 、 does not: it joins the members of a list.
BREAK = frozenset("，,；;：:。！？!?…—（）()【】[]\n\r\t |｜•●▲■◆★※")
OPENING, CLOSING = "“‘《〈", "”’》〉"
QUOTES = frozenset(OPENING + CLOSING)
APIECE = frozenset({"分别", "依次"})  # each of the numbers behind is of one of the things before
EACH = APIECE | {"各"}
# Before a number: about, nearly, over.
HEDGES = frozenset({"近", "约", "超", "逾", "大约", "将近", "超过", "不下", "至少", "不到", "不足"})
TOWN_AND_COUNTRY = frozenset({"城市", "农村", "城镇", "乡村", "城区", "郊区", "县城"})
JOINS = frozenset({"、", "和", "与", "及", "以及", "或", "或者"})
RAISED = frozenset({"增加", "减少", "提高", "降低", "提升", "缩短", "节约", "节省"})  # what may have its object behind
# What one does who is quoted.
SAYS = frozenset(
    {"说", "表示", "告诉", "介绍", "回忆", "坦言", "感慨", "说道", "笑着", "高兴", "透露", "称", "指出", "强调", "道"}
)
ASPECTS, TOWARDS = "了着过有上出", "到至为成在于"  # what links a verb and its number; runs of them, too (在于)


def runs_of(said: str) -> frozenset[str]:
    """The characters of ``said``, and what stands side by side in it: 在, 于, 在于."""
    return frozenset(said[a:b] for a in range(len(said)) for b in range(a + 1, len(said) + 1))


# See ``Word``.
_OPENING_KINDS = frozenset({"time", "conjunction", "adverb", "place", "doer"})
_WEIGHING_KINDS = frozenset({"difference", "degree", "share"})
_WHERE_KINDS = frozenset({"place", "time", "conjunction"})
PLACE_ENDS = (*"省市县区州盟旗镇乡村国段", "方向")
_HAMLETS = frozenset("沟寨庄屯湾坪岭坡塘坳峪堡")
# What a change is against; in Hong Kong one says 按年 for 同比, 按月 and 按季 for 环比.
AGAINST_BEFORE = ("同比", "环比", "按年", "按月", "按季", "按周")
# What a comparison opens with; 较之|前, as the dictionary cuts 较|之前.
THAN = frozenset({"较", "比", "较之", "比之", "相较"})
MEDALS = frozenset("金银铜")
ORIGINS = frozenset("从由")  # what the way from one number to the next begins with
_TURNING_KINDS = frozenset({"level", "up", "down", "raises", "lowers", "existence", "link", "adverb"})
_TURNING = frozenset(
    {
        *"多少快掉等、以按这那得满",
        "不过",
        "剩下",
        "提到",
        "余下",
        *AGAINST_BEFORE,
        "等等",
        "按照",
        "计算",
        "计",
        "核算",
        "测算",
        "统计",
        "折算",
        "口径",
    }
    | runs_of(ASPECTS)
    | runs_of(TOWARDS)
)
# What stands between a number and what it bounds (月薪5000元以上的).
THRESHOLDS = frozenset({"以上", "以下", "的", "及以上", "以内"})
_WORD = rx.compile(r"[A-Za-z0-9一-鿿]")

# The dictionary's tags in the letters used here: N noun, G verbal noun, V verb, A adjective, D adverb, P preposition,
# C conjunction, U particle, F localizer, T time, R pronoun, M numeral, Q measure word, X mark, # number, @ date.
_LETTERS = {
    "n": "N", "j": "N", "s": "N", "i": "I", "l": "N", "v": "V", "a": "A", "b": "A", "z": "I", "d": "D", "p": "P",
    "c": "C", "u": "U", "f": "F", "t": "T", "r": "R", "m": "M", "q": "Q", "y": "U", "k": "N", "h": "A", "e": "D",
}  # fmt: skip
_WHOLE = {"vn": "G", "zg": "N", "an": "N", "ad": "D", "vd": "D"}


# {word: its classes}, {verb: what the number behind it is of}, {class: its words, the longest first}.
_Tables: TypeAlias = "tuple[dict[str, frozenset[str]], dict[str, str], dict[str, tuple[str, ...]]]"


def _make_tables() -> _Tables:
    rows = list(data.rows("item_words.txt"))
    found: dict[str, set[str]] = {}
    for word, name, *_ in rows:
        if name == "order":  # 高低: 从高到低, 由高至低
            for ordered in (f"{a}{word[0]}{b}{word[1]}" for a in "从由" for b in "到至"):
                found[ordered] = {"phrase", "adverb"}
        else:
            found.setdefault(word, set()).add(name)
    classes = kept.alike({word: frozenset(names) for word, names in found.items()})
    tails: dict[str, list[str]] = {}
    for word in sorted(found, key=lambda w: (-len(w), w)):
        for name in found[word]:
            tails.setdefault(name, []).append(word)
    meant = {word: more[0] for word, _, *more in rows if more}
    return classes, meant, {name: tuple(words) for name, words in sorted(tails.items())}


@cache
def _tables() -> _Tables:
    return kept.table("item_words", _make_tables)


@cache
def classes() -> dict[str, frozenset[str]]:
    """Word → its classes, as ``data/item_words.txt`` explains them."""
    return _tables()[0]


@cache
def meant() -> dict[str, str]:
    """Verb → what the number behind it is of: the property that changes (减产: 产量), what is paid (贷: 贷款)."""
    return _tables()[1]


NONE: frozenset[str] = frozenset()


@cache
def tails(name: str) -> tuple[str, ...]:
    """The words of a class, longest first, for ``str.endswith``."""
    return _tables()[2].get(name, ())


def tail_of(said: str, name: str) -> str:
    """The longest word of a class, of two characters at least, that ``said`` ends in; empty if it ends in none."""
    if not said.endswith(tails(name)):
        return ""
    known, longest = _tail_set(name)
    ends = (said[-size:] for size in range(min(longest, len(said)), 1, -1))
    return next((tail for tail in ends if tail in known), "")


@cache
def _tail_set(name: str) -> tuple[frozenset[str], int]:
    """The words of a class, and how long the longest is."""
    return frozenset(tails(name)), max(map(len, tails(name)), default=0)


@frozen
class Word:
    """A word of a sentence; ``mention`` is the index of the mention that it is (-1 for none).

    A word knows no offset: wherever it stands again it is the same object.  What the readers of clauses ask of every
    word is therefore worked out when it is made (by ``word`` or ``number``): whether it ends a clause (``breaks``), and
    whether it may be one of those that open a clause (``opens``), stand between a head and its number (``turns``),
    begin a comparison (``compares``) or part the head from what it is held against (``weighs``), where its neighbours
    decide; and whether it names a place (``place``), or may stand among words that say no more than where (``where``).
    """

    text: str
    letter: str
    kinds: frozenset[str]
    tag: str
    mention: int
    noun: bool = field(repr=False, compare=False)
    verb: bool = field(repr=False, compare=False)
    breaks: bool = field(repr=False, compare=False)
    opens: bool = field(repr=False, compare=False)
    turns: bool = field(repr=False, compare=False)
    compares: bool = field(repr=False, compare=False)
    weighs: bool = field(repr=False, compare=False)
    place: bool = field(repr=False, compare=False)
    where: bool = field(repr=False, compare=False)

    def ends(self, name: str) -> bool:
        """Whether it is, or ends in, a word of class ``name``."""
        return name in self.kinds or is_tail(self.text, name)

    def with_text(self, text: str) -> Word:
        """The same sort of word with another ``text``."""
        return word(text, self.letter, self.kinds, self.tag, self.mention)


def word(text: str, letter: str, kinds: frozenset[str] = NONE, tag: str = "", mention: int = -1) -> Word:
    """A word, with what its text, its letter and its classes say of it."""
    breaks = text in BREAK
    opens = breaks or letter in "MR@PCUDF" or text in JOINS or text in ("等", "档") or text[0] in "这那每"
    return Word(
        text,
        letter,
        kinds,
        tag,
        mention,
        noun=letter in "NG",
        verb=letter in "VG",
        breaks=breaks,
        opens=opens or tag == "ns" or not kinds.isdisjoint(_OPENING_KINDS),
        turns=letter == "D" or text in _TURNING or text[0] == "每" or not kinds.isdisjoint(_TURNING_KINDS),
        compares="compare" in kinds or text[0] in "比较" or text.endswith("相比"),
        weighs=text in ORIGINS or not kinds.isdisjoint(_WEIGHING_KINDS),
        place=tag == "ns" or "place" in kinds or _called_like_place(text, letter, kinds, tag),
        where=tag == "ns"
        or text in ("共和国", "王国", "联邦")
        or letter in "@DCF"
        or not kinds.isdisjoint(_WHERE_KINDS)
        or text in "、等的",
    )


def may_be_named(letter: str, kinds: frozenset[str], tag: str) -> bool:
    """Whether a word may be a name that the dictionary lacks, or calls otherwise."""
    return tag == "ns" or (letter == "N" and not kinds and tag in ("", "nr", "nz"))


def _called_like_place(text: str, letter: str, kinds: frozenset[str], tag: str) -> bool:
    """Whether it ends as places do, and is no word: 柳坝村; or says where as 街上, 村里 do."""
    if tag == "s" and text[-1] in "上里" and not kinds:
        return True
    if len(text) < 2 or not may_be_named(letter, kinds, tag):
        return False
    return text.endswith(PLACE_ENDS) or (len(text) > 2 and text[-1] in _HAMLETS)


def number(text: str, letter: str, mention: int) -> Word:
    """The word that a mention is: of what other words may be, only a date opens a clause."""
    dated = letter == "@"
    return Word(text, letter, NONE, "", mention, False, False, False, dated, False, False, False, False, dated)


@lru_cache(maxsize=1 << 14)
def is_tail(word: str, name: str) -> bool:
    """Whether ``word`` ends as those of the class ``name`` do, and is no change."""
    return len(word) > 1 and word.endswith(tails(name)) and not word_classes(word) & {"up", "down"}


# 救助款, 体检费, 辍学率: nouns that the dictionary calls verbs.
_NOUN_ENDS = frozenset("款费率证器剂机员者品症店厂镇县")


def letter_of(word: str, tag: str) -> str:
    """The letter of a word that has the dictionary's ``tag``."""
    if tag in _WHOLE:
        return _WHOLE[tag]
    if tag == "v" and len(word) > 2 and word[-1] in _NOUN_ENDS:
        return "N"
    if not tag or tag in ("x", "eng"):
        return "N" if _WORD.match(word) else "X"
    return _LETTERS.get(tag[0], "N")


@cache
def _letters() -> dict[str, str]:
    return {word: letter for word, letter, *_ in data.rows("item_letters.txt")}


Spans = Sequence[tuple[int, int]]
Names = Sequence[tuple[int, int, str]]  # of organizations (nt) and of towns and villages (ns), each with its tag


@lru_cache(maxsize=1 << 14)
def word_classes(word: str) -> frozenset[str]:
    """The classes of a word (``data/item_words.txt``)."""
    return classes().get(word, NONE)


SUFFIXES = frozenset("员者师商户率量额费款金品站台点店馆室厅院校厂队证券奖赛园")
_OF_THINGS = frozenset("费率额证书卡店站室品员师厂")  # ends of nouns, where the dictionary has verbs
_VIVID = frozenset("澄彤油晶甸腾汪茫灿闪莹乎洋绵溜嫩鼓滚熙皑沉崭皓蓬")  # what the look of things is told with
COMPLEMENTS = frozenset("到出起完掉回入进离抵向往落走上下清")
_VERB_ENDS = COMPLEMENTS | frozenset("了着过得为成")
_SECOND_VERBS = _VERB_ENDS | frozenset("付缴讨补退赔拨栽种运送修救")  # of verbs that the dictionary lacks
# Verbs without an object, or whose dictionary's nouns name things: 毕业证书, 突发事件, 使用寿命.
_NAMING = frozenset({"毕业", "安全", "就业", "死亡", "突发", "开业", "开工", "成功", "使用", "实施", "选择"})


@lru_cache(maxsize=1 << 14)
def pos(word: str) -> str:
    """The dictionary's tag; a place's where the gazetteer knows a name that it calls otherwise (保定 v, 合肥 n)."""
    found = tag(word)
    if found == "ns" or len(word) < 2 or not gazetteer.lookup(word):
        return found
    return "ns" if gazetteer.form(word) in ("short", "full") else found


PRONOUNS = frozenset({"他", "她", "它", "我", "你", "您", "他们", "她们", "它们", "我们", "你们", "咱们", "俺"})
# What comes before a sum of what was told.
IN_ALL = frozenset({"共", "共计", "合计", "总计", "总共", "一共"})
_POINTING = frozenset("这那该")
# 各增, 虽减: with the adverb before it
_BEFORE_CHANGES, _CHANGES = frozenset("各均皆都也又再虽却只仅略稍还续"), frozenset("增降升减涨跌")
_WAYS = frozenset({"up", "down"})
_NUMERALS, _DOES = frozenset("一二三四五六七八九十"), frozenset({"doer"})


@lru_cache(maxsize=1 << 14)
def as_word(text: str) -> Word:
    """A word with its letter, its classes and the dictionary's tag; one object for all places where it stands."""
    known, forced = classes(), _letters().get(text)
    tagged = "n" if forced == "N" else "v" if forced == "V" else pos(text)
    kinds = known.get(text, NONE)
    if not kinds and len(text) == len("各增") and text[0] in _BEFORE_CHANGES and text[1] in _CHANGES:
        kinds = known[text[1]] & _WAYS
    elif not kinds and len(text) == len("三矿") and text[0] in _NUMERALS:
        kinds = known.get(text[1], NONE) & _DOES
    letter = forced or ("X" if text in BREAK or text in QUOTES else letter_of(text, tagged))
    if (len(text) > 1 and text[0] in OPENING) or (letter == "V" and "head_noun" in kinds):
        letter = "N"
    elif letter in "VA" and not forced and len(text) > 2 and text[-1] in _OF_THINGS:
        letter = "N"  # 赞助费, 完好率, 暂住证
    elif letter == "N":
        opens = not forced and len(text) > 2 and text[-1] not in SUFFIXES and "main" in known.get(text[:2], NONE)
        opens = opens and not text.endswith(tails("person"))  # 参赛选手
        opens = opens and not (tagged == "n" and (text[:2] in _NAMING if len(text) > 3 else text[-1] not in _VERB_ENDS))
        if "main" in kinds or "level" in kinds or opens or (not tagged and kinds & {"light", "existence"}):
            letter = "V"  # 另有, 捐来
        elif "adverb" in kinds and tagged != "n":
            letter = "D"
        elif len(text) in (2, 3) and text[-1] == text[-2] and text[-1] in _VIVID:
            letter = "A"  # 红 彤彤, 黄澄澄
        elif not tagged and len(text) == 2 and text[1] in _SECOND_VERBS and pos(text[0]).startswith("v"):
            letter = "V"  # 贷到, 喝上, 燃着; 追付, 抢栽
        elif not tagged and len(text) == 2 and text[0] in _POINTING and text[1] in lexicon.measure_words():
            letter = "R"  # 这支, 该批
        elif not tagged and text[0] == "新" and 1 < len(text) < 4 and is_verb(text[1:]):
            letter = "V"  # 新修, 新吸纳
    return word(text, letter, kinds, tagged)


def is_verb(word: str) -> bool:
    """Whether ``word`` is a verb."""
    return pos(word) == "v" or _letters().get(word) == "V"


def takes_object(w: Word) -> bool:
    """Whether a word is a verb with its object, to the dictionary a noun: 张贴标语, 发放传单; but 从业人员."""
    names = w.kinds or w.ends("person") or (w.ends("head_noun") and w.text[-1] not in "款金费贴")
    return len(w.text) == len("发放传单") and is_verb(w.text[:2]) and not names


GRANTED = frozenset({"补助", "补贴", "奖励"})  # nouns for the dictionary, and verbs before what is given


@lru_cache(maxsize=1 << 12)
def states(word: str) -> bool:
    """Whether a word of four characters says what something does or is (争奇斗艳), and is no noun (工程建设)."""
    if len(word) != 4 or pos(word)[:1] not in ("l", "i", "n", "z"):
        return False
    first, second = pos(word[:2]), pos(word[2:])
    if second.startswith("v"):
        return first[:1] in ("v", "a", "d", "")
    return second[:1] in ("", "a", "d", "i", "l", "m", "z")


def is_word(word: str) -> bool:
    """Whether the dictionary has ``word``."""
    return bool(pos(word))
