"""Whose a number is in a list where each member has its own, or where many are honoured at once."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, takewhile

from unionstats import rx
from unionstats.link.clauses.before_org import RANKED
from unionstats.link.clauses.clauses import Clauses, Role
from unionstats.link.firms import is_firm
from unionstats.link.orgs.others import NOBODY
from unionstats.link.scene import FAR, Scene
from unionstats.model import Entity, Mention

# What stands between one of a list and its number: nothing, or what each does (甲厂捐款5万元、乙厂捐款3万元), or that
# it sends somebody or something (甲院派1名法官、乙会派2名律师).
_GIVES = rx.compile(
    "(?:各?(?:[捐认出投完生发新接签获建奖产采炼销补配安资承负筹支赞援][一-龥]{1,3}(?<!的)|[选抽指委增调支]?派出?|抽[调出]|调[拨集配]|拿出|拨[出付]|出"
    # 甲店增长3%、乙店和丙店下降均超过2%
    "|(?:同比|环比)?(?:增长|增加|上升|下降|减少)(?:均|都|分别|也)?(?:超过?|逾|近|达到?|约|接近)?))?"
)
# Between two members of a list: 3台锅炉、|乙厂; 、丙区的|丁厂.
_MEMBER = rx.compile("[^，。；、]{0,24}(?:[、和及]|以及)(?:[一-龥]{2,9}的|[一-龥]{2,12}[和与])?")


def listed(s: Scene) -> Entity | None:
    """甲厂2台锅炉、乙厂1台75吨锅炉: in a list of numbers each is of the one right before it."""
    p, r = s.paragraph, s.orgs[0] if s.orgs else None
    if r is None or r.clause != s.clause or "、" in p.text[r.entity.end : s.mention.start]:
        return None
    at = bisect_left(p.mentions, r.entity.end, key=_begin)
    if not at or at == len(p.mentions) or "date" in (p.mentions[at].kind, p.mentions[at - 1].kind):
        return None
    before, first = p.mentions[at - 1], p.mentions[at]
    if before.end <= p.bounds[r.clause]:
        return None
    gives = _GIVES.fullmatch(p.text, r.entity.end, first.start) or _is_parallel(s, r, before, first)
    return r.entity if gives and _MEMBER.fullmatch(p.text, before.end, r.entity.start) else None


def _is_parallel(s: Scene, role: Role, before: Mention, first: Mention) -> bool:
    """甲厂吨钢成本900元、|乙厂|吨钢成本90元: is the same told of ``role`` as of the one before, of the same unit?"""
    text, end = s.paragraph.text, role.entity.end
    above = next((r for r in s.orgs if r.entity.end <= before.start), None)
    if above is None or before.unit != first.unit or not 1 < first.start - end <= _LONGEST:
        return False
    one, other = text[above.entity.end : before.start], text[end : first.start]
    return "，" not in other and len(one) > 1 and (one.endswith(other) or other.startswith(one))


_LONGEST = 14  # characters of what is told of each


def _begin(m: Mention) -> int:
    return m.start


def one_of_branches(s: Scene, role: Role) -> bool:
    """Does ``role`` have but its own branch of a sentence: 甲公司…；乙公司…；丙公司…; 第二名是乙公司?"""
    if role.part != "head":
        return False
    p = s.paragraph
    begin, end = p.sentence(role.entity.start)
    roles, k = p.orgs, bisect_left(p.org_starts, begin)
    heads = [r for r in takewhile(lambda r: r.entity.start < end, islice(roles, k, k + FAR)) if r.part == "head"]
    if len({r.entity.name for r in heads}) < 2:
        return False
    if _branches(p, begin, role):
        return True
    over = role.entity.name.endswith(_OVER_OTHERS)
    return not over and any(r.entity.start > role.entity.start and _branches(p, begin, r) for r in heads)


# 其中，|省总工会命名的工作室2个，市总工会命名的3个: whose are but those that it has named or paid for
_ITS_OWN = rx.compile(
    "(?:联合)?(?:命名|授予|授牌|认定|评定|评选|表彰|颁发|批准|下拨|拨付|划拨|资助|补助|捐赠|赞助|承担)的"
    "[^，。；、0-9]{0,14}?(?:有|为|共|达)?[0-9一二两三四五六七八九十百千万]"
)


def named_some(s: Scene, role: Role) -> bool:
    """Has ``role``, in a sentence before, only named or paid for some of what is counted?"""
    return role.entity.start < s.start and _ITS_OWN.match(s.paragraph.text, role.entity.end) is not None


# 一是蔬菜。拥有甲公司，年加工3万吨。|二是养殖。面积达[60万亩]: the next of the points of a list
_POINT = rx.compile(
    "(?:^|[。；！：\\s])(?:[一二三四五六七八九十]是|[其第][一二三四五六七八九十][，、：]|（[一二三四五六七八九十]）)"
)


def next_point(s: Scene, role: Role) -> bool:
    """Was a firm only named in one of several points of a list, of which the number is in a later one?"""
    if not is_firm(role.entity.name):
        return False
    text, at = s.paragraph.text, role.entity.start
    later = _POINT.search(text, at, s.mention.start) is not None and not s.topic.titled(role.entity)
    return later and _POINT.search(text, 0, at) is not None


# Who tells of the others in the branches behind its own.
_OVER_OTHERS = ("总工会", "委", "委员会", "政府", "局", "厅", "部")


def _branches(p: Clauses, begin: int, role: Role) -> bool:
    at = p.bounds[role.clause]
    if at > begin and p.text[at - 1] in "；;":
        return True
    return RANKED.search(p.text, max(at, role.entity.start - 16), role.entity.start) is not None


def enumerated(s: Scene, role: Role) -> bool:
    """Is it one of several that are named in a row (甲公司、乙公司和丙公司), as some names that no list has are?"""
    p, e = s.paragraph, role.entity
    start = next((o.start for o in p.entities if o.end == e.start and o.kind == "place"), e.start)
    if p.text.startswith("、", e.end) and p.text[start - 1 : start] == "、":
        return True  # 包括常州恒岳、苏州恒工、福建恒星
    if p.text.startswith("、", e.end):
        return any(o.start == e.end + 1 and o.kind == "org" for o in p.entities)
    return p.text[e.start - 1 : e.start] == "、" and any(o.end == e.start - 1 and o.kind == "org" for o in p.entities)


_SINCE = rx.compile(
    "(?:正式|[组筹]建)?(?:成立|创[办建立]|诞生|诞辰|逝世|改革开放|回归|胜利|建交|解放|建[国党军团会院校厂矿局司站段台行社所]|开[业办])$"
)


def anniversary(s: Scene) -> Entity | None:
    """某校建校60周年: whose day it is; nobody's where it is no organization's."""
    p, m = s.paragraph, s.mention
    if not p.text.endswith("周年", m.start, m.end):
        return None
    since = _SINCE.search(p.text, max(0, m.start - 5), m.start)
    if not since:
        return None
    for r in s.orgs:
        if r.entity.end == since.start():
            return r.entity
        break
    if since[0] in _OF_ALL or p.text.endswith(_NATIONS, 0, since.start()):
        return NOBODY
    return NOBODY if _CELEBRATES.search(p.text, max(p.bounds[s.clause], since.start() - 14), since.start()) else None


_OF_ALL = frozenset({"建国", "建党", "建军", "建团", "诞辰", "逝世", "改革开放", "回归", "胜利", "建交"})
_NATIONS = ("中国", "共和国")
# 献礼|中国共产党|成立100周年: the day of one that is not known
_CELEBRATES = rx.compile("(?:庆祝|纪念|喜迎|迎接|献礼|值此|[时适正恰欣][值逢])[一-龥]{2,12}$")


def peer(s: Scene, org: Entity) -> Entity:
    """The one of those named beside ``org`` of whom a paragraph before was, where that has said what it did alone."""
    for before in islice(s.earlier, FAR):
        acted = {r.entity.name: r.entity for r in before.orgs if r.part in ("head", "agent", "publisher")}
        if acted:
            only = next(iter(acted.values()))
            return only if len(acted) == 1 and only.name in s.topic.peers else org
    return org


# 大赛共评出优秀选手60名: what an event comes to is not the doing of one who has won there.
_COMES_TO = rx.compile("[决评选]出|产生[^，。；]{0,6}?[奖名]|[大比竞]赛[^，。；]{0,4}?(?:设|有|吸引|历时)|投票率")
_WON = rx.compile("[^，。；]{0,14}?(?:夺[得取冠]|荣?获|斩获|[摘捧]得|勇夺|包揽|赢得|得票|失去|丢掉)")


def has_won(s: Scene, role: Role) -> bool:
    """Is the number what an event comes to, which ``role`` has only won a prize of?"""
    won = role.part == "head" and _WON.match(s.paragraph.text, role.entity.end)
    return bool(won and _COMES_TO.search(s.paragraph.text, s.start, s.mention.start))
