"""Where only a verb leads to a number (40个项目已开工31个, 已举办12届, 两次获奖): what that was done to."""

from __future__ import annotations

from functools import cache

from unionstats import data, rx
from unionstats.link.items.cases.led import MAKES, made_daily
from unionstats.link.items.cases.people import persons_before
from unionstats.link.items.cases.predicates import predicate_after, subject_before
from unionstats.link.items.cases.rates import NEWLY
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.comparisons import without_adverbs
from unionstats.link.items.phrases.phrases import (
    from_mark,
    label,
    only_actors,
    only_acts,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import CLOSING, IN_ALL, THRESHOLDS, Word, is_verb
from unionstats.tokens import tag


def by_bare_verb(s: Site, found: list[Word]) -> str:
    """What is counted, where only a verb or the noun of the number before stands before the number."""
    if beside := _beside_counted(s, found):
        return beside
    if found and s.turn.head[-1] is found[-1] and founded(s, found) and (unions := _unions(s.turn.head[:-1])):
        return unions
    if len(found) > 1 and found[0].text == s.last and s.near and found[0].noun and _for_them(s, found):
        return label(found[1:])
    if found and found[-1].text in MAKES and s.counts and not s.noun and (made := made_daily(s)):
        return made
    if len(found) == 1 and len(found[0].text) == 1 and found[0].verb and _of_those_counted(s):
        return s.last
    if s.mention.unit in _OCCASIONS and found and _is_held(s, found) and (event := _event(s)):
        return event
    if s.mention.unit in _TIMES and (honour := _honoured(s)):
        return honour
    if len(found) == 1 and found[0].text in _REACHES and s.mention.unit in OF_PEOPLE and not s.behind_hedges:
        return found[0].text + (persons_before(s.before) or ("户数" if s.mention.unit == "户" else "人数"))
    works = s.counts or (s.mention.kind == "measure" and len(found) > 1 and not s.near)  # 公路 已 开工 建设 (300公里)
    works = works or (s.mention.kind == "money" and len(found) > 1 and found[-1].text in _TRADED)  # 机电产品 累计 进口
    works = works and bool(found) and found[-1].verb and not found[-1].text.endswith(_OBJECTS)
    if works and all(w.verb for w in found) and not s.noun and (topic := _topic_of(s, found)):
        return topic + label(found)
    return ""


def _of_those_counted(s: Site) -> bool:
    """养 了 6头 牛，卖 了 (3头): whether the number before counted a thing in the same measure word."""
    same = s.counts and s.near and s.same_unit and s.mention.unit not in _TIMES and not s.behind_hedges
    return same and (s.seen[-1].step == "counted" or tag(s.last).startswith("n"))


_TRADED = frozenset({"进口", "出口", "进出口", "销售", "内销", "外销", "成交"})
_OBJECTS = ("协议", "合同", "协定", "合约")  # 招聘会 上 签订协议: a word of a verb and what is done


def _beside_counted(s: Site, found: list[Word]) -> str:
    """作品 有 6个 类别 230件, 15个 单位 的 征文 86篇: the noun of the number before is not this one's, too."""
    if not (found and s.counts and s.near and s.seen[-1].step == "counted") or s.noun:
        return ""
    if s.clause[-len(s.left) - 1 : -len(s.left)] and s.clause[-len(s.left) - 1].text.endswith("层"):
        return ""  # 6层 住院部 大楼 (1座)
    if s.left[0].text in THRESHOLDS:  # 合格率达到90%以上 的 班组 12个
        return ""
    if s.kinds[-1:] == ("measure",):  # 建成 220千伏 变电站 (3座)
        return ""
    said = label(found)
    if said.startswith(s.last + "的"):
        return said.removeprefix(s.last + "的")
    if said != s.last or found[-1] is not s.left[-1]:
        return ""
    clause = strip_left(s.clause)
    if len(clause) > 2 and clause[0].verb and clause[1].noun and clause[2].verb:  # 参赛 作品 涵盖
        return label(clause[:2])
    return label(subject_in(clause))


def _for_them(s: Site, found: list[Word]) -> bool:
    """为 32名 农民工 追回 欠薪: whether the verb behind the persons counted before is what was done for them."""
    return found[1].verb and any(w.text in ("为", "帮", "帮助", "替", "给") for w in s.clause)


_TIMES = frozenset({"次", "度"})
_AWARDS = rx.compile(r"(?:奖|奖项|奖章|奖杯|金杯|冠军|桂冠|称号|殊荣|荣誉|第一|榜首)$")


def _honoured(s: Site) -> str:
    """班组 三次 被评为 先进集体; “一等奖” 也 两次 收入囊中: what was won so often."""
    right = s.behind_hedges
    if right and right[0].text in ("被", "获", "荣获", "获得", "获评", "夺得", "当选", "入选", "评为"):
        return label(predicate_after(right))
    if right and right[0].text in ("向", "对", "为", "给", "到", "赴"):  # 先后 10次 向他 转账
        verb = next((i for i in range(len(right) - 1, 0, -1) if right[i].letter == "V"), 0)
        return label(right[verb:]) if verb else ""
    head = list(s.turn.head)
    acts = bool(right) and (right[0].letter == "V" or (len(right) > 2 and right[0].tag in ("v", "vn")))
    acts = acts and not right[0].kinds & {"up", "down", "level", "difference", "link"}
    if acts and head and not any(w.verb or w.text in CLOSING for w in head):
        return label(predicate_after(right))  # 水库 两次 泄洪
    while head and (head[-1].letter in "D" or head[-1].text in CLOSING):
        head.pop()
    return label(thing_before(head)) if head and right and _AWARDS.search(head[-1].text) else ""


_REACHES = frozenset({"惠及", "覆盖", "受益", "受惠", "普惠", "涉及"})
OF_PEOPLE = frozenset({"人", "人次", "名", "位", "余名", "多名", "户"})  # the units of persons and households


def _topic_of(s: Site, found: list[Word]) -> str:
    """40个 水利项目 已 开工建设 31个; 作为试点的 驿站，某县已 改建 2家: what the verb alone was done to, before it."""
    head = s.turn.head
    if head[-1] is not found[-1]:
        return ""
    own = without_adverbs(head[: len(head) - len(found)])
    while own and own[-1].letter == "D":
        own.pop()
    if own and not (only_acts(own) or own[-1].text[-1] in _ACTING):
        acts = not own[-1].noun or own[-1].ends("org_tail") or own[-1].ends("person")
        return "" if acts else label(thing_before(own))
    if s.near or s.inside:
        return ""
    clause = from_mark(without_break(s.before))
    at = len(clause)
    while at and clause[at - 1].letter in "NGA" and not only_acts(clause[at - 1 : at]):
        at -= 1
    topic = clause[at:]
    while at and only_places(clause[at - 1 : at]):
        at -= 1
    if topic and at and (clause[at - 1].text in _WHERE or clause[at - 1].text.endswith(_VERBS_TO)):
        did = next((i for i, w in enumerate(clause) if w.letter == "D" or "adverb" in w.kinds), 0)
        topic = thing_before(clause[:did])  # 新产品 已 应用于 化工企业，累计 销售
        while topic and topic[-1].text in CLOSING:
            topic.pop()
    if not topic or topic[-1].letter != "N" or topic[-1].ends("person") or topic[-1].ends("org_tail"):
        return ""
    return label(topic)


_ACTING = frozenset("省市县区镇乡")
_WHERE = frozenset({"在", "于", "到", "至", "向", "给", "往", "出口", "运往", "销往"})
_VERBS_TO = ("于", "到", "往", "至", "进", "入")


def _event(s: Site) -> str:
    """论坛 自2010年创办以来，已 举办 12届: what was held so often, before the verb or in the clause before."""
    head = s.turn.head
    where = next((i for i, w in enumerate(head) if w.text == "在"), len(head))
    own = subject_in(head[:where])
    return label(own) if own and own[-1].letter in "NG" and not only_actors(own) else subject_before(s)


HELD = frozenset("办开设建搞讲演放") | {"举办", "召开", "开展", "举行"}
_FOUNDS = frozenset({"组建", "成立", "建立", "建成", "创建", "设立", "新建", "创办", "开办", "开设", "增设", "布设"})
_FOUND_IN = frozenset("家个所座支处间")


def founded(s: Site, found: list[Word]) -> bool:
    """Does the verb of what is founded lead to the number of what stands before it: 企业工会 组建 12家?"""
    return found[-1].text in _FOUNDS and s.mention.unit in _FOUND_IN and not s.behind_hedges


def _unions(ws: list[Word]) -> str:
    """The unions of a sort that stand before the verb: who else bears such a name is no thing that is founded."""
    while ws and (ws[-1].letter == "D" or "adverb" in ws[-1].kinds):
        ws = ws[:-1]
    found = label(subject_in(ws)) if ws and ws[-1].text.endswith("工会") and ws[-1].tag != "nt" else ""
    return "" if found.endswith("总工会") or found == "工会" else found


_OCCASIONS = frozenset({"届", "场", "场次", "期", "站", "轮"})


def _is_held(s: Site, found: list[Word]) -> bool:
    """Does the verb of an event lead to the number: 已 举办 12届, 在 学校、企业 开展 12场?"""
    if s.mention.unit == "届":
        return found[-1].text in HELD
    head = s.turn.head
    return head[-1].text in HELD and any(w.text == "在" for w in head) and not s.noun


def told_apart(s: Site, found: list[Word]) -> str:
    """建会 500家，其中 单独 建会 300家: the adverb, where the verb is the one of the number before."""
    said, head = label(found), s.turn.head
    at = len(head) - 1
    among = s.level.endswith(said) or any(w.text == "其中" for w in s.clause[:2])
    if not among or at < 1 or head[at] is not found[0]:
        return ""
    how = head[at - 1]
    tells = "adverb" in how.kinds and len(how.text) == 2 and how.tag in ("d", "ad", "b", "a", "v", "")
    return how.text + said if tells and how.text not in _HOW_FAR and s.clause[-len(s.left) - 1 :] else ""


_HOW_FAR = frozenset(
    {
        "目前",
        "现在",
        "已经",
        "累计",
        "总共",
        "一共",
        "共计",
        "合计",
        "总计",
        "实际",
        "全部",
        "陆续",
        "先后",
        "同比",
        "环比",
    }
)
_SO_FAR = IN_ALL | {"累计", "现已", "目前", "已", "已经"}


@cache
def _works() -> frozenset[str]:
    """What is done to things, so that it alone names no more than what became of those told of."""
    return frozenset(data.words("works.txt"))


_HOW_DONE = frozenset({"基本", "全部", "全面", "正式", "顺利", "陆续", "相继", "新"})
_OF_PERSONS = OF_PEOPLE - {"户"}
_OF_THINGS = frozenset({"count", "measure"})


def done_next(s: Site) -> str:
    """新建水渠 9公里，清淤 3公里; 公路新建 30公里，改造 5公里: the work alone is done to what was told right before."""
    done = s.left[-1]
    if any(w.text not in _HOW_DONE for w in s.left[:-1]) or s.behind_hedges or s.mention.unit in _OF_PERSONS:
        return ""
    if not s.near or s.kinds[-1] != s.mention.kind or s.mention.kind not in _OF_THINGS or s.inside:
        return ""
    told = [k for k in s.strand.numbers if k < s.start]
    if not told or s.strand.words[told[-1]].text[-1] != s.said[-1]:
        return ""
    before, after = _worked_on(s.last)
    return done.text + after if after else before + done.text if before else ""


def work_of(s: Site) -> str:
    """推进农村公路建设，新建 30公里; 粮库项目，已 建成 5座: the work alone is done to what the clause before is of."""
    if s.left[-1].text not in _works() or s.seen or s.mention.unit in _OF_PERSONS or s.inside:
        return ""
    if any(w.text not in _HOW_DONE and w.text not in _SO_FAR and w.text != "完成" for w in s.left[:-1]):
        return ""
    if not s.just_before or s.just_before[-1].text not in "，,":
        return ""
    clause = from_mark(without_break(s.before))
    at = next((i for i, w in enumerate(clause) if w.text in _PUSHES), -1)
    theme = strip_left(clause[at + 1 :])
    if not theme or any(w.letter not in "NGAM" for w in theme[:-1]) or theme[-1].letter not in "NGV":
        return ""
    if at < 0 and not theme[-1].text.endswith(_PLANS):
        return ""  # 公司，新建9座: who does it
    while len(theme) > 1 and (theme[-1].text.endswith(_PLANS) or theme[-1].text in _BUILDING):
        theme = theme[:-1]
    said = label(theme)
    if len(said) < len("公路") or theme[-1].ends("person"):
        return ""
    done = "新" * ([w.text for w in s.left[-2:-1]] == ["新"]) + s.left[-1].text
    return said if said.endswith(done) else said + done


_PUSHES = frozenset(
    {
        "推进",
        "推动",
        "实施",
        "加快",
        "加强",
        "开展",
        "抓好",
        "强化",
        "深化",
        "狠抓",
        "启动",
        "做好",
        "抓实",
        "推行",
        "统筹",
    }
)
_PLANS = ("项目", "工程", "工作", "任务", "行动")
_BUILDING = frozenset({"建设", "发展", "培育", "打造"})


def _share_done(s: Site) -> str:
    """化肥 到位 3万吨，已 入库 80%: so large a part of what the number before told of."""
    if s.mention.unit != "%" or not s.near or s.inside or s.behind_hedges or s.kinds[-1] not in _OF_THINGS:
        return ""
    if len(s.left) > 1 and any(w.text not in _SO_FAR for w in s.left[:-1]):
        return ""
    before, after = _worked_on(s.last)
    thing = before or after or _DEMAND.sub("", s.last)
    return thing + s.left[-1].text if thing and not thing.endswith(s.left[-1].text) and len(thing) <= _THING else ""


_THING = 8  # characters
_DEMAND = rx.compile("(?<=[一-龥]{2})(?:总?需求量?|总?需要量|总?需|总?储备量?|总?供应量?|总量|计划数?|任务数?)$")


def _worked_on(item: str) -> tuple[str, str]:
    """The thing in 农村公路新建 (it stands before what is done to it) or in 新建水渠 (behind); empty where none is."""
    size = len("新建")
    if item[:size] in _PUSHES and item[-size:] in _works():
        return item[size:], ""  # 开展|危房改造
    if item[-size:] in _works() and len(item) > 2 * size - 1:
        return item[:-size].removesuffix("开工").removesuffix("计划").rstrip("共新"), ""
    done, thing = item[:size], NEWLY.sub("", item[size:])
    if len(thing) < size or not (done in _works() or tag(done) in ("v", "vn")):
        return "", ""
    if thing[-size:] in _works():
        return (thing, "") if len(thing) > 2 * size - 1 else ("", "")  # 开展 危房改造
    return ("", "") if tag(thing).startswith("v") else ("", thing)


def done_in_all(s: Site) -> str:
    """新建工会 320家，累计 建成 1200家: a verb alone is done to what the number before counted."""
    if s.left[-1].text in _works() and (thing := done_next(s) or _share_done(s)):
        return thing
    if s.left[0].text not in _SO_FAR or s.kinds[-1] != s.mention.kind or s.behind_hedges:
        return ""
    done = [w for w in s.bare if w.text not in _SO_FAR and "adverb" not in w.kinds]
    begun = len(done) == 2 and done[0].text in _BEGUN  # 计划 改造 小区 500个，目前 已 开工 改造 300个
    if len(done) != 1 + begun or not done[-1].verb or done[-1].kinds & _NO_ACTS or len(done[-1].text) < len("发放"):
        return ""
    told = [k for k in s.strand.numbers if k < s.start]
    if not told or s.strand.words[told[-1]].text[-1] != s.said[-1]:
        return ""
    thing = _DEMAND.sub("", NEWLY.sub("", s.last))
    if (before := _worked_on(s.last)[0]) and not begun:
        return before + done[0].text
    if begun:
        return done[0].text + thing.removeprefix("新").removeprefix(done[0].text) if done[1].text in thing else ""
    if thing.startswith(done[0].text):
        return thing
    if thing.endswith(done[0].text):  # 旅游创收 4万元，累计 创收 300万元
        return done[0].text
    acted = is_verb(thing[:2]) or tag(thing[:2]) == "v" or (tag(thing[:2]) == "vn" and len(thing) > len("调集帐篷"))
    thing = thing[2:].removeprefix("出") if len(thing) > len("新建") + 1 and acted else thing
    return done[0].text + thing if thing else ""


_BEGUN = frozenset({"开工", "动工", "启动", "开始", "新开工"})
_NO_ACTS = frozenset({"up", "down", "level", "link", "existence", "raises", "lowers", "event"})
