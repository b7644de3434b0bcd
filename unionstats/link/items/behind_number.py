"""What the words right behind a number are: its noun, what is told of this first, or nothing that it counts.

A step gives what it finds, the empty string where another may find it, or ``None`` where nothing is counted.
"""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.bare_verbs import some_of_those
from unionstats.link.items.cases.behind_of import behind_of, going_on
from unionstats.link.items.cases.events import CASES, DOES, TIMES, described, is_campaign
from unionstats.link.items.cases.extent import is_person, up_to_persons
from unionstats.link.items.cases.money import given_as, given_with
from unionstats.link.items.cases.next_number import (
    before_indicator,
    behind_measure,
    is_next_ones,
)
from unionstats.link.items.cases.people import AMONG, MODIFIED, verb_and_persons
from unionstats.link.items.cases.predicates import COMMENT
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after, with_modifier
from unionstats.link.items.phrases.against import comparator
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.land import lies
from unionstats.link.items.phrases.noun_phrase import ASPECT, is_complete
from unionstats.link.items.phrases.phrases import TITLES, has_object, label, only_actors, only_places, strip_left
from unionstats.link.items.phrases.words import EACH, JOINS, PLACE_ENDS, Word


def so_fast(s: Site, right: list[Word]) -> str | None:
    """以 每天 9公里 的 速度 生长: how fast what goes; the figure that grows by so much: 产量 以 年均 5万吨 的 速度."""
    of = right[0].text == "的"
    if len(right) < of + 2 or right[of].text not in SPEEDS or not _goes_so_fast(s):
        return ""
    moves = right[of + 1] if right[of + 1].verb else right[-1]
    at = next((i for i in range(len(s.left) - 1, 0, -1) if s.left[i].text in ("以", "正以")), 0)
    if at and s.left[-1].letter == "V" and not s.left[-1].kinds:
        return s.left[-1].text  # 以 每日 掘进 (6米) 的 速度 推进
    while at > 1 and (s.left[at - 1].letter == "D" or s.left[at - 1].text == "在"):
        at -= 1
    grows = thing_before(s.left[:at])
    if grows and (grows[-1].ends("attribute") or (s.mention.kind == "count" and moves.kinds & {"up", "down"})):
        return label(grows)
    long = "".join([w.text for w in s.left]).endswith(_EACH_SO_LONG)  # but 每秒 300次 的 速度 读取 档案
    made = noun_after(right[of + 2 :]) if s.counts and long and right[of + 1 : of + 2] == [moves] else []
    return label([moves, *made]) if made else label([moves, right[of]]) or None  # 以 每年 12个 的 速度 新建 书屋


def aim_of_figure(s: Site, right: list[Word]) -> str | None:
    """原煤 产量 (760万吨) 奋斗 目标: nothing behind it, it is what a figure is to come to."""
    head = s.turn.head
    aims = any(w.text.endswith(("目标", "任务", "大关")) for w in right[:2])
    return None if aims and head and head[-1].ends("attribute") else ""


def given_to_be(_: Site, right: list[Word]) -> str:
    """拿出 (9万元) 资金 作为 奖励 基金: what the money is to be."""
    at = next((i for i, w in enumerate(right[:2]) if w.text in ("作为", "用作", "充作", "当作", "作")), -1)
    return label(noun_after(right[at + 1 :])) if at >= 0 else ""


def mouths(_: Site, right: list[Word]) -> str:
    """全村 (1000多口) 人 的 愿望: the people."""
    return "人口" if len(right) > 1 and right[1].text == "的" else ""


def commented(_: Site, right: list[Word]) -> str | None:
    """每月 挣 (4000元) 不成问题: nothing of what is only said about it."""
    return None if COMMENT.fullmatch(right[0].text) else ""


def those_of(s: Site, right: list[Word]) -> str | None:
    """44岁 的 农民工, 八成 的 受访者: the noun behind 的."""
    return behind_of(s, right) or None


def sorts(s: Site, right: list[Word]) -> str:
    """3个 省级、12个 市级 工匠 工作室: the sort, with the noun that only the last of the row names."""
    if len(right) != 2 or right[1].text != "、" or right[0].text[-1] != "级":
        return ""
    k = max((i for i, w in enumerate(s.rest) if w.letter == "#"), default=-1)
    last = s.rest[k + 1 :]
    return right[0].text + label(noun_after(last[1:])) if k > 1 and last and last[0].text[-1] == "级" else ""


def of_those_before(s: Site, right: list[Word]) -> str:
    """消费券 3万张，2万张 被 职工 使用; 各 5所 已 完工: what was told in the same measure, of which so many are so."""
    m = s.mention
    if len(right) < 2 or not (s.counts or m.kind == "measure"):
        return ""
    if right[0].text != "被" and any(w.text == "的" for w in right):  # 4项 正在 进行 的 研究
        return ""
    own = [w for w in s.bare if w.text not in EACH and w.text != "其中"]
    if own and not (only_places(own) or only_actors(own) or own[-1].text.endswith(PLACE_ENDS)):
        return ""
    told = zip(reversed(s.seen), reversed(s.numbers), strict=True)
    return next((x.item for x, n in told if (n.kind, n.unit) == (m.kind, m.unit)), "") if m.unit else ""


def so_long(s: Site, right: list[Word]) -> str:
    """每天 (50元)、最多 180天 的 住院 补贴: what is paid so much for, so long."""
    k = next((i for i, w in enumerate(s.rest[:_DEEDS]) if w.letter == "#"), 0)
    paid = k > 0 and s.rest[k].text[-1] in "天月年" and len(s.rest) > k + 2 and s.rest[k + 1].text == "的"
    return label(noun_after(s.rest[k + 2 :])) if paid and s.left and s.left[-1].text[0] == "每" else ""


def gift(s: Site, right: list[Word]) -> str:
    """送去 (500元)、一袋 米: what is done with the money and the things."""
    return given_with(s)


def shared(s: Site, right: list[Word]) -> str:
    """新建 (2个)、改造 6个 驿站: the noun that only the last of what was done to it names."""
    k = next((i for i, w in enumerate(s.rest) if w.letter == "#"), 0)
    if not 1 < k < _DEEDS or not all(w.verb or not w.tag for w in s.rest[1:k]) or s.rest[k].text[-1] != s.said[-1]:
        return ""
    done = s.turn.head and s.turn.head[-1].verb and not s.turn.head[-1].ends("attribute")
    return label(noun_after(s.rest[k + 1 :])) if done else ""


_DEEDS = 4  # words


def whole_object(s: Site) -> str:
    """受理 16件 劳动 仲裁 申请, 参加 30天 脱产 培训, 建成 6000亩 繁种 展示 基地: all that the verb has behind it."""
    right, verb = s.behind_hedges, next((w.text for w in reversed(s.left) if w.text not in ASPECT), "")
    if verb not in _GOVERNS[s.mention.kind] or not 1 < len(right) < 5 or len(s.rest) != len(s.right):
        return ""
    last = right[-1]
    if any(w.letter not in "NGV" or len(w.text) < 2 or w.kinds & {"light", "void"} for w in right):
        return ""
    if all(w.noun for w in right) or any(is_complete(w) for w in right[:-1]) or last.text.endswith("单"):
        return ""
    return label(right) if last.letter in "NG" or last.text in _ASKED else ""


_GOVERNS: dict[str, frozenset[str]] = {
    "count": frozenset({"举办", "开展", "受理", "参加", "接受", "签订", "建成", "新建"}),
    "measure": frozenset({"建成", "新建"}),
    "money": frozenset({"节省", "节约", "降低", "减少", "提供", "支付", "减免"}),
    "duration": frozenset({"参加", "接受", "开展", "进行"}),
}
_ASKED = frozenset({"申请", "投诉", "举报", "保障", "培训", "援助", "咨询", "求助", "报案"})


def held_for_it(s: Site, right: list[Word]) -> str | None:
    """产煤 突破 (千万吨) 庆祝 大会: nothing, where it is celebrated that something came to so much."""
    return None if s.turn.head and any(w.text.endswith(_CELEBRATIONS) for w in right[:3]) else ""


_CELEBRATIONS = ("庆典", "仪式", "大会", "庆祝会", "庆典活动", "庆功会")


def of_a_system(s: Site, right: list[Word]) -> None:
    """规模 为 36班|制: nothing."""


def accident(_: Site, right: list[Word]) -> str:
    """高速公路 三起 追尾 两人 死亡: what befell, with nothing behind it that it is a sort of."""
    return right[0].text if len(right) == 1 or right[1].text in JOINS else ""


def winners(s: Site, right: list[Word]) -> str:
    """奖状 获得者 共有 (300个) 单位: who they are, not what."""
    head = s.turn.head
    return label(thing_before(head)) if head and head[-1].text.endswith(("获得者", "获奖者", "得主")) else ""


def standard(_: Site, right: list[Word]) -> str:
    """每人 1500元 的 标准 给予 补助: the standard of what is given."""
    at = right[0].text == "的"
    if len(right) < at + 2 or right[at].text != "标准":
        return ""
    given = label([w for w in strip_left(right[at + 1 :]) if not w.kinds & {"light", "main"}])
    return f"{given}标准" if 1 < len(given) <= _AS_STANDARD else ""


_AS_STANDARD = 8  # characters


def by_so_much(s: Site, right: list[Word]) -> str | None:
    """按 时速 160公里 运行: nothing behind it, where something is done by so much."""
    head = s.turn.head
    by = len(head) > 1 and head[-1].ends("attribute") and head[-2].text in ("按", "按照", "以")
    return None if by and any(w.verb for w in right[:3]) else ""


def deep_down(s: Site, right: list[Word]) -> str:
    """地下 300米 深处 采煤: how deep, and under what."""
    return label([*[w for w in s.left[-1:] if w.tag == "s"], right[0]])


def land(s: Site, right: list[Word]) -> str:
    """20亩 地 玉米, 5亩 地 的 果园: what grows there, else the land."""
    grown = noun_after(right[1 + (len(right) > 2 and right[1].text == "的") :])
    return (label(grown) if grown and grown[-1].letter == "N" else "地") if s.said.endswith(_FIELDS) else ""


def quake(s: Site, right: list[Word]) -> str:
    """6.2级 地震灾区: the earthquake."""
    quake = _QUAKE.match("".join([w.text for w in right[:2]]))
    return quake[0] if quake else ""


def priced_each(s: Site, right: list[Word]) -> str | None:
    """3元 一斤: nothing."""
    return None if right[0].text[0] == "一" else ""


def far_off(s: Site, right: list[Word]) -> str | None:
    """300公里 外 的 工厂: what is so far off."""
    return label(noun_after(right[2:])) or None if len(right) > 2 and right[1].text == "的" else ""


def packed(s: Site, right: list[Word]) -> str | None:
    """位于 县城 东南 72公里 处: what lies there."""
    return lies(s.left) or None


def inhabitants(s: Site, right: list[Word]) -> str:
    """50万|人口 以上 城市: the inhabitants."""
    return "人口" if len(right) > 1 and right[1].text in _AND_MORE else ""


def at_it(s: Site, right: list[Word]) -> str | None:
    """60只 装着 热汤 的 保温桶: the noun behind what it goes on to do."""
    told = going_on(s, right)
    return label(noun_after(right[told:])) or None if told else ""


_AND_MORE = frozenset({"以上", "以下"})
_QUAKE = rx.compile("[强余]?地?震(?![局台])")


def part_acts(s: Site, right: list[Word]) -> str | None:
    """收割机 5万台，其中 (2万台) 外出 作业, (3台) 价格 较高: nothing, where some of those before do or are so."""
    does = right[0].letter in "VI" or right[0].ends("attribute") or [w.letter for w in right] == ["N", "A"]
    those = some_of_those(s) if does and not s.named else ""
    if not those or those in "".join([w.text for w in right]):
        return ""  # 案件 9起，其中 (一件) 侵占 财产 案件
    among = any(w.text == "其中" for w in s.left) or (len(s.just_before) > 1 and s.just_before[-2].text in AMONG)
    return None if among else ""


def _goes_so_fast(s: Site) -> bool:
    """Whether the number before 的速度 is how fast something moves, and not how fast what is named before grows."""
    return s.mention.kind != "percentage" or not s.named or only_places(s.bare)


_EACH_SO_LONG = ("每年", "每月", "每季", "每季度", "每周", "年均", "月均")
SPEEDS = frozenset({"速度", "速率", "进度", "节奏"})


def compared(s: Site, right: list[Word]) -> str | None:
    """销售 720万元，与 上年同期 的 (630万元) 相比: what was told before, else nothing behind it."""
    return s.last or None


def is_of_before(s: Site, right: list[Word]) -> str | None:
    """投资 增至 (5亿元) 建设: nothing behind it, where the number tells of its head."""
    m, head = s.mention, s.turn.head
    if s.turn.link in ("change", "level", "difference") and not s.counts:
        # 企业 增加 (3万元) 收入
        return "" if adds(s) and len(right[0].text) > 1 and all(w.noun for w in right) else None
    if m.kind == "percentage" and s.turn.link == "link" and s.bare:
        return None
    # 报名人数1291万创新高
    return None if s.counts and not m.unit and head and head[-1].ends("attribute") else ""


def adds(s: Site) -> bool:
    """医院 增加 了 (60张) 病床: is so much added or taken away, held against nothing?"""
    left = s.left[:-1] if s.left and s.left[-1].text == "了" else s.left
    return bool(left) and left[-1].text in ("增加", "减少") and comparator(s.left) < 0 and not s.turn.basis


def aged(s: Site, right: list[Word]) -> str | None:
    """65岁以上 老人 免费, 80岁 高龄 的 周大爷: who is so old."""
    if right[0].text == "高龄":
        return behind_of(s, right[1:]) if len(right) > 2 and right[1].text == "的" else "年龄"
    aged = up_to_persons(noun_after(right)) if "after" in s.right[0].kinds else []
    return (label(aged) if is_person(aged[-1]) else "") or None if aged else ""


def given(s: Site, right: list[Word]) -> str | None:
    """30万元 关爱 救助金: what the money is given as."""
    fund = given_as(right)
    return label(fund) or None if fund else ""


def those_only(s: Site, right: list[Word]) -> str | None:
    """职工群众 300多人 参观: nothing behind what is the noun itself, or lasts; but 组织 5万人次 职工 参加."""
    m, head = s.mention, s.turn.head
    if s.left and s.left[-1].text == "等" and right[0].text.endswith(TITLES):
        return ""  # 授予 张某 等 (60人) 劳动奖章
    if (right[0].letter not in "NA" and not _is_attributed(s, right)) or (s.named and m.kind != "count"):
        return None
    told = m.unit == "人次" and any(w.ends("person") for w in s.noun)
    if m.unit in ("人", "人次") and head and head[-1].noun and not (s.turn.link or told or only_places(head[-1:])):
        return None
    return ""


def no_noun(s: Site, right: list[Word]) -> str | None:
    """14岁以上 不满 16岁: nothing, where no noun is right behind it; but 追回 的 213万元 拖欠 工资, 八成 受访 职工."""
    if s.right[0].text == "之间" and right[0].verb:
        return None  # 房租 在 1800元至2500元 之间 浮动
    named = right[0].letter in "NGA%" or right[0].text in "“‘《" or (s.left and s.left[-1].text == "的")
    return "" if named or (s.mention.kind == "percentage" and verb_and_persons(right)) else None


def alike(s: Site, right: list[Word]) -> str | None:
    """8家 设备 先进、年产值 超过 3000万元 的 食品 企业: the noun behind what it is like."""
    like = described(right, s.rest[len(s.right) - len(right) :])
    return label(like) or None if like else ""


def next_ones(s: Site, right: list[Word]) -> str | None:
    """床位300张|职工120人: nothing of the next number's."""
    return None if is_next_ones(s, right) else ""


def owners(s: Site, right: list[Word]) -> str | None:
    """8家 企业 产值达20亿元: what is counted before the indicator of the next number."""
    owners = before_indicator(s, right)
    if owners is None:
        return ""
    return label(owners) or None


def those_who_do(s: Site, right: list[Word]) -> str:
    """30名 护士 护理 病人 (600人): those who do what the next number is of."""
    n = len(right)
    if n < _DO_IT or n >= len(s.rest) or s.rest[n].letter != "#" or any(w.letter not in "NGVA" for w in right):
        return ""
    if n + 1 < len(s.rest) and s.rest[n + 1].text == "的":
        return ""
    k = next((i for i, w in enumerate(right) if i and w.verb and "head_noun" not in w.kinds), 0)
    alone = k == n - 1 and has_object(right[k])  # 3台 机组 发电 (9亿千瓦时)
    return label(right[:k]) if k and (alone or (right[k - 1].ends("person") and right[-1].noun and k < n - 1)) else ""


_DO_IT = 2  # words: who, does what


def behind_own_measure(s: Site, right: list[Word]) -> str | None:
    """13条 总长 230公里 的 线路: the noun behind a measure of its own."""
    behind = behind_measure(s, right)
    return label(noun_after(behind)) or None if behind else ""


_CASES = ("案件", "案", "纠纷", "争议", "事故", "事件", "病例", "问题", "行为", "案例")


def _is_attributed(s: Site, right: list[Word]) -> bool:
    """Whether what stands behind the number modifies the noun that it counts (23户 结对的 家庭)."""
    m, first = s.mention, right[0]
    return bool(
        (len(right) > 2 and first.verb and right[1].text == "的" and right[2].noun)
        or ((m.unit == "户" or (m.kind == "ratio" and not m.unit)) and verb_and_persons(right))
        or (m.unit in CASES and first.letter in "VGI" and label(noun_after(right)).endswith(_CASES))
        or (m.unit in TIMES and DOES.intersection([w.text for w in s.left[-2:]]) and is_campaign(right))
        or (m.unit in MODIFIED and with_modifier(right))
    )


def spent_on(s: Site, right: list[Word]) -> str | None:
    """投资 (5000亿元) 建设 工程: nothing, where an amount is spent on what stands behind it."""
    head = s.turn.head
    spent = not right[0].ends("attribute") and head and not head[-1].kinds & {"light", "main"}
    return None if spent else ""


_FIELDS = ("亩", "公顷")
