"""How far the noun phrase behind a number goes: up to its persons or its verb, or on to the head that a list shares."""

from __future__ import annotations

from unionstats.link.items.cases.events import up_to_event
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.heads import is_member, shared_head
from unionstats.link.items.phrases.modifiers import TAKING_PART
from unionstats.link.items.phrases.noun_phrase import is_room
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.reckoned import PERIODS
from unionstats.link.items.phrases.told_of import told_of
from unionstats.link.items.phrases.words import JOINS, OPENING, Word, states, word_classes


def before_predicate(s: Site, thing: list[Word], right: list[Word]) -> list[Word]:
    """十三口 探井 发现 油气显示: what no other verb of the clause is said of is the subject of the one inside it."""
    n = len(thing)
    if n > 1 and (i := told_of(thing)):
        return thing[:i]
    told = 1 < n < len(right) and right[n].verb and all(w.text != "的" for w in right[n : n + _CLAUSE])
    if told and thing == right[:n] and is_how(thing[-1]):
        return thing[:-1]  # 四个 车间 全面 开展 活动
    if thing == right[:n] and (i := _brought_to(s, thing) or _how_at_last(thing)):
        return thing[:i]
    if n > 1 and s.left and s.left[-1].text in ("把", "将") and thing == right[:n] and (i := _done_with(thing)):
        return thing[:i]  # 把 12台 布机 装上 感应器
    if n > 1 and thing[-1].text == "计划" and any(w.letter in "P@" for w in s.rest[n : n + 1]):
        return thing[:-1]  # 两万亩 水稻 计划 在 月底前 收完
    if thing == right and n < len(s.rest) and s.rest[n].letter == "#":
        theirs = s.mention.unit in _PLACES_OF and s.rest[n].text.endswith(_HEADS)
        theirs = theirs and (thing[-1].ends("person") or thing[-1].text.endswith(("人口", "户")))
        if n > 1 and s.mention.unit in _PLACES_OF and s.rest[n].text.endswith(_HEADS) and thing[-1].text in _SERVES:
            return thing[:-1]  # 60家 文化馆 服务 (2万人次)
        if i := _verb_before_next(thing, theirs=theirs):
            return thing[:i]  # 12家 企业 新增 职工 (300人), 5家 景区 接待 游客 (3万人次)
    if n < 3 or thing[0].letter not in "NGAM":
        return thing
    inner = (i for i in range(1, n - 1) if thing[i].letter == "V" and any(w.letter == "N" for w in thing[:i]))
    i = next((i for i in inner if not is_room(thing[i], thing[i + 1])), 0)
    if not i or (thing[-1].ends("head_noun") and not is_how(thing[i - 1])):
        return thing
    if thing != right[:n] or any(w.text in OPENING for w in thing) or any(w.text == "的" for w in thing[i:]):
        return thing
    brings = next((w.text for w in reversed(s.left) if w.text not in _TO_ACT), "")
    exists = bool(s.left) and "existence" in s.left[-1].kinds  # 共有 300台 收割机 保障 夏收
    if not exists and any(w.verb for w in s.clause) and brings not in _BRINGS:
        return thing
    if any(w.letter in "VI" or states(w.text) for w in s.rest[n:]):
        return thing
    while i > 1 and (thing[i - 1].letter in "AD" or thing[i - 1].kinds & {"adverb", "manner"}):
        i -= 1
    return thing[:i]


def _done_with(thing: list[Word]) -> int:
    """Where the verb begins that tells what is done with those counted (布机 装上 感应器); 0 if none does."""
    verbs = (i for i, w in enumerate(thing) if i and w.text.endswith(_DONE_TO) and len(w.text) == len("装上"))
    return next((i for i in verbs if thing[i - 1].letter == "N" and (thing[i].verb or not thing[i].tag)), 0)


_DONE_TO = tuple("上成为入进到给出走开")


_SERVES = frozenset({"服务", "接待", "培训", "帮扶", "救助", "救治", "慰问", "吸纳", "覆盖", "带动", "惠及", "接诊"})
_PLACES_OF = frozenset("家个座处所间")
_HEADS = ("人次", "人", "名", "户")
_SETTLED = frozenset({"村", "行政村", "社区", "乡镇", "乡", "镇", "街道", "县", "县区", "区县", "村组"})


def _verb_before_next(thing: list[Word], *, theirs: bool) -> int:
    """Where the verb begins of which the next number is the object; 0 if ``thing`` is all noun (节水 灌溉 项目).

    ``theirs``: the persons at the end can only be the next number's.
    """
    i = next((i for i in range(1, len(thing)) if thing[i].letter == "V" and "inside" not in thing[i].kinds), 0)
    if not i and len(thing) > 2 and thing[-2].letter == "G" and thing[-1].ends("person"):
        i = len(thing) - 2  # 12名 律师 接待 职工 (300人次)
    if not i and theirs and thing[0].text in _SETTLED and all(w.letter in "NGA" for w in thing[1:]):
        return 1  # 3个 村 受灾 人口 (5万人)
    while i > 1 and (thing[i - 1].text == "新" or thing[i - 1].text in HOW):  # 新 吸纳 会员, 现场 招聘 员工
        i -= 1
    if (
        not i
        or thing[i - 1].letter != "N"
        or (thing[-1].ends("head_noun") and not (theirs or thing[i].text[0] == "新"))
    ):
        return 0
    return i


# What those who are helped are brought to do, with its object or alone; the dictionary has nouns for some of it.
_BETTERS = frozenset({"优化", "完善", "改善", "改进", "健全", "提升", "提高", "拓展", "扩大", "降低", "规范"})
_GROWS = frozenset({"转型", "升级", "发展", "成长", "壮大", "脱贫", "致富", "增收", "就业", "创业", "复工", "复产"})
_MEETS = frozenset({"座谈", "交流", "体检", "疗养", "疗休养", "休养", "参观", "学习", "参赛", "观摩", "培训"})


def _brought_to(s: Site, thing: list[Word]) -> int:
    """Where what they do begins behind those counted: 帮助 300家 企业 优化 流程, 20个 村 增收; 0 if nothing does."""
    if len(thing) < 2 or next((w.text for w in reversed(s.left) if w.text not in _TO_ACT), "") not in _BRINGS:
        return 0
    i = next((i for i, w in enumerate(thing) if i and w.text in _BETTERS), 0)
    who = thing[i - 1]
    acts = who.ends("person") or who.ends("org_tail") or not thing[-1].ends("head_noun")  # not 改善 项目
    if i and who.letter == "N" and i + 1 < len(thing) and acts:
        return i
    i = len(thing)
    while i > 1 and (thing[i - 1].text in _GROWS or (thing[i - 1].text in _MEETS and thing[i - 2].ends("person"))):
        i -= 1
    return i if i < len(thing) and thing[i - 1].letter == "N" and not thing[i - 1].ends("attribute") else 0


def is_how(w: Word) -> bool:
    """Whether a word says how somebody acts (四个 车间 全面 展开 竞赛 活动)."""
    return w.letter == "D" or bool(w.kinds & {"adverb", "manner"}) or w.text in HOW


# to the dictionary nouns or adjectives, some of them
_IN_TURNS = frozenset(
    {"轮流", "轮番", "轮班", "全天候", "昼夜", "同时", "相继", "陆续", "并肩", "协同", "交替", "错峰"}
)
HOW = _IN_TURNS | frozenset(
    {"全面", "广泛", "深入", "积极", "同步", "联合", "共同", "先后", "持续", "全员", "有序", "高效", "在线", "线上"}
    | {"线下", "现场", "踊跃", "平稳", "稳定", "正常", "顺利", "全力", "满员", "科学", "密切", "精准"}
    | {"违规", "违法", "非法", "擅自"}
)


def _how_at_last(thing: list[Word]) -> int:
    """Where what they do together or in turns begins, to the dictionary a noun: 五个 班组 轮流 作业; 0 if nothing."""
    i = next((i for i, w in enumerate(thing) if i and w.text in _IN_TURNS), 0)
    return i if i and i + 1 < len(thing) and not thing[-1].ends("head_noun") else 0


_BRINGS = frozenset(
    {"组织", "安排", "动员", "发动", "引导", "邀请", "帮助", "支持", "让", "使", "请"}
    | {"指导", "推动", "带动", "促进", "鼓励", "协助", "助力", "督促", "扶持", "资助", "辅导"}
    | {"出动", "调集", "调派", "调配", "派出", "投入", "增开", "加开", "抽调", "动用", "租用", "采用", "启用"}
)


def members_of(thing: list[Word], right: list[Word]) -> list[Word]:
    """120名 困难家庭 的 学生: persons behind whom they belong to, which no measure word for persons counts."""
    n = len(thing)
    if not thing or n + 1 >= len(right) or right[n].text != "的":
        return []
    if "kin" in right[n + 1].kinds and thing[-1].ends("person") and (n + 2 == len(right) or not right[n + 2].noun):
        return right[: n + 2]  # 25名 劳模 的 家属
    if thing[-1].ends("person"):
        return []
    behind = up_to_persons(noun_after(right[n + 1 :]))
    if not behind or not is_person(behind[-1]):
        return []
    whose = right[: n + 1]
    return [*whose, *behind] if len(label(whose)) < 2 * len(label(behind)) + 1 else behind


_CLAUSE = 8  # words
_SUCH = frozenset({"密集", "规范", "齐全", "领先", "活跃", "困难", "多"})  # to the dictionary these are nouns
_WHERE, _COMPOSED = frozenset("个处座条片"), frozenset({"组成", "构成"})
_ABSTRACT = frozenset({"个", "项", "条", "大", "种", "类", "套"})
_OF_DEEDS = frozenset({"项", "条", "种", "类"})
_RESULTS = (
    *("样本", "样板", "标杆", "典型", "典范", "范例", "案例", "榜样", "模式", "举措", "措施", "做法", "办法", "经验"),
    *("亮点", "品牌", "平台", "机制", "渠道", "路径", "通道", "难题", "问题", "实事", "目标", "高地", "窗口", "缩影"),
    *("路子", "新路", "诉求", "建议", "意见", "成果", "优势", "困难", "任务"),
)
_TO_ACT = frozenset({"了", "过", "着", "到", "把", "将", "被", "给", "为", "让"})


def past_clause(unit: str, thing: list[Word], right: list[Word]) -> list[Word]:
    """45名 职工 家庭 考上大学 的 子女; 五个 产业 扶贫 的 新样板: the head behind the clause that ``thing`` opens."""
    n = len(thing)
    of = next((i for i, w in enumerate(right[n : n + _CLAUSE], n) if w.text == "的"), 0)
    if not of or of + 1 >= len(right) or any(w.breaks or w.letter in "#@" or w.text in _TO_ACT for w in right[n:of]):
        return []
    behind = noun_after(right[of + 1 :])
    if not behind:
        return []
    whole = right[: of + 1 + len(behind)] if behind == right[of + 1 : of + 1 + len(behind)] else behind
    whole = whole if len(label(whole)) <= _WHOLE else behind
    if "person_unit" in word_classes(unit):
        behind = up_to_persons(behind)
        whole = right[: of + 1 + len(behind)] if behind == right[of + 1 : of + 1 + len(behind)] else behind
        whole = whole if len(label(whole)) <= _WHOLE else behind
        if is_person(behind[-1]) and not is_person(thing[-1]) and not all(w.noun or w.text == "、" for w in right[:of]):
            return behind if any(w.text == "、" for w in right[:of]) else whole  # 7名 成绩 突出、家境 贫寒 的 学生
        kin = "kin" in behind[-1].kinds or (thing[-1].text == "家庭" and is_person(behind[-1]))
        return whole if kin and right[of - 1].letter != "A" and of + 1 + len(behind) <= len(right) else []
    such = right[of - 1]
    if (such.letter == "A" or such.text in _SUCH) and of == n > 1 and not is_person(behind[-1]):
        return whole  # 30家 用工 规范 的 企业
    gathers = unit in _WHERE and is_person(thing[-1]) and n < of and all(w.letter in "VA" for w in right[n:of])
    if gathers and such.text not in TAKING_PART and such.text not in _COMPOSED and not is_person(behind[-1]):
        return whole  # 三个 职工 集中 的 园区
    if unit not in _ABSTRACT or not behind[-1].text.endswith(_RESULTS):
        return []
    acts = any(w.verb for w in right[:of]) or thing[-1].tag == "j"  # 国企改革
    new = right[of + 1].text[0] in "新好大" and not (thing[-1].ends("person") or thing[-1].ends("org_tail"))
    if unit == "个" and thing[-1].ends("person") and "kin" not in thing[-1].kinds and of > n and right[n].verb:
        return whole  # 11个 职工 反映 突出 的 问题
    return whole if (acts or unit in _OF_DEEDS) and (new or (unit in _OF_DEEDS and right[0].verb)) else []


_WHOLE = 16  # characters


def holder(ws: list[Word]) -> list[Word]:
    """70%的企业 工资: those of whom the number is a share, without what is said of them."""
    if len(ws) > 1 and ws[-1].ends("attribute"):
        i = next((i for i, w in enumerate(ws[:-1]) if w.text.endswith(_HOLDERS) and w.letter == "N"), -1)
        if i >= 0 and not any(w.text == "的" for w in ws[i:]):
            return ws[: i + 1]
    return ws


_HOLDERS = (
    "游客",
    "旅客",
    "用户",
    "学生",
    "群众",
    "患者",
    "网民",
    "消费者",
    "受访者",
    "农户",
    "企业",
    "职工",
    "员工",
    "居民",
    "农民工",
    "家庭",
    "农户",
    "单位",
    "工人",
    "人员",
    "行业",
    "公司",
    "省份",
    "城市",
    "地区",
)


def bearers(unit: str, thing: list[Word], right: list[Word]) -> list[Word]:
    """23个 行业 利润 同比 增长: those counted, without the indicator of theirs that is said to change."""
    if yields := next((i for i, w in enumerate(thing) if i and w.text in YIELDS), 0):
        return thing[:yields]  # 三家 纺织厂 日产 棉纱 (5吨)
    if thing[-1].ends("person"):
        return thing  # 20名 中小学 教师
    if unit == "家" and thing[-1].text.endswith(_LACKS) and thing == right[: len(thing)]:
        at = next((i for i in range(len(thing) - 2, -1, -1) if thing[i].text.endswith(_HOUSES)), -1)
        return thing[: at + 1] or thing  # 60家 企业 用工 需求
    of = _OF_CROPS if unit in _FIELDS else _OF_NAMES if unit not in _WRITTEN else ()
    if of and (told := next((i for i, w in enumerate(thing) if i and w.text in of), 0)):
        return thing[:told]  # 200万亩 玉米 长势 良好, 500所 学校 名单
    at = next((i for i, w in enumerate(thing[:-1]) if w.letter == "N" and w.text.endswith(_BEARING)), -1)
    while 0 <= at < len(thing) - 2 and thing[at + 1].letter == "N" and thing[at + 1].text.endswith(_BEARING):
        at += 1  # 行业 大类 (增加值)
    n = len(thing)
    comes_to = unit in _THINGS and n < len(right) and bool(right[n].kinds & _COMES_TO)  # 40个 商圈 客流量 接近
    if at < 0 and (unit in _SORTS or comes_to):  # 十种 有色金属 产量 增长, 六种 水果 平均 批发价格 下降
        at = len(before_figure(thing, next((i for i, w in enumerate(thing) if i and _is_figure(w)), 0))) - 1
    if at < 0 or thing != right[: len(thing)]:
        return thing
    behind = right[at + 1 :]
    if (ranked := next((k for k, w in enumerate(behind) if w.text in _RANKED), 0)) and behind[0].ends("attribute"):
        return thing[: at + 1] if all(w.text != "的" for w in behind[:ranked]) else thing  # 矿产 储量 全国 第一
    k = next((k for k, w in enumerate(behind) if w.kinds & _CHANGES or w.text in _TURNS), 0)
    goes_on = k + 1 < len(behind) and "difference" not in behind[k].kinds
    if goes_on and ((k and behind[k + 1].noun) or behind[k + 1].text == "的"):
        return thing  # 3个 企业 利润 增长 项目
    # 9家 企业 净利润 为 负, 6家 企业 产值、税收 分别 达到
    told = n < len(right) and (right[n].verb or right[n].text in JOINS or not _TELLS.isdisjoint(right[n].kinds))
    told = told and (unit in _SORTS or comes_to or thing[at].text.endswith(_BODIES))
    told = told and (thing[-1].ends("attribute") or (thing[-1].text in _FARES and n == at + 2))
    told = told or any(w.text in _SETS and behind[i - 1].ends("attribute") for i, w in enumerate(behind) if i)
    return thing[: at + 1] if told or any(w.ends("attribute") for w in behind[:k]) else thing


_LACKS = ("需求", "问题", "困难", "难题", "诉求", "情况", "意见", "建议", "信息", "数据", "矛盾", "隐患")
_HOUSES = ("企业", "单位", "公司", "园", "厂", "店", "社", "院", "校", "所", "站", "中心", "基地", "工会", "机构", "户")
_FIELDS, _WRITTEN = frozenset({"亩", "hm2"}), frozenset({"", "份", "个", "批", "张", "项"})
_OF_CROPS = frozenset({"面积", "产量", "单产", "总产", "总产量", "亩产", "长势", "墒情", "苗情", "收成"})
_OF_NAMES = frozenset({"名单", "名录", "目录", "榜单"})
_RANKED = frozenset({"第一", "第二", "第三", "首位", "前列", "前茅", "榜首", "领先"})
_SETS = frozenset({"突破", "创", "刷新", "打破"})  # 降水量 突破 历史 极值
_TELLS = frozenset({"link", "adverb", "compare"})
_FARES = frozenset({"盈利", "效益", "业绩", "亏损", "经营"})


def _is_figure(w: Word) -> bool:
    """Whether a word is an indicator of the sorts before it, and no sort of its own (检验 标准, 产品产量)."""
    return w.ends("attribute") and w.text != "标准" and not w.text.startswith(("产品", "商品"))


def before_figure(ws: list[Word], at: int) -> list[Word]:
    """蔬菜 平均 批发价格, 电站 年发电量: what has the indicator ``ws[at]``, without what tells of which kind it is."""
    while at and (
        ws[at - 1].letter in "GVA"
        or "average" in ws[at - 1].kinds
        or ws[at - 1].text in PERIODS
        or ws[at - 1].text in _IN_ALL
        or (at > 1 and ws[at - 1].ends("attribute"))
    ):
        at -= 1
    return ws[:at]


_IN_ALL = frozenset(
    {"全产业链", "全行业", "全口径", "全流程", "全年", "总体", "整体", "综合"}
    | {"单机", "单台", "单体", "单株", "单井", "单车", "单船", "单套"}
)  # how widely it is reckoned, or for each
YIELDS = frozenset({"年产", "日产", "月产", "季产", "班产"})


_BODIES = (
    *(
        "行业",
        "企业",
        "公司",
        "集团",
        "产业",
        "集群",
        "门类",
        "大类",
        "领域",
        "单位",
        "园区",
        "开发区",
        "港口",
        "机场",
        "景区",
        "银行",
    ),
    *(
        "农户",
        "家庭",
        "合作社",
        "法院",
        "检察院",
        "医院",
        "学校",
        "中学",
        "小学",
        "高校",
        "院校",
        "商场",
        "超市",
        "门店",
    ),
    *("饭店", "酒店", "景点", "码头", "口岸", "电站", "电厂", "水库", "煤矿", "工厂", "车间", "班组", "社区", "街道"),
    *("站", "站点", "测点", "点位", "断面", "河流", "江河", "湖泊", "河段", "线路", "路线", "航线"),
)
_BEARING = (
    *_BODIES,
    *("省份", "省", "城市", "市", "县区", "区县", "县市", "市县", "县", "地区", "国家", "乡镇", "村", "产品", "品种"),
)
_SORTS = frozenset({"种", "类", "大类", "款", "样"})
_THINGS = frozenset("个家所座户处条")
_CHANGES = frozenset({"up", "down", "difference"})
_COMES_TO = _CHANGES | {"link", "level"}
_TURNS = frozenset({"持平", "转正", "扭亏", "转盈", "由负转正", "由降转增", "由降转升", "由升转降", "由亏转盈"})


def up_to_persons(ws: list[Word]) -> list[Word]:
    """Up to the last word for persons, which is what 名 counts (2000名 建设者 施工)."""
    if (of := next((i for i, w in enumerate(ws) if w.text == "的"), 0)) and ws[of - 1].text.endswith("人口"):
        return ws[:of]  # 800多 常住人口 的 小镇
    ends = [i for i, w in enumerate(ws) if w.ends("person") or (w.noun and w.tag[:2] == "nr" and len(w.text) > 1)]
    if not ends:
        return ws
    # 退休教师 组成 的 宣讲团, but 积极分子 参加 的 培训班
    made_of = any(w.text == "的" for w in ws[ends[-1] + 1 :]) and ws[ends[-1] + 1].text not in TAKING_PART
    does = next((w for w in ws[ends[-1] + 1 :] if not is_how(w)), None)
    acts = does is not None and (does.verb or "main" in does.kinds)  # (为 40名) 困难职工 赠送 互助 保障
    return ws[: ends[-1] + 1] if made_of or acts or len(ws) - ends[-1] <= 3 else ws


def headed(unit: str, thing: list[Word], right: list[Word]) -> list[Word]:
    """16名 科室、中心及工会 负责人: persons stand at the end of a list of where they are from, or are a list."""
    if not thing:
        return thing
    if "person_unit" not in word_classes(unit):
        return shared_head(unit, thing, right)
    n = len(thing)
    if is_person(thing[-1]):  # 环卫工人 及 保洁员
        if n < len(right) and right[n].text == "、" and (whole := _all_persons(right, n)):
            return whole
        joined = n + 1 < len(right) and right[n].text in JOINS - {"、"} and right[n + 1].letter != "M"  # 和 一名 司机
        also = noun_after(right[n + 1 : n + 6]) if joined else []
        also = up_to_persons(also) if len(also) < 5 and not any(w.text == "的" for w in also) else []
        goes_on = n + 1 + len(also) < len(right) and right[n + 1 + len(also)].text in JOINS
        return [*right[: n + 1], *also] if also and is_person(also[-1]) and not goes_on else thing
    if n >= len(right) or right[n].text not in JOINS:
        return thing
    for i, w in enumerate(right[: n + 12]):
        if i > n and is_person(w) and (i + 1 == len(right) or not right[i + 1].noun or right[i + 1].text in _TEAMS):
            return (_all_persons(right, i + 1) if right[i + 1 : i + 2] else []) or right[
                : i + 1
            ]  # 电焊、电工、缝纫 骨干
        if not is_member(w) and w.text not in JOINS and w.text != "的":
            break
    return thing


def _all_persons(right: list[Word], n: int) -> list[Word]:
    """厨师、司机、保安 一起参加: a list of persons, of whom the first are ``right[:n]``; empty if others are in it."""
    while n + 1 < min(len(right), _LIST) and right[n].text in JOINS:
        k = n + 1
        while k < len(right) and right[k].letter in "NA" and not (k > n + 1 and is_person(right[k - 1])):
            k += 1
        while k < len(right) and is_person(right[k]):  # 农民工 子女
            k += 1
        goes_on = k < len(right) and right[k].letter in "NGA"  # 女职工 主任
        if k == n + 1 or goes_on or not is_person(right[k - 1]) or len(label(right[:k])) > _PERSONS:
            return []
        n = k
    return right[:n]


_TEAMS = frozenset({"队伍", "团队", "小组"})  # 400名 乡镇、街道 两级 指导员 队伍
_PERSONS = 16  # characters: who is in a longer list its first member tells


def kind_of(thing: list[Word], right: list[Word]) -> list[Word]:
    """电焊、瓦工、木工 等 技术 工人: what the members of a list are, which stands behind it; empty if nothing does."""
    n = len(thing)
    if not 0 < n < len(right) - 2 or "、" not in [w.text for w in right[: n + 1]]:
        return []
    end = next((i for i, w in enumerate(right[:_LIST]) if w.text == "等"), 0)
    if end < n or any(w.breaks or w.letter in "#@PCUDF" for w in right[:end]):
        return []
    kind = noun_after(right[end + 1 :])
    return kind if len(label(kind)) > 2 and (kind[-1].letter == "N" or (kind[-1].noun and len(kind) > 1)) else []


_SEATS = ("县区", "区县", "市县", "县市", "乡镇", "街道", "社区", "企业", "园区", "学校", "工地", "村", "行业", "区域")
_SITES = ("中心", "站", "点", "驿站", "工会", "联合会", "书屋", "服务站", "联络站", "工作站", "委员会", "组织")


def site_of_both(thing: list[Word], right: list[Word]) -> list[Word]:
    """5个 县区 与 企业 服务 中心: what two kinds of seats have; empty if that is not said."""
    if len(thing) != 1 or len(right) < 4 or right[1].text not in ("与", "和", "及") or thing[0].text not in _SEATS:
        return []
    if right[2].text not in _SEATS:
        return []
    both = noun_after(right[2:])
    return [*right[:2], *both] if len(both) > 1 and both[-1].text.endswith(_SITES) else []


def is_served(s: Site, right: list[Word], thing: list[Word]) -> bool:
    """为 80家 企业 排查 风险点 (30个): whether a verb with its object stands behind those counted, up to a number."""
    n = len(s.right)
    if len(thing) < len(right) or n >= len(s.rest) or s.rest[n].letter != "#" or s.mention.kind != "count":
        return False
    who = thing[0].text in _SERVED or thing[0].ends("org_tail") or thing[0].ends("person")
    return who and thing[1].verb and (n + 1 == len(s.rest) or s.rest[n + 1].breaks)


_SERVED = frozenset({"企业", "县", "市", "区", "乡", "镇", "村", "乡镇", "街道", "社区", "县区", "市县"})
_LIST = 16  # words


def is_person(w: Word) -> bool:
    return w.ends("person") or (w.noun and w.text.endswith(("人", "员", "者", "长", "师", "生", "儿")))


def extended(s: Site, thing: list[Word], right: list[Word]) -> list[Word]:
    """10期农民工 入会 知识 学习班: persons come in no such units, so that the noun stands further on."""
    if s.mention.unit in _EVENTS and (whole := up_to_event(thing, right)) is not thing:
        return whole
    if s.mention.unit not in _EVENTS or not thing or not thing[-1].ends("person") or len(right) <= len(thing):
        return thing
    whole = list(right)
    while whole and not whole[-1].noun:
        whole.pop()
    fits = len(thing) < len(whole) and len(label(whole)) <= 16 and not any(w.letter in "PC#@" for w in whole)
    return whole if fits else thing


_EVENTS = frozenset(
    {"学时", "课时", "期", "场", "场次", "届", "项", "份", "堂", "门", "件", "条", "幅", "次", "轮", "波", "趟", "拨"}
)
