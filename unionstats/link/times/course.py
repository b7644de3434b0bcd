"""The course of a paragraph: which of its dates governs a number."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from unionstats import datewords, rx, timex
from unionstats.link.lazy import lazy
from unionstats.link.times.paragraph import LONG_AGO, LOOK_BACK
from unionstats.link.times.reach import FIRST_SINCE, around
from unionstats.link.times.spans import NO_TIME, Mark
from unionstats.model import Mention, Time

_CLAUSE = rx.compile(r"[，；：:;]|,(?!\d{3})")
_FIGURE = rx.compile(r"(?:数据|数字|数值|指标)(?:[是为：:]|就是|达)?$")
_DEFINED = rx.compile(r"(?:左右|以上)?[，,——]{0,2}(?:这(?:个数[据字])?|它|即)?[是指][^，。；\d]{0,12}")
_DEFINED_WITHIN = 16
_ACCOUNT = rx.compile(r"[^。！？]{0,24}[，,——]{1,2}这[就都正]?是(?!记者)[^，。；\d]{0,14}")
_ACCOUNT_WITHIN = 42
# 期内，共接待…: the time that was named last
_MEANWHILE = rx.compile(r"(?:[”’」]?[^，。；一-鿿]?(?:假?期内|[期此其]间|节[日假]期?间|假日期间)[，,])")
# 展会将于8月3日至5日举行。本届展会面积…
_EVENT = rx.compile(
    "[本此这]届|[本此这]次(?:活动|展会|展览|大会|会议|论坛|比赛|竞赛|大赛|赛事|招聘会|培训|博览会|运动会|考试)"
)
_EVENT_HEADS = frozenset("本此这")
_DAYS = rx.compile(r"(?:这|短短|在)?(\d{1,2}|[两二三四五六七八九十]{1,2})天(?:的?假期|[长小]假|时间)?[里内间来共，]")
# 某局今天公布，…: when it was told
_MADE_KNOWN = rx.compile("(?:对外|正式|最新)?(?:公布|发布|宣布|通报|披露|介绍)(?!会)")
# 现有职工300人, 占地5亩, 经过6年努力，…: a sentence of what there is, or of a time of its own
_MOVES_ON = rx.compile(
    r"(?<![占比在将对把和])现(?:已经?)?(?:[拥共设建配种养]?有|存|辖)[^，。；的]{0,10}(?:[\d一二三四五六七八九十两百千万]|$)|现存|下[辖设]|占地(?!区|方)"
    r"|(?:已经?|连续|持续|坚持)+[^，。；\d]{0,8}?(?:开展|举办|组织|实施|进行|走过)了?[\d一二三四五六七八九十两几]{1,3}[多余]?(?:年|个年头)"
    r"|(?:经过|历经|历时|短短)[^，。；\d]{0,4}[\d一二三四五六七八九十两几]{1,3}[多余]?(?:年|个多?月)"
    r"|年(?:时间)?(?:很快|一晃)?过去"
)
_AGED = rx.compile("(?:年龄|最[大小][的者]?|今年)(?:的|才|就|只|仅|也|均|都|为|是|有|在|已经?|达到?|超过?|近|约)*$")
_LOOK = 120
_PLANS = rx.compile(r"[^。；]{0,14}?(?:将|计划|拟|预计|力争)")
_DONE_ALREADY = rx.compile(r"已(?:经)?[一-鿿]")
_YEAR = 4  # characters of 2020
# 去年开工，全部建成后，可安置职工300人: when that will be nobody says
_ONCE = rx.compile(
    r"(?<![^，。；！：])[^，。；\d]{0,14}?"
    r"(?:建[成好]|竣工|完工|投[产用运]|达产|运营|营运|通[车水电气航]|启用|投入使用|落成|开[通业园馆]|并网|交付|改造|完成|实施|满产)"
    r"[^，。；\d]{0,6}?(?<![前先以之此])(?:以|之)?后，?[^，。；\d]{0,14}?(?:可|将|能|预计|有望|力争|争取|年产|每[年天]|日[产处]|年[^，。；\d]{0,4}(?:可|将|能))"
)
# 2010年9月，…。据悉，该县55%的企业设有调解室: what is, behind what once was
_LEARNED = rx.compile(
    r"据(?:悉|了解|介绍|知)[，,][^，。；\d]{0,8}?(?:该|全|我|[目当]前|如今)(?:[县市区省州旗厂矿校院乡镇村局行站店]|公司|集团|企业|单位)?"
)
_DONE = rx.compile(r"此次|本次|当[时年天日]|累计|新增|[同环]比|增长|实现|完成|接待|[共已][^有]")
_HEADS_LINE = frozenset("：:—")
_DAY_LENGTH = 10  # of 2021-12-03
_SO_FAR = rx.compile("已(?:经)?累计|累计已|[至迄]今")
_OF_NOW = frozenset("的最及和与、")
_LONGEST_SUBJECT = 24
_TELLS = rx.compile(
    r"(?:[荣喜]?获(?!悉|利)|领取|接受|受到|捧[回得]|踏上|走上|抵达|在|从|于|到|来|前往|走进|参加|相聚|齐聚|登|赴|迎来|收到|领到|拿到|启程|出发)"
)
_COUNTED = rx.compile(
    r"(?!以上|以下|左右|[^，。；]*(?:参加|参与|评价|支持|迎接|完成|认为|预计|[获得为是有在到至于从自与和的了将])$)"
    r"[一-鿿、“”（）A-Za-z\d]*"
)
# What a sentence opens with before those who did it
_OPENER = rx.compile("(?:包括[^，。；]{1,30}在内|原来|据悉|据了解|据介绍|另悉|随后|其中|同时|此外|另外)[，,]")
_DOES = rx.compile(r"(?![的起至到前后以之、和与年度犹]|以来)[一-鿿]")
_PLACED = tuple("于在将至到自从")


# 召开座谈会, and what else was done in the year
_MEETING = rx.compile(r"，?[^。；\d]{0,40}?(?:召开|举行|举办)[^。；]{0,50}?(?:会议?|论坛|仪式|活动)(?=[，。；])")
_HEADS = "】：:　 "
_HONOURS = rx.compile("表彰|命名|颁奖|授牌")
_WORK = rx.compile(
    r"(?:全年|一年来|年内|累计|先后|积极|大力|持续|广泛|扎实|深入|全力|着力|共|共计)*"
    r"(?:选树|推荐|开展|组织|举办|选派|评选|慰问|走访|发放|培训|建立|建成|打造|新建|创建|培育|筹集|筹措|投入|帮扶|救助|推动|推进|完善|深化|加强|实施|落实|建设|创办|开设|在各|(?P<honours>授予|命名|表彰))"
)


_UP_TO = ("截至", "截止", "截至到", "截止到")


def _day(text: str, mark: Mark) -> Time:
    """What a date says beyond its sentence: of an hour only the day, but for one up to which something was counted."""
    hour = mark.when.unit == "time" and not mark.when.until and not text.endswith(_UP_TO, 0, mark.start)
    return timex.time(mark.held.value[:10]) if hour else mark.held


# 从原来的56%提高到现在的81%: of no time that the text names
_FORMERLY = rx.compile("(?:原来|原先|过去|以前|之前|从前|最初|当初)的[约近]?$")
_FORMERLY_ENDS = frozenset("的约近")
# 以前每天要跑30公里: neither
_ONCE_MORE_HEADS = frozenset("‘’“”从以原早过")
_ONCE_MORE = rx.compile(
    "[”“‘’]?(?:以前|从前|原先|早先|原来|过去)(?![的是]|这|[一二两三四五六七八九十几多数]|半|近|整)[^，。；\\d]{0,12}每"
)


_FROM = ("由", "从")
_TO_NOW = rx.compile(
    r"(?:左右|以上|以下)?[^，。；\d]{0,6}?(?:[升增降减涨跌提扩缩发跃][^，。；\d]{0,3}?[至到]|[变增减升降涨]?[至到为]|变成)了?(?:[现如]今|现在|目前|当前|今天|眼下)的?"
)
_BEFELL = rx.compile("(?:造成|导致|致使|酿成|引发)(?!(?:的|影响))")


class Course:
    """The governing dates of a paragraph (it has one) in their order, and its clauses and sentences."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        marks: Sequence[Mark],
        reference: datetime.date | None = None,
    ) -> None:
        self.text = text
        self.today = reference
        self.old = reference - LONG_AGO if reference and reference.year > 1 else None
        self.marks = marks
        self.starts = [m.start for m in marks]
        self.sentences = [a for a, _ in sentences]
        self.clauses = sorted([0, *[m.end() for m in _CLAUSE.finditer(text)], *[b for _, b in sentences]])

    @lazy
    def of_sentence(self) -> Counter[int]:
        """How many times each sentence tells of, by the number of the sentence."""
        told = {
            (bisect_right(self.sentences, m.start), m.time.value)
            for m in self.marks
            # 记者昨日获悉, 截至9月30日的第三季度财报 are no members of a list
            if not (m.gloss or (m.when.days is not None and self.text.endswith("记者", 0, m.start)))
            and not ((m.when.days == 0 or m.when.unit == "now") and _MADE_KNOWN.match(self.text, m.end))
            and not (self.text.startswith("的", m.end) and self.text.endswith(_UP_TO, 0, m.start))
        }
        return Counter(sentence for sentence, _ in told)

    @lazy
    def onces(self) -> list[tuple[int, int]]:
        """Where the text tells what will be once something is done, to the end of the sentence."""
        if "后" not in self.text:
            return []
        found: list[tuple[int, int]] = []
        for m in _ONCE.finditer(self.text):
            if not found or m.start() >= found[-1][1]:
                i = bisect_right(self.sentences, m.start())
                found.append((m.start(), self.sentences[i] if i < len(self.sentences) else len(self.text)))
        return found

    def governor(self, mention: Mention) -> Time:
        """The date before in the clause, else one after it that says when (于7月底前到位), else the nearest before."""
        start = mention.start
        at = bisect_right(self.clauses, start)
        clause, clause_end = self.clauses[at - 1], self.clauses[at] if at < len(self.clauses) else len(self.text)
        if self._of_old(start, clause):
            return NO_TIME
        i = bisect_right(self.starts, start)
        before = self._nearest(i, start)
        if before and before.start >= clause:
            return before.held
        behind = self.marks[i] if i < len(self.marks) else None
        if behind and (self._says(behind, mention, clause_end) or self._defines(behind, mention)):
            return behind.held
        sentence = bisect_right(self.sentences, start)
        if before and bisect_right(self.sentences, before.start) == sentence:
            passed = self._once(start, before) and not (before.ahead or before.since)
            return NO_TIME if passed else before.held
        opening = self.sentences[sentence - 1] if sentence else 0
        if behind and self._opens(mention, clause, opening) and self._tells(behind, mention, clause_end):
            return behind.held
        return self._from_before(mention, i, opening) if before else NO_TIME

    def _of_old(self, start: int, clause: int) -> bool:
        """Whether a number is of a time that the text does not name: 从原来的56%提高到现在的81%, 以前每天要跑30公里."""
        if self.text[start - 1 : start] in _FORMERLY_ENDS and _FORMERLY.search(self.text, max(0, start - 5), start):
            return True
        heads = self.text[clause : clause + 1] in _ONCE_MORE_HEADS
        return heads and _ONCE_MORE.match(self.text, clause, start) is not None

    def _once(self, start: int, mark: Mark) -> bool:
        """Whether something is done between the ``mark`` and a number, nobody says when: 去年开工，全部建成后，…"""
        once = around(self.onces, start) if self.onces else None
        return once is not None and mark.start < once[0]

    def _opens(self, mention: Mention, clause: int, opening: int) -> bool:
        """Whether a count stands in the first clause of its sentence, behind 据悉， or the like at most."""
        return mention.kind == "count" and (
            clause <= opening or _OPENER.fullmatch(self.text, opening, clause) is not None
        )

    def _from_before(self, mention: Mention, i: int, opening: int) -> Time:
        """What a date of the sentences before, one of the first ``i``, says of a number whose own names none."""
        start = mention.start
        meanwhile = _MEANWHILE.match(self.text, opening) is not None
        if not meanwhile and (lasted := self._lasted(mention, i, opening)):
            return lasted.held
        event = self.text[opening : opening + 1] in _EVENT_HEADS and _EVENT.match(self.text, opening) is not None
        carry = (m for m in self._before(i, mention) if self._carries(m, meanwhile, event=event))
        carrying = next(carry, None)
        if carrying is None:
            return NO_TIME
        if carrying.when.unit == "now":
            if self.text[start - 1 : start] in _FROM and _TO_NOW.match(self.text, mention.end):
                return NO_TIME  # 现在住进了新房。月薪由500元涨到现在的6000元
            if _BEFELL.search(self.text, opening, start):
                day = (m for m in carry if m.when.unit in ("day", "time"))
                carrying = next(day, carrying)  # 5日，…。目前，道路已通。邻县也发生泥石流，造成2人受伤
        if not meanwhile and (year := self._year_of_work(carrying, opening)):
            return year
        if self._once(start, carrying) and not (carrying.ahead or carrying.since):
            return NO_TIME  # 去年…。大桥通车后，车程将…
        return NO_TIME if self._over(carrying, mention, opening) else _day(self.text, carrying)

    def _lasted(self, mention: Mention, i: int, opening: int) -> Mark | None:
        """The date before that lasts as long as the sentence opens with: 2月4日至10日，…。7天共接待游客3万人."""
        m = _DAYS.match(self.text, opening)
        if m is None:
            return None
        days = datewords.number(m[1])
        for mark in self._before(i, mention):
            if mark.time.start and mark.time.end and (mark.time.end - mark.time.start).days + 1 == days:
                return mark
        return None

    def _over(self, mark: Mark, mention: Mention, opening: int) -> bool:
        """Whether a sentence, from its ``opening`` to the number, tells of another time than the ``mark`` before it."""
        start, carried = mention.start, _day(self.text, mark)
        if self.old and carried.end and carried.end < self.old:
            if mention.unit == "a" and (self.text.startswith("的", mention.end) or self._is_age(mention)):
                return True  # 1990年，他进厂。…48岁的他, 年龄最大的已98岁
            if _LEARNED.match(self.text, opening) and not _DONE.search(self.text, opening, start):
                return True
            if len(carried.value) == _DAY_LENGTH and _SO_FAR.search(self.text, opening, start):
                return True  # 2021年12月3日，铁路开通。列车已累计开行300列
        if carried.value and _MOVES_ON.search(self.text, max(opening, start - _LOOK), start):
            return True
        return self._planned(mark, opening, start)

    def _is_age(self, mention: Mention) -> bool:
        """平均年龄35岁, 最大的已98岁: how old they are when it is told, not 平均年龄曾为35岁."""
        clause = self.clauses[bisect_right(self.clauses, mention.start) - 1]
        return _AGED.search(self.text, clause, mention.start) is not None

    def _planned(self, mark: Mark, opening: int, start: int) -> bool:
        """Is the ``mark`` of a time that is not over, for which much is planned, and the number's clause of the past?

        今年3月到5月，县里将培训90人。…，已培训了20人。
        """
        if not (self.today and mark.time.start and mark.time.end and mark.time.start <= self.today < mark.time.end):
            return False
        if not _DONE_ALREADY.search(self.text, self.clauses[bisect_right(self.clauses, start) - 1], start):
            return False
        end = self.sentences[k] if (k := bisect_right(self.sentences, mark.start)) < len(self.sentences) else opening
        return _PLANS.match(self.text, mark.end, end) is not None and len(mark.time.value) > _YEAR

    def _nearest(self, i: int, start: int) -> Mark | None:
        """The last of the dates before the ``i``-th that still governs at ``start``: the first of those ``_before``."""
        for mark in reversed(self.marks[max(0, i - LOOK_BACK) : i]):
            if mark.until is None or start < mark.until:
                return mark
        return None

    def _before(self, i: int, mention: Mention) -> Iterator[Mark]:
        """The last of the dates before the ``i``-th that still govern at ``mention``, the nearest first."""
        for mark in reversed(self.marks[max(0, i - LOOK_BACK) : i]):
            if mark.until is None or mention.start < mark.until:
                yield mark

    def _says(self, mark: Mark, mention: Mention, clause_end: int) -> bool:
        """Whether a date behind the number says when: 尾款20万元于9月底前付清; not 43岁的他从2005年起."""
        long_ago = self.old and mark.time.end and mark.time.end < self.old
        if long_ago and mention.unit == "a" and self.text.startswith("的", mention.end):
            return False
        placed = self.text[max(0, mark.start - 1) : mark.start] in _PLACED
        if self.text.startswith("的", mark.end) and self.text[mark.start - 1] in "从由自":
            return False  # 12个村收入从2015年的3万元，增加到…
        return placed and mark.until is None and mark.end <= clause_end

    def _defines(self, mark: Mark, mention: Mention) -> bool:
        """Whether a date stands in what is said behind 数据 or 指标 of its number: 数据是80%，这是2025年的…"""
        if self.text[mention.end : mention.end + 1] in _HEADS_LINE and not self.text[: mention.start].strip():
            return not self.text[mention.end : mark.start].strip("：:—")  # 3.2亿元：今年上半年追回的工资
        near = mark.until is None and self.text[mark.start - 1] != "继" and mark.start - mention.end < _ACCOUNT_WITHIN
        if near and FIRST_SINCE.match(self.text, mark.end):
            return False  # 救出80人，这是2014年以来，人数最多的一次
        if near and _ACCOUNT.fullmatch(self.text, mention.end, mark.start):
            return True  # 两千条建议，这是该厂2015年的答卷
        if mark.until is not None or not _FIGURE.search(self.text, max(0, mention.start - 8), mention.start):
            return False
        return mark.start - mention.end <= _DEFINED_WITHIN and bool(
            _DEFINED.fullmatch(self.text, mention.end, mark.start)
        )

    def _tells(self, mark: Mark, mention: Mention, clause_end: int) -> bool:
        """Whether a day behind a number tells when those did what is told: 30名职工的子女，8月25日在礼堂领到…"""
        if mark.end < clause_end:  # 来自全省的300名选手昨天参加…
            return self._acts(mark, mention)
        at = self.text[mention.end : mark.start]
        tells = mark.start == clause_end and _TELLS.match(self.text, mark.end) is not None
        return (
            (tells or (mark.start == clause_end + 1 and len(at) > 2 and at[-1] == "于"))  # 3个部门，于5月8日成立了中心
            and clause_end - mention.start <= _LONGEST_SUBJECT
            and mark.when.unit in ("day", "time")
            and mark.until is None
        )

    def _acts(self, mark: Mark, mention: Mention) -> bool:
        """Whether a date between those counted and what they do says when they did it: 300名选手昨天在市里参加…"""
        return (
            mark.until is None
            and mark.start - mention.end <= _LONGEST_SUBJECT
            and (mark.when.unit in ("day", "time", "month") or self.text.startswith("今", mark.start))
            and _COUNTED.fullmatch(self.text, mention.end, mark.start) is not None
            and _DOES.match(self.text, mark.end) is not None
        )

    def _year_of_work(self, mark: Mark, opening: int) -> Time | None:
        """The year of a report, where it goes on with other work behind the ``mark`` of a meeting's day.

        2023年，总工会…。2月3日，召开座谈会，共20人参加。选树…5人.
        """
        day = mark.when.unit == "day" and mark.time.start is not None and mark.time.start == mark.time.end
        work = _WORK.match(self.text, opening) if day else None
        if work is None or not (m := _MEETING.match(self.text, mark.end)):
            return None
        if work["honours"] and _HONOURS.search(m[0]):
            return None
        at = bisect_left(self.starts, mark.start)
        told = (m for m in reversed(self.marks[max(0, at - LOOK_BACK) : at]) if len(m.held.value) == len("2023"))
        year = next(told, None)
        if year is None or not mark.time.value.startswith(year.held.value):
            return None
        begin = self.sentences[bisect_right(self.sentences, year.start) - 1]
        if begin != year.start and self.text[year.start - 1] not in _HEADS:  # 【帮扶】2023年，…
            return None
        return year.held

    def _carries(self, mark: Mark, meanwhile: bool, *, event: bool) -> bool:
        """Whether a date holds beyond its sentence: none to come, none of a list (一季度…，二季度…，三季度…).

        What is told of the ``event`` (本届展会…) is of its time, even if that is to come.

        Where the number's sentence opens with 期内, it holds nevertheless.
        """
        if mark.when.unit == "now" and self.text[mark.end : mark.end + 1] in _OF_NOW and self.text[mark.start] != "今":
            return False  # 与现在的产品相比
        ahead = mark.ahead and not (event and mark.when.unit in ("day", "time"))
        return not (ahead or mark.when.unit == "century") and (
            meanwhile or self.of_sentence[bisect_right(self.sentences, mark.start)] < 3
        )
