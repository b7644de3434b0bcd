"""What the words right before a number are where they name no plain thing: whose rest, share, record or price it is.

A step gives what it finds, the empty string where another may find it, or ``None`` where nothing names the number.
"""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.around import clause_before
from unionstats.link.items.cases.bare_verbs import thing_done
from unionstats.link.items.cases.money import SPENDS, sum_paid
from unionstats.link.items.cases.people import is_name, split_name, titled
from unionstats.link.items.cases.shares import rest_is
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.comparisons import without_adverbs
from unionstats.link.items.phrases.phrases import label, only_actors, only_places, without_break
from unionstats.link.items.phrases.words import Word


def only_who(s: Site) -> bool:
    """王明今年 35岁, 14岁以上不满 16岁: whether before an age there is a name alone, or nothing that is of an age."""
    head = s.turn.head
    told = head and (head[-1].ends("attribute") or head[-1].text in ("享年", "终年"))
    if head and not told and any(w.letter == "V" for w in head):
        return True  # 李某 参加 工作 时 (18岁)
    who = s.thing
    if len(who) > 2 and who[1].text == "的" and who[0].place:
        who = who[2:]  # 柳溪村 的 李玉兰 今年 (51岁)
    named = (len(who) == 1 and is_name(who[0])) or (len(who) == 2 and split_name(who) != "")
    return named or all(w.letter in "%FCR" for w in head)


def greatest(s: Site) -> str:
    """降雨量 最大 为 青山水库 (83毫米): the property that is greatest there, not where it is."""
    head = s.turn.head
    for i in range(1, len(head) - 1):
        if head[i].text in _FALLS_TO and head[i - 1].ends("attribute"):
            whose = head[i + 1 + (head[i + 1].text in ("在", "于")) :]  # 最大 降雨量 出现 在 石桥 站 (83毫米)
            if only_places(whose) or any(w.text[0] == "最" for w in head[:i]):
                return label(thing_before(head[:i]))  # 最大 雨量 为 青山水库 (83毫米), 最高 产量 为 三号 高炉
    at = next((i for i, w in enumerate(head[:-2]) if "extreme" in w.kinds and head[i + 1].text == "的"), -1)
    if at >= 0 and only_places(head[at + 2 :]):  # 优良率 最高 的 石桥县 达 (99%)，最低 的 安平县 为 (93%)
        return label(thing_before(head[:at])) if at else s.last
    return ""


def expected(s: Site) -> str:
    """新增岗位7万个，远低于 市场 预期 的 (9万个), 高于 全国 平均 的 (8万个): what was told before."""
    held = len(s.left) > 2 and s.left[-2].text in ("预期", "预测", "预计", "平均", "平均值", "均值", "平均水平")
    return s.level if s.near and held else ""


def forecast(s: Site, found: list[Word]) -> str:
    """失业率 5.4%，市场 预期 为 (5.5%); 初值 为 (5.6%): what was told before, as it was expected or first reckoned."""
    return s.level if len(found) <= _FORECAST and s.kinds[-1:] == (s.mention.kind,) else ""


FORECASTS, _FORECAST = frozenset({"预期", "预估", "初值", "前值", "终值", "预测值", "修正值"}), 2  # words
_FALLS_TO = frozenset({"为", "是", "在", "于", "出现", "属", "当属", "位于"})


def past_aim(s: Site, found: list[Word]) -> str:
    """接待 读者 9万人，比 8万人 的|目标 多 了 (1万人): what was told before, of which the aim was less."""
    over = s.left[0].text == "的" and len(found) == 1 and s.near
    return next((x.item for x in reversed(s.seen) if not x.item.endswith(_AIMS)), "") if over else ""


_AIMS = ("目标", "计划", "任务", "指标", "预期", "预算")
AIMS = frozenset(_AIMS)


def those_among(s: Site, found: list[Word]) -> str:
    """保安员 3万人，他们 之中 (42%) 来自 农村: those told of before."""
    return s.last or s.carried


def those_named(s: Site) -> str:
    """抓获 犯罪 嫌疑人 姚某、黄某 等 (21人): who they are."""
    return titled(s.left)


def other_side(s: Site, found: list[Word]) -> str:
    """城市 低保标准 由600元提高到710元，农村 由 (400元): the item told before, of the other side."""
    side = next((w for w in SIDES if s.last.startswith(w)), "")
    return found[0].text + s.last.removeprefix(side) if side and side != s.last else ""


SIDES = frozenset(
    {"城市", "农村", "城镇", "乡村", "城区", "乡镇", "市区", "郊区", "县城", "国内", "国外", "线上", "线下"}
)


def all_there(s: Site, found: list[Word]) -> str:
    """(高6米) 的 大棚 目前|全村 有 (3个): the thing of which all of a place has so many."""
    head = s.turn.head
    n = next((i for i in range(len(head), 0, -1) if head[i - 1].text not in SCOPES), 0)
    while n and (head[n - 1].text in "在，" or head[n - 1].kinds & {"time", "adverb"}):
        n -= 1
    thing = thing_before(head[:n]) if n and n < len(head) else []
    return label(thing) if thing and thing[-1].noun else ""


SCOPES = frozenset(
    {
        "全村",
        "全镇",
        "全乡",
        "全县",
        "全市",
        "全区",
        "全省",
        "全州",
        "全国",
        "全旗",
        "全厂",
        "全矿",
        "全校",
        "全院",
        "全公司",
    }
)


def for_one(s: Site, found: list[Word]) -> str | None:
    """一亩地 是 (360元): nothing but for how much it is."""
    return None if found[0].text[0] == "一" else ""


def of_next_level(s: Site, found: list[Word]) -> str:
    """国家级 书屋 1个、省级 (6个); 书屋 7个，其中 国家级 (1个): what was counted before, of another level or of one."""
    if not _LEVEL.fullmatch(found[0].text):
        return ""
    if not s.seen and s.alike and any(w.text == "其中" for w in s.before[-2:]):
        return found[0].text + thing_done(s.alike)  # 查处 案件 9起。其中，省级 (2起)
    if of := _LEVEL.search(s.last):  # 书屋 省级 3个、市级 (9个)
        return found[0].text + (s.last[of.end() :] or thing_done(s.last[: of.start()]))
    if s.last in _PAYERS:
        return ""  # 中央 70元、省级 (20元)
    whole = s.last.removeprefix("中央")
    thing = (
        (whole if whole != s.last else thing_done(whole))
        if s.same_unit or s.kinds[-1:] == ("money",) == (s.mention.kind,)
        else ""
    )
    return found[0].text + thing if len(thing) > 1 and thing[-1] != "级" else ""


_PAYERS = frozenset({"中央", "国家", "地方", "个人", "财政", "中央财政", "集体", "单位"})
_LEVEL = rx.compile(
    "(?:全国|国家|省部|省|市|州|盟|县|区|旗|乡镇|乡|镇|街道|部|厅|局|厂|矿|公司|集团|校|院|行业|产业)级"
)


def of_which_rest(s: Site, found: list[Word]) -> str | None:
    """其余 (5人) 为 渔民; 其余 (3万人) 从事 直播; 其余 (5人): what the rest is or does, else of what it is the rest."""
    if those := rest_is(s.behind_hedges):
        return those + "占比" * (s.mention.kind in ("percentage", "ratio"))
    return s.of_unit or s.last or s.carried or None


_GRADE = rx.compile("第?[一二三四五六甲乙丙丁ABCD][类档]|[甲乙丙]等|[ABCD]级")
_SETS = frozenset(
    {"调整", "设定", "核定", "确定", "定", "修订", "限定", "锁定", "提升", "调升", "调高", "调低", "统一"}
)


def set_at(s: Site, found: list[Word]) -> str:
    """标准 调整 为 一类 (2300元)、二类 (2100元); 执行 二类 标准，甲市 调整 为 (2100元): what is set at so much."""
    if s.counts or not _sets(found[-1]):
        return ""
    if s.near and s.kinds[-1] == s.mention.kind:
        return s.last
    head = s.turn.head
    while head and (
        _sets(head[-1]) or head[-1].text in ("为", "被") or head[-1].letter == "D" or head[-1].kinds & _LINKS
    ):
        head = head[:-1]
    what = thing_before(head if head and not head[-1].place else without_break(s.before))
    known = what and (what[-1].ends("attribute") or what[-1].text in ("标准", "上限", "下限", "门槛"))
    return label(what) if known else ""


_LINKS = frozenset({"link", "level", "adverb"})


def _sets(w: Word) -> bool:
    return w.text in _SETS or _GRADE.fullmatch(w.text) is not None


def own_record(s: Site, found: list[Word]) -> str:
    """失业率 上升 到 16年来 的 最高点 (7.2%): whose record it is."""
    head = s.turn.head
    at = next((i for i in range(len(head) - 1, 0, -1) if head[i - 1].ends("attribute")), 0)
    return label(thing_before(head[:at]))


RECORDS = frozenset({"最高点", "最低点", "高点", "低点", "谷底", "低谷", "顶点", "最低值", "最低水平", "最高纪录"})
RECORDS |= frozenset({"新高", "新低", "历史新高", "最高峰", "峰值", "最高值", "最高水平", "最好水平"})


def opening_when(s: Site, found: list[Word]) -> str:
    """成立 时 (210人): what was told before, where only a time stands here."""
    return s.level


def at_the_most(s: Site, found: list[Word]) -> str | None:
    """客流量 猛增，最多 时 达 (300人): what was told before, where only when there is most of it stands here."""
    if not _AT_THE_MOST.fullmatch("".join([w.text for w in found])):
        return ""
    return s.level or clause_before(s) or None


_AT_THE_MOST = rx.compile(
    "最[高低多少大小快慢忙长短]的?(?:领到|拿到|得到|获得|收到|挣到?|赚到?|卖到?|给)了?"
    "|最[高低多少大小快慢忙长短](?:的?(?:时候?|一[天日月年次周晚])|[日月年])|(?:最?高|低|平)峰(?:时段?|期|时期|期间)?|[旺淡]季时?|[忙闲平]时"
)


def how_old(s: Site, found: list[Word]) -> str:
    """最小的 只有 (19岁): which age it is."""
    return found[-1].text + "年龄"


def sum_moved(s: Site, found: list[Word]) -> str:
    """贷到 (8万元): what money is called that is so paid or taken; 发放 农户 贷、生产 贷 (8万元) are loans by name."""
    return sum_paid(found)


def share_within(s: Site, found: list[Word]) -> str:
    """民企 在 (企业 总量 中 的 占比): whose share it is that stands before 在, and of what."""
    head = s.turn.head
    head = s.turn.head
    at = next((i for i in range(len(head) - len(found), -1, -1) if head[i].text in ("在", "于")), -1)
    if at < 0:
        return ""
    if not label(found).endswith(_SHARES):
        return ""
    whose = label(thing_before(head[:at]))
    return whose and f"{whose}在{label(found)}"


_SHARES = ("占比", "比重", "比例", "份额")


def who_does(s: Site, found: list[Word]) -> str | None:
    """市总工会 (20万元) 慰问困难职工, 该厂 有 (30人) 通过评定: nothing, where only who acts is named."""
    does = bool(s.behind_hedges) and s.behind_hedges[0].verb
    has = bool(s.left) and "existence" in s.left[-1].kinds and bool(s.rest) and not s.rest[0].breaks
    return None if (does or has) and only_actors(found) else ""


def moved(s: Site, found: list[Word]) -> str | None:
    """把 攒下 的 (100元钱) 投进 募捐箱: nothing, where what was done with the money is said behind it."""
    acts = s.left[-1].text == "的" and bool(s.behind_hedges) and s.behind_hedges[0].verb
    return None if acts and any(w.text in ("把", "将") for w in s.left) else ""


def borne(s: Site, found: list[Word]) -> str:
    """费用 由 公司 承担 (三分之一), 个人 承担 (三分之二): the costs, of which each bears a part."""
    head = s.turn.head
    if found[-1].text.lstrip("需各只应仅可均") not in _BEARS:
        return ""
    at = next((i for i in range(len(head) - 1, 0, -1) if head[i - 1].text.endswith(_COSTS)), 0)
    if at:
        return label(thing_before(head[:at]))
    own = len(found) > 1 and found[-1].text == "报销"  # 看病 报销 (80%)
    return s.last if s.near and s.last.endswith(_COSTS) and not own else ""


_BEARS = frozenset(
    {"承担", "负担", "分担", "支付", "缴纳", "补贴", "补助", "自筹", "出资", "报销", "解决", "负责", "出", "付", "掏"}
)
_COSTS = ("费", "费用", "款", "金", "经费", "支出", "成本", "租", "开支")


def spent(s: Site, found: list[Word]) -> str | None:
    """拿出 (42万元) 慰问 职工: nothing, where what the money is for is said behind it."""
    right = s.behind_hedges
    said = found[0].text in SPENDS and len(right) > 1 and right[0].verb and any(w.letter == "N" for w in right[1:6])
    return None if said else ""


def where_counted(s: Site, found: list[Word]) -> str:
    """平均 降雨 90毫米，石桥 等 3个|镇 超过 (100毫米): of what, where the number before counts where.

    So it is of what was told before: 接待游客 9万人次。石桥 等 3个|县 均 超过 (2万人次).
    """
    if s.seen[-1].step != "counted" or label(found) != s.last or not s.last.endswith(_STATIONS):
        return ""
    told = zip(reversed(s.seen), reversed(s.numbers), strict=True)
    same = next((x.item for x, n in told if (n.kind, n.unit) == (s.mention.kind, s.mention.unit)), "")
    if s.mention.kind == "measure":
        return same or next((x.item for x in s.told("measure")), "")
    return (same or s.carried) if s.turn.link == "link" and any(w.text == "均" for w in s.left) else ""


_STATIONS = (
    *("站", "站点", "测站", "镇", "乡", "乡镇", "街道", "镇办", "镇街", "县", "市", "区", "村", "水库", "地区", "省份"),
)


def once_more(s: Site, found: list[Word]) -> str | None:
    """利润 9万元，超计划 (2万元); 标准 由 5年 一遇 提高到 (20年): the item told before, of which this is more."""
    return s.level or None if s.near and label(found) in _ONCE_MORE else ""


_ONCE_MORE = frozenset({"超计划", "新增", "净增", "一遇", "超额完成", "超额"})


def sold(s: Site, found: list[Word]) -> str | None:
    """一斤 苹果 能 卖 (8元): what is sold, or was told of before."""
    own = [w for w in s.turn.head[:-1] if not (w.letter in "MT" or "time" in w.kinds or w.text in _ABLE)]
    what = label(thing_before(without_adverbs(own))) if own else ""
    return what or s.level or label(found) or None


_ABLE = frozenset({"能", "可", "能够", "可以"})


def money_for(s: Site, found: list[Word]) -> str:
    """借 (500元钱), 赠送 (40度电): the money, or the current, by its verb."""
    verb, thing = found[0].text, s.said[-1]
    return verb + thing if (thing == "钱" and len(verb) == 1) or (thing == "电" and "电" not in verb) else ""


def only_where(s: Site, found: list[Word]) -> str | None:
    """甲县 (5家): nothing, where only a place or what is done is said; but 立项 180项，完成 (165项) has such verbs."""
    nothing = only_places(found) or (len(found) == 1 and found[0].letter == "V" and "light" in found[0].kinds)
    return None if nothing else ""
