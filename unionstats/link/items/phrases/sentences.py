"""The words of a sentence, as far as they are asked for: most numbers are named in their own clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from unionstats import rx
from unionstats.link.items.phrases.parting import REACH, phrase, plain
from unionstats.link.items.phrases.words import BREAK, Names, Word, as_word, is_verb, is_word, number, pos, word
from unionstats.link.lazy import lazy
from unionstats.model import Mention
from unionstats.tokens import Tokens


class Sentence:
    """The sentence ``text[start:end]``: its ``words`` from the clause of its first number to that of its last.

    ``numbers`` are the indices of its numbers in ``mentions``, of which the first that it holds is ``first``; for
    ``names`` see ``words``.  The clauses before (``lead``) and behind (``trail``) are cut when they are asked for: for
    nine numbers in ten they are not.
    """

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        mentions: Sequence[Mention],
        *,
        start: int,
        end: int,
        first: int,
        numbers: Sequence[int],
        names: Names = (),
    ) -> None:
        self._of = text, tokens, mentions, first, names
        self._span = start, end
        self._begin, self._stop = _bounds(text, start, end, mentions[numbers[0]].start, mentions[numbers[-1]].end)
        self.words = self._cut(self._begin, self._stop)

    @lazy
    def lead(self) -> list[Word]:
        """The words before ``words``."""
        return self._cut(self._span[0], self._begin)

    @lazy
    def lead_end(self) -> str:
        """The last characters of the clauses before ``words``, but for marks, which no word need be cut for."""
        return self._of[0][self._span[0] : self._begin].rstrip(_MARKS_AT_END)[-_LAST:]

    @lazy
    def trail(self) -> list[Word]:
        """The words behind ``words``."""
        return self._cut(self._stop, self._span[1])

    def _cut(self, start: int, end: int) -> list[Word]:
        if start >= end:
            return []
        text, tokens, mentions, first, names = self._of
        return words(text, tokens, mentions, start=start, end=end, first=first, names=names)


# A sentence is cut at commas only, and not where words on one side have a say in how those on the other are read: with
# brackets, which are read apart; in a motto; behind a clause that is an aside, which joins the clauses around it.
_ASIDE = rx.compile("[，,；;：:—… ][按扣剔与同若如]")
_QUOTES = frozenset("“‘")
_MOTTO = 12
_MARKS_AT_END, _LAST = "".join(BREAK), 2


def _bounds(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """Where the words begin and end that are read in any case, from the first number of the sentence to the last."""
    before, behind = text.rfind("，", start, first), text.find("，", last, end)
    if before <= start and behind < 0:
        return start, end
    if end - start > 2 * REACH or text.find("（", start, end) >= 0 or text.find("(", start, end) >= 0:
        return start, end
    opens = before > start and _parts(text, start, before) and not _ASIDE.search(text, start, before)
    ends = behind >= 0 and _parts(text, start, behind) and not text.startswith("比", behind + 1)
    return before if opens else start, behind + 1 if ends else end


def _parts(text: str, start: int, at: int) -> bool:
    """Whether what stands before and behind the comma at ``at`` can be read apart: it is in no motto."""
    return _QUOTES.isdisjoint(text[max(start, at - _MOTTO) : at])


def words(
    text: str, tokens: Tokens, mentions: Sequence[Mention], *, start: int, end: int, first: int, names: Names = ()
) -> list[Word]:
    """The words of ``text[start:end]``; ``mentions`` (from index ``first`` on) are one word each, whatever they cut.

    So are the ``names`` of organizations, towns and villages, sorted spans that do not overlap.
    """
    out: list[Word] = []
    at = start
    # One look for phrases: hardly any sentence has one, and where none is, none is in its runs.
    phrases = [m.span() for m in phrase().finditer(text, start, end)]
    if names:
        low = bisect_left(names, (start, 0))
        names = names[low : bisect_left(names, (end, 0), low)]
    for index in range(first, len(mentions)):
        m = mentions[index]
        if m.start >= end:
            break
        if m.start < at:
            continue
        blank = m.start - at > 1 and text[m.start - 1] == " "
        blank = blank and (text[m.start - 2] in _UNFINISHED or _ends_clause(text, m))
        phrased = any(a < m.start and b > at for a, b in phrases) if phrases else False
        if m.start - blank > at:
            out += plain(text, tokens, at, m.start - blank, phrased=phrased, names=names)
        letter = "@" if m.kind == "date" else "%" if _in_name(text, m) else "#"
        at = m.end
        if m.kind == "duration" and _TENOR.match(text, at):  # 10年期 国债, 5年期以上 贷款
            letter, at = "%", at + 1
        elif m.kind == "money" and text.startswith("/", at) and (rate := _PER.match(text, at)):
            at = rate.end()
        elif _spoken_on(text, m, start):
            at += 1
        out.append(number(text[m.start : at], letter, index))
    out += plain(text, tokens, at, end, phrased=bool(phrases), names=names)
    said = text[start:end]
    if "在" in said:
        _let_go_on(out)
    if _FOLLOWS.search(said):
        _let_follow(out)
    if ("了" in said or "着" in said or "过" in said or "花" in said) and _ASPECT.search(text, start, end):
        _part_verbs(out)
    if "比较" in said or ("同比" in said and _WITH_TIME.search(said)):
        _let_compare(out)
    if "工作" in said and _WORKED.search(said):
        _part_workers(out)
    if "生均" in said:
        _part_each(out)
    if "头" in said:
        _let_begin(out, mentions)
    if "台阶" in said:
        _let_climb(out)
    if "里" in said and _ROOM.search(said):
        _leave_out_room(out)
    if "这样的" in said:
        _leave_out_such(out)
    return out


def _let_climb(ws: list[Word]) -> None:
    """700级 台阶 are steps, 迈上 千亿元 台阶 tells of a size."""
    for i, w in enumerate(ws[1:], 1):
        if w.text == "台阶" and ws[i - 1].letter == "#" and ws[i - 1].text[-1] in "级层":
            ws[i] = word(w.text, "N")


_ROOM = rx.compile("里[一-鿿]{0,3}[剩有存余]")


def _leave_out_room(ws: list[Word]) -> None:
    """Take out 里 between what holds so much and its number: 互助金 (里) 只 剩 19万元."""
    for i in range(len(ws) - 3, 0, -1):
        if ws[i].text != "里" or not ws[i - 1].noun:
            continue
        j = i + 1
        while j < len(ws) - 2 and ws[j].letter == "D" and "existence" not in ws[j].kinds:
            j += 1
        if ws[j].kinds & _HELD and ws[j + 1].mention >= 0:
            del ws[i]


_HELD = frozenset({"existence", "rest"})


def _leave_out_such(ws: list[Word]) -> None:
    """Take out what only points at what was told: 建成 (这样 的) 驿站 300个; not 像 这样 的 驿站."""
    for i in range(len(ws) - 3, 0, -1):
        such = ws[i].text == "这样" and ws[i + 1].text == "的" and ws[i + 2].noun
        if such and ws[i - 1].verb and len(ws[i - 1].text) > 1:
            del ws[i : i + 2]


_ASPECT = rx.compile("(?<=[一-鿿]{2})[了着过]|花(?=[0-9近约一二两三四五六七八九十几数上])")
_PART_OF = tuple("vdap")  # whose characters make verbs of more than one with another (抢撑, 多收)


def _part_verbs(ws: list[Word]) -> None:
    """Part a verb of one character before 了 from what the dictionary draws to it: 杨德海|守 着, 设区 市|建 了."""
    for i in range(len(ws) - 2, -1, -1):
        w = ws[i]
        paid = ws[i + 1].mention >= 0 and w.text[-1:] == "花"  # 他|花 3万元
        if (
            not (paid or ws[i + 1].text in _ASPECTS)
            or w.tag
            or w.mention >= 0
            or w.kinds
            or not 1 < len(w.text) < _NAMED
        ):
            continue
        if (
            is_verb(w.text[-1])
            and w.text[-1] not in _ENDS
            and w.letter == "N"
            and not pos(w.text[:-1]).startswith(_PART_OF)
        ):
            ws[i : i + 1] = [as_word(w.text[:-1]), as_word(w.text[-1])]


_ASPECTS = frozenset("了着过")
_ENDS = frozenset("到出起完掉回入进抵向往清成")  # of verbs that the dictionary lacks: 纺到
_NAMED = 5  # characters: a name and a verb
_GOING = word("在", "D", frozenset({"adverb"}))
_GOES_ON = frozenset({"up", "down"})
_COMES_TO = frozenset("到至了达，,。；;")


def _let_go_on(ws: list[Word]) -> None:
    """Make 在 an adverb where something goes on and comes to a number: 覆盖率 也 在 逐步 提高 到 90%."""
    for i in [i for i, w in enumerate(ws) if w.text == "在"]:
        j = i + 1
        while j < len(ws) and (ws[j].letter == "D" or "adverb" in ws[j].kinds):
            j += 1
        if j + 1 < len(ws) and ws[j].kinds & _GOES_ON and (ws[j + 1].mention >= 0 or ws[j + 1].text[0] in _COMES_TO):
            ws[i] = _GOING


# Conjunctions that may stand inside a clause, between what is told of and what becomes of it.
_FOLLOWS = rx.compile("因[此而]|[若倘]|如果?|一旦|不过")
_INSIDE = frozenset({"因此", "因而", "若", "如", "如果", "倘若", "倘", "一旦", "不过"})
_TOLD = frozenset({"adverb", "dimension"})  # 箱子 长 不过 80厘米
_BECOMES = _GOES_ON | {"level", "link", "raises", "lowers", "difference"}


def _let_follow(ws: list[Word]) -> None:
    """Make 因此 an adverb between a thing and its change (次品率 因此 下降 了), 若 and 不过 before its number."""
    for i in range(1, len(ws) - 1):
        if ws[i].text not in _INSIDE or not (ws[i - 1].noun or ws[i - 1].kinds & _TOLD):
            continue
        j = i + 1
        while j < len(ws) - 1 and (ws[j].letter == "D" or "adverb" in ws[j].kinds):
            j += 1
        if ws[j].mention >= 0 or ws[j].kinds & _BECOMES:
            ws[i] = word(ws[i].text, "D", frozenset({"adverb"}))


def _let_compare(ws: list[Word]) -> None:
    """Make 比较 and 同比 behind a time what it is compared with: 与 去年同期|比较|增长; but 今年 比较 多."""
    for i in range(2, len(ws)):
        timed = ws[i].text in _COMPARES and (ws[i - 1].letter in "@T" or ws[i - 1].text in _ALIKE)
        if timed and any(w.text in _WITH for w in ws[max(i - 4, 0) : i - 1]):
            ws[i] = as_word("相比")


_WITH = frozenset("与和同跟")
_WITH_TIME = rx.compile("[与和同跟][^，。；]{2,14}[年期月径]同比")
_COMPARES = frozenset({"比较", "同比", "环比"})
_ALIKE = frozenset({"同期", "口径", "同口径"})


def _let_begin(ws: list[Word], mentions: Sequence[Mention]) -> None:
    """Make 头 an adverb before a time (店里 头 三年 亏损): it says which time, and nothing of what is counted."""
    for i in range(len(ws) - 1):
        if ws[i].text == "头" and ws[i + 1].mention >= 0 and mentions[ws[i + 1].mention].kind == "duration":
            ws[i] = _FIRST


_WORKED = rx.compile("[职员民矿技社]工作(?:[了过出]|为(?!什))")


def _part_workers(ws: list[Word]) -> None:
    """Part those who work from 作: 9名 职工|作 了 发言, where the dictionary has 工作."""
    for i in range(len(ws) - 2, 0, -1):
        if ws[i].text == "工作" and len(ws[i - 1].text) == 1 and ws[i + 1].text in "了过出为":
            ws[i - 1 : i + 1] = [as_word(ws[i - 1].text + "工"), as_word("作")]


def _part_each(ws: list[Word]) -> None:
    """Part 均 from those of whom it is told: 5名 学生|均 已 返校, 考生|均 合格; but 小学 生均 经费."""
    for i in range(len(ws) - 2, 0, -1):
        stem, k, after = ws[i].text[:-1], i, ws[i + 1]
        if stem == "生":
            stem, k = ws[i - 1].text + stem, i - 1
        told = after.mention < 0 and (ws[k].text[-1] not in "学中" or after.letter in "VGDP")
        if told and ws[i].text.endswith("生均") and is_word(stem):
            ws[k : i + 1] = [as_word(stem), as_word("均")]


_FIRST = word("头", "D", frozenset({"adverb"}))
_UNFINISHED = "了这那的约近达超逾至到为是共过"  # a blank between these and their number (退还了 600元) is the page's


def _ends_clause(text: str, m: Mention) -> bool:
    """Whether a mark stands right behind a number, a blank and a word before it: 送去 慰问金 114元。"""
    return text[m.end : m.end + 1] in _MARKS and "一" <= text[m.start - 2] <= "鿿"


_MARKS = frozenset("，,。；;、")


_TENOR = rx.compile("期(?![间限满末望内中初待盼货权刊后前])")
# 猪60元/头、羊30元/只: what the price is for belongs to it, not to the thing behind
_PER = rx.compile(
    "/(?:公斤|千克|斤|克|吨|升|平方米|立方米|亩|米|公里|千瓦时|度|件|只|头|个|套|台|辆|人次?|户|年|月|天|小时|次|股|桶|盎司|箱|袋|瓶|盒|[一-鿿]{1,3}(?=[^一-鿿/]|$))"
)


def _spoken_on(text: str, m: Mention, start: int) -> bool:
    """Whether a character that belongs to the number stands behind it: 三分之一强, 12公里处."""
    if m.kind == "measure":
        away = _SPOT.match(text, m.end) and not _AWAY.search(text, max(start, m.start - 16), m.start)
        return bool(away)
    return m.kind in ("ratio", "percentage") and _MORE_OR_LESS.match(text, m.end) is not None


_MORE_OR_LESS = rx.compile("[强弱](?=[，。、；！）,的]|$)")
_SPOT = rx.compile("处(?![理置罚分方境级长于在])")
_AWAY = rx.compile(
    "(?:距|离|[地水井]下|地面|以[东南西北里外]|国道|省道|高速)[^，。；]*$"
)  # what stands before names the way
_THRESHOLD = rx.compile(r"(?:及|或|[、和][^，。；]{1,4})?以[上下](?=[一-鿿])(?![的是为有])")
_THRESHOLD_STARTS = frozenset("及或、和以")


# 0至17岁人口9万人: who is so old
_OF_AGE = rx.compile(
    r"(?:及以上|及以下)?(?:户籍|常住|农村|城镇|女性|男性)?(?:人口|人群|居民|儿童|少儿|老年人|老人|青年|青少年|少年|妇女|女性|男性|职工|党员)(?:总数|数量)?(?:为|达|共有|共|有|约)?\d"
)


def _in_name(text: str, m: Mention) -> bool:
    """Whether the number only says which things are meant (百人以上企业, 世界500强): others' nouns include it."""
    if text[m.end - 1] == "强" or (m.kind == "duration" and text.startswith(("行动计划", "规划", "模式"), m.end)):
        return True
    if m.unit == "a" and _OF_AGE.match(text, m.end):
        return True
    if m.kind not in ("count", "measure", "money") or not m.start or text[m.end : m.end + 1] not in _THRESHOLD_STARTS:
        return False
    if text[m.start - 1] in "达超近约过" and text[m.start - 2 : m.start] != "签约":
        return False
    over = _THRESHOLD.match(text, m.end)
    if over and m.unit and text[m.end] in "、和" and text[over.end() - 3] != text[m.end - 1]:
        return False  # 企业 30家、10亿元以上企业 5家; but 百人、千人以上企业
    return over is not None
