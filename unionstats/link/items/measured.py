"""The words before a number that it measures (建会率达98%), or the clause around it."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.after import noun_after
from unionstats.link.items.before import subject_in, thing_before
from unionstats.link.items.durations import CAMPAIGNS, subject_before
from unionstats.link.items.events import up_to_event
from unionstats.link.items.led import CLOSES, MAKES, made_daily
from unionstats.link.items.money import done_for, spent, sum_named, sum_paid
from unionstats.link.items.people import is_name, persons_before, titled
from unionstats.link.items.phrases import (
    LONGEST,
    from_mark,
    label,
    next_clause,
    only_actors,
    only_acts,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.predicates import predicate_after
from unionstats.link.items.same import set_up
from unionstats.link.items.sites import Site, behind_hedges
from unionstats.link.items.turns import without_adverbs
from unionstats.link.items.words import CLOSING, JOINS, THRESHOLDS, Word, is_verb, word_classes


def dimension(s: Site) -> str:
    """海拔900米的茶园, 30多公里长的输水管道: what is measured within a modifier, and of what."""
    right = s.behind_hedges
    if len(right) > 2 and "dimension" in right[0].kinds and len(right[0].text) == 1 and right[1].text == "的":
        thing = label(noun_after(right[2:]))
        return thing + right[0].text if thing else ""
    head = s.turn.head
    if len(right) == 1 and "dimension" in right[0].kinds and len(right[0].text) == 1 and head and head[-1].noun:
        return label(thing_before(head)) + right[0].text  # 坝体 有 600米 长
    of = right[0].text == "的"
    if right[0].text in JOINS and head and head[-1].ends("dimension") and (thing := _behind_dimensions(s.rest)):
        return thing if "lasted" in head[-1].kinds else thing + head[-1].text.removeprefix("由")
    if head and not of and (product := _product(head, right)):
        return product
    worth = bool(head) and head[-1].text in _WORTH and bool(noun_after(right[of:]))  # 价值5万元慰问品
    bound = bool(s.right) and s.right[0].text in ("以上", "以下") and right[0].noun  # 海拔2000米以上地段
    if (of or worth or bound) and head and head[-1].ends("dimension") and s.mention.kind != "percentage":
        own = head[-1].text if worth or (of and head[-1].text in _EXTENTS) else label(_behind_verb(thing_before(head)))
        found = noun_after(right[of:])
        thing = label(found)
        if "lasted" in head[-1].kinds:
            return label(up_to_event(found, right[of:]))
        if len(right) > of and right[of].text.endswith(_AIMS):  # 产值、利润 达到 30亿元、2亿元 的 奋斗目标
            return ""
        if found and found[-1].text in _IDLE:  # 创下 年产 50万台 的 业绩
            return own
        if "relative" in word_classes(thing) or (found and found[0].ends("attribute")):  # 以售价50元的价格出售
            return own
        return thing + own if len(own) + len(thing) <= 12 or len(own) == 1 else own
    return ""


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


def _behind_verb(ws: list[Word]) -> list[Word]:
    """What stands behind the last verb (引进 年产值), or behind what else is said of the thing (设备 先进、年产值)."""
    joint = next((i for i in range(len(ws) - 2, 0, -1) if ws[i].text == "、" and ws[i - 1].letter in "AI"), -1)
    ws = ws[joint + 1 :]
    return ws[next((i + 1 for i in range(len(ws) - 2, -1, -1) if ws[i].letter == "V"), 0) :]


FIGURES = ("数据", "数字", "数值", "指标")


def defined(s: Site) -> str:
    """第二个数据是80%，这是全县2025年的入会率: a figure is of what is said behind it."""
    head = s.turn.head
    if head[-1].text not in FIGURES or s.counts:
        return ""
    rest = s.behind_hedges or next_clause(s.behind)
    i = 0
    while i < min(len(rest), 3) and (rest[i].letter == "R" or rest[i].text in FIGURES or rest[i].text[0] == "这"):
        if rest[i].text.endswith("是"):
            break
        i += 1
    if i >= len(rest) or rest[i].text not in ("是", "这是", "指", "即"):
        return ""
    said = rest[i + 1 :]
    said = [*said[: next((k for k, w in enumerate(said) if w.breaks), len(said))]]
    if any(w.letter == "#" for w in said):
        return ""
    shares = next((k for k, w in enumerate(said) if "share" in w.kinds), -1)
    return (
        label(strip_left(said)) if shares > 0 and len(label(strip_left(said))) <= LONGEST else label(thing_before(said))
    )


# Which of those spoken of before, not what they are.
_SOME = frozenset(
    {"个别", "有的", "有些", "多数", "大多数", "少数", "部分", "最高", "最低", "最多", "最少", "最大", "最小"}
)
_STANDARD = 8  # words
_SELLS = frozenset({"卖", "挣", "赚", "卖到", "卖出", "能卖"})  # what for, not how much
_ABLE = frozenset({"能", "可", "能够", "可以"})


def _told_elsewhere(s: Site, found: list[Word]) -> str:
    """What is counted, where only a verb or the noun of the number before stands before the number."""
    if beside := _beside_counted(s, found):
        return beside
    if len(found) > 1 and found[0].text == s.last and s.near and found[0].noun and _for_them(s, found):
        return label(found[1:])
    if found and found[-1].text in MAKES and s.counts and not s.noun and (made := made_daily(s)):
        return made
    if s.mention.unit in _OCCASIONS and found and _is_held(s, found) and (event := _event(s)):
        return event
    if s.mention.unit in _TIMES and (honour := _honoured(s)):
        return honour
    if len(found) == 1 and found[0].text in _REACHES and s.mention.unit in _HEADS and not s.behind_hedges:
        return found[0].text + (persons_before(s.before) or ("户数" if s.mention.unit == "户" else "人数"))
    if s.counts and found and all(w.verb for w in found) and not s.noun and (topic := _topic_of(s, found)):
        return topic + label(found)
    return ""


def _beside_counted(s: Site, found: list[Word]) -> str:
    """作品 有 6个 类别 230件, 15个 单位 的 征文 86篇: the noun of the number before is not this one's, too."""
    if not (found and s.counts and s.near and s.seen[-1].step == "counted") or s.noun:
        return ""
    if s.left[0].text in THRESHOLDS:  # 合格率达到90%以上 的 班组 12个
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
_HEADS = frozenset({"人", "人次", "名", "位", "余名", "多名", "户"})


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


_HELD = frozenset("办开设建搞讲演放") | {"举办", "召开", "开展", "举行"}
_OCCASIONS = frozenset({"届", "场", "场次", "期", "站", "轮"})


def _is_held(s: Site, found: list[Word]) -> bool:
    """Does the verb of an event lead to the number: 已 举办 12届, 在 学校、企业 开展 12场?"""
    if s.mention.unit == "届":
        return found[-1].text in _HELD
    head = s.turn.head
    return head[-1].text in _HELD and any(w.text == "在" for w in head) and not s.noun


def measured(s: Site) -> str:
    """建会率达98%, 新增会员4662人: the words before the number."""
    if s.mention.unit == "a" and len(s.thing) == 1 and is_name(s.thing[0]):
        return ""  # 王明今年 35岁
    if s.mention.unit == "a" and all(w.letter in "%FCR" for w in s.turn.head):  # 14岁以上不满16岁
        return ""
    if s.mention.kind == "duration" and s.turn.change and s.right and s.right[0].text in CAMPAIGNS:
        return label(s.noun)  # 启动 质量 提升 三年 行动 计划
    if most := _most(s.turn.head):
        return most
    if s.mention.unit in _HEADS and s.left and s.left[-1].text == "等" and (who := titled(s.left)):
        return who
    found = done_for(s)
    if len(found) == 1 == len(s.bare) and found[0].text in _BARE_SUMS and (whose := set_up(s)):
        return whose
    if len(found) == 1 and found[0].letter == "M" and found[0].text[0] == "一":
        return ""  # 一亩地是 360元
    if found and "rest" in found[-1].kinds and not (s.behind_hedges and s.behind_hedges[0].noun):  # 其余 5人
        things = (x.item for x in reversed(s.seen) if x.step in ("counted", "measured"))
        return next(things, "") or s.level or s.carried
    extreme = s.left[-1].text if s.mention.kind == "money" and s.left else ""
    if extreme in ("最高", "最低") and any(w.text == "标准" for w in (*s.rest, *s.behind)[:_STANDARD]):
        return extreme + "标准"  # 以每人最高3000元、最低1000元的标准
    if len(found) == 1 and found[0].text in _SOME and s.turn.link:  # 有高有低，个别 高达80%
        return s.level if s.near else ""
    passive = len(found) == 1 and found[0].verb and any(w.text == "被" for w in s.left)
    if passive and s.counts and s.near and s.level and s.kinds[-1] == "count" and not s.behind_hedges:
        acts = word_classes(s.level[:2]) & {"cut", "main"}
        return found[0].text + (s.level[2:] if acts and len(s.level) > 3 else s.level)  # 收到建议9条，被采纳 4条
    if passive and len(found[0].text) == 1 and s.mention.kind == "money":
        return "被" + found[0].text  # 先后 被骗 3万元
    if s.mention.unit == "a" and found and "extreme" in found[-1].kinds:  # 最小的只有19岁
        return found[-1].text + "年龄"
    if found and "pays" in found[-1].kinds and (sum_ := sum_named(found)):  # 医药费 就 花去 3万元
        return sum_
    if s.mention.kind == "money" and found and (sum_ := sum_paid(found)):  # 贷到 8万元
        return sum_
    if len(found) == 1 and "relative" in found[0].kinds and (whose := _where_of(s.turn.head)):
        return whose + found[0].text
    if spent(s, found) or (found and s.behind_hedges and s.behind_hedges[0].verb and only_actors(found)):
        return ""  # 市总工会 20万元 慰问困难职工
    if len(found) > 1 and found[-1].text in _HELD and found[-2].noun:  # 讲座 办了 12场
        found = found[:-1]
    if s.mention.kind == "money" and found and all(w.text in "你我他她" for w in found):
        return ""  # 大家纷纷捐款，你100元，他200元
    if found and s.left[-1].text == "的" and s.mention.kind == "money" and _is_moved(s):
        return ""
    if found and found[-1].text in _RECORDS and (own := thing_before(_without_record(s.turn.head))):
        return label(own)  # 产量 将 达到 历史 新高 365万吨
    if told := _told_elsewhere(s, found):
        return told
    if found and found[0].text[0] == "第" and s.last and label(found)[-1] in "天日":  # 首日…，第二日 22万人次
        return s.last
    if s.near and s.last and label(found) in ("新增", "净增"):  # 较年初新增210亿元
        return _grown(s) or s.level
    of_actor = found and s.near and s.last and s.kinds[-1] == s.mention.kind and "actor" in found[-1].kinds
    if of_actor and only_actors(found):
        return s.level  # 共捐款60万元，其中甲厂20万元、乙厂10万元
    if s.mention.kind == "money" and found and found[-1].text in _SELLS:
        own = [w for w in s.turn.head[:-1] if not (w.letter == "M" or w.text in _ABLE)]
        sold = thing_before(without_adverbs(own)) if own else []
        return label([w for w in sold if w.letter != "M" and w.text not in ("能", "可")]) or s.level or label(found)
    if len(found) == 1 and found[0].text in CLOSES and (about := s.level or label(subject_in(s.before))):
        return about  # 指数 有所 回升，报收 于 7580点
    if len(found) == 1 and found[0].text in _GENERIC:  # 由均值8次减少到近5年均值3次
        return s.level if s.near and s.level else s.carried or label(found)
    if s.said.endswith("钱") and len(found) == 1 and found[0].letter == "V" and len(found[0].text) == 1:
        return found[0].text + "钱"  # 借 500元钱
    if only_places(found) or (len(found) == 1 and found[0].letter == "V" and "light" in found[0].kinds):
        alike = s.near and s.kinds[-1] == "count" and s.turn.head == found and is_verb(s.last)
        return label(found) if alike else ""  # 立项 180项，完成 165项
    if s.near and s.counts and len(found) == 1 and found[0].verb and (apart := _told_apart(s, found)):
        return apart
    if found and found[-1].ends("dimension"):
        if len(found) == 1 and (whose := _of_dimension(s)):
            return whose + found[0].text
        one = len(s.turn.head) > 1 and s.turn.head[-2].letter == "M" and s.turn.head[-2].text[0] in "一两"
        if one and not s.behind_hedges and (whose := _behind_dimensions(s.behind)):
            return whose + found[-1].text  # 开挖 一条 深 12米，长 3公里 的 水渠
    return label(found)


def _of_dimension(s: Site) -> str:
    """水渠 深 12米、宽 3米: of what the measure before is, where the next stands right behind it."""
    joined = s.near and s.left and s.left[0].text in JOINS and s.kinds[-1] == s.mention.kind
    last = s.last
    ends = next((n for n in (2, 1) if len(last) > n and "dimension" in word_classes(last[-n:])), 0) if joined else 0
    return _OWN_KIND.sub("", last[:-ends]) if ends else ""


# 某厂营业总|收入3亿元、利润总额2亿元: what says of which kind the first is, not whose
_OWN_KIND = rx.compile("(?:主?营业?|业务|经营|销售|总|净|纯|毛|年|月|日|人均|全年|综合)+$")


def _without_record(head: list[Word]) -> list[Word]:
    """``head`` without the record that it ends in, and the words for how that was come to (再 创 历史 新高)."""
    at = len(head) - 1
    while at and (
        head[at - 1].text in _COMES_TO
        or head[at - 1].kinds & {"link", "adverb"}
        or head[at - 1].letter in "DT"
        or head[at - 1].text.startswith(("历史", "同期", "有史"))
    ):
        at -= 1
    return head[:at] if at and head[at - 1].noun else []


_RECORDS = frozenset({"新高", "新低", "历史新高", "最高峰", "峰值", "最高值", "最高纪录", "最高水平", "最好水平"})
_COMES_TO = frozenset({"创", "创下", "创造", "再创", "刷新", "达到", "达", "攀升", "升至", "到", "了", "的", "最好"})
_BARE_SUMS = frozenset({"人数", "总人数", "总数", "数量", "总量", "户数"})


def _is_moved(s: Site) -> bool:
    """把 攒下 的 100元钱 投进 募捐箱: whether what was done with the money is said behind it."""
    return bool(s.behind_hedges) and s.behind_hedges[0].verb and any(w.text in ("把", "将") for w in s.left)


def _told_apart(s: Site, found: list[Word]) -> str:
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


def _grown(s: Site) -> str:
    """会员 年度 新增 (2万人): what was added, where a time stands between it and its verb."""
    head = s.turn.head
    own = head[:-1]
    while own and own[-1].kinds & {"adverb", "time", "inner"} and not own[-1].ends("person"):
        own = own[:-1]
    return label([*thing_before(own), head[-1]]) if len(own) < len(head) - 1 and own and own[-1].noun else ""


def _most(head: list[Word]) -> str:
    """降雨量 最大 为 青山水库 (83毫米): the property that is greatest there, not where it is."""
    for i in range(1, len(head) - 1):
        if head[i].text in _FALLS_TO and head[i - 1].ends("attribute") and only_places(head[i + 1 :]):
            return label(thing_before(head[:i]))  # 最大 雨量 为 青山水库 (83毫米)
    for i in range(1, len(head) - 2):
        if "extreme" in head[i].kinds and head[i + 1].text in _FALLS_TO and head[i - 1].ends("attribute"):
            return label(thing_before(head[:i]))
    return ""


_FALLS_TO = frozenset({"为", "是", "在", "于", "出现", "属", "当属", "位于"})


def _where_of(head: list[Word]) -> str:
    """生产总值 在 全市 (占比): whose share it is that stands before 在."""
    i = len(head) - 1
    while i and (head[i - 1].text == "的" or only_places(head[i - 1 : i])):
        i -= 1
    return label(thing_before(head[: i - 1])) if i > 1 and head[i - 1].text in ("在", "于") else ""


_RECKONED = frozenset({"计算", "计", "核算", "测算", "折算", "估算"})  # 按1吨 3500元 计算
_GENERIC = frozenset({"均值", "平均值", "平均数", "平均", "总数", "同期", "常年", "往年"})


def did(s: Site) -> str:
    """每户300元发放补贴: what was done with so many."""
    if s.mention.unit == "a":
        return ""
    done = predicate_after(behind_hedges(s.rest, lasts=s.mention.kind == "duration"))
    if len(done) == 1 and (done[0].letter == "R" or done[0].text in _RECKONED):  # 你 100元 他 200元
        return ""
    if done and (done[0].text in ("到", "至") or (done[0].letter == "M" and done[0].text[0] == "一")):
        return ""  # 卖3元一斤
    if done and done[0].kinds & {"up", "down", "level", "difference", "share"}:
        return ""
    done = done[len(done) > 0 and done[0].text == "的" :]
    if len(done) > 1 and done[0].text == "人":  # 六成的 人 愿意返乡
        done = done[2:] if done[1].text in ("表示", "认为", "觉得", "回答") and len(done) > 2 else done[1:]
    found = label(done)
    return s.turn.rate + found if s.turn.rate and found else found


def place_alone(s: Site) -> str:
    """全村共有86户."""
    found = s.thing
    if s.carried and s.counts and not s.seen and _told_by_place(s):
        return s.carried
    if len(found) == 1 and found[0].text in _SOME:
        return ""
    each = any(w.text == "分别" for w in (*s.left, *s.before[-8:]))
    if s.seen and each and s.kinds[-1] == s.mention.kind and only_places(found):
        return s.level  # 造林3万亩，其中甲镇、乙镇分别完成2万亩、1万亩
    return "" if len(found) == 1 and found[0].verb and "light" in found[0].kinds else label(found)


def _told_by_place(s: Site) -> bool:
    """其中，甲区 512家、乙区 498家: whether the same is told of another place behind."""
    return (bool(s.right) and s.right[0].text == "、") or any(w.text == "其中" for w in s.before[-2:])
