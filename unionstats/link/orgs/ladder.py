"""The organization that a number is about: a ladder of small named steps, nearest first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from itertools import islice, takewhile

from unionstats import rx
from unionstats.link.clauses.clauses import Role
from unionstats.link.clauses.org_parts import DESCRIBES, only_holds
from unionstats.link.clauses.parts import OF_WHICH
from unionstats.link.firms import is_firm
from unionstats.link.orgs.about import topic_org
from unionstats.link.orgs.acting import acting_place, belongs, leads, places_own
from unionstats.link.orgs.behind import account, at_anothers, built_by, receiver, speaker
from unionstats.link.orgs.employed import of_worker
from unionstats.link.orgs.lists import (
    anniversary,
    enumerated,
    has_won,
    listed,
    named_some,
    next_point,
    one_of_branches,
)
from unionstats.link.orgs.others import (
    NOBODY,
    laws,
    nobodys,
    others,
    others_doing,
    own_doing,
    person,
    reported,
    rescued,
    speaks_of_own,
)
from unionstats.link.orgs.passed import (
    gone_to,
    host,
    moves,
    next_project,
    no_farmers,
    no_unions_matter,
    of_all_listed,
    one_of_several,
    only_attended,
    only_builds,
    only_employs,
    only_heeds,
    only_hosts,
    only_knows,
    only_named,
    only_rules,
    only_took_part,
    only_warned,
    others_there,
    speaks_of_all,
    unit_goes_on,
    visited,
    was_example,
)
from unionstats.link.scene import FAR, PARKS, Scene, Trait, counts_for_place, needs, opened, spread, start, within
from unionstats.link.seats import is_of_event
from unionstats.link.voice import introduced_before, says_on, speaks_of_ours, voice
from unionstats.model import Entity

_OFFICE = rx.compile(
    r"(?:党委|党组|机关)?(?:常务)?副?(?:书记|常委|主席|主任|部长|市长|县长|区长|省长|局长|厅长|会长|董事长|总经理|委员)"
)
# 安平县地处平原，面积500平方公里: what a place is like is nobody's doing.
_IS_LIKE = rx.compile(
    "地处|位于|作为[^，。；]{0,12}?(?:大[省市县区镇]|重镇|城市|基地|地区|产区|之乡)"
    "|(?:国土|区域|行政区域|总)?面积|[下管]?辖|(?:总|常住|户籍|现有)人口|[现拥共总]?有[^，。；、]{0,10}?人口"
    "|是[^，。；]{0,20}?(?:大[省市县区镇]|重镇|城市|基地|产区|主产[县区]|之乡|老区|[贫库]困县|山区县)"
)


def _spread_org(s: Scene) -> Entity | None:
    if not s.paragraph.spreads or spread(s, s.paragraph.places):
        return None
    found = spread(s, s.paragraph.parties)
    if found and found.kind == "place":  # 甲高新区、乙市分别…: the city's are not the zone's
        return NOBODY
    return found


# 投资2亿元的某公司已开工: the firm itself; 500万元的某银行贷款 is something of the bank's.
_NAMED_WHOLE = rx.compile(
    r"[”’][和与及]|[”’]?(?:(?!贷款|援助|资助|捐)[^，。；、：！？的]{0,14}?(?:项目|工程|生产线)|工厂|基地)?(?:$|[，。；、！？：）]|[已正将也还]|是|位于|落户|投产|开工|开业|[日目]前|近[日期]|[于在]?[0-9]{1,2}[月日]|在[^，。；]{2,30}?(?:举行|开工|开业|投产|奠基|竣工|挂牌|揭牌|成立|破土|落成))"
)
_HAS = rx.compile("[^，。；：！？的]{0,40}的[“‘]?")
_DESCRIBES = 8  # characters that a number's noun and 的 take at most
_OF = rx.compile(f"[^，。；、：！？0-9]{{0,{_DESCRIBES - 1}}}的[“‘]?")


def _modified(s: Scene) -> Entity | None:
    """总投资2亿元的某公司, 拥有30万会员的某会: whom the number describes."""
    p, at = s.paragraph, s.mention.end
    i = bisect_left(p.org_starts, at + 1)
    if i == len(p.orgs):
        return None
    org = p.orgs[i].entity
    if _HAS.fullmatch(p.text, at, org.start) and DESCRIBES.match(p.text, p.bounds[s.clause]):
        return org
    if p.text.endswith(_BROUGHT_IN, 0, s.mention.start):
        return None
    return org if _OF.fullmatch(p.text, at, org.start) and _NAMED_WHOLE.match(p.text, org.end) else None


# 县里引进|总投资2亿元的某公司铜箔项目
_BROUGHT_IN = tuple(
    f"{does}{what}" for does in ("引进", "签约", "落地", "招引", "落户") for what in ("", "总投资", "投资")
)


_FAIRS = ("博览会", "交易会", "展览会", "成果交易会")


# 甲公司捐5万元，乙公司捐6万元，共募集11万元: what several came to together
_IN_ALL = rx.compile("[^，。；]{0,4}?(?:总?共|合计|总计)(?:募集|募得|筹集|筹得|捐|出资|投资)")


def _subject(s: Scene) -> Entity | None:
    heads = {r.entity.name: r.clause for r in s.orgs if r.part == "head"}
    if of_all_listed(s):
        return NOBODY
    several = len(set(heads.values())) > 1
    if several and _IN_ALL.match(s.paragraph.text, s.paragraph.bounds[s.clause]):
        return _carried(s) or NOBODY
    for r in s.orgs:
        if r.part in ("head", "agent"):
            if r.clause < person(s) or r.clause < others(s):
                return None
            if is_firm(r.entity.name) and s.several_since(r.clause):
                return None  # 甲钢铁公司产钢30万吨，地方钢铁企业产钢60万吨
            if (r.part == "head" and only_hosts(s, r)) or unit_goes_on(s, r) or only_builds(s, r):
                continue
            if is_of_event(r.entity.name) and s.orgs[0].part == "publisher":
                continue  # 论坛召开，某部部长说，去年进口[14万亿元]
            acting = acting_place(s, r.entity.end)
            # 本届博览会上，全国31个省全部参展; 甲公司经理周远：乙市、丙市都有订单，我们的产量达5万支
            own = r.entity.name.endswith(_FAIRS) or r.entity.end < s.paragraph.turn
            return None if acting and not own and not belongs(acting.entity, r.entity) else _first_of(s, r)
    return None


def _first_of(s: Scene, role: Role) -> Entity:
    """Of coordinated heads (A和B联合…) the first; of the offices of one person (县委常委、县总工会主席) the last."""
    if role.part == "publisher" or s.paragraph.text.endswith(OF_WHICH, 0, role.entity.start):
        return role.entity  # 甲会邀请|乙部|部长某某回答提问
    begin = bisect_left(s.paragraph.org_starts, s.paragraph.bounds[role.clause])
    clause = takewhile(lambda r: r.clause == role.clause, islice(s.paragraph.orgs, begin, None))
    group = [r.entity for r in clause if r.part in ("head", "agent")]
    if not group or _OFFICE.match(s.paragraph.text, group[0].end):
        return role.entity
    return group[0]


def _publisher(s: Scene) -> Entity | None:
    for r in s.orgs:
        if r.part == "publisher":
            return r.entity
    return None


def _owner(s: Scene) -> Entity | None:
    for r in s.orgs:
        if r.clause == s.clause and r.part in ("owner", "site", "arrival") and not at_anothers(s, r):
            if only_holds(s.paragraph.text, r.entity):
                return NOBODY
            if s.paragraph.text.startswith("、", r.entity.end):
                continue  # 甲厂房、乙酒店、年产6万米的生产线等11个项目
            return None if nobodys(s) else r.entity  # 某校学生（17岁）
    return None


def _opened_org(s: Scene) -> Entity | None:
    return opened(s, s.paragraph.orgs)


def _place_is_like(s: Scene) -> Entity | None:
    acting = acting_place(s, 0)
    is_like = _IS_LIKE.match(s.paragraph.text, acting.entity.end) if acting else None
    if is_like is None or (is_like[0].endswith("人口") and s.topic.org and counts_for_place(s.topic.org.name)):
        return None  # 全县常住人口, in a communiqué of those who count them
    return NOBODY


# What begins a sentence that goes on with who acted in the one before, or with the event.
_GOES_ON = rx.compile(
    r"\s*(?:同时|此外|另外|其中|其间|随后|接着|还|并|该|这|其(?![他它余])"
    r"|[此本]次|(?:活动|大赛|比赛|比武|竞赛|赛事|培训|会议|仪式|演出|义诊|讲座|夜校|招聘会|展览|论坛)(?![中的])"
    r"|(?:整个)?(?:项目|工程|基地)(?=全[部面]|整体|正式|预计|计划|总|建|投|达产|占|分|竣工|完[成工])|[一二三]期|(?:全部|正式)?(?:建成|投产|达产)[^，。；]{0,6}后，)"
)


def _goes_on(s: Scene) -> bool:
    return _GOES_ON.match(s.paragraph.text, s.start) is not None


def _has_turn(s: Scene, role: Role) -> bool:
    """Is it the turn of a body below the one of which the article tells: does the paragraph begin with it alone?"""
    about, org = s.topic.org, role.entity
    return org.start == 0 and about is not None and within(org.place, about.place) and org.place != about.place


def _is_of_it(s: Scene, role: Role) -> bool:
    """Is the paragraph one of a sight's, with which it begins, and which alone it names?"""
    p = s.paragraph
    return (
        role.clause == 0
        and role.entity.name.endswith(PARKS)
        and all(r.entity.name == role.entity.name for r in p.orgs)
        and not any(r.part == "head" and r.entity.start > role.entity.end for r in s.earlier_places)
    )


def _local_since(s: Scene, offset: int) -> bool:
    """Has the paragraph gone to a place below the province between ``offset`` and the number (在甲县…)?"""
    if any(a < s.mention.start < b for a, b in s.paragraph.brackets):  # 新增9例（甲省5例，均在乙市；丙省4例）
        return False
    standing = s.paragraph.standing
    at = bisect_left(standing, offset, key=start)
    later = takewhile(lambda r: r.entity.start < s.mention.start, islice(standing, at, at + FAR))
    there = (r.entity.adcode for r in later if r.part in ("site", "arrival"))
    return any(code and not code.endswith("0000") for code in there)


def _carried(s: Scene) -> Entity | None:
    acting = acting_place(s, 0)
    for r in s.earlier_orgs:
        wide = r.entity.place == "中国" or r.entity.adcode.endswith("0000")
        if wide and r.part == "publisher" and _local_since(s, r.entity.end):
            return None
        if (s.paragraph.quotations and s.said_apart(r.entity.start)) or only_warned(s, r.entity):
            continue
        if (r.part == "head" and only_hosts(s, r)) or only_heeds(s, r) or only_attended(s, r):
            continue
        if r.part in ("head", "agent", "publisher") or gone_to(s.paragraph, r) or _they_go_on(s, r):
            if (r.part != "agent" and acting and only_rules(s, r)) or _lends_hand(s, r) or only_employs(s, r):
                continue
            if was_example(s, r) or only_took_part(s, r) or only_named(s, r.entity):
                continue
            if (
                next_project(s, r)
                or next_point(s, r)
                or one_of_several(s, r)
                or one_of_branches(s, r)
                or named_some(s, r)
                or has_won(s, r)
            ):
                continue
            passing = r.part == "head" and not acting and s.topic.in_passing(r.entity)
            if passing and not (_goes_on(s) or _has_turn(s, r) or _is_of_it(s, r)):
                continue
            if r.part != "publisher" and is_firm(r.entity.name) and s.several_since(r.clause):
                return None
            if acting and r.part != "publisher" and not belongs(acting.entity, r.entity):
                return None
            if r.part != "publisher" and _strange_since(s, r.entity):
                continue
            if acting and only_knows(s, r, acting.entity):
                continue
            if acting and r.part == "publisher" and speaks_of_all(s, r, acting.entity):
                continue
            if speaks_of_own(s, r.entity) or no_farmers(s, r.entity) or others_there(s, r.entity):
                return NOBODY
            if is_firm(r.entity.name) and (rescued(s, r.entity) or places_own(s, r.entity)):
                return NOBODY
            if acting and (leads(r.entity, acting.entity) or no_unions_matter(s, acting.entity, r.entity)):
                return NOBODY
            return _first_of(s, r)
    return None


def _lends_hand(s: Scene, role: Role) -> bool:
    """镇党委成立专班，由镇纪委抽调人员。…清理垃圾[80吨]: does another act where 由 brings in ``role``?"""
    if role.part != "agent":
        return False
    at = role.entity.start
    begin, _ = s.paragraph.sentence(at)
    return any(r.part == "head" and begin <= r.entity.start < at for r in s.earlier_orgs)


_HALL = rx.compile("[一-龥]{2,8}(?=，)")


def _they_go_on(s: Scene, role: Role) -> bool:
    """在恒州电业局，有巡线工86名。他们负责线路[160条]; 在石桥县总工会夜校，…。夜校设课[8门]: what goes on there."""
    if role.part not in ("site", "owner"):
        return False
    text = s.paragraph.text
    if text.startswith(("他们", "她们"), s.start):
        return is_firm(role.entity.name)
    hall = _HALL.match(text, role.entity.end)
    return hall is not None and any(text.startswith(hall[0][-k:], s.start) for k in (2, 3))


def _strange_since(s: Scene, org: Entity) -> bool:
    """Has a province that has nothing to do with ``org`` acted since it did, in a sentence before?

    So may a county have in a story of their unions (甲县总工会查出1家。乙县查出2家，其中[1家]…).
    """
    if not org.place:
        return False
    places = s.paragraph.places
    at = bisect_left(places, org.end, key=start)
    since = takewhile(lambda r: r.entity.start < s.start, islice(places, at, at + FAR))
    union = org.name.endswith("工会")
    heads = (r.entity for r in since if r.part == "head" and (union or r.entity.adcode.endswith("0000")))
    return any(not within(e.place, org.place) and not within(org.place, e.place) for e in heads)


_MERGED = ("并入", "接入", "融入", "纳入", "列入", "计入")


def _sentence_org(s: Scene) -> Entity | None:
    for r in s.orgs:
        joined = s.paragraph.text.endswith(_MERGED, 0, r.entity.start)  # 电站并入国家电网，建设的30亩园子
        there = s.paragraph.text[r.entity.start - 1] in "到至给入" and not joined  # 送到某糖业集团，榨出3万吨糖
        there = there or s.paragraph.text.startswith("在", s.paragraph.bounds[r.clause])
        if (r.part == "owner" and there) or r.part in ("site", "arrival"):
            if s.topic.in_passing(r.entity) and visited(s.paragraph.text, r):
                continue
            if enumerated(s, r):
                continue
            if only_holds(s.paragraph.text, r.entity):
                return NOBODY
            acting = acting_place(s, r.entity.end)
            return None if acting and not belongs(acting.entity, r.entity) else r.entity
    return None


UNSAID = frozenset("其截报据数统这")  # what it begins with
_UNSAID = rx.compile(
    "据(?:[他她其]|该?负责人)?(?:了解|悉|介绍|统计|测算)|(?:数据|统计|报告)(?:还|同时|也)?显示|截至[^，。；]{1,16}统计|其中[，：]"
)


_THESE = rx.compile("这[0-9一二两三四五六七八九十几]{1,4}[多余]?[台辆艘架套]")


def _said_before(s: Scene) -> Entity | None:
    """据了解，… opens a paragraph: whoever published the figures of the one before; 其中，…: whoever acted there."""
    told = s.paragraph
    these = _THESE.match(told.text) and not (s.orgs or s.earlier_orgs)  # 这7台缆机…: those just told of
    if these or (told.text.startswith(("其中，", "其中：")) and s.start == 0):
        above = next(iter(s.earlier), None)
        acted = [r.entity for r in above.orgs if r.part in ("head", "agent", "publisher")] if above else []
        if acted:
            return acted[-1]
    for before in islice(s.earlier, FAR) if _UNSAID.match(told.text) else ():
        if told is not s.paragraph and (told.orgs or not _UNSAID.match(told.text)):
            break  # who is named in this one, behind the number, has not told it
        told = before
    last = told.orgs[-1] if told is not s.paragraph and told.orgs else None
    # 记者从某供电公司了解到，…该公司将…: the one that told, though it is named again
    if last is None or not any(r.part == "publisher" and r.entity.name == last.entity.name for r in told.orgs):
        return None
    return last.entity


def _voice(s: Scene) -> Entity | None:
    """周远：去年发展会员…, “…”周远说: whose officer has the word, unless another place acts."""
    own = voice(s) or introduced_before(s) or says_on(s)
    acting = acting_place(s, 0) if own else None
    return None if own and acting and not belongs(acting.entity, own) else own


def _section(s: Scene) -> Entity | None:
    """投入360万元 under 恒岳集团 as a subhead: its own, where the paragraph names no other, nor a place that acts."""
    over = s.topic.orgs_over[s.index]
    if over is None or s.headline or acting_place(s, 0):
        return None
    return over if all(r.entity.name == over.name for r in s.paragraph.orgs) else None


def _account(s: Scene) -> Entity | None:
    """急诊科出车[900趟] on the page of a hospital: its own, where the paragraph names no other, nor another place."""
    own = s.topic.account
    if own is None or any(e.kind == "org" or not within(own.place, e.place) for e in s.paragraph.entities):
        return None
    return own


ORG_STEPS: tuple[tuple[str, Callable[[Scene], Entity | None], frozenset[Trait]], ...] = (
    ("law", laws, needs("penalty")),
    ("spread", _spread_org, needs("spread")),
    ("listed", listed, needs("org")),
    ("anniversary", anniversary, needs("周年")),
    ("modified", _modified, needs("orgs", "的", "org behind")),
    ("subject", _subject, needs("org")),
    ("opened", _opened_org, needs("orgs", "org behind")),
    ("publisher", _publisher, needs("org")),
    ("owner", _owner, needs("org")),
    ("speaker", speaker, needs("orgs", "quotations")),
    ("receiver", receiver, needs("orgs", "org behind")),
    ("built by", built_by, needs("orgs", "org behind")),
    ("account of", account, needs("orgs")),
    ("ours", speaks_of_ours, needs("quotations")),
    ("person", own_doing, needs("persons")),
    ("others", others_doing, needs("others")),
    ("nobody", nobodys, needs()),
    ("place", _place_is_like, needs("place")),
    ("reported", reported, needs("reports")),
    ("moves", moves, needs("org told", "nobody")),
    ("host", host, needs("nobody")),
    ("carried", _carried, needs("org told")),
    ("sentence", _sentence_org, needs("org")),
    ("before", _said_before, needs("unsaid")),
    ("voice", _voice, needs()),
    ("section", _section, needs()),
    ("topic", topic_org, needs()),
    ("worker", of_worker, needs("workers")),
    ("account", _account, needs("account")),
)
