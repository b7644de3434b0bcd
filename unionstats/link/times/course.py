"""The course of a paragraph: which of its dates governs a number."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from unionstats import rx, timex
from unionstats.link.lazy import lazy
from unionstats.link.times.paragraph import LONG_AGO, LOOK_BACK
from unionstats.link.times.reach import FIRST_SINCE, MADE_KNOWN, around, of_whom
from unionstats.link.times.spans import DAY_LENGTH, NO_TIME, Mark
from unionstats.model import Mention, Time

_CLAUSE = rx.compile(r"[，；：:;。！？]|,(?!\d{3})")
_ACCOUNT = rx.compile(r"[^。！？]{0,24}[，,——]{1,2}这[就都正]?是(?!记者)[^，。；\d]{0,14}")
_ACCOUNT_WITHIN = 42
# 期内，共接待…: the time that was named last
_MEANWHILE = rx.compile(r"(?:[”’]?[^，。；一-鿿]?(?:假?期内|[期此其]间|节[日假]期?间|假日期间)[，,])")
# 展会将于8月3日至5日举行。本届展会面积…
_EVENT = rx.compile(
    "[本此这]届|[本此这]次(?:活动|展会|展览|大会|会议|论坛|比赛|竞赛|大赛|赛事|招聘会|培训|博览会|运动会|考试)"
)
_EVENT_HEADS = frozenset("本此这")
# 现有职工300人, 占地5亩, 经过6年努力，…: a sentence of what there is, or of a time of its own
_MOVES_ON = rx.compile(
    r"(?<![占比在将对把和])现(?:已经?)?(?:[拥共设建配种养]?有|存|辖)[^，。；的]{0,10}(?:[\d一二三四五六七八九十两百千万]|$)|现存|下[辖设]|占地(?!区|方)"
    r"|(?:已经?|连续|持续|坚持)+[^，。；\d]{0,8}?(?:开展|举办|组织|实施|进行|走过)了?[\d一二三四五六七八九十两几]{1,3}[多余]?(?:年|个年头)"
    r"|(?:经过|历经|历时|短短)[^，。；\d]{0,4}[\d一二三四五六七八九十两几]{1,3}[多余]?(?:年|个多?月)"
    r"|年(?:时间)?(?:很快|一晃)?过去|[仅光单][在是]?[^，。；\d]{1,10}就有"
    r"|[又再没不]过了?[^，。；\d]{0,2}[\d一二三四五六七八九十两几]{1,3}多?(?:年|个多?月)|[几\d两二三四五六七八九十]年(?:工夫|功夫|光景|下来)[，,]"
)
# 2009年，隧道贯通。石桥乡平均海拔900米，总面积30平方公里: so it is at all times
_IS_SO = rx.compile(
    r"(?<![^，。；])(?![在从到于])[^，。；\d]{2,12}?(?:平均|最[高低])?(?:海拔|全长|(?:总|国土|行政区域?|[县区乡镇村]域)面积|下?辖|(?:东西|南北)[长宽]"
    r"|距(?:离)?[^，。；\d]{0,6}?(?:[城府站港]|市区|机场))(?:为|达|约|有|近)*(?=[\d.]|$)"
)
# 1975年进林场。从那以后，他栽树3万棵; 此后20年，…: of many years
_EVER_SINCE = rx.compile(
    "(?:[从打自](?:那|此)(?:以后|之后|时起|天起|年起|起)?|此后|在?(?:[此以之]|那[以之]?)后的?%s{1,3}多?(?:年|个多?月)[里间中内来]*"
    "|接下来的?%s{1,3}(?:年|个月)[里间中内]*)[，,]".replace("%s", r"[\d一二两三四五六七八九十几数多]")
)
_LOOK = 120
_LIST = 3  # dates
# 自投产以来，共产纸30吨, 下一步，将…, 开学前夕，将…: of all the time since, or of a time to come
_SINCE_BEGUN = rx.compile(
    "(?:自|自从|从)?[一-龥]{0,6}?(?:投[产用运]|[开复][工业园馆学通产]|通[车航]|运[营行]|上线|挂牌|[成建设]立|建成|启[动用]|实施|推行|入驻|落户)以来[，,]"
)
_STILL_TO_COME = rx.compile(
    "(?:下一步|今后|接下来|未来|下一阶段|下阶段|届时|[^，。；\\d]{1,8}(?:前夕?))[，,]?[^。；\\d]{0,30}?(?<![已曾])(?:将|拟|计划)"
)
# 去年开工，全部建成后，可安置职工300人: when that will be nobody says
_ONCE = rx.compile(
    r"(?<![^，。；！：])[^，。；\d]{0,14}?"
    r"(?:建[成好]|竣工|完工|投[产用运]|达产|运营|营运|通[车水电气航]|启用|投入使用|落成|开[通业园馆]|并网|交付|改造|完成|实施|满产)"
    r"[^，。；\d]{0,6}?(?<![前先以之此])(?:以|之)?后，?[^，。；\d]{0,14}?(?:可|将|能|预计|有望|力争|争取|年产|每[年天]|日[产处]|年[^，。；\d]{0,4}(?:可|将|能))"
)
_COMMAS = ("，", ",")
# 2019年5月，工作室成立，现有…; 2001年改制，有职工800人; 2016年开工，全长40公里
_BEGAN = rx.compile(
    "(?!度)[，,]?[^，。；,;\\d]{0,12}?(?:成立|创[立办建]|始建|组建|设立|开[工业馆园播通]|投[产用]|建成|竣工|完工|通车|上市|改制|挂牌|揭牌|(?:获评|荣获|[评认授][为定予]|[当入]选)[^，。；,;\\d]{0,10}"
    "|落户|入驻|注册|转制|重组|合并|更名|升格|搬[迁入到]|迁[入至到址])[^，。；,;\\d]{0,8}(?=[，；,;])"
)
_HAS_NOW = rx.compile("[，；,;](?:该?[一-龥]{1,3})?现(?:已?有|已|存|任)")
_HAS = rx.compile(
    f"{_HAS_NOW.pattern}|[，；,;](?:该?[一-龥]{{1,3}})?"
    "(?:[拥共设]?有(?![望关所])(?=[一-龥])|占地|全长|总[长资]|总?面积|下[辖设]|注册资|(?:员工|职工|设)(?=[一-龥]{0,2}\\d))"
)
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
# What the number of those who act may begin its clause behind: 另12座今年6月投用, 第二批8个项目明年开工
_REST = rx.compile(
    "(?:[这那]|上述|将?近|大?约|超过?|逾|另外?有?|其[余中他]的?|剩[余下]的?|余下的?|还有|又有|首[批期]|第[一二三四五六七八九十]+[批期]|[前后首](?=[\\d一二三四五六七八九十]))*"
)
_DOES = rx.compile(r"(?:(?<=[年月底日])之?前)?(?![的起至到前后以之、和与年度犹]|以来)[一-鿿]")
_MAKES = rx.compile("(?:其|该[厂县市])?(?:年|日|月|总)?(?:产|处理|加工|装机(?:容量)?|发电|供热)[约近达超]?")
_WORKS = rx.compile(
    "的?[一-龥A-Za-z、“”]{0,14}(?:项目|工程|生产线|装置|基地|电站|工厂|机组|矿井|一期|二期)(?:预计|计划|有望|也)?"
)
_BUILT = rx.compile(
    "(?:即?将|可|全部|正式|全面|有望|力争|实现)*(?:建成|投产|投用|开工|竣工|完工|投入|并网|达产|落成|点火)"
)
_PLACED = tuple("于在将至到自从")


# 7月1日起，票价调整; 完成全年30家的目标
_SETS = rx.compile("起[，,]?[^。；]{0,30}?(?:调整|[上下]调|提[高标]|降[低价至]|涨价|执行|[实施]行|实施|标准)")
_PLANS = ("目标", "任务", "计划", "预算", "指标", "预期")
_UP_TO = ("截至", "截止", "截至到", "截止到")


def _day(text: str, mark: Mark) -> Time:
    """What a date says beyond its sentence: of an hour only the day, but for one up to which something was counted."""
    hour = mark.when.unit == "time" and not mark.when.until and not text.endswith(_UP_TO, 0, mark.start)
    return timex.time(mark.held.value[:10]) if hour else mark.held


# 从原来的56%提高到现在的81%, 由过去的每人30元提高到50元: of no time that the text names
_FORMERLY = rx.compile(
    "(?:原来|原先|过去|以前|之前|从前|以往|最初|最早|当初|起初|早期|[从由](?:第一|首)届|[一-龥]之初)的(?:每[^，。；的\\d]{1,4}){0,2}[约近仅]?$"
)
_FORMERLY_WITHIN = 14
# 目前有会员30人。建会时，只有10人: of the beginning
_AT_FIRST = rx.compile(
    "(?<=[，。；])(?:最初|起初|[一-龥]{1,4}之初|[一-龥]{0,4}?(?:起步|建会|建[厂校站社]|成立|创[办业]|开业|开张|入职)(?:时|那[年会]儿?|的时候)|我?刚来(?:时|那[年会]儿?))[，,]"
)
_TOLD_BEFORE = rx.compile(r"[^。；]*?(?P<number>(?<!\d)\d[\d.]*)(?![\d年月日号时届]|[—-])[^。；]*，$")
# 以前每天要跑30公里: neither
_ONCE_MORE_HEADS = frozenset("‘’“”从以原早过上往")
_ONCE_MORE = rx.compile(
    "[”“‘’]?(?:以前|从前|原先|早先|原来|过去)(?![的是]|这|[一二两三四五六七八九十几多数]|半|近|整)[^，。；\\d]{0,12}每"
    "|(?:上一?|往)届[^，。；\\d]{0,6}[有为是共仅只]"  # 上届有30名选手
)


_GLOSS = rx.compile("[^，。；（）()]{0,16}[（(](?:数据|统计)?(?:截至|截止)(?:到|至)?|[一-鿿]{0,8}[（(]")
_GLOSS_END = rx.compile("(?:底|末|为止|止|的?(?:数据|统计|口径)|[，,]下同|[，,]以下同)*[）)]")


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
            # 记者昨日获悉 is no member of a list
            # nor is the year of a plan: 完成全年30家目标的一半
            if not (
                m.gloss
                or (m.until and self.text.endswith(_PLANS, 0, m.until))
                or (m.when.days is not None and self.text.endswith("记者", 0, m.start))
            )
            and not ((m.when.days == 0 or m.when.unit == "now") and MADE_KNOWN.match(self.text, m.end))
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
        if before and before.when.unit == "now" and _AT_FIRST.search(self.text, before.end, start):
            return NO_TIME
        behind = self.marks[i] if i < len(self.marks) else None
        if behind and mention.kind == "duration" and self.text[mention.end : behind.start] in ("（", "("):
            return behind.held  # 第二期20天（6月1日至6月20日）
        aside = behind and behind.start < clause_end and mention.kind != "duration"
        # 会员30人（2010年）增加到300人（2023年）: each bracket is of its own number
        free = not before or before.start < clause or self.text[before.start - 1 : before.start] in ("（", "(")
        if behind and aside and free and self._glosses(behind, mention):
            return behind.held
        if before and before.start >= clause:
            return before.held
        if behind and (self._says(behind, mention, clause_end) or self._defines(behind, mention)):
            return behind.held
        if behind and behind.end < clause_end and self._is_built(behind, mention, clause):
            return behind.held
        sentence = bisect_right(self.sentences, start)
        if behind and self._is_rest(mention, clause) and self._acts(behind, mention, clause_end, year=True):
            return behind.held
        if before and (part := self._part_before(before, start)):
            i, before = part
            behind = None
        if before and bisect_right(self.sentences, before.start) == sentence:
            return NO_TIME if self._once(start, before) or self._of_today(before, start) else before.held
        opening = self.sentences[sentence - 1] if sentence else 0
        if behind and self._opens(mention, clause, opening) and self._tells(behind, mention, clause_end):
            return behind.held
        return self._from_before(mention, i, opening) if before else NO_TIME

    def _glosses(self, mark: Mark, mention: Mention) -> bool:
        """Whether a date in brackets says of when a number before it is: 会员30人（截至6月底）, 3万吨（2021年）."""
        m = _GLOSS.fullmatch(self.text, mention.end, mark.start)
        return m is not None and _GLOSS_END.match(self.text, mark.end) is not None

    def _part_before(self, mark: Mark, start: int) -> tuple[int, Mark | None] | None:
        """What governs a part of a list behind the one whose middle the ``mark`` tells of, and how many dates precede.

        甲村建桥3座，上半年投资9万元；乙村建桥5座: the half of the year is of the first village's money.
        """
        if mark.when.unit == "now" or self.text[mark.end] in _COMMAS or self.text.find("；", mark.end, start) < 0:
            return None
        if bisect_right(self.sentences, mark.start) < bisect_right(self.sentences, start):
            return None
        opening = max(self.text.rfind("；", 0, mark.start), self.text.rfind("。", 0, mark.start)) + 1
        told = _TOLD_BEFORE.match(self.text, opening, mark.start)
        if told is None:
            return None
        i = bisect_left(self.starts, told.start("number"))
        earlier = self._nearest(i, start)
        return (earlier and self._part_before(earlier, told.start("number"))) or (i, earlier)

    def _of_old(self, start: int, clause: int) -> bool:
        """Whether a number is of a time that the text does not name: 从原来的56%提高到现在的81%, 以前每天要跑30公里."""
        at = max(0, start - _FORMERLY_WITHIN)
        if "的" in self.text[at:start] and _FORMERLY.search(self.text, at, start):
            return True
        heads = self.text[clause : clause + 1] in _ONCE_MORE_HEADS
        return heads and _ONCE_MORE.match(self.text, clause, start) is not None

    def _once(self, start: int, mark: Mark) -> bool:
        """Whether something is done between the ``mark`` and a number, nobody says when: 去年开工，建成后，….

        到2030年，建成后，… is then.
        """
        once = around(self.onces, start) if self.onces else None
        return once is not None and mark.start < once[0] and self.text[mark.end : once[0]] not in _COMMAS

    def _of_today(self, mark: Mark, start: int) -> bool:
        """Whether a number is of what there is now, behind the ``mark`` of a beginning: 2010年上市，现有员工800人."""
        begun = _BEGAN.match(self.text, mark.end, start)
        if begun is None or mark.when.unit == "now" or self.text.endswith(_UP_TO, 0, mark.start):
            return False
        if self._told_on(mark, start):
            return _HAS_NOW.search(self.text, begun.end(), start + 1) is not None
        past = self.today and mark.time.end and mark.time.end.year < self.today.year
        state = _HAS if past else _HAS_NOW
        return state.search(self.text, begun.end(), start + 1) is not None

    def _told_on(self, mark: Mark, start: int) -> bool:
        """Whether a later year of long ago opens the next sentence: 1958年建厂，职工30人。1985年，…"""
        i = bisect_right(self.sentences, start)
        j = bisect_right(self.starts, start)
        if (
            i >= len(self.sentences)
            or j >= len(self.marks)
            or self.marks[j].start != self.sentences[i]
            or not self.today
        ):
            return False
        begun, then = mark.time.end, self.marks[j].time.end
        return begun is not None and then is not None and begun < then and then.year < self.today.year - 1

    def _opens(self, mention: Mention, clause: int, opening: int) -> bool:
        """Whether a count stands in the first clause of its sentence, behind 据悉， or the like at most."""
        return mention.kind == "count" and (
            clause <= opening or _OPENER.fullmatch(self.text, opening, clause) is not None
        )

    def _from_before(self, mention: Mention, i: int, opening: int) -> Time:
        """What a date of the sentences before, one of the first ``i``, says of a number whose own names none."""
        start = mention.start
        meanwhile = _MEANWHILE.match(self.text, opening) is not None
        event = self.text[opening : opening + 1] in _EVENT_HEADS and _EVENT.match(self.text, opening) is not None
        marks = self._before(i, mention)
        priced = mention.kind == "money"
        carrying = next(
            (m for m in marks if self._carries(m, meanwhile, event=event, priced=priced) or self._is_listed(m)), None
        )
        if carrying is None or self._once(start, carrying) or (self._is_listed(carrying) and not meanwhile):
            return NO_TIME  # 去年…。大桥通车后，车程将…
        return NO_TIME if self._over(carrying, mention, opening) else _day(self.text, carrying)

    def _over(self, mark: Mark, mention: Mention, opening: int) -> bool:
        """Whether a sentence, from its ``opening`` to the number, tells of another time than the ``mark`` before it."""
        start, carried = mention.start, _day(self.text, mark)
        long_ago = self.old and carried.end and carried.end < self.old
        if long_ago and mention.unit == "a" and self.text.startswith("的", mention.end):
            return True  # 1990年，他进厂。…48岁的他
        if long_ago and len(carried.value) == DAY_LENGTH and _SO_FAR.search(self.text, opening, start):
            return True  # 2021年12月3日，铁路开通。列车已累计开行300列
        if (
            carried.start
            and self.today
            and carried.start < self.today
            and _STILL_TO_COME.match(self.text, opening, start)
        ):
            return True  # 3月5日启动。下一步，将新建8个
        if _SINCE_BEGUN.match(self.text, opening, start) or _EVER_SINCE.match(self.text, opening, start):
            return True
        if long_ago and _IS_SO.search(self.text, opening, start):
            return True
        return bool(carried.value) and _MOVES_ON.search(self.text, max(opening, start - _LOOK), start) is not None

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
        """Whether a date stands in what is said of its number: 两千条建议，这是该厂2015年的答卷."""
        near = mark.until is None and self.text[mark.start - 1] != "继" and mark.start - mention.end < _ACCOUNT_WITHIN
        # not 救出80人，这是2014年以来，人数最多的一次
        near = near and FIRST_SINCE.match(self.text, mark.end) is None
        return near and _ACCOUNT.fullmatch(self.text, mention.end, mark.start) is not None

    def _tells(self, mark: Mark, mention: Mention, clause_end: int) -> bool:
        """Whether a day behind a number tells when those did what is told: 30名职工的子女，8月25日在礼堂领到…"""
        if mark.end < clause_end:  # 来自全省的300名选手昨天参加…
            return self._acts(mark, mention, clause_end)
        at = self.text[mention.end : mark.start]
        tells = mark.start == clause_end and _TELLS.match(self.text, mark.end) is not None
        return (
            (tells or (mark.start == clause_end + 1 and len(at) > 2 and at[-1] == "于"))  # 3个部门，于5月8日成立了中心
            and clause_end - mention.start <= _LONGEST_SUBJECT
            and mark.when.unit in ("day", "time")
            and mark.until is None
        )

    def _is_built(self, mark: Mark, mention: Mention, clause: int) -> bool:
        """Whether a date says when what makes so much is built: 年产90万吨化肥项目今年底将建成."""
        makes = mention.kind in ("count", "measure") and _MAKES.fullmatch(self.text, clause, mention.start)
        built = makes and _WORKS.fullmatch(self.text, mention.end, mark.start)
        return bool(built) and mark.until is None and _BUILT.match(self.text, mark.end) is not None

    def _is_rest(self, mention: Mention, clause: int) -> bool:
        """Whether a number begins its clause, as those do that go on with others: 去年完工3座，另12座今年6月投用."""
        return mention.kind in ("count", "money") and _REST.fullmatch(self.text, clause, mention.start) is not None

    def _acts(self, mark: Mark, mention: Mention, clause_end: int, *, year: bool = False) -> bool:
        """Whether a date between those counted and what they do says when they did it: 300名选手昨天在市里参加…"""
        units = ("day", "time", "month", "year") if year else ("day", "time", "month")
        return (
            mark.end < clause_end
            and (mark.until is None or mark.until >= clause_end - 1)
            and mark.start - mention.end <= _LONGEST_SUBJECT
            and (mark.when.unit in units or self.text.startswith("今", mark.start))
            and _COUNTED.fullmatch(self.text, mention.end, mark.start) is not None
            and _DOES.match(self.text, mark.end) is not None
            and of_whom(self.text, mark.end) is None  # 36名去年退休的职工
        )

    def _carries(self, mark: Mark, meanwhile: bool, *, event: bool, priced: bool) -> bool:
        """Whether a date holds beyond its sentence: none to come, none of a list (一季度…，二季度…，三季度…).

        What is told of the ``event`` (本届展会…) is of its time, even if that is to come, and so is a sum of money
        (``priced``) of the time from which on sums are others: 7月1日起，票价调整。成人票30元.

        Where the number's sentence opens with 期内, it holds nevertheless.
        """
        if mark.when.unit == "now" and self.text[mark.end : mark.end + 1] in _OF_NOW and self.text[mark.start] != "今":
            return False  # 与现在的产品相比
        ahead = mark.ahead and not (event and mark.when.unit in ("day", "time"))
        ahead = ahead and not (priced and mark.since and _SETS.match(self.text, mark.end))
        return not (ahead or mark.when.unit == "century") and (meanwhile or not self._is_listed(mark))

    def _is_listed(self, mark: Mark) -> bool:
        """Whether a date is one of several of its sentence, none of which holds beyond it."""
        return self.of_sentence[bisect_right(self.sentences, mark.start)] >= _LIST
