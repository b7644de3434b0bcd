"""Where an event is that a sentence goes on with, and where what is counted goes to."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from unionstats import rx
from unionstats.link.clauses.clauses import Clauses, Role, place_of
from unionstats.link.places.lists import joined, last_of
from unionstats.link.scene import Scene, within
from unionstats.model import Entity

_EVENTS = (
    "招聘会|招聘[周月]|洽谈会|推介会|博览会|交易会|展销会|展览会?|车展|书展|[^预]决赛|运动会|马拉松"
    "|(?:艺术|文化|欢乐|体育|旅游|购物|美食|读书|阅读|电影|音乐|科技|健身|采摘|丰收|消费|动漫|服装|啤酒)节|文化周|宣传[周月]"
    "|[开闭]幕[式会]|典礼|[一-龥]仪式|首发式|庙会|灯会|集市|联谊会|相亲会|(?:培训|研修|训练|进修|学习)班|训练营|夏令营|音乐会|晚会|欢乐会|游园会?|义诊|演出|演练|拉练|[一-龥”]活动"
)
_WHEN = "[0-9一二三四五六七八九十月日昨今上下午晚天前近]{0,10}"
# An event of which what is told happens where it is held, unlike a conference that tells of its province.
_EVENT = rx.compile(f"(?:{_EVENTS})[”》]?(?:（[^，。；）]{{1,12}}）)?{_WHEN}[在于]$")
_HOLDS = rx.compile(
    f"[^，。；]{{0,6}}?(?:举行|举办|启动|开幕|组织|开展)[^，。；]{{0,70}}?(?:{_EVENTS})[”》]?(?=[，。；]|[昨今近日正开顺圆])"
)
# Who comes to it, in the same paragraph: 86家企业带来岗位3000个.
_COME = rx.compile(
    "[进入到]场|带来|前来|参展|参加(?:学习|培训)|学员|应聘|求职者?|[当现]场|达成[^，。；]{0,6}意向|参赛|提供[^，。；]{0,6}(?:岗位|咨询)"
)
# What goes on with it: 在这场招聘会上, 主办方邀请了, 活动现场.
_GOES_ON = rx.compile(
    rf"(?:^|[，。；：\s])(?:据(?:介绍|了解|悉)，)?(?:在?(?:(?:[这此本][次场届个]?|该[场届]?|整[个场])(?:[一-龥]{{0,8}}?(?:{_EVENTS})|活动|仪式|盛会)"
    rf"|(?:活动|仪式)?(?:主办|组织|举办|承办|组委)[方会]|(?:{_EVENTS}|活动|启动|展会)(?:现场|当[天日]|期间|上|中|共|设|分|吸引|为期|历时|由|围绕|以|持续)"
    r"|[此本这]次(?:一?共|总共|参[演赛展会与加]|到场|前来|吸引)|现场[，一-龥]|当[天日](?:上午|下午)?[，一-龥]))"
)
_SHOWN = 3  # paragraphs that an event stays in view


_HELD_AT = ("venue", "site")


def _held(p: Clauses, role: Role) -> bool:
    begin, e = max(p.bounds[role.clause], role.entity.start - 36), role.entity
    return _EVENT.search(p.text, begin, e.start) is not None or _HOLDS.match(p.text, e.end) is not None


def goes_on_with_event(text: str) -> bool:
    """Does a sentence of a paragraph go on with an event?  Few do, so that the paragraph is asked once for all."""
    return _GOES_ON.search(text) is not None


def event_place(s: Scene) -> Entity | None:
    """省春风行动招聘会在石桥市举办。在这场招聘会上，[3200名]…: where it is held, however wide its name."""
    p = s.paragraph
    if s.headline:
        return None
    goes_on = _GOES_ON.search(p.text, max(s.start - 1, 0), s.mention.start)
    told = (r for r in s.earlier_places if r.part in _HELD_AT)
    if goes_on or _COME.search(p.text, s.start, s.end):
        for r in told:
            if _held(p, r):
                return _nearer(s, joined(s, r))
    if not goes_on:
        return None
    for q in islice(s.earlier, _SHOWN):
        for r in reversed(q.places):
            if r.part in _HELD_AT and _held(q, r):
                return _nearer(s, r.entity)
    return None


def _nearer(s: Scene, place: Entity) -> Entity | None:
    """``place``, where it lies in that of who holds the event."""
    home = s.topic.place_of(s.org) if s.org and s.org.place else s.topic.place
    return place if home and home.place != place.place and within(place.place, home.place) else None


_GOES_TO = rx.compile(
    "[^，。；、]{0,20}?(?:[运飞驶]抵|抵达)$|(?:[^，。；、]{0,14}?)(?:已|将|均|都|全部|陆续|首批|正式|分别|主要|顺利|又|还)*(?:投入到?|投放[到在至于]?|投向|发往|落户[在于到]?|落地|运抵|分布[在于]|安置[在到于]|布放[在于]|部署[在于]|用于|派往|派驻|设[在于]|建[在于]|撤[出离])$"
)
# 筹集[5亿美元]援助|海地|，地震已造成11万人死亡
_AIDS = rx.compile("[^，。；、]{0,6}?(?:用于|以|来)?援助")
# 下拨[9万元]，用于慰问|石桥县|的困难职工
_IS_FOR = rx.compile("[^，。；、]{0,4}，(?:专门|主要|全部)?(?:以|用于|用来)(?:慰问|帮扶|救助|资助|补助|支持|援助)$")
_DISASTER = rx.compile("(?:当地|该国)?(?:地震|台风|飓风|洪[灾水]|暴雨|海啸|干旱|旱灾|疫情|战[乱火]|冲突|火灾|泥石流)")


_PEOPLE = frozenset({"名", "人", "位"})
_GOES_THERE = rx.compile(
    "[^，。；、0-9的]{0,10}?(?:已|将|先后|分别|陆续|结伴|相约|一起|一同|专程)?(?:到|去|赴|前往|赶赴|奔赴|来到|抵达)"
)


def where_aid_goes(s: Scene) -> Entity | None:
    """筹集5亿美元援助海地，地震已造成[11万人]死亡: what befell those who are helped."""
    p = s.paragraph
    begins = [p.bounds[k] for k in range(p.clause(s.start) + 1, s.clause + 1)]
    if not any(_DISASTER.match(p.text, at) for at in begins):
        return None
    return next((joined(s, r) for r in s.places if p.text.endswith("援助", 0, r.entity.start)), None)


def destination(s: Scene) -> Entity | None:
    """[60辆]环卫车投入浦东新区: where what is counted goes, or what it leaves, behind it in its clause."""
    p, end = s.paragraph, s.mention.end
    at = bisect_left(p.place_starts, end + 2)
    r = p.places[at] if at < len(p.places) else None
    if r is not None and r.clause == s.clause + 1 and s.mention.kind == "money":
        return last_of(s, r) if _IS_FOR.fullmatch(p.text, end, r.entity.start) else None
    if r is None or r.clause != s.clause or r.entity.place == "中国":
        return None
    if not r.entity.adcode and r.entity.rule == "pointer":
        return None
    if s.mention.kind == "money" and _AIDS.fullmatch(p.text, end, r.entity.start):
        return last_of(s, r)
    goes = r.part == "arrival" and s.mention.unit in _PEOPLE
    goes = goes and not any(o.part in ("head", "agent", "site") for o in (*s.orgs, *s.places))
    if goes and _GOES_THERE.fullmatch(p.text, end, r.entity.start):
        return last_of(s, r)  # [50名]村民到海南种瓜
    return last_of(s, r) if _GOES_TO.fullmatch(p.text, end, r.entity.start) else None


# Who attacks is not where it is: 轰炸|某城, 对|某国|发动空袭, 向|某国|发射导弹.
_ATTACKS = rx.compile(
    "(?:轰炸|空袭|突袭|奇袭|袭击|炮击|炮轰|攻击|打击|炸毁|入侵|侵袭|扫射|席卷|横扫|重创|肆虐)了?(?:(?:位于|邻近|毗邻|靠近|紧邻|紧靠)(?:[^，。；的]{1,8}的)?)?$"
)
_TOWARDS = frozenset("对向朝")
_AIMED = 16  # characters from the verb to what it strikes (空袭了邻近甲国的|乙国)
_LAUNCHES = rx.compile(
    "(?:、[^，。；、]{1,8})*[^，。；、]{0,24}?(?:(?:发[动起]|实施|进行|展开)了?[^，。；、]{0,8}?(?:空袭|袭击|攻击|打击|轰炸|进攻|炮击|攻势|突袭)"
    "|(?:发射|投掷|投下|扔下)[^，。；]{0,12}(?:弹|炮|无人机|火箭)|开[火炮])"
    "|(?:[东西南北中]{1,2}部)?的[^，。；、]{0,6}?(?:行动|攻势|空袭|袭击|轰炸|打击|战争|战事|进攻|炮击|攻击|入侵|围困)[中里，]"
    "|(?:[东西南北中]{1,2}部)?[^，。；、的]{0,8}的[^，。；、]{0,4}?(?:空袭|袭击|轰炸|打击|炮击|攻击)(?:已经?|共|总共|还)?(?:造成|导致|致)"
)


# 警方打击|黄河流域|非法采砂: what is fought there, by whom the sentence is of
_CRIMES = rx.compile(
    "[^，。；、]{0,6}?(?:非法|违法|犯罪|违规|盗[采伐猎窃挖]|偷|走私|贩|诈骗|骗|假|黑恶|传销|赌|毒品|欠薪|拐|炒作|乱象)"
)


def attacked(s: Scene) -> Entity | None:
    """甲国空袭乙国首都，炸死[3人]: where it strikes, for what the sentence tells of it."""
    p, r = s.paragraph, next(iter(s.places), None)
    for behind in islice(p.places, bisect_left(p.place_starts, s.mention.end), None):
        if behind.clause != s.clause:
            break
        at = behind.entity.start
        at_it = not _TOWARDS.isdisjoint(p.text[at - 2 : at]) and _LAUNCHES.match(p.text, behind.entity.end)  # 对俄某州
        if at_it or _ATTACKS.search(p.text, max(s.mention.end, at - _AIMED), at):
            return last_of(s, behind)  # 甲军使用[9架]无人机对乙国发动袭击, 甲军用[9架]战机空袭了乙国
    if r is None:
        return None
    if _CRIMES.match(p.text, r.entity.end):
        return None
    struck, begin = last_of(s, r), p.bounds[r.clause]
    led = struck.start > begin and p.text[struck.start - 1] in _TOWARDS
    if led:
        return struck if _LAUNCHES.match(p.text, r.entity.end) else None
    return struck if _ATTACKS.search(p.text, max(begin, struck.start - _AIMED), struck.start) else None


# 湖北省应急管理厅厅长某某介绍, 武警总队出动官兵300名: who has the word of an accident, or comes to help
_TOLD = rx.compile(
    "[一-龥]{0,16}?(?:(?:局|厅|处|科|队|所|站|部|省|市|县|区)长|主任|书记|负责人|发言人|工作人员|专家|医生|[一-龥]{2}员)"
    "[一-龥]{0,4}?(?:介绍|说(?![明服法])|告诉|称|表示|通报|透露)|(?:最新)?(?:通报|消息|介绍)[，：说称]"
)
_COMES_TO_HELP = rx.compile(
    "[一-龥“”]{0,16}?(?:出动|派出|调集|调派|抽调|增派|增援|驰援|赶[到赴往来]|奔赴|救[出起下治]|搜救|营救|解救|搜[寻出]|挖出|打捞|转[运移]|疏散|搭[建起]"
    "|运[来送抵]|送来)"
)
# 四川省地质队派出专家: a body that is no more known than by its place; 吉林省出动6万人 is told of the province
_BODY = rx.compile("[一-龥]{1,14}?(?:队|中心|[局厅委]|部门|指挥部|医院|公司|集团|消防|武警|公安|民警|官兵)")
# What is counted of all around: 全省今年已发生事故9起
_AROUND = rx.compile(
    "[全我本][省市县区州国]|今年|去年|年来|年以来|各[地市县级]|同比|统计|此前|曾|[0-9]个(?:市|县|区|乡|镇)"
)
_STANDS_BY = rx.compile("[^，。；]{0,12}?(?:备勤|待命|集结|值守)")
_IN_VIEW = 4  # paragraphs


def struck_place(s: Scene) -> Entity | None:
    """石桥县一工地坍塌。省应急管理厅厅长某某介绍，[9人]被埋: where it was, not where those sit who speak or help."""
    p, m = s.paragraph, s.mention
    if s.headline:
        return None
    at = bisect_left(p.parties, m.start, key=lambda r: r.entity.start) - 1
    if at < 0:
        return None
    helper = p.parties[at].entity
    if p.parties[at].part not in ("head", "publisher", "agent") or bool(helper.place) != bool(helper.adcode):
        return None
    if helper.kind == "place" and not _BODY.match(p.text, helper.end):
        return None
    begin = p.sentence(helper.start)[0]
    told = [(e, spot) for start, e, spot in p.struck if start < begin or e.start < helper.start][-1:]
    told = told or [(q.struck[0][1], q.struck[0][2]) for q in islice(s.earlier, _IN_VIEW) if q.struck][:1]
    if not told or _AROUND.search(p.text, begin, m.start) or _STANDS_BY.match(p.text, m.end):
        return None
    scene, spot = told[0]
    wider = bool(helper.place) and within(scene.place, helper.place)
    if (wider and not spot) or (helper.place and within(helper.place, scene.place[:-1])):
        return None
    speaks = wider and _TOLD.match(p.text, helper.end) is not None
    if not speaks and not _COMES_TO_HELP.match(p.text, helper.end):
        return None
    nearer = (r.entity for r in s.places if r.part in ("arrival", "site") and within(r.entity.place, scene.place))
    return next(nearer, scene)


_PADS = ("发射场", "发射中心", "着陆场")


def launched(s: Scene) -> Entity | None:
    """我国在某发射中心将[3颗]卫星送入轨道: from there, for what the sentence tells of the country."""
    pad = next((r.entity for r in s.orgs if r.entity.text.endswith(_PADS)), None)
    return place_of(pad) if pad and pad.place not in ("", "中国") else None


_MEDAL_UNITS = frozenset({"金", "银", "铜"})
_MEDAL = rx.compile("[金银铜奖]牌")
_GAMES = rx.compile("(?:运动会|[奥亚全大]运会|残?奥会|[一-龥]赛|世界杯|杯赛)[^，。；]{0,12}在$")


def games(s: Scene) -> Entity | None:
    """锦标赛在某国闭幕。中国队获得[5枚]金牌: medals are won where the games are held."""
    p, m = s.paragraph, s.mention
    if not (m.unit in _MEDAL_UNITS or _MEDAL.match(p.text, m.end)):
        return None
    for r in (*s.places, *s.earlier_places):
        e = r.entity
        begin = p.sentence(e.start)[0]
        if _GAMES.search(p.text, max(begin, e.start - _GAME), e.start):
            return last_of(s, r)
    return None


_GAME = 24  # characters of the name of the games
