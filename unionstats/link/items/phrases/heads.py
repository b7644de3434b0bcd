"""The head that the members of a list behind a number share (6起 家庭、婚姻 纠纷, 30项 劳动 和 技能 竞赛)."""

from __future__ import annotations

from unionstats.link.items.phrases.phrases import LONGEST, label
from unionstats.link.items.phrases.words import CLOSING, JOINS, Word

_PLACES_OF_WORK = ("站", "点", "室", "中心", "基地", "平台", "窗口", "网点", "书屋", "驿站", "设施")
_DEEDS = ("活动", "培训", "演练", "检查", "讲座", "宣传", "服务", "行动", "工作")
_CONTESTS = ("竞赛", "比赛", "大赛", "比武", "赛")
_BODIES = (
    "企业",
    "公司",
    "社",
    "单位",
    "机构",
    "厂",
    "店",
    "银行",
    "医院",
    "学校",
    "工会",
    "媒体",
    "部门",
    "集团",
    "协会",
)
_PLANS = ("项目", "工程", "建设", "改造", "任务", "计划", "方案", "课题")
_RULES = ("措施", "举措", "制度", "政策", "标准", "规定", "建议", "意见", "办法", "机制")
_LACKS = ("问题", "难题", "困难", "隐患", "矛盾", "诉求", "事项")
_CASES = ("案件", "案", "纠纷", "事故", "事件")
# What such units count: of a list that stands behind them, its last member has the head of all.
_HEADS_OF = {
    "起": _CASES,
    "宗": _CASES,
    "例": (*_CASES, "病例"),
    "件": (*_CASES, *_LACKS, *_RULES, "用品", "物品", "作品", "设备", "产品", "专利", "实事"),
    "户": ("户", "家庭"),
    "家": (*_BODIES, *_PLACES_OF_WORK),
    "项": (
        *(*_CONTESTS, *_DEEDS, *_PLANS, *_RULES, *_LACKS),
        *(
            "成果",
            "指标",
            "权益",
            "技术",
            "专利",
            "业务",
            "内容",
            "荣誉",
            "产品",
            "设施",
            "标志",
            "权利",
            "义务",
            "费用",
        ),
    ),
    "个": (
        *(*_PLACES_OF_WORK, *_PLANS, *_BODIES, *_LACKS),
        *(
            "岗位",
            "班组",
            "集体",
            "班",
            "小组",
            "团队",
            "产品",
            "品牌",
            "展区",
            "展位",
            "集结区",
            "园区",
            "景区",
            "社区",
            "保护区",
            "专业",
            "行业",
            "领域",
            "奖项",
            "个人",
        ),
    ),
    "场": (*_CONTESTS, *_DEEDS, "演出", "演讲", "会", "讲座"),
    "场次": (*_CONTESTS, *_DEEDS, "演出", "会"),
    "次": (*_CONTESTS, *_DEEDS, "会议", "座谈会"),
    "期": (*_DEEDS, "班", "课程"),
    "门": ("课程", "课"),
    "处": (*_LACKS, *_PLACES_OF_WORK, "项目", "工程", "矿井", "煤矿", "场所"),
    "条": (*_RULES, *_LACKS, "信息", "线索", "线路", "生产线", "街"),
    "种": ("产品", "服务", "模式", "方式", "疾病", "病", "作物", "材料", "设备"),
    "类": ("产品", "服务", "模式", "人员", "群体", "问题", "课程", "作物", "项目"),
    "座": ("站", "厂", "桥", "大棚", "场馆", "水库"),
    "台": ("设备", "机械", "机", "机组", "车"),
    "辆": ("车",),
    "支": ("队伍", "队", "服务队", "团队"),
    "名": ("个人", "代表"),
}
_SEATS = frozenset("省市县区州镇乡村")  # 18个 市县 及 产业单位
_SPAN = 12  # words
# 合理化建议 获奖 成果
_CHOSEN = frozenset({"获奖", "参赛", "参评", "参展", "入选", "申报", "在建", "达标"})


def is_member(w: Word) -> bool:
    """Whether a word can stand inside a list of things: 乡镇、街道 两级 工会, 新建 和 技改 矿井."""
    if w.letter == "M":
        return w.text[-1] == "级"
    return w.noun or (w.letter in "AV" and w.kinds.isdisjoint({"adverb", "light", "existence"}))


def shared_head(unit: str, thing: list[Word], right: list[Word]) -> list[Word]:
    """``thing``, with which ``right`` begins, up to the head that it shares with what is joined to it.

    A verb or attribute (新建、技改 和 整合 煤矿) shares whatever noun ends the list, a noun only one that ``unit``
    counts (12家 独资、合资 企业); of a long list its last member says it.
    """
    n, heads = len(thing), _HEADS_OF.get(unit, ())
    if not 0 < n < len(right) - 1 or right[n].text not in JOINS or right[n - 1].text in CLOSING:
        return thing
    if thing[-1].text.endswith(heads) or thing[-1].text[1:] in _SEATS or any(w.text == "的" for w in thing):
        return thing
    does = all(w.letter in "GVA" and not (w.ends("head_noun") or w.ends("attribute")) for w in thing)
    does = does and not thing[-1].ends("person")
    end = last = 0
    for i, w in enumerate(right[: n + _SPAN]):
        if w.text in JOINS:
            last = i + 1
        elif not is_member(w):
            break
        goes_on = i + 1 < len(right) and (right[i + 1].noun or right[i + 1].text in _CHOSEN)
        if i > n and w.noun and not goes_on and w.text.endswith(heads):
            return _within(right, last, i + 1)
        if does and i > last > 0 and w.letter == "N" and not goes_on and unit not in _DONE:
            end = end or i + 1
    return _within(right, last, end) if end > last else thing


def both_counted(unit: str, thing: list[Word], right: list[Word]) -> list[Word]:
    """30家 研究 机构 和 企业, 8个 先进 集体 和 优秀 个人: ``thing`` with what else is counted by the same ``unit``."""
    n, heads = len(thing), _HEADS_OF.get(unit, ())
    if not 0 < n < len(right) - 1 or right[n].text not in _AND or not thing[-1].text.endswith(heads):
        return thing
    if thing != right[:n] or any(w.text == "的" for w in thing):
        return thing
    for i, w in enumerate(right[n + 1 : n + _OTHER], n + 1):
        if not is_member(w) or "actor" in w.kinds or w.tag in ("ns", "nt") or "main" in w.kinds:
            break
        goes_on = i + 1 < len(right) and (right[i + 1].noun or right[i + 1].text in _AND)
        if w.letter == "N" and w.text.endswith(heads) and not goes_on:
            return right[: i + 1] if len(label(right[: i + 1])) <= LONGEST else thing
    return thing


def persons_listed(thing: list[Word], right: list[Word]) -> list[Word]:
    """300名 教师、医生 及 一线 职工: ``thing``, with which ``right`` begins, with all who are counted too."""
    n = len(thing)
    if not 0 < n < len(right) - 1 or right[n].text not in _LISTS or thing != right[:n] or not thing[-1].ends("person"):
        return thing
    end, i = n, n
    while i < len(right) - 1 and right[i].text in _LISTS:
        k = i + 1
        if right[k].text[0] in "一两几数":
            return thing  # 两名 士兵 和 一名 平民
        while k < len(right) and (right[k].noun or right[k].letter == "A") and not right[k].ends("person"):
            k += 1
        while k + 1 < len(right) and right[k + 1].noun and right[k + 1].ends("person"):
            k += 1
        if k == len(right) or not right[k].noun or not right[k].ends("person"):
            return thing
        if any(w.text in _ALL_OF for w in right[i + 1 : k]):
            return right[:i] if i > n else thing  # 90名 职工 代表、工会 全体 干部
        end = i = k + 1
    goes_on = end < len(right) and (right[end].noun or right[end].text in ("的", "等"))
    return thing if goes_on or len(label(right[:end])) > _ROLL else right[:end]


_ROLL = 36  # characters
_LISTS = frozenset({"、", "和", "及", "以及"})
_ALL_OF = frozenset({"全体", "全部", "所有"})
_AND, _OTHER = frozenset({"和", "及", "以及"}), 6  # words
_DONE = frozenset({"次", "人次", "场次"})  # 30次 走访 和 慰问 职工


def _within(right: list[Word], last: int, end: int) -> list[Word]:
    return right[:end] if len(label(right[:end])) <= LONGEST else right[last:end]
