"""Times: the date that governs each number of a paragraph."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from unionstats import calendar, datewords, rx, timex
from unionstats.link.lazy import lazy
from unionstats.link.times.chronicles import entry_year, is_chronicle, last_day, title_year
from unionstats.link.times.lists import from_to, in_order, in_parallel, year_by_year
from unionstats.link.times.marks import feast_told, marks_in
from unionstats.link.times.members import Members
from unionstats.link.times.paragraph import LOOK_BACK
from unionstats.link.times.reach import FIRST_SINCE, around
from unionstats.link.times.resolving import FIRST_MONTHS, NO_YEAR
from unionstats.link.times.spans import NO_TIME, Mark
from unionstats.model import Mention, Time, When

__all__ = [
    "NO_TIME",
    "Members",
    "day_sent",
    "day_told",
    "entry_year",
    "feast_told",
    "gone_on",
    "headed",
    "is_chronicle",
    "last_day",
    "of_year_told",
    "spoken_of",
    "times",
    "title_year",
    "under",
    "year_told",
]

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
_LONG_AGO = datetime.timedelta(days=45)
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


def times(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    reference: datetime.date | None,
    earlier: Time = NO_TIME,
    *,
    told: int | None = None,
    today: datetime.date | None = None,
    day: Time = NO_TIME,
    feast: str = "",
) -> list[Time]:
    """A time for each of ``mentions`` (all those of one paragraph's ``text``): a date's own, else what governs it.

    ``earlier`` is the time spoken of before the paragraph, from which 同期, 当天 and 上年 count where the paragraph
    itself names none; ``told`` the year that 本年度 means where it is not the article's, ``today`` the day that 今天
    means where it is not; ``day`` is the last day told before, which 当天 and 会上 mean, ``feast`` the
    holiday that 节日期间 does.
    """
    if not mentions:
        return []
    marks = marks_in(
        text, sentences, mentions, reference, earlier, told=told, today=today or reference, day=day, feast=feast
    )
    own = {m.start: m.time for m in marks}
    governing = [m for m in marks if m.governs]
    if not governing or all(m.when for m in mentions):
        return [own.get(m.start, NO_TIME) if m.when else NO_TIME for m in mentions]
    course = _Course(text, sentences, governing, reference)
    found = [own.get(m.start, NO_TIME) if m.when else course.governor(m) for m in mentions]
    for i, time in in_order(text, sentences, mentions, governing):
        found[i] = time
    if "由" in text or "从" in text:
        for i, time in list(from_to(text, mentions, found, governing)):
            found[i] = time
        for i, time in in_parallel(text, sentences, mentions, found, governing):
            found[i] = time
    if reference and "分别" in text:
        for i, time in year_by_year(text, sentences, mentions, governing, reference.year):
            found[i] = time
    return found


def year_told(opening: str, reference: datetime.date | None) -> int | None:
    """The year that an article is a report on, as its ``opening`` (the title and the first paragraph) says.

    本年度 and 全年 mean that year there.  It is the year of a bulletin's title (2021年统计公报); the one that a text
    begins with and names no later one; and in the first weeks of a year the one before, wherever the opening speaks of
    it.
    """
    if m := _REPORT.search(opening):
        return int(m[1])
    m = _REVIEW.search(opening)
    if m and m[1] == max(_YEAR_TOLD.findall(opening)) and (not reference or int(m[1]) < reference.year):
        return int(m[1])
    if not reference or reference.month > FIRST_MONTHS:
        return None
    m = _YEAR_TOLD.search(opening)
    return reference.year - 1 if m and int(m[1]) == reference.year - 1 else None


_REPORT = rx.compile(
    r"^[^\n。，]{0,16}?((?:19|20)\d\d)年(?:度)?[^\n。，\d]{0,24}(?:统计公报|发展公报|状况公报|事业公报|质量公报|年度?报告|工作总结|运行情况|发展情况)(?:[（(](?:摘要|节选|摘登|全文|摘编|上|下|[一二三])[)）])?(?=\n|$)"
)
_REVIEW = rx.compile(
    r"(?m)^(?:【[^】\n]{2,24}】)?((?:19|20)\d\d)年(?=[，,]|是|全[年国省市县区州旗]|我[国省市县区州旗])"
)


def day_sent(paragraphs: Sequence[str], reference: datetime.date | None) -> datetime.date | None:
    """The day on which a report was sent that was printed on the day ``reference``, some days later: 今天 is that day.

    Its ``paragraphs`` (bylines and body) say so at their beginning or at their end: 本报某市10月31日电,
    （新华社某市10月31日电）.
    """
    if reference is None:
        return None
    places = [p[:_DATELINE_LENGTH] for p in paragraphs[:2]] + [p[-_DATELINE_LENGTH:] for p in paragraphs[-1:]]
    m = next((m for place in places if ("电" in place or "讯" in place) and (m := _SENT.search(place))), None)
    if m is None:
        return None
    day = calendar.resolve(When("day", month=int(m[1]), day=int(m[2])), reference).start
    return day if day and 0 < (reference - day).days <= _ON_THE_WAY else None


_SENT = rx.compile(r"(?<!\d)(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日(?:上午|下午|晚)?[电讯]")
_DATELINE_LENGTH = 60
_ON_THE_WAY = 3  # days
_YEAR_TOLD = rx.compile(r"(?<!\d)((?:19|20)\d\d)年(?!前)")


def spoken_of(mentions: Sequence[Mention], found: Sequence[Time], before: Time) -> Time:
    """The time that a paragraph leaves behind for the next: the last that governed a number, else ``before``.

    What numbers are held against (上年同期的3亿元) is not spoken of.
    """
    if not mentions:
        return before
    against = {t.value for m, t in zip(mentions, found, strict=True) if m.when and _before_it(m.when)}
    pairs = zip(reversed(mentions), reversed(found), strict=True)
    last = (t for m, t in pairs if not m.when and t.start and t.value not in against)
    if mentions[0].when and mentions[0].when.unit in _LEAVES and all(m.when for m in mentions):
        last = (t for t in found if t.start)  # 8月6日，某市启动行动。 has no number, yet 当天 is that day
    return next(last, before)


_LEAVES = frozenset({"day", "month", "quarter", "half"})  # 8月6日，某市启动行动。 第三季度业绩要点：


# 其中 tells of a part of what was told last, 分地区看 of the whole.
# 调查还显示 of the whole, too: what it says of its own time comes first
_GOES_ON = rx.compile(
    "其中|(?P<whole>[分按从][^，。；\\d的]{1,6}?(?:来?看|分)，"
    "|(?:这[项份次])?[^，。；\\d的]{0,6}?(?:调查|民调|报告|数据|统计|普查|公报|研究|监测|结果|白皮书|蓝皮书)(?:中|里)?还(?:显示|指出|发现|表明|提到|披露|称))"
)


def gone_on(text: str, mentions: Sequence[Mention], held: list[Time], before: Sequence[Time]) -> list[Time]:
    """``held``, where a paragraph goes on (其中, 分地区看) with what the numbers of the one ``before`` told."""
    m = _GOES_ON.match(text) if before else None
    if m is None:
        return held
    of = before[0 if m["whole"] else -1]
    # a date that governs no number, as that of a comparison (比2023年同期), ends nothing
    dated = next((i for i, mention in enumerate(mentions) if not mention.when and held[i].value), len(mentions))
    return [of if i < dated and not m.when else t for i, (m, t) in enumerate(zip(mentions, held, strict=True))]


def headed(text: str, mentions: Sequence[Mention], found: Sequence[Time], above: Time, *, subhead: bool) -> Time:
    """The period that a heading is of, a line that tells of nothing else (第三季度业绩要点：), and what follows it.

    A ``subhead`` may be of the year that it opens with (一、2023年工作回顾).  Else the one ``above``, up to the next
    line of that sort.
    """
    if len(text) > _LONGEST_HEADING or text.endswith(_ENDS):
        return above
    if all(m.when and m.when.unit in _PERIODS for m in mentions):
        return found[-1] if mentions and found[-1].start else NO_TIME
    if subhead and is_date(text, mentions):
        return found[0]
    if subhead and len(mentions) == 1 and mentions[0].when and mentions[0].when.unit == "year":
        start, end = mentions[0].start, mentions[0].end
        return found[0] if _NUMBERED.fullmatch(text, 0, start) and _OF_YEAR.match(text, end) else NO_TIME
    return above


def is_date(text: str, mentions: Sequence[Mention]) -> bool:
    """Is a line nothing but a date: 2009年5月?"""
    if len(mentions) != 1 or mentions[0].when is None:
        return False
    return text[mentions[0].start : mentions[0].end] == text.strip(" ：:")


_NUMBERED = rx.compile(r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?\s*")
# 2023年：…, 2023年工作回顾, 2024年的主要任务
_OF_YEAR = rx.compile(
    r"度?(?:[：:]|的?[一-龥]{0,8}?(?:工作|任务|目标|回顾|总结|安排|计划|打算|成绩|成效|情况|亮点|重点)[一-龥]{0,6}$)"
)


def under(mentions: Sequence[Mention], held: list[Time], heading: Time) -> list[Time]:
    """``held``, where the numbers before a paragraph's own dates are of the period of the ``heading``."""
    if not heading.start:
        return held
    governed = {time.value for m, time in zip(mentions, held, strict=True) if not m.when}
    own = (i for i, m in enumerate(mentions) if m.when and not _before_it(m.when) and held[i].value in governed)
    until = next(own, len(mentions))
    told = (m.kind != "duration" and not time.value for m, time in zip(mentions, held, strict=True))
    return [heading if open_ and i < until else time for i, (open_, time) in enumerate(zip(told, held, strict=True))]


def of_year_told(found: Sequence[Sequence[Time]]) -> list[list[Time]]:
    """The times of an article of no known day, a month or a quarter in the year that it was first told of with.

    2016年7月，…。7月，深圳机场…
    """
    told: dict[str, str] = {}
    for time in (time for held in found for time in held):
        if time.start and "-" in time.value:
            told.setdefault(_YEARS.sub("XXXX", time.value), time.value)
    return [[timex.time(told[t.value]) if t.value in told else t for t in held] for held in found]


_YEARS = rx.compile(r"\d{4}(?=-)")


def _before_it(when: When) -> bool:
    """Does a date only say what another is held against: 上年同期, 上一季度, 上月?"""
    return when.unit == "same" or (when.months is not None and when.months < 0)


_LONGEST_HEADING = 24
_ENDS = ("。", "！", "？", "；", "”", "，", "、")
_PERIODS = frozenset({"half", "quarter"})


def day_told(mentions: Sequence[Mention], found: Sequence[Time], before: Time, reference: datetime.date | None) -> Time:
    """The last day that a paragraph tells of, else ``before``, if that is not long ago: what 当天 means in the next."""
    for m, t in zip(reversed(mentions), reversed(found), strict=True):
        if not m.when or m.when.future:
            continue
        if t.start and t.start == t.end:
            return timex.time(t.value[:10])
        if reference is None and (told := NO_YEAR.match(t.value)):
            return Time(told[0])
    return NO_TIME if reference and before.start and (reference - before.start).days > _LONG_AGO.days else before


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


class _Course:
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
        self.old = reference - _LONG_AGO if reference and reference.year > 1 else None
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
        if self.text[start - 1 : start] in _FORMERLY_ENDS and _FORMERLY.search(self.text, max(0, start - 5), start):
            return NO_TIME
        at = bisect_right(self.clauses, start)
        opening = self.clauses[at - 1]
        if self.text[opening : opening + 1] in _ONCE_MORE_HEADS and _ONCE_MORE.match(self.text, opening, start):
            return NO_TIME
        clause_end = self.clauses[at] if at < len(self.clauses) else len(self.text)
        i = bisect_right(self.starts, start)
        nearest = self._nearest(i, start)
        if nearest and nearest.start >= self.clauses[at - 1]:
            return nearest.held
        if i < len(self.marks) and (
            self._says(self.marks[i], mention, clause_end) or self._defines(self.marks[i], mention)
        ):
            return self.marks[i].held
        once = around(self.onces, start) if self.onces else None
        sentence = bisect_right(self.sentences, start)
        if nearest and bisect_right(self.sentences, nearest.start) == sentence:
            passed = once and nearest.start < once[0] and not (nearest.ahead or nearest.since)
            return NO_TIME if passed else nearest.held
        opening = self.sentences[sentence - 1] if sentence else 0
        opens = mention.kind == "count" and (
            self.clauses[at - 1] <= opening or _OPENER.fullmatch(self.text, opening, self.clauses[at - 1]) is not None
        )
        if i < len(self.marks) and opens and self._tells(self.marks[i], mention, clause_end):
            return self.marks[i].held
        meanwhile = _MEANWHILE.match(self.text, opening) is not None
        if not meanwhile and (m := _DAYS.match(self.text, opening)):  # 2月4日至10日，…。7天共接待游客3万人
            days = datewords.number(m[1])
            for mark in self._before(i, mention):
                if mark.time.start and mark.time.end and (mark.time.end - mark.time.start).days + 1 == days:
                    return mark.held
        event = self.text[opening : opening + 1] in _EVENT_HEADS and _EVENT.match(self.text, opening) is not None
        carry = (m for m in self._before(i, mention) if self._carries(m, meanwhile, event=event))
        carrying = next(carry, None) if nearest else None
        if (
            carrying
            and carrying.when.unit == "now"
            and self.text[start - 1 : start] in _FROM
            and (_TO_NOW.match(self.text, mention.end) is not None)
        ):
            return NO_TIME  # 现在住进了新房。月薪由300元涨到了现在的4000元
        if carrying and carrying.when.unit == "now" and _BEFELL.search(self.text, opening, start):
            day = (m for m in carry if m.when.unit in ("day", "time"))
            carrying = next(day, carrying)  # 5日，…。目前，道路已通。邻县也发生泥石流，造成2人受伤
        if carrying and not meanwhile and (year := self._year_of_work(carrying, opening)):
            return year
        if carrying and once and not (carrying.ahead or carrying.since):
            return NO_TIME  # 去年…。大桥通车后，车程将…
        carried = _day(self.text, carrying) if carrying else NO_TIME
        past = self.old and carried.end and carried.end < self.old
        if past and mention.unit == "a" and self.text.startswith("的", mention.end):
            return NO_TIME  # 1990年，他进厂。…48岁的他
        if past and _LEARNED.match(self.text, opening) and not _DONE.search(self.text, opening, start):
            return NO_TIME
        if past and len(carried.value) == _DAY_LENGTH and _SO_FAR.search(self.text, opening, start):
            return NO_TIME  # 2021年12月3日，铁路开通。列车已累计开行2674列
        moved = carried.value and _MOVES_ON.search(self.text, max(opening, start - _LOOK), start)
        return NO_TIME if moved or (carrying and self._planned(carrying, opening, start)) else carried

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
