"""How long, high or dear a thing is, and what a plant yields: of what that is said (30公里长的水管, 年产30万吨水泥)."""

from __future__ import annotations

from unionstats.link.items.cases.events import up_to_event
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label, without_break
from unionstats.link.items.phrases.words import JOINS, Word, word_classes


def dimension(s: Site) -> str:
    """海拔900米的茶园, 30多公里长的输水管道: what is measured within a modifier, and of what."""
    right = s.behind_hedges
    if right[0].text == "大" and s.mention.kind == "duration":
        return ""  # 女儿 才 8个月 大
    if len(right) > 2 and "dimension" in right[0].kinds and len(right[0].text) == 1 and right[1].text == "的":
        thing = label(_without_adverb(noun_after(right[2:])))
        return thing + right[0].text if thing else ""
    head = s.turn.head
    if head and right[0].text in JOINS and s.mention.kind == "measure" and (thing := _told_more(head[-1], s.rest)):
        return thing
    if right[0].text == "远" and head and head[-1].verb:
        return label(thing_before(head))  # 客车 冲出 (100多米) 远
    alone = "dimension" in right[0].kinds and len(right[0].text) == 1 and all(w.text in JOINS for w in right[1:])
    if alone and len(right) > 1 and (thing := _behind_ways(s.rest)):
        return thing + right[0].text
    untold = alone and not s.seen and all(w.letter in "TD@" or "time" in w.kinds for w in s.bare)
    if untold and (thing := _pointed_at(without_break(s.before))):
        return thing + right[0].text
    if alone and s.near and len(s.last) > 1 and s.last[-1] in _WAYS and right[0].text in _WAYS:
        return s.last[:-1] + right[0].text  # 巷道 有 6米 高，(5米) 宽
    if right[0].text == "口径":
        return "口径"  # 120毫米 口径 的 火炮
    if alone and head and (head[-1].noun or head[-1].text.endswith("水")):  # 集镇 进水 达 1米 深
        whole = label(thing_before(head))
        return whole + right[0].text * (not whole.endswith(f"{right[0].text}度"))  # 坝体 有 600米 长, 厚度 有 6厘米 厚
    of = right[0].text == "的"
    if right[0].text in JOINS and head and head[-1].ends("dimension") and (thing := _behind_dimensions(s.rest)):
        return thing if "lasted" in head[-1].kinds else thing + head[-1].text.removeprefix("由")
    if head and not of and (product := _product(head, right)):
        return product
    worth = bool(head) and head[-1].text in _WORTH and bool(noun_after(right[of:]))  # 价值5万元慰问品
    bound = bool(s.right) and s.right[0].text in ("以上", "以下") and right[0].noun  # 海拔2000米以上地段
    if of and len(head) > 1 and head[-1].text == "面积" and head[-2].verb and head[-2].kinds <= {"purpose"}:
        return label(thing_before(head))  # 育秧 面积 30亩以上 的 大户
    yields = of and bool(head) and s.mention.kind == "measure" and s.turn.link != "link"
    yields = yields and not s.turn.change and head[-1].text.endswith(_OUTPUTS)
    if (of or worth or bound) and head and (head[-1].ends("dimension") or yields) and s.mention.kind != "percentage":
        own = head[-1].text if worth or (of and head[-1].text in _EXTENTS) else label(_behind_verb(thing_before(head)))
        bounds = len(right) > of and right[of].text in ("不足", "不到")  # 工龄20年以上 的 不足 (三成)
        found = [] if bounds else _without_adverb(noun_after(right[of:]))
        if len(found) > 1 and found[-1] is right[-1] and found[-1].ends("attribute") and len(s.right) < len(s.rest):
            found = found[:-1]  # 长 (8公里) 的 公路 总投资 4600万元
        behind = right[of + len(found) :] if found == right[of : of + len(found)] else []
        if found and len(behind) > 1 and behind[0].text == "等":
            found = noun_after(behind[1:]) or found  # 价值 300元 的 粮油 等|慰问品
        if len(s.left) > 1 and s.left[-2].text == "对":  # 对 价值 5亿元的 进口 商品 | 征收 关税
            found = found[: next((i for i, w in enumerate(found) if w.letter == "V"), len(found))]
        where = bool(found) and all(w.tag == "ns" for w in found) and len(s.right) < len(s.rest)
        thing = "" if where and found[-1] is s.right[-1] else label(found)  # 总投资 4亿元 的 石桥县|5万锭 纺纱 项目
        if "lasted" in head[-1].kinds:
            return label(up_to_event(found, right[of:]))
        if len(right) > of and right[of].text.endswith(_AIMS):  # 产值、利润 达到 30亿元、2亿元 的 奋斗目标
            return ""
        if yields and found and found[-1].ends("attribute"):
            return own  # 吞吐量 500万吨 的 年度 吞吐量 目标
        if found and found[-1].text in _IDLE:  # 创下 年产 50万台 的 业绩
            return own
        if "relative" in word_classes(thing) or (found and found[0].ends("attribute")):  # 以售价50元的价格出售
            return own
        return thing + own if len(own) + len(thing) <= 12 or len(own) == 1 else own
    return ""


def _told_more(last: Word, rest: list[Word]) -> str:
    """新建 (3000平方米)、可 容纳 500人 的 礼堂, 一间 (18平方米)、带 卫生间 的 宿舍: of what more is told behind 、."""
    if last.ends("dimension") or not (last.verb or (last.letter == "M" and last.text[0] == "一")):
        return ""
    of = next((i for i, w in enumerate(rest[:_TOLD]) if w.text == "的" or w.breaks), 0)
    return label(noun_after(rest[of + 1 :])) if of and rest[of].text == "的" else ""


_TOLD = 16  # words
# 年 吞吐量 只有 50万箱 的 港口
_OUTPUTS = ("吞吐量", "产量", "处理量", "供水量", "发电量", "供气量", "装机容量", "库容", "通过量", "储量")
_WAYS = frozenset("高宽长深厚")


def _behind_ways(rest: list[Word]) -> str:
    """一幅 (1米) 长、50厘米 宽 的 十字绣: the noun behind the last of several measures, or empty."""
    i = 0
    while i + 3 < len(rest) and rest[i].text in _WAYS and rest[i + 1].text in JOINS and rest[i + 2].letter == "#":
        i += 3
    own = i and i + 2 < len(rest) and rest[i].text in _WAYS and rest[i + 1].text == "的"
    return label(_without_adverb(noun_after(rest[i + 2 :]))) if own else ""


def _pointed_at(before: list[Word]) -> str:
    """你 看 这 管子，刚才 还 (18毫米 宽): the thing that the clause before ends in and points at."""
    at = next((i for i in range(len(before) - 1, -1, -1) if not before[i].noun), -1)
    return label(before[at + 1 :]) if 0 <= at < len(before) - 1 and before[at].text[0] in "这那" else ""


def _without_adverb(found: list[Word]) -> list[Word]:
    """总重 900吨 的 钢梁 全面 (架通): what is so heavy, without how something is done to it."""
    n = len(found)
    while n > 1 and found[n - 1].text in _WHOLLY:
        n -= 1
    return found[:n]


_WHOLLY = frozenset(
    {"全面", "全部", "正式", "顺利", "成功", "圆满", "同时", "同步", "整体", "基本", "陆续", "相继", "如期"}
)


def _behind_dimensions(rest: list[Word]) -> str:
    """(一条深12米)、总长8公里 的 水渠: the noun behind the last of the measures, or empty."""
    i = 0
    while i + 2 < len(rest) and (rest[i].text in JOINS or rest[i].text in "，,") and rest[i + 1].ends("dimension"):
        i += 2
        while i < len(rest) - 1 and rest[i].kinds & {"link", "adverb"} and rest[i].letter != "#":
            i += 1
        if rest[i].letter != "#":
            return ""
        i += 1
        while i < len(rest) - 1 and "after" in rest[i].kinds:
            i += 1
    return label(noun_after(rest[i + 1 :])) if 0 < i < len(rest) - 1 and rest[i].text == "的" else ""


def _product(head: list[Word], right: list[Word]) -> str:
    """年产 30万吨 水泥 生产线: what a plant yields, not the plant."""
    yields = head[-1].text in _YIELDS or (len(head) > 1 and head[-2].text in ("年", "日") and head[-1].text in _TREATS)
    if not yields or not right or right[0].letter not in "NA":
        return ""
    thing = noun_after(right)
    n = len(thing)
    while n and (thing[n - 1].text.endswith(_PLANTS) or thing[n - 1].text in _TREATS or thing[n - 1].text in JOINS):
        n -= 1
    return label(thing[:n]) if n < len(thing) else ""


_AIMS = ("目标", "任务")
_IDLE = frozenset(
    {
        "历史",
        "业绩",
        "战绩",
        "成绩",
        "好成绩",
        "佳绩",
        "日子",
        "生活",
        "水平",
        "规模",
        "纪录",
        "记录",
        "新高",
        "目标",
        "任务",
        "能力",
    }
)
_YIELDS = frozenset({"年产", "日产", "月产", "年产量", "日产量"})
_TREATS = frozenset({"加工", "处理", "生产", "屠宰", "养殖"})
_PLANTS = ("生产线", "项目", "工程", "基地", "工厂", "车间", "装置", "产线", "厂", "厂房")
_EXTENTS = frozenset({"全长", "总长", "全高", "总高", "净宽", "净高"})  # of the noun behind: 全长 80米的 隧道
_WORTH = frozenset({"价值", "总价值", "市值", "总值", "折价", "估价"})


_BUILDS = frozenset({"建设", "改造", "规划", "施工", "新建", "修建"})
_GROUND = ("占地", "建筑", "总建筑", "总占地", "用地", "总长", "全长", "总面积")


def _behind_verb(ws: list[Word]) -> list[Word]:
    """What stands behind the last verb (引进 年产值), or behind what else is said of the thing (设备 先进、年产值)."""
    if len(ws) > 1 and ws[-2].text in JOINS:
        beside = ws[-3:-2] and not ws[-3].ends("attribute") and "dimension" in ws[-1].kinds
        if ws[-1].text == "距今" or len(ws[-1].text) == 1 or beside:
            return ws[-1:]  # 陶罐 与 距今 (3000年 的 铜鼎), 墓室 以及 深度 (达6米 的 水井)
    if len(ws) > 1 and ws[-2].letter == "M" and ws[-2].text[0] in "一两":
        return ws[-1:]  # 打通 一条 长 (3公里 的 便道)
    joint = next((i for i in range(len(ws) - 2, 0, -1) if ws[i].text == "、" and ws[i - 1].letter in "AI"), -1)
    ws = ws[joint + 1 :]
    built = next((i for i, w in enumerate(ws[:-1], 1) if w.text in _BUILDS and ws[i].text.startswith(_GROUND)), 0)
    if built:
        return ws[built:]  # 建设 占地面积 (30亩 的 粮库)
    return ws[next((i + 1 for i in range(len(ws) - 2, -1, -1) if ws[i].letter == "V"), 0) :]
