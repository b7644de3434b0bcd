"""One thing told of several places, actors or parts: only these stand before the number (失业率为6%，乙国为7%)."""

from __future__ import annotations

from collections.abc import Callable

from unionstats import rx
from unionstats.link.items.cases.people import verb_and_persons
from unionstats.link.items.cases.same import BRANCH, VIEWED, is_view, of_each_branch, without_rate
from unionstats.link.items.cases.sites import COLONS, Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import (
    TO,
    from_mark,
    label,
    only_actors,
    only_acts,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.phrases.rungs import Ladder, Rung
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import JOINS, ORIGINS, Word, tail_of, word_classes
from unionstats.model import Kind


def elsewhere(s: Site) -> str:
    """荷兰失业率为3.7%，葡萄牙为6.1%; 其中：甲县总工会2万元: the same thing, of another place or actor."""
    head = s.turn.head
    if len(head) == 2 and "light" in head[-1].kinds and any(w.text == "其中" for w in s.just_before):
        head = head[:-1]  # 其中，某公司 完成 1.6万箱
    if not s.seen:
        if s.mention.kind in ("percentage", "ratio") and (about := _opening_theme(s)):
            return about
        if s.mention.kind == "count" and (about := _parted(s)):
            return about
        if not s.carried:
            return ""
    elif s.mention.kind != "duration" and all(kind == "duration" for kind in s.kinds):
        return ""  # 这两天，宁夏 盐池县 近 25万亩 玉米
    ladder = _OF_ANOTHER if s.seen else _OF_SENTENCE_BEFORE
    for step in ladder.steps(s, head[-1], alone=len(head) == 1):
        if (item := step(s, head)) != "":
            return item or ""
    return ""


def _of_such(s: Site, head: list[Word]) -> str:
    """居民人均收入5万元。按常住地分，城镇居民 (6万元): the indicator told of all, of those of one sort."""
    on = s.near and s.seen[-1].step == "elsewhere"
    if s.behind_hedges or (not on and not (s.led_by.endswith(VIEWED) and is_view(from_mark(without_break(s.before))))):
        return ""
    told, named = s.level if s.seen else s.carried, s.named
    for n in range(len(named) - 1, 1, -1):
        at = told.find(named[-n:])
        rest = told[at + n :] if at >= 0 else ""
        if rest and rest[0] not in "中里的占" and tail_of(rest, "attribute"):
            return named + rest
    return ""


def _pointed_back(s: Site, head: list[Word]) -> str | None:
    """甲国经济增速为2%。乙国 的 增速为 (1%): the indicator, where it ends in the same words."""
    if len(head) < 3 or head[-2].text != "的" or not only_places(head[:-2]):
        return ""
    said = s.level if s.seen else s.carried
    return said if said.endswith(head[-1].text) else None


def _of_sector(s: Site, head: list[Word]) -> str:
    """价格上涨1.5%。其中，城市 上涨 (1.6%)，农村 上涨 (1.2%): the indicator of town or country."""
    whole = _of_all_sectors(s) if s.named in _SECTORS else ""
    return whole and s.named + whole


def _of_branch(s: Site, head: list[Word]) -> str:
    """投资增长9%。分产业看，第一产业 下降 (5%): the indicator, of the part that the view shows."""
    whole = _seen_by_parts(s)
    return whole and s.named + whole


def _of_same_measure(s: Site, head: list[Word]) -> str:
    """西安 开行 4000列，成都 突破 (2800列): what was counted in the same measure."""
    return s.last if only_places(head) and _same_measure(s) else ""


def _staff(s: Site, head: list[Word]) -> str | None:
    """服务期3年。全镇 现有 村干部 (74名): nothing, where the persons are named."""
    return None if len(head) > 1 and "existence" in head[-2].kinds and head[-1].ends("person") else ""


def _of_own_sort(s: Site, head: list[Word]) -> str | None:
    """单位10个，其中 学校 (4个); 医疗机构 10家，福利院 (2家): nothing, where a sort of those counted is named."""
    alone = head[1:] if head[0].text == "、" or "existence" in head[0].kinds else head
    sorts = 2 if len(alone) > 1 and alone[0].text == "其中" and alone[1].ends("org_tail") else 1
    if len(alone) != sorts or alone[-1].tag == "ns":
        return ""
    bodies = s.mention.unit in ("家", "所") or (s.mention.unit == "个" and s.last[-1:] in _HOUSES)
    sort = bodies or ("actor" not in alone[-1].kinds and (alone[-1].tag != "nt" or s.level.endswith(_OF_SORTS)))
    return None if sort else ""


def _of_actor(s: Site, head: list[Word]) -> str | None:
    """共捐款 60万元：甲公司 (20万元)、乙公司 (10万元): what was told of others, which the number is alone with."""
    if s.behind_hedges:
        return ""
    listed = bool(s.seen) and s.seen[-1].step == "elsewhere" and only_actors(head[-1:])
    listed = listed or (s.mention.kind == "money" and "money" in s.kinds and label(head[-2:]).endswith(_ZONES))
    if not (listed or only_actors(head)):
        return ""
    things = [x.item for x in reversed(s.seen) if not x.item.endswith(_BODIES)]
    pairs = zip(reversed(s.seen), reversed(s.kinds), strict=True)
    alike = (x.item for x, kind in pairs if kind == s.mention.kind and x.item in things)
    return next(alike, "") or next(iter(things), "") or (None if s.carried.endswith(_BODIES) else s.carried or None)


def _most_hit(s: Site, head: list[Word]) -> str | None:
    """影响最严重 的 西班牙 (下降 9%): what was told before."""
    place = len(head) > 2 and head[-1].tag == "ns" and head[-2].text == "的"
    return s.level or s.carried or None if place else ""


def _next_place(s: Site, head: list[Word]) -> str | None:
    """甲省 6例，其中 乙市 (4例); 慰问品3000份（其中 乡镇 (500份)、甲市 (300份)）: what was told of the place before."""
    if s.inside and s.kinds[-1] == "count" and len(s.named) <= 4 and _is_local(s, head):
        return next((x.item for x in reversed(s.seen) if x.step != "place"), s.last) or None
    if s.seen[-1].step not in _OF_PLACES or not (only_places(head) or _is_county(s)):
        return ""
    told = s.told("percentage") if s.turn.link == "change" and s.mention.unit == "%" else reversed(s.seen)
    named = (x.item for x in told if x.step not in ("place", "elsewhere"))
    first = s.seen[0].step == "elsewhere"
    return next(named, "") or (s.seen[0].item if first else s.carried) or None


def _from_there(s: Site, head: list[Word]) -> str | None:
    """其中 大陆 5人，台湾 (3人): the place, where it is one of the sorts told apart."""
    return s.named or None if _is_sort(s, head) else ""


def _same_there(s: Site, head: list[Word]) -> str:
    """收购量达1000万吨。目前 河南 超过 (300万吨); 产量增长5%。河南 增长 (8%): the same, where only a place is said."""
    if not (only_places(s.turn.head) or _is_area(s)) or not _is_known(s):
        return ""
    listed = s.inside and bool(s.behind_hedges) and s.behind_hedges[0].text == "、"  # 收入9元（全国8元、全省7元）
    grows = s.turn.link == "change" and s.mention.unit == "%" and s.kinds[-1:] == ("count",)
    if grows and (rate := next((x.item for x in s.told("percentage")), "")):
        return rate  # 增速超过9%的有2个县，甲县、乙县分别增长12%、10%
    if not s.seen:
        return s.carried
    ends = not s.behind_hedges or listed or s.turn.link
    return s.level if ends or not ORIGINS.isdisjoint([w.text for w in s.left]) else ""  # 由5% 升至 6%


def _is_known(s: Site) -> bool:
    """Whether a number of a place can be of what was told before."""
    kind, right = s.mention.kind, s.behind_hedges
    if not s.seen:
        measured = kind in ("measure", "percentage") and s.turn.link != "change" and not right
        grown = s.turn.link == "change" and s.mention.unit in ("%", "pp") and not subject_in(s.before)
        if not (measured or grown or any(w.text == "其中" for w in s.just_before)):
            return False
    if s.turn.link == "link" and kind in ("percentage", "ratio") and right:
        right = right[right[0].text == "的" :]
        if right and (right[0].noun or verb_and_persons(right)):
            return False  # 全市 超 半数 (的) 参保 企业
    if kind == "duration" and (s.kinds[-1:] != ("duration",) or any(w.text in TO for w in s.turn.head[1:-1])):
        return False  # 机车时速40公里，从甲市到乙市要7个小时
    # 该村海拔650米，全村342户、1218人
    return not s.whole_unit or not s.near or s.kinds[-1] == "count" or any(w.text == "其中" for w in s.clause)


_OF_PLACES = ("place", "elsewhere", "of the most")


def _is_local(s: Site, head: list[Word]) -> bool:
    """Whether what stands before a number names a level of government or, in a list of things, a place."""
    where = head[head[0].text == "其中" :] if head else []
    return bool(where) and (where[-1].text in _LEVELS or (s.near and s.counts and only_places(where)))


_SECTORS = frozenset({"城市", "农村", "城镇", "乡村", "城区", "县城"})


def _of_all_sectors(s: Site) -> str:
    """价格上涨1.5%。其中，城市上涨1.6%，农村上涨1.2%: the indicator told of town and country before it is of each."""
    said = s.seen[0].item if s.seen else s.carried
    whole = next((said.removeprefix(sector) for sector in _SECTORS if said.startswith(sector)), said)
    return whole if word_classes(said) & {"attribute"} or tail_of(said, "attribute") else ""


def _seen_by_parts(s: Site) -> str:
    """投资增长9%。分产业看，第一产业下降5%: the indicator of what was told before, of each part that the view shows."""
    told = s.level if s.seen else s.carried
    if not told or not BRANCH.search(s.named):
        return ""
    view = from_mark(without_break(s.before))
    part = is_view(view) or bool(s.seen and [w.text for w in view] == ["其中"])
    return of_each_branch(without_rate(told)) if part else ""


def _parted(s: Site) -> str:
    """新增病例 均 在 甲市，其中 乙县 (10例): what the clause before says the places have their parts of."""
    if s.turn.head[0].text != "其中" and s.led_by != "其中":
        return ""
    led = s.turn.head[:1] if s.turn.head[0].text == "其中" else s.before[-1:]
    if not s.before or led[0].text != "其中" or not only_places([w for w in s.turn.head if w not in led]):
        return ""
    clause = from_mark(without_break(s.before[: len(s.before) - (led[0] is s.before[-1])]))
    at = next((i for i, w in enumerate(clause) if i and clause[i - 1].noun and not w.noun and w.text != "的"), 0)
    theme = thing_before(clause[:at]) if at else []
    who = not theme or only_places(theme) or theme[-1].ends("person") or theme[-1].ends("org_tail")
    return "" if who or only_acts(theme) else label(theme)


_GOES = rx.compile("(?:进展|进度|步伐|情况|形势)$")


def _opening_theme(s: Site) -> str:
    """各地春播进展不一，东北 过半: what the clause before says the shares of some places are of."""
    if s.turn.link not in ("", "link") or s.behind_hedges or not only_places(s.turn.head):
        return ""
    theme = subject_in(s.before) if s.before else []
    if not theme or not theme[-1].noun or only_acts(theme) or theme[-1].ends("person") or theme[-1].ends("org_tail"):
        return ""
    said = label(theme)
    return _GOES.sub("", said) or said


def _same_measure(s: Site) -> bool:
    """Whether the number before has the measure word of this one, and neither has a noun behind it."""
    return not s.behind_hedges and s.same_unit and s.seen[-1].step != "counted"


def _of_a_part(s: Site, head: list[Word]) -> str:
    """新建学校9所，其中：甲区4所; 覆盖率为51%，其中山区72%: what a place or an area has of what was told before."""
    first = s.counts and not (s.seen or s.behind_hedges) and not _UNITS.search(s.carried)
    if first and label(head) in _TOWN_OR_LAND and any(w.text == "其中" for w in s.just_before):
        return s.carried  # 改造小区 130个。其中，市区 52个
    if not s.seen or s.kinds[-1] != s.mention.kind or s.seen[-1].change:
        return ""
    if (right := s.behind_hedges) and not (right[0].text in JOINS or right[0].breaks):
        return ""
    if s.counts and not s.same_unit:
        return ""
    led = any(w.text == "其中" for w in (*s.just_before, *head[:1]))
    on = s.seen[-1].step == "elsewhere"
    where = head[1:] if head and head[0].text in ("、", "其中") else head
    alike = on and len(where) < len(head) and (s.mention.unit == "人次" or s.mention.kind in ("money", "measure"))
    if alike and all(w.letter in "NA" and not w.ends("person") and not w.ends("attribute") for w in where):
        return s.last  # 其中 甲湖 4万人次、水乡 2万人次
    if not (led or on):
        return ""
    area = where and (_AREA if on else _IN_PART).search(label(where)) and not any(w.verb for w in where)
    # 改造 小区 130个，其中 市区 52个; but 共有 单位 20个，其中 城区 9个 may be such areas
    area = area or (len(where) == 1 and where[0].text in _TOWN_OR_LAND and not _UNITS.search(s.last))
    return s.last if only_places(where) or area else ""


def _is_county(s: Site) -> bool:
    """甲区 5家、乙县 3家: whether a name that the dictionary cuts is the next place of a list."""
    return s.turn.head[0].text == "、" and len(s.named) < 6 and s.named[-1:] in ("县", "区", "市", "镇", "乡")


def _is_sort(s: Site, head: list[Word]) -> bool:
    """Whether a place is one of the sorts that are told apart, as the number before names another (大陆5人)."""
    if s.kinds[-1:] != ("count",) or not s.near or s.seen[-1].step != "measured" or s.inside:
        return False
    return head[0].tag == "ns" and len(s.last) == len(s.named) == 2


def _is_area(s: Site) -> bool:
    """Whether a change is of an area without a name of its own, or with one unknown (沿江地区, 其中综合保税区)."""
    if s.turn.link != "change" or s.mention.unit not in ("%", "pp"):
        return False
    head = [w for w in s.turn.head if w.text != "其中"]
    return 0 < len(head) <= 3 and head[-1].text.endswith(_AREAS) and all(w.letter in "NFAGB" for w in head)


_ZONES = ("园区", "开发区", "高新区", "产业园", "工业园", "新区")  # …经济开发区 (32亿元，居第二位)
_AREAS = (*_ZONES, "地区", "区域", "基地", "保税区", "试验区", "示范区", "合作区", "集聚区", "片区", "板块", "流域")
# Levels of government and of unions, named for those who are there.
_LEVELS = frozenset(
    {"省级", "市级", "县级", "区级", "省", "市", "县", "区", "县区", "区县", "县市", "市县", "乡镇", "镇村"}
    | {"街道", "社区", "基层", "农村", "城镇", "城区", "乡村"}
)
_HOUSES = frozenset("学校院园馆所社厂店站")  # 小学 1个，卫生院 1个: how what is counted one by one ends
_OF_SORTS = ("机构", "机构总数", "机构数", "单位", "单位总数", "医院", "学校", "企业")
_BODIES = ("工会", "公司", "集团", "总工会", "委员会", "局", "厅")


def under_heading(s: Site) -> str:
    """最低气温：江北5~7℃，江南7~9℃: what stands before the colon, where only an area stands before the number."""
    if s.counts or not s.behind_colon:
        return ""
    head = s.turn.head
    area = only_places(head) or (_AREA.search(head[-1].text) and not any(w.verb for w in head))
    # 提取比例：规上企业不低于1.5%
    sort = s.mention.kind in ("percentage", "money") and BRANCH.search(head[-1].text)
    if not (area or (sort and all(w.letter in "NGAF" for w in head))):
        return ""
    at = max(i for i, w in enumerate(s.before) if w.text in COLONS)
    heading = strip_left(from_mark(s.before[:at])) if at > 0 else []
    named = bool(heading) and heading[-1].ends("attribute") and all(w.letter not in "#%" for w in heading)
    return label(heading) if named else ""


_LAND = (
    "地区|山区|城区|郊区|片区|农村|丘陵区|平原区|沙?漠化区|沿海|内陆|平原|盆地|高原|丘陵|流域|海域|海区"
    "|之间|一带|大部|局部|其余|以[东西南北]|[东西南北中]部"
)
_AREA = rx.compile(rf"(?:{_LAND}|[省市县区州盟旗镇乡村岛])$")
_IN_PART = rx.compile(rf"(?:{_LAND})$")
_TOWN_OR_LAND = frozenset(
    {
        "市区",
        "城区",
        "主城区",
        "中心城区",
        "老城区",
        "郊区",
        "县区",
        "区县",
        "县域",
        "各县",
        "各区",
        "市直",
        "市本级",
        "县直",
    }
    | {"农村", "城镇", "乡村", "山区"}
)
_UNITS = rx.compile("(?:单位|(?<!小)区|区域|区划|乡镇|街道|[县市镇乡])$")


def of_the_most(s: Site) -> str:
    """平均工资最高的3个城市是：甲市52000元，乙市48000元: the property of which those listed have the most."""
    head = s.turn.head
    if not s.seen and "前" in "".join([w.text for w in head]):
        thing = s.thing
        if only_places(thing) and (first := of_the_first(head, len(head) - len(thing))):
            return first
    if not s.behind_colon or s.bare[-1:] == [] or s.bare[-1].ends("attribute"):
        return ""
    right = s.behind_hedges
    if (right and not (right[0].text in JOINS or right[0].breaks)) or any(w.verb for w in s.turn.head):
        return ""
    if ranked := of_the_first(s.before):
        return ranked
    at = max(i for i, w in enumerate(s.before) if w.text in COLONS)
    start = next((i + 1 for i in range(at - 1, -1, -1) if s.before[i].breaks), 0)
    heading = s.before[start:at]
    most = next((i for i, w in enumerate(heading) if i and w.text[0] == "最"), 0)
    if most > 1 and heading[most - 1].kinds & {"up", "down"} and s.turn.link == "change":
        heading = heading[: most - 1] + heading[most:]  # 平均工资 增长 最快 的 地区：河南省 增长
        most -= 1
    if not most or all(w.text != "的" for w in heading[most : most + 3]) or not heading[most - 1].ends("attribute"):
        return ""
    return label(thing_before(heading[:most]))


# 日均就餐人数排名前三的依次为
_FIRST_SO_MANY = rx.compile(
    "(?:排[名行]?|位居|位列|居|列)?(?:全[省市县国区州])?前[一二三四五六七八九十两0-9]{1,2}[位名强]?的?[^，。；：]{0,6}?(?:依次|分别)?[为是]$"
)


def of_the_first(before: list[Word], at: int = -1) -> str:
    """产量前三位依次为：甲镇（30吨）、乙镇（20吨）: by which property those are the first that a colon leads to.

    ``at`` is where the colon would stand, where none does: 案件数量排前三位的是|甲镇30件.
    """
    at = at if at >= 0 else max((i for i, w in enumerate(before) if w.text in COLONS), default=0)
    start = next((i + 1 for i in range(at - 1, -1, -1) if before[i].breaks), 0)
    for n in range(start + 1, at):
        if "前" in before[n].text or before[n].text in _RANKED:
            told = _FIRST_SO_MANY.fullmatch("".join([w.text for w in before[n:at]]))
            if told and before[n - 1].ends("attribute"):
                return label(thing_before(before[start:n]))
    return ""


_RANKED = frozenset({"排名", "排行", "位居", "位列", "居", "列", "排"})


_Step = Callable[[Site, list[Word]], str | None]  # "" leaves it to the next; None: it is of nothing told before
_NO_TIMES: tuple[Kind, ...] = ("count", "percentage", "money", "measure", "ratio")
# What leads to the number, and what the head ends in, decide of what was told before it can be.
_FIRST: tuple[Rung[_Step], ...] = (
    Rung(_of_such, links=("", "link"), counts=False),
    Rung(_pointed_back, classes={"relative"}),
    Rung(_of_sector, links={"change"}),
    Rung(_of_branch, links={"change"}),
    Rung(_of_same_measure, links={"link"}, near=True, counts=True),
    Rung(_of_a_part, links={""}),
    Rung(_staff, counts=True),
    Rung(_of_own_sort, counts=True),
    Rung(_of_actor, kinds=_NO_TIMES, links={""}),
    Rung(_most_hit, links={"change"}),
)
_SEEN: tuple[Rung[_Step], ...] = (
    Rung(_next_place),
    Rung(_from_there, near=True, alone=True),
)
_LAST: tuple[Rung[_Step], ...] = (Rung(_same_there, links=("link", "change", "level", "difference", ""), counts=False),)
_OF_ANOTHER, _OF_SENTENCE_BEFORE = Ladder(*_FIRST, *_SEEN, *_LAST), Ladder(*_FIRST, *_LAST)
