"""The noun behind a number where the next number follows it: whose it is, and where it ends (8家 企业 产值达20亿元)."""

from __future__ import annotations

from unionstats.link.items.cases.extent import YIELDS, before_figure
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.phrases import label, only_places
from unionstats.link.items.phrases.words import HEDGES, JOINS, Word

# Whom or what for something is done.
FOR = frozenset({"为", "给", "向", "对", "让", "使", "帮", "帮助", "组织", "助", "替", "由", "被", "有"})


def behind_measure(s: Site, right: list[Word]) -> list[Word]:
    """Where the counted noun stands behind a measure of its own, the words behind that."""
    n = len(right)
    if "total" in right[0].kinds and len(s.rest) > n + 2:
        return s.rest[n + 2 :]  # 10期 共500人 的 培训
    if not s.counts or len(s.rest) < n + 2 or s.rest[n].letter != "#":
        return []
    if right[0].text in _RATED and (n == 1 or (n == 2 and right[1].verb)) and s.rest[n + 1].letter in "NGA":
        return s.rest[n + 1 :]  # 2条 日产 4500吨|生产线, 3条 日 处理 200吨|生产线
    own = list(right)
    while own and own[-1].text != "规模" and (own[-1].kinds & {"link", "adverb", "void"} or own[-1].text in _APART):
        own.pop()
    if not own or len(own) > 2 or not (own[-1].ends("dimension") or own[-1].text == "规模"):  # 两座 规模 200头 的|鸡场
        return []
    behind = behind_hedges(s.rest[n + 1 :])
    return behind[1:] if behind and behind[0].text == "的" else []


_RATED = frozenset({"日产", "年产", "月产", "日处理", "年处理", "日", "年"})
_APART = frozenset({"在", "分别"})


def is_next_ones(s: Site, right: list[Word]) -> bool:
    """床位300张职工120人: the noun behind the number is the next number's, as this one's stands before it."""
    n = len(right)
    if n > 3:
        return False  # 走访 困难职工 300户 工程 建设 一线 人员 600人
    if n >= len(s.rest) or s.rest[n].letter != "#" or not s.turn.head or not s.turn.head[-1].noun:
        return False
    if s.turn.head[-1].tag == "nt" or "doer" in s.turn.head[-1].kinds or s.turn.head[-1].text in YIELDS:
        return False  # 恒岳集团公司 300名 职工 参保率 98%, 年产 9万吨 纸浆 项目 投资 6亿元
    if 1 < sum(w.text in JOINS for w in s.turn.head) + 1 == s.mention.value:
        return False  # 在 食品、陶瓷 两个 行业 新建 工会 90家
    if n > 1 and right[0].ends("person") and right[1].letter == "V":
        return False  # 大会 共有 96名 农民工 领到 执行款 150万元
    if n > 1 and right[0].noun and right[1].verb and only_places(s.turn.head[-1:]):
        return False  # 在 全县 9个 乡镇 建成 驿站 30座, 石桥镇 2个 村 共 300户
    does = n > 1 and right[0].noun and right[-1].verb and not any(w.kinds & {"level", "up", "down"} for w in right)
    if does and s.rest[n].text[-1] == s.said[-1]:
        return False  # 铁路 86座 隧道 已 贯通 61座
    if any(w.letter in "@T" for w in right):
        return False  # 二期工程 两台 机组 去年 发电 30亿千瓦时
    if s.mention.unit == "个" and n == 1 and right[0].text in _SEATS:
        return False  # 惠及 安平、桥头 2个 镇 4万人
    if s.mention.kind == "measure" and s.turn.head[-1].letter == "G":
        return False  # 建设 35千伏 变电站 3座
    if any(w.text in _TO_WHOM for w in s.turn.head[-3:-1]):  # 向 该公司 8名 困难职工 资助
        return False
    last = next((w.text for w in reversed(s.left) if w.text not in HEDGES), "")
    if last in FOR or last in ("等", "共为", "已为", "在", "于"):  # 为 近 232名 农民工讨薪 493万元
        return False
    after = s.rest[n + 1 :]
    return (not after or after[0].text == "、") and not only_places(s.turn.head)


_SEATS = frozenset(
    {
        "省",
        "市",
        "州",
        "盟",
        "县",
        "区",
        "旗",
        "乡",
        "镇",
        "村",
        "街道",
        "社区",
        "乡镇",
        "镇街",
        "县区",
        "县市",
        "行政村",
    }
    | {"自然村", "村民小组", "行政区", "建制村", "开发区", "园区", "省份", "城市", "国家", "县城", "地市"}
)
_TO_WHOM = frozenset({"为", "给", "向", "对"})


def supports(head: list[Word]) -> bool:
    """Whether ``head`` ends in what some body does to those who are counted: 工作组 扶持, 总工会 帮助."""
    if len(head) < 2 or head[-1].letter not in "GV" or head[-1].ends("attribute") or head[-1].ends("held"):
        return False
    who = head[-2]
    return "actor" in who.kinds or who.ends("org_tail") or who.text.endswith(("组", "队", "干部"))


def before_indicator(s: Site, right: list[Word]) -> list[Word] | None:
    """8家 企业 产值达20亿元: what is counted before the indicator of the next number; None if none stands there."""
    n = len(right)
    if n >= len(s.rest) or s.rest[n].letter != "#" or s.rest[n].text[-1] not in _AMOUNTS:
        return None
    behind = behind_hedges(s.rest[n + 1 :])
    if behind and (behind[0].text == "的" or behind[0].noun):  # 8家产值达20亿元的企业
        return None
    # 9家 公司 研发投入 占 营业收入比例 超过10%
    end = next((i for i, w in enumerate(right) if i and "share" in w.kinds), n)
    while end and right[end - 1].kinds & {"link", "adverb"}:
        end -= 1
    if not 0 < end < _INDICATOR or not right[end - 1].ends("attribute"):
        return None
    if any(w.letter not in "NGVA" for w in right[:end]):
        return None
    return before_figure(right, end - 1)


_INDICATOR = 5  # words
_AMOUNTS = frozenset("元角分%亩吨米里时度斤克升瓦伏")


def in_goes(s: Site) -> str:
    """将 分 6批 组织 400名 劳模 疗休养: those with whom it is done in so many goes, whom the next number counts."""
    if not s.left or not s.left[-1].text.endswith("分") or s.near:
        return ""
    rest = s.rest or s.behind[1:]  # 分 6批次，组织 400名 劳模
    done = len(rest) > 2 and rest[0].tag in ("v", "vn") and rest[1].letter == "#"
    return label(noun_after(behind_hedges(rest[2:]))) if done else ""


GOES = frozenset({"批", "批次", "期", "次", "轮", "组", "路", "队", "步", "阶段", "片"})


def behind_sums(s: Site) -> str:
    """The noun behind the 的 of the next number, where the one word between is what that measures (保额)."""
    if s.behind_hedges[0].text == "、" and (
        of := next((i for i, w in enumerate(s.rest[:_SO_NEAR]) if w.text == "的"), 0)
    ):
        return label(noun_after(s.rest[of + 1 :]))  # 为期3天、有200人参加的 培训
    if (
        len(s.behind_hedges) > 1
        or not s.behind_hedges[0].ends("dimension")
        or len(s.rest) < 4
        or s.rest[1].letter != "#"
    ):
        return ""
    rest = s.rest[2:]
    return label(noun_after(rest[1:])) if rest[0].text == "的" else ""


_SO_NEAR = 10  # words
