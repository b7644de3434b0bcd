"""A number on the ladders of ties: what stands around it, and what steps of both ladders ask of that."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise
from operator import itemgetter
from typing import Literal

from unionstats import gazetteer, rx
from unionstats.link.clauses.aloof import SENT_OUT
from unionstats.link.clauses.before_org import BELOW_IT
from unionstats.link.clauses.clauses import AND, Clauses, Role
from unionstats.link.clauses.ways import lived_there
from unionstats.link.lazy import lazy
from unionstats.link.topics import Topic
from unionstats.model import Entity, Kind, Mention

# How many names back an earlier one is looked for: in a paragraph without end each number looks back equally far.
FAR = 200
# 甲公司、乙公司等[12家]企业, 甲市某湖、乙市某山等[5处]疗养院: an example of what is counted is not whose it is.
# 县总工会推出法律援助、技能培训等[12项]服务 is what it does.
DOES = (
    "(?:[已还又共将]|先后|陆续|累计|相继|同时|今年|去年|积极|联合|全面|大力)*(?:推出|推行|推广|推动|推进|开展|开设|开通|开办|开放|开发|设立|设置|设有|提供|组织"
    "|举办|举行|出台|制定|制订|建立|建成|建设|建起|建有|新建|成立|实施|落实|完善|健全|打造|搭建|购买|购置|购进|采购|引进|引入|引导|配备|配置|添置|获得|荣获|取得|赢得"
    "|承担|承建|承接|完成|参与|参加|发放|送去|送上|送出|赠送|捐赠|捐献|投放|投入|选派|派出|抽调|邀请|聘请|安排|创建|创办|创新|实行|启动|围绕|通过|利用|依托|整合|协调"
    "|生产|研发|研制|销售|出口|进口|种植|养殖|经营|拥有|具有|解决|办理|受理|查处|查获|查出|排查|整改|治理|修订|编写|印发|下发|发布|征集|收集|评选|表彰|培训|培养|走访|慰问"
    "|吸引|吸纳|带动|帮助|服务|覆盖|涵盖|涉及|包括|现有|下辖|下设|辖|有)"
)
_EXAMPLE = rx.compile(
    rf"(?:(?![在向对为给将把从以]|{DOES})[一-龥]{{0,8}}?[、和与及][^，。；]{{1,40}}?)?等(?:国|地|国家|地区|省|市|单位|部门)?的?"
)
_LAST_EXAMPLE = rx.compile(r"[一-龥]{0,8}?等(?:国|地|国家|地区|省|市|单位|部门)?的?")
# Who counts for all of a country, a province … and what lies in it; a custom house also for the province around.
_COUNTERS = ("统计局", "统计署", "海关", "调查总队", "调查队", "普查办公室")


def counts_for_place(name: str) -> bool:
    """Whether an organization of that name counts for a whole place, whatever else acts in it."""
    return name.endswith(_COUNTERS)


_RANKS = {"province": 1, "prefecture": 2, "county": 3, "township": 4, "zone": 4}


# What must be in a paragraph lest a step of the ladders ask in vain of each of its numbers: names (``orgs``,
# ``places``, ``named`` either), something said (``quotations``), a person who acts or speaks (``persons``), somebody
# without a name (``others``), something that strikes (``attacks``), what others report (``reports``), a label of who
# has the word or what is said at the beginning (``voices``), the world (``world``), what may be true of everybody
# (``general``), what a law may have in store (``penalty``), or a word.
# And what must be there of the number itself: an organization or a place before it in its sentence (``org``,
# ``place``, ``two places``), or none of both (``nobody``), one in a sentence before (``org told``, or ``told`` a
# place or one) or behind the number (``org behind``, ``place behind``, ``named behind`` either), 分别 before it
# (``spread``), what ends a list right before it (``examples``), an event with which the paragraph goes on or a place
# told where it may be held (``event``); that it counts (``count``, ``people``) or lasts (``lasting``), or is an
# ``amount`` of anything; for its place, that whose it is was found (``its org``).
# And of the article: whose account brought it (``account``), who is named with his firm (``workers``); that the
# paragraph may go on with who told what stands before it (``unsaid``).
Trait = Literal[
    "org",
    "place",
    "org told",
    "told",
    "two places",
    "nobody",
    "org behind",
    "place behind",
    "named behind",
    "examples",
    "count",
    "people",
    "lasting",
    "amount",
    "account",
    "workers",
    "unsaid",
    "its org",
    "event",
    "orgs",
    "places",
    "named",
    "spread",
    "quotations",
    "persons",
    "others",
    "reports",
    "voices",
    "world",
    "general",
    "penalty",
    "的",
    "全国",
    "为例",
    "这里",
    "周年",
    "attacks",
]


PARKS = ("景区", "公园", "度假区", "旅游区", "风景区", "园", "馆", "城")  # what a list of sights has by name


def needs(*traits: Trait) -> frozenset[Trait]:
    return frozenset(traits)


# The traits that a number has or has not itself, as ``Scene.near`` tells them.
NEAR: tuple[frozenset[Trait], ...] = (
    needs("org"),
    needs("place"),
    needs("nobody"),
    needs("org told", "told"),
    needs("told", "event"),
    needs("spread"),
    needs("two places"),
    needs("org behind", "named behind"),
    needs("place behind", "named behind"),
    needs("examples"),
    needs("people"),
)
PEOPLE = frozenset({"人", "名", "位", "人次"})
# … and those that its kind has.
OF_KIND: dict[Kind, frozenset[Trait]] = {
    "count": needs("count", "amount"),
    "money": needs("amount"),
    "measure": needs("amount"),
    "duration": needs("lasting", "amount"),
}
_ENDS_LIST = frozenset("等地的")


class Scene:
    """A number on the ladder: its paragraph, the article's topics, and the organization once it is known."""

    def __init__(
        self,
        paragraph: Clauses,
        mention: Mention,
        topic: Topic,
        headline: bool,
        *,
        index: int = 0,
        earlier: Iterable[Clauses] = (),
    ) -> None:
        """``index`` is the number of the paragraph, ``earlier`` are those before, the last first."""
        self.index = index
        self.paragraph = paragraph
        self.mention = mention
        self.topic = topic
        self.headline = headline
        self.earlier = earlier
        self.clause = paragraph.clause(mention.start)
        self.start, self.end = paragraph.sentence(mention.start)
        self.org: Entity | None = None
        self.org_step = ""
        # The organizations and the places before the number in its sentence, nearest first.
        self.orgs = self._before(paragraph.orgs, paragraph.org_starts) if paragraph.orgs else []
        self.places = self._before(paragraph.places, paragraph.place_starts) if paragraph.places else []

    def near(self) -> tuple[bool, ...]:
        """Which of what steps need is there of the number itself: ``NEAR`` has the traits in this order."""
        p, m, start = self.paragraph, self.mention, self.start
        orgs, places, spreads = p.org_starts, p.place_starts, p.spreads
        return (
            bool(self.orgs),
            bool(self.places),
            not (self.orgs or self.places),
            bool(orgs) and orgs[0] < start,
            bool(places) and places[0] < start,
            bool(spreads) and bisect_left(spreads, start) < bisect_left(spreads, m.start),
            len(self.places) > 1,
            bool(orgs) and orgs[-1] >= m.end,
            bool(places) and places[-1] >= m.end,
            p.text[m.start - 1 : m.start] in _ENDS_LIST or p.text.startswith("全", m.start - 2),
            m.unit in PEOPLE,
        )

    @lazy
    def earlier_orgs(self) -> list[Role]:
        """The organizations in earlier sentences of the paragraph, nearest first."""
        return self._earlier(self.paragraph.orgs, self.paragraph.org_starts)

    @lazy
    def earlier_places(self) -> list[Role]:
        """The places in earlier sentences of the paragraph, nearest first."""
        return self._earlier(self.paragraph.places, self.paragraph.place_starts)

    def _earlier(self, roles: list[Role], starts: list[int]) -> list[Role]:
        at = bisect_left(starts, self.start)
        return self._open(roles[max(at - FAR, 0) : at][::-1]) if at else []

    def _open(self, roles: list[Role]) -> list[Role]:
        """``roles`` without those that are closed before the number: in brackets, or each with a number of its own.

        境外12例（广东8例），本土3例; 甲镇3例，乙镇2例。治愈1例.
        """
        p = self.paragraph
        for spans in (p.brackets, p.apiece):
            if spans:
                roles = [r for r in roles if not self._shut(spans, r.entity.start)]
        if p.homecomings and p.homecomings[0] < self.mention.start:
            roles = [r for r in roles if not self._left(r)]
        if p.sights and (sight := self.sight) >= 0:
            roles = [r for r in roles if r.clause >= sight or not r.entity.name.endswith(PARKS)]
        return roles

    @lazy
    def sight(self) -> int:
        """The last clause of the sentence up to the number that is of a sight (甲山接待5万人次); -1 if none is."""
        sights = self.paragraph.sights[: bisect_right(self.paragraph.sights, self.clause)]
        return sights[-1] if sights and self.paragraph.bounds[sights[-1]] >= self.start else -1

    def several_since(self, clause: int) -> bool:
        """Does a clause behind ``clause``, up to the number, speak of several at once (这些企业, 所有企业)?"""
        plurals = self.paragraph.plurals
        k = bisect_right(plurals, clause)
        return k < len(plurals) and plurals[k] <= self.clause

    def elsewhere_since(self, role: Role) -> bool:
        """Does a clause behind that of ``role``, up to the number, go on with another part of all (其余地区)?

        Other townships are no other part than a county that was told of, which holds them.
        """
        if not self.paragraph.elsewhere:
            return False  # 上海：甲塔接待5万人次；丙园接待3万人次
        division = gazetteer.division_of(role.entity.place)
        level = _RANKS.get(division.level, 0) if division else 0
        deep = level if division and division.path == role.entity.place else _RANKS["township"]
        if role.entity.place.endswith("市"):  # 诸暨市新增绿地60公顷，市区绿化率达42%
            deep = min(deep, _RANKS["prefecture"])
        return any(role.clause < k <= self.clause and depth <= deep for k, depth in self.paragraph.elsewhere)

    def said_apart(self, offset: int) -> bool:
        """Does ``offset`` lie in a quotation that closes before the number?"""
        quotations = self.paragraph.quotations
        k = bisect_left(quotations, (offset, 0)) - 1
        return k >= 0 and offset < quotations[k][1] <= self.mention.start

    def _shut(self, spans: list[tuple[int, int]], offset: int) -> bool:
        k = bisect_right(spans, offset, key=itemgetter(0)) - 1
        return k >= 0 and offset < spans[k][1] <= self.mention.start

    def _left(self, role: Role) -> bool:
        """在郑州打工12年，2016年回乡养羊[90只]: is it where one worked who has come home since?"""
        homes, e = self.paragraph.homecomings, role.entity
        if role.part not in ("site", "arrival") or bisect_left(homes, e.end) == bisect_left(homes, self.mention.start):
            return False
        return lived_there(self.paragraph, e, role.clause)

    def _part_of_all(self) -> tuple[int, int] | None:
        """The span of a part that is told of up to the last ；: 共遭遇76起，其中甲国最多；涉案产品[30种]."""
        text = self.paragraph.text
        end = text.rfind("；", self.start, self.mention.start)
        begin = text.rfind("其中", max(self.start, text.rfind("；", self.start, end)), end) if end >= 0 else -1
        return (begin, end) if begin >= 0 else None

    def _before(self, roles: list[Role], starts: list[int]) -> list[Role]:
        """Those before the number in its sentence, nearest first, without the examples of what it counts."""
        m, text = self.mention, self.paragraph.text
        high = bisect_left(starts, m.start)
        if not high or starts[high - 1] < self.start:
            return []
        low = bisect_left(starts, self.start, 0, high)
        near = [r for r in reversed(roles[max(low, high - FAR) : high]) if r.entity.end <= m.start]
        if near and (part := self._part_of_all()):
            near = [r for r in near if not part[0] <= r.entity.start < part[1]]
        last = text[m.start - 1 : m.start]
        if last == "等":
            # 评选出甲市货运中心提出的《…》等20个建议: who proposed one; 甲公司、乙公司班组等9家单位: the first of them.
            near = [r for r in near if r.clause != self.clause or not _is_first(text, r, m)]
        # 甲公司、乙公司[3家]单位: the list of what is counted, without 等.
        listed = bool(near) and near[0].entity.end == m.start and bool(_COUNTED_KIND.match(text, m.end))
        if listed or last in _EXAMPLES_END:
            near = [r for r in near if not _is_example(text, r.entity, m, listed=listed)]
        return self._open(near)


# What a list of organizations is counted as.
_COUNTED_KIND = rx.compile(
    "(?:基层|成员|试点|参赛|重点|骨干|规上|规模以上|民营|爱心|中小|国有)?(?:单位|企业|公司|机构|学校|医院|部门|院校|银行|工会|社团|社会组织)"
)
# 甲公司、各施工单位共计[15支]队伍
_IN_ALL = rx.compile("(?:[、和与及][^，。；、]{2,14}){1,9}(?:共计|总共|一共|共)")
# What the patterns for an example of what is counted end with, right before the number.
_EXAMPLES_END = frozenset("等国地家区省市位门的计共")


# 在通州、如东等地|检查了甲店、乙店等[9家]饭店: the places are no examples of what is counted
_OF_PLACES = rx.compile("(?:[、和与及][^，。；、等]{1,10}){0,12}等[地省市县区国](?=[一-龥]{2})")


def _is_first(text: str, r: Role, m: Mention) -> bool:
    """Whether a role is of the first of a list that ends in 等 right before a number."""
    return r.part == "owner" or (text[r.entity.end] == "、" and _OF_PLACES.match(text, r.entity.end, m.start) is None)


def _is_example(text: str, e: Entity, m: Mention, *, listed: bool) -> bool:
    if _OF_PLACES.match(text, e.end, m.start):
        return False
    if text.startswith("、", e.end) and _IN_ALL.fullmatch(text, e.end, m.start):
        return True
    last = text[e.start - 1 : e.start] in ("、", "和", "与", "及") and _LAST_EXAMPLE.fullmatch(text, e.end, m.start)
    return bool(last or _EXAMPLE.fullmatch(text, e.end, m.start))


def start(role: Role) -> int:
    return role.entity.start


_OF_CHINA = rx.compile("[^省市区]{2,8}(?:省|市|自治区|特别行政区)")


def within(place: str, ancestor: str) -> bool:
    if ancestor == "中国":
        return place == "中国" or _OF_CHINA.match(place) is not None
    return bool(ancestor) and place.startswith(ancestor)


_OPENS_WITHIN = 10  # characters: 产量分别为, 结案时间也分别 begin its clause, too
_WITH_WHOM = rx.compile("[对向与同跟从]$|(?<!来)自$")


def spread(s: Scene, roles: Sequence[Role]) -> Entity | None:
    """A、B分别为x、y, A、B增速较快，分别为x、y: each its own."""
    p, m = s.paragraph, s.mention
    at = bisect_left(p.spreads, m.start) - 1
    if at < 0 or p.spreads[at] < s.start:
        return None
    mark = p.spreads[at]
    run = next((run for run in _runs(p, mark, s.end) if m in run), None)
    if run is None:
        return None
    heads = _heads(s, roles, mark)
    if len(heads) > 1 and len(run) != len(heads):
        return next(
            (e for e, group in zip(heads, _groups(p, mark, s.end, len(heads)), strict=False) if m in group), None
        )
    return heads[run.index(m)] if len(run) == len(heads) > 1 else None


def _groups(p: Clauses, start: int, end: int, many: int) -> list[list[Mention]]:
    """The numbers of each of ``many``, where each has more than one: 分别招收9班90人、3班30人."""
    found: list[list[Mention]] = []
    for n in p.mentions:
        if not start <= n.start < end or n.kind == "date":
            continue
        if found and "、" not in p.text[found[-1][-1].end : n.start]:
            found[-1].append(n)
        else:
            found.append([n])
    alike = {tuple(n.unit for n in group) for group in found}
    return found if len(found) == many and len(alike) == 1 and len(found[0]) > 1 else []


def _heads(s: Scene, roles: Sequence[Role], mark: int, deep: int = 3) -> list[Entity]:
    """The members of the list each of which has its own number behind ``mark``; none where there is no such list."""
    p, clause = s.paragraph, s.paragraph.clause(mark)
    roles = [r for r in roles if not (r.entity.rule == "pointer" and r.entity.text in _ALL_OF_THEM)]
    if mark - p.bounds[clause] <= _OPENS_WITHIN and not any(r.clause == clause for r in roles):
        clause -= 1
        told = [n for n in p.mentions if s.start <= n.start < mark and n.kind != "date"]
        # 浓度最高的3个城市依次是甲、乙和丙，分别为…: those that are counted are named behind
        ahead = [r for r in roles if told and r.clause == clause and told[-1].end <= r.entity.start < mark]
        if len(ahead) > 1:
            roles = ahead
        elif told and told[-1].start >= p.bounds[clause]:
            return _told_apiece(s, roles, told, deep)  # but 甲市、乙市有9名，分别新增1名、2名
    spoken = [r for r in roles if r.part != "quoted" and clause == r.clause and r.entity.end <= mark]
    # 甲、乙、丙三市会员数居|全省|前三，分别为…
    heads = [r.entity for r in spoken if r.part not in ("compared", "far") or r.entity.rule != "pointer"]
    if len(heads) > 2 and BELOW_IT.fullmatch(p.text, heads[0].end, heads[1].start):
        heads.pop(0)  # 甲集团所属|乙厂、丙厂分别…
    # 对甲国、乙国出口分别增长…: with whom one trades is not where
    if not heads or _WITH_WHOM.search(p.text, max(0, heads[0].start - 2), heads[0].start):
        return []
    return heads if all(_listed(p.text, a.end, b.start) for a, b in pairwise(heads)) else []


def _told_apiece(s: Scene, roles: Sequence[Role], told: Sequence[Mention], deep: int) -> list[Entity]:
    """甲市新增9人，乙市3人，分别增长5%和7%: those that have a number each right before.

    So have those with an earlier 分别 (甲、乙分别新增9人、3人，分别增长…), which is looked for ``deep`` times.
    """
    p = s.paragraph
    at = bisect_left(p.spreads, told[-1].start) - 1
    if at >= 0 and p.spreads[at] >= s.start:
        runs = _runs(p, p.spreads[at], told[-1].end)
        heads = _heads(s, roles, p.spreads[at], deep - 1) if deep else []
        return heads if len(runs) == 1 and len(runs[0]) == len(heads) else []
    found: list[Entity] = []
    for n in reversed(told):
        k = bisect_left(roles, n.start, key=start) - 1
        e = roles[k].entity if k >= 0 and roles[k].clause == p.clause(n.start) else None
        if e is None or n.unit != told[-1].unit or roles[k].part in ("quoted", "compared") or e in found:
            break
        if found and all(within(o.place, e.place) for o in found):
            break  # 全省30万人，其中甲市9万人，乙市3万人
        found.append(e)
    return found[::-1]


_ALL_OF_THEM = ("两地", "两省", "两市", "两县", "两区", "两州", "两县市", "三地")  # 甲市、乙市两地分别为3天、5天
_OF_EACH = rx.compile("的[一-龥]{1,6}[、和与及]")


def _listed(text: str, end: int, start: int) -> bool:
    """Whether members of one list end and begin there, be it with what each has: 甲县的茶园、乙县的竹器."""
    return AND.fullmatch(text, end, start) is not None or _OF_EACH.fullmatch(text, end, start) is not None


def _runs(p: Clauses, start: int, end: int) -> list[list[Mention]]:
    """The numbers between two offsets, those joined by 、 or 和 together: each of them asks for the same."""
    if (runs := p.runs.get((start, end))) is None:
        runs = p.runs[start, end] = []
        for n in p.mentions:
            if start <= n.start < end and n.kind != "date":
                if runs and runs[-1][-1].end < n.start and _JOINS.fullmatch(p.text, runs[-1][-1].end, n.start):
                    runs[-1].append(n)
                else:
                    runs.append([n])
    return runs


# 分别下降14%和上升6%: each the other way
_JOINS = rx.compile(
    r"\s*(?:[、，,]?[和与及]?|以及|(?:[、和与及]|以及)(?:同比|环比)?(?:增长|下降|上升|减少|增加|回落|上涨|下跌|提高|降低|收窄|扩大)了?)\s*"
)


# “…”X主席某某说: who speaks is named behind what is said.
_SPEAKS = rx.compile(
    r"[^。！？；“]{0,30}?(?:说(?![明服])|介绍|表示|告诉|坦言|感慨|感叹|透露|解释|回忆|道[，：。]|算[了起]?[^，。；]{0,4}账"
    r"|喜悦|溢于言表|合不拢嘴|乐开了花|喜笑颜开|喜上眉梢|难掩|满脸|赞不绝口|信心满满|连声)"
)


def speaks(s: Scene, roles: Sequence[Role]) -> Entity | None:
    """Which of ``roles`` stands behind the quotation that holds the number, as the speaker's."""
    p = s.paragraph
    at = bisect_left(p.quotations, (s.mention.start, 0)) - 1
    if at < 0 or p.quotations[at][1] <= s.mention.end:
        return None
    end = p.quotations[at][1]
    for r in islice(roles, bisect_left(roles, end, key=start), None):
        if r.clause > p.clause(end) + 1:
            return None
        comes = r.part == "far" and r.entity.kind == "place"  # 来自信阳的周远在厦门市一处工地说
        if not comes and _SPEAKS.match(p.text, r.entity.end) and not SENT_OUT.match(p.text, r.entity.end):
            return r.entity
    return None


# 5年来，泸州公路…: how long it took, before who did it and where.
_OPENS = rx.compile(r"(?:多|余)?(?:以来|来|间|里|内)[，,]")


_SAID = rx.compile(r"\s*据[^，。；]{1,10}，|(?:数据|统计|资料)显示，")


def opened(s: Scene, roles: Sequence[Role]) -> Entity | None:
    """What heads the clause that an opening duration belongs to."""
    p, m = s.paragraph, s.mention
    if m.kind != "duration" or not _OPENS.match(p.text, m.end):
        return None
    first = p.clause(s.start) + (_SAID.match(p.text, s.start) is not None)  # 据统计，5年间，…
    if p.clause(m.start) != first:
        return None
    ahead = islice(roles, bisect_left(roles, m.end, key=start), None)
    r = next(ahead, None)
    return r.entity if r and r.entity.start < s.end and r.clause == s.clause + 1 and r.part == "head" else None
