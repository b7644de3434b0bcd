"""The noun behind a number where the next number follows it: whose it is, and where it ends (8家 企业 产值达20亿元)."""

from __future__ import annotations

from unionstats.link.items.cases.extent import before_figure
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.phrases import label, only_places
from unionstats.link.items.phrases.words import BREAK, IN_ALL, JOINS, Word, as_word, is_tail

# Whom or what for something is done.
FOR = frozenset({"为", "给", "向", "对", "让", "使", "帮", "帮助", "组织", "助", "替", "由", "被", "有"})


def behind_measure(s: Site, right: list[Word]) -> list[Word]:
    """Where the counted noun stands behind a measure of its own, the words behind that."""
    n = len(right)
    if (
        "total" in right[0].kinds
        and all("total" in w.kinds for w in right)
        and len(s.rest) > n + 2
        and s.rest[n + 1].text == "的"
    ):
        return s.rest[n + 2 :]  # 10期 共500人 的 培训
    if not s.counts or len(s.rest) < n + 2 or s.rest[n].letter != "#":
        return []
    own = list(right)
    while own and (own[-1].kinds & {"link", "adverb", "void"} or own[-1].text in ("在", "分别")):
        if own[-1].ends("dimension"):
            break
        own.pop()
    if not own or len(own) > 2 or not own[-1].ends("dimension"):
        return []
    behind = behind_hedges(s.rest[n + 1 :])
    while len(behind) > 2 and behind[0].text in JOINS and behind[1].letter == "#":  # 年龄 分别为 5岁 和 7岁 的
        behind = behind[2:]
    if behind and behind[0].text in ("之间", "不等"):
        behind = behind[1:]
    if not behind:
        return []
    return behind[1:] if behind[0].text == "的" else behind if behind[0].noun else []


def is_next_ones(s: Site, right: list[Word]) -> bool:
    """床位300张职工120人: the noun behind the number is the next number's, as this one's stands before it."""
    n = len(right)
    if n > 3 and not (n < _LISTED and s.whole_unit and right[-1].ends("person")):
        return False  # 走访 困难职工 300户 工程 建设 一线 人员 600人
    if n >= len(s.rest) or s.rest[n].letter != "#" or not s.turn.head or not s.turn.head[-1].noun:
        return False
    if s.mention.unit == "层" and right[-1].text[-1] in "楼厦房墅":
        return False  # 规划 建设 6层 门诊楼 (1座)
    if s.turn.head[-1].tag == "nt" or "".join(w.text for w in s.turn.head[-2:])[0] in "该本":
        return False  # 恒岳集团公司 300名 职工 参保率 98%
    if 1 < sum(w.text in JOINS for w in s.turn.head) + 1 == s.mention.value:
        return False  # 在 食品、陶瓷 两个 行业 新建 工会 90家
    if supports(s.turn.head) or s.turn.head[-1].text in _AFFECTS:
        return False  # 工作组 扶持 98个 贫困村 特色产业 110个
    if n > 2 and right[0].noun and right[1].text in _ALREADY and right[2].letter not in "#%":
        return False  # 养殖 小区 7栋 圈舍 已 投苗 1826头
    if n > 1 and right[0].ends("person") and right[1].letter == "V":
        return False  # 大会 共有 96名 农民工 领到 执行款 150万元
    owner = s.turn.head[-1]
    owns = "actor" in owner.kinds or owner.ends("org_tail") or owner.text in _FIRMS
    owns = owns and n > 1 and any(w.verb for w in right[1:])
    if right[0].noun and (owns or (owner.tag == "nt" and owner.text[-2:] not in _COUNTED)):
        return False  # 县总工会 9个 驿站 服务 职工 3万人次
    if (
        n > 1
        and right[0].noun
        and (right[1].verb or right[1].text in (*IN_ALL, "共有"))
        and only_places(s.turn.head[-1:])
    ):
        return False  # 在 全县 9个 乡镇 建成 驿站 30座, 石桥镇 2个 村 共 300户
    if s.mention.unit == "个" and n == 1 and right[0].text in _SEATS:
        return False  # 惠及 安平、桥头 2个 镇 4万人
    if s.mention.kind == "measure" and s.turn.head[-1].letter == "G" and not s.turn.head[-1].ends("attribute"):
        return False  # 建设 35千伏 变电站 3座
    if any(w.text in _TO_WHOM for w in s.turn.head[-3:-1]):  # 向 该公司 8名 困难职工 资助
        return False
    last = next((w.text for w in reversed(s.left) if w.text not in _NEARLY), "")
    if last in FOR or last in ("等", "共为", "已为", "在", "于"):  # 为 近 232名 农民工讨薪 493万元
        return False
    after = s.rest[n + 1 :]
    return (not after or after[0].text in BREAK or after[0].text == "、") and not only_places(s.turn.head)


_LISTED = 6  # words
_ALREADY = frozenset({"已", "已经", "均", "均已", "共", "累计", "现"})
_COUNTED = frozenset({"工会", "企业", "公司", "学校", "医院", "单位", "机构"})  # 新建 基层工会 9家 会员 300人
_FIRMS = frozenset({"公司", "集团", "企业", "厂", "该厂", "该公司", "该集团"})
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
_AFFECTS = frozenset({"影响", "波及", "危及", "辐射", "覆盖"})  # 停电 影响 3个 县 12万人
_TO_WHOM = frozenset({"为", "给", "向", "对"})
_NEARLY = frozenset({"近", "约", "超", "逾", "超过", "将近"})


def supports(head: list[Word]) -> bool:
    """Whether ``head`` ends in what some body does to those who are counted: 工作组 扶持, 总工会 帮助."""
    if len(head) < 2 or head[-1].letter not in "GV" or head[-1].ends("attribute") or head[-1].ends("held"):
        return False
    who = head[-2]
    return "actor" in who.kinds or who.ends("org_tail") or who.text.endswith(("组", "队", "干部"))


def head_of_last(s: Site, right: list[Word]) -> list[Word]:
    """3个 省级、12个 市级 工匠 工作室: the sort behind a number, with the noun that only the last of the row names."""
    sort, rest, n = right[0], s.rest, len(right)
    while len(right) == 2 and right[1].text in JOINS and n + 1 < len(rest) and rest[n].text.endswith(s.said[-1]):
        behind = rest[n + 1 :]
        alike = behind[0].text[-1] == sort.text[-1] or (sort.letter == behind[0].letter == "A")
        alike = alike or {sort.text, behind[0].text} <= _SORTS
        if rest[n].letter != "#" or not alike or sort.ends("person") or not 1 <= len(sort.text) <= _SORT:
            return []
        named = noun_after(behind)
        if len(named) > 1 and named[0] is behind[0] and named[-1].letter == "N":
            return [sort, *named[1:]]
        right, n = behind[:2], n + 3
    return []


_SORT = 3  # characters
_SORTS = frozenset({"男", "女", "固定", "流动", "城镇", "农村", "室内", "室外", "线上", "线下", "新建", "改建", "扩建"})


def before_indicator(s: Site, right: list[Word]) -> list[Word] | None:
    """8家 企业 产值达20亿元: what is counted before the indicator of the next number; None if none stands there."""
    n = len(right)
    if not s.counts or n >= len(s.rest) or s.rest[n].letter != "#" or s.rest[n].text[-1] not in _AMOUNTS:
        return None
    behind = behind_hedges(s.rest[n + 1 :])
    if behind and (behind[0].text == "的" or behind[0].noun):  # 8家产值达20亿元的企业
        return None
    # 9家 公司 研发投入 占 营业收入比例 超过10%, 9家 商场|客流量、|营业额 分别 增长
    end = next((i for i, w in enumerate(right) if i and ("share" in w.kinds or _joins_figures(right, i))), n)
    while (
        end
        and (right[end - 1].kinds & {"link", "adverb"} or right[end - 1].text[0] == "每")  # 蔬菜 均价 每公斤 5元
        and not right[end - 1].ends("attribute")
    ):
        end -= 1
    if not 0 < end < _INDICATOR or not right[end - 1].ends("attribute"):
        return None
    if any(w.letter not in "NGVA" and "average" not in w.kinds for w in right[:end]):
        return None
    if end == 1 and is_tail(who := right[0].text[:-2], "person"):
        return [right[0].with_text(who)]  # (拖欠 48名) 员工工资: the dictionary has it as one word
    owners = before_figure(right, end - 1)
    did = next((i for i, w in enumerate(owners) if i and w.text in _ATTAINS), 0)
    owners = owners[: did or len(owners)]
    while len(owners) > 1 and owners[-1].text in _PLANNED:
        owners = owners[:-1]
    at = next((i for i in range(len(owners) - 1, -1, -1) if owners[i].text.endswith(_OWNERS)), -1)
    return owners[: at + 1] if at >= 0 and s.mention.unit in ("家", "户") else owners  # 20家 企业 产业 规模 突破


_PLANNED = frozenset({"计划", "预计", "拟", "估算", "概算", "预估"})  # 10个 项目 计划 总投资 (35亿元)
_ATTAINS = frozenset({"实现", "完成", "创造", "取得"})  # 12个 村 实现 集体 收入 (20万元)


def _joins_figures(ws: list[Word], i: int) -> bool:
    """客流量 、 营业额: whether ``ws[i]`` joins two indicators."""
    return ws[i].text in JOINS and ws[i - 1].ends("attribute") and i + 1 < len(ws) and ws[i + 1].ends("attribute")


_OWNERS = ("企业", "公司", "集团", "单位", "银行", "医院", "农户", "家庭", "门店", "商户")
_INDICATOR = 5  # words
_AMOUNTS = frozenset("元角分%亩吨米里时度斤克升")


def before_new(s: Site, right: list[Word]) -> list[Word]:
    """12个 开发区|新引进 项目 近90个: who is counted, before what is new there and has the next number."""
    n = len(right)
    if not s.counts or n >= len(s.rest) or s.rest[n].letter != "#":
        return []
    at = next((i for i in range(1, min(n - 1, _INDICATOR)) if _is_new(right[i], right[i + 1])), 0)
    behind = behind_hedges(s.rest[n + 1 :])
    if (
        not at
        or any(w.letter not in "NA" for w in right[:at])
        or (behind and (behind[0].text == "的" or behind[0].noun))
    ):
        return []
    return right[:at]


def _is_new(w: Word, after: Word) -> bool:
    """新|引进, 新开工: whether ``w`` begins what has been done of late."""
    if w.text[0] != "新":
        return False
    return after.verb if len(w.text) == 1 else w.verb or (len(w.text) > len("新生") and as_word(w.text[1:]).verb)


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


def in_goes(s: Site) -> str:
    """将 分 6批 组织 400名 劳模 疗休养: those with whom it is done in so many goes, whom the next number counts."""
    if s.mention.unit not in _GOES or not s.left or not s.left[-1].text.endswith("分") or s.near:
        return ""
    rest = s.rest or s.behind[1:]  # 分 6批次，组织 400名 劳模
    if len(rest) < _DONE_TO or rest[0].tag not in ("v", "vn") or rest[1].letter != "#":
        return ""
    return label(noun_after(behind_hedges(rest[2:])))


_DONE_TO = 3  # words: 组织 400名 劳模
_GOES = frozenset({"批", "批次", "期", "次", "轮", "组", "路", "队", "步", "阶段", "片"})


def who_so_much(s: Site) -> str:
    """两名 讨薪 5个月 无果 的 农民工: those whom a clause with a number of its own tells of."""
    rest = s.rest[:_CLAUSE]
    if not rest or not (rest[0].verb or rest[0].text == "被"):
        return ""
    of = next((i for i, w in enumerate(rest) if w.text == "的"), 0)
    if not any(w.letter == "#" for w in rest[:of]) or any(w.breaks for w in rest[:of]):
        return ""
    who = noun_after(s.rest[of + 1 :])
    return label(who) if who and who[-1].ends("person") else ""


_CLAUSE = 12  # words
