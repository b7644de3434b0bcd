"""What stands before a number: an indicator with its modifiers, a noun with its verb, a verb with its subject."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.items.phrases.after import AIMS
from unionstats.link.items.phrases.modifiers import (
    BOUNDS,
    is_helped,
    is_inside,
    is_rate,
    opens_clause,
    participants,
    relates,
    shares_noun,
    turned_to,
    with_what_stays,
)
from unionstats.link.items.phrases.phrases import (
    LONGEST,
    is_among,
    is_given,
    label,
    only_acts,
    opening,
    strip_left,
)
from unionstats.link.items.phrases.subjects import subject_start
from unionstats.link.items.phrases.verbs import mean, with_verb
from unionstats.link.items.phrases.words import (
    AGAINST_BEFORE,
    BREAK,
    CLOSING,
    JOINS,
    NONE,
    OPENING,
    Word,
    takes_object,
    word_classes,
)

_BRANCH = rx.compile(
    r"[业类]$|(?:保险|贸易|旅游|外贸|邮政|快递|电商|彩票|物流|运输|市场|服务|消费|产品|产业链)$|领域$|部门$|企业$|地区$|经济$|项目$|工程$"
    r"|(?:公路|铁路|水路|水运|民航|港口|航道|机场|水利|电网|交通|建设)$"
)
_PLANNED = frozenset({"计划", "拟", "规划"})
_RAISED = frozenset({"实现", "完成", "达到", "取得", "创造", "达"})


def thing_before(ws: Sequence[Word]) -> list[Word]:
    """The thing that the words end in: an indicator with its modifiers, or a noun with the verb that takes it."""
    ws = _from_break(ws)
    if len(ws) > 2 and ws[-2].text == "不" and ws[-1].letter in "AD":  # 视力 不 正常, 消毒 不 彻底
        return [*strip_left(ws[subject_start(ws, len(ws) - 2) : -2]), *ws[-2:]]
    # 每股收益 2025年 (为1.68元), 进出口 一季度、二季度 (分别为)
    while (
        len(ws) > 1
        and (ws[-1].letter in "@T" or ws[-1].text in _TRAILS)
        and (
            ws[-1].letter == "@"
            or (ws[-1].text in _ONCE and ws[-2].noun)
            or (ws[-1].text in JOINS and ws[-2].letter == "@")
        )
    ):
        ws = ws[:-2] if len(ws) > 2 and ws[-2].text in _AT else ws[:-1]
    if len(ws) > 1 and ws[-1].text in _TO_WHOM and ws[-2].verb:
        ws = ws[:-1]  # 工会 救助 其 (3000元)
    if not ws or (ws[-1].letter in "%F" and all(w.letter in "%F" for w in ws)):
        return []
    if ws[-1].text in BOUNDS and (turned := turned_to(ws)):
        return turned
    indicator = ws[-1].ends("attribute")
    if indicator:
        named = _without_chief(ws, _modifiers(ws))
        named = strip_left([w for w in named if w.text not in AGAINST_BEFORE])
        return with_what_stays(ws, _without_maker(named))
    if len(ws) > 1 and ws[-1].letter == "V" and "light" in ws[-1].kinds and not _pays(ws[-1]):  # 春播 已 完成
        rest = list(ws[:-1])
        while rest and "adverb" in rest[-1].kinds:
            rest.pop()
        if rest and (rest[-1].noun or rest[-1].verb) and (found := thing_before(rest)) and found[-1].tag != "nr":
            return found
    return with_what_stays(ws, _without_doer(strip_left(_without_chief(ws, object_before(ws)))))


def _without_doer(found: list[Word]) -> list[Word]:
    """农民 王强 养羊, 村民 刘玉梅种 木耳: what is done, without the person who does it."""
    if len(found) < 2 or not (found[0].ends("person") or "kin" in found[0].kinds):
        return found
    name, behind = found[1], found[2:]
    if not behind and not (name.text[-1] in _GROWS and len(name.text) > 2):
        return found
    if len(name.text) == 1 and name.text in SURNAMES and len(behind) > 1 and len(behind[0].text) < _GIVEN:
        behind = behind[1:]  # 马|秀英
    elif not (name.tag or name.kinds) and name.text[0] in SURNAMES and name.text[-1] in _GROWS:
        return [name.with_text(name.text[-1]), *behind]
    elif name.text[-1] != "某" and (
        name.text[0] not in SURNAMES
        or len(name.text) > _GIVEN
        or (not name.tag.startswith("nr") and (name.tag or name.kinds))
    ):
        return found
    behind = behind[1:] if behind[0].text == "的" else behind
    told = behind and behind[0].text not in JOINS and (len(behind) > 1 or len(behind[0].text) > 1 or behind[0].verb)
    return behind if told else found


_GIVEN = 3  # characters of a whole name at most
_GROWS = frozenset("种养卖买收栽租")


def _without_chief(ws: Sequence[Word], found: list[Word]) -> list[Word]:
    """``found``, which ``ws`` end in, without who or what leads: (以 王某 为) 代表 的|技师, 焊接 为主 的|产业.

    Nor with what a list of places before is: (成都、重庆 等) 方向|列车.
    """
    behind_list = len(found) > 1 and len(ws) > len(found) and ws[-len(found) - 1].text == "等"
    if behind_list and (found[0].text in _BOUND_FOR or (found[0].text == "人" and found[1].verb)):
        return found[1:]  # 给 王强 等 人|兑现 工资
    for i, w in enumerate(found[:-2]):
        if w.text in _CHIEF and found[i + 1].text == "的":
            return found[i + 2 :]
    return found


def _without_maker(found: list[Word]) -> list[Word]:
    """某局 承建 的|隧道 全长, 某厂 研制 的|水泵 重: without what is told of who made it."""
    k = next((k for k, w in enumerate(found[1:-1]) if w.text == "的" and found[k].text in _MAKES), -1)
    made = k == 0 or (k > 0 and found[k - 1].ends("org_tail"))
    return found[k + 2 :] if made else found


_MAKES = frozenset(
    {"承建", "承包", "总承包", "施工", "建造", "修建", "兴建", "建设", "设计", "研制", "研发", "制造", "生产", "开发"}
    | {"投资", "制作", "运营", "经营", "援建", "代建", "修筑", "参建"}
)
_BOUND_FOR = frozenset({"原因", "因素", "方向", "城市", "地区", "省份", "口岸", "国家", "线路", "区域"})
_CHIEF = frozenset({"为主", "为首", "为代表", "为核心", "为骨干"})


def _pays(w: Word) -> bool:
    """Whether a verb is one of money with the way it goes (捐来, 拨出): who it is from is no thing that is done."""
    return len(w.text) == 2 and w.text[1] in "来去出" and "pays" in word_classes(w.text[0])


_TO_WHOM = frozenset({"其", "他", "她", "他们", "她们"})
_ONCE = frozenset(  # 学费 一年 6000元, 客流量 单日 超3万人次
    {
        "一年",
        "一月",
        "一天",
        "一日",
        "一次",
        "一趟",
        "一学期",
        "一学年",
        "一季",
        "单日",
        "单周",
        "单月",
        "单季",
        "单季度",
    }
)
_AT = frozenset({"在", "于", "到", "至", "截至", "截止"})
# All words that may so stand behind a thing: a thing mostly ends in none, and one look tells.
_TRAILS = _ONCE | JOINS


def _from_break(ws: Sequence[Word]) -> list[Word]:
    for i in range(len(ws) - 1, -1, -1):
        if ws[i].breaks or ws[i].letter == "#":
            return list(ws[i + 1 :])
    return list(ws)


# What says little without what it is of, which may stand before its date: 制造业贷款 6月末 余额.
_STANDING = frozenset(
    {
        "余额",
        "增速",
        "增幅",
        "降幅",
        "涨幅",
        "跌幅",
        "占比",
        "比重",
        "均价",
        "价格",
        "单价",
        "进度",
        "增长率",
        "完成率",
        "库存",
        "保有量",
    }
)


def _has_such(w: Word) -> bool:
    return w.letter in "NG" and w.tag[:1] in ("n", "v") and w.tag not in ("ns", "nt", "nr")


def _modifiers(ws: Sequence[Word]) -> list[Word]:
    """An indicator at the end of ``ws`` and what modifies it, back to the verb or preposition that governs it."""
    i = last = len(ws) - 1
    size = len(ws[i].text)
    linked = False  # before a 的, a verb may belong to the modifier
    while i > 0 and size <= LONGEST:
        w = ws[i - 1]
        if w.letter == "@":
            branch = i == last and i > 1 and _BRANCH.search(ws[i - 2].text)  # 住宿 和 餐饮业 6月份 销售额
            if not branch and (
                i < 2
                or not _has_such(ws[i - 2])
                or not (opens_clause(ws, i - 2) or (ws[-1].text in _STANDING and i == last))
            ):
                break
        elif w.text == "的":
            linked = True
        elif w.text in CLOSING:
            k = opening(ws, i - 1)
            size += sum(len(x.text) for x in ws[k:i])
            i = k
            continue
        elif w.letter == "U" and not linked and w.text != "之":
            break
        elif inner_adverb(ws, i - 1) or w.text in AGAINST_BEFORE or (i > 1 and is_rate(ws[i - 2 : i + 1])):
            pass
        elif linked and is_given(ws, i - 1):
            return list(ws[i - 1 :])
        elif "cut" in w.kinds:
            compound = w.letter == "G" and ws[i].noun and i > 1 and ws[i - 2].noun  # 工业 投资 增速, not 合同 规定 工资
            compound = compound or (i == last and w.noun and w.tag == "v" and "head_noun" in w.kinds)  # 投诉 总数
            if not compound and w.text in _TAKES_PART and ws[-1].text in _HEADCOUNTS:
                return [*participants(ws[: i - 1]), *ws[i - 1 :]]  # 农村 参加 养老保险 人数
            if w.text == "至" and i > 1 and ws[i - 2].tag == "ns" and ws[i + 1].text == "的":
                return list(ws[i + 2 :])  # 盐城 至 宜兴 的 出行 时间
            compound = compound or relates(ws, i - 1, linked=linked)
            if not compound and not (linked and w.verb and "light" not in w.kinds):
                own = _branch(ws[: i - 1]) if w.text in _RAISED else []
                own = own or (
                    _crop(ws[: i - 1]) if w.text in _PLANNED and (ws[i].verb or ws[i].ends("attribute")) else []
                )
                return [*(own or mean(ws[: i - 1])), *ws[i:]]
        elif w.letter == "V" and not linked and i > 1 and is_helped(ws, i - 2):  # 为 农民工 追回 工资
            return list(ws[i - 1 :])
        elif (w.letter in "DPT" and not linked) or w.text in _RECKONED or _for_each(ws, i - 1):
            break
        size += len(w.text)
        i -= 1
    return list(ws[i:])


_HEADCOUNTS = frozenset(
    {"人数", "人次", "户数", "总人数", "次数", "件数", "数", "总数", "数量", "规模", "比例", "金额", "费用", "费"}
)


_TAKES_PART = frozenset(
    {"参加", "参与", "享受", "领取", "接受", "从事", "缴纳", "购买", "使用", "加入", "出席", "申请", "申领", "办理"}
)


def _for_each(ws: Sequence[Word], i: int) -> bool:
    """财政 每年 安排 经费, 驿站 每个 奖励: whether ``ws[i]`` says how often, or for each of whom, the verb is done."""
    return ws[i].text[0] == "每" and ws[i].letter in "RM" and ws[i + 1].verb


_RECKONED = frozenset({"计算", "测算", "核算", "折算", "换算", "推算"})  # 按常住人口计算 人均 生产总值


_OF_BRANCHES = frozenset({"以上", "以下", "相关"})  # 规模 以上 文化 及 相关 产业 企业


def _branch(ws: Sequence[Word]) -> list[Word]:
    """The branch of the economy whose indicator is meant: 第一产业 完成 投资, 金融业 实现 增加值."""
    i = len(ws)
    while i and (ws[i - 1].letter == "D" or "adverb" in ws[i - 1].kinds):  # 规上工业 累计 完成 产值
        i -= 1
    ws = ws[:i]
    while i and (ws[i - 1].letter in "NGAM" or ws[i - 1].text in JOINS or ws[i - 1].text in _OF_BRANCHES):
        i -= 1
    own = strip_left(ws[i:])
    said = label(own)
    return own if _BRANCH.search(said) and not only_acts(own) else []


def _crop(ws: Sequence[Word]) -> list[Word]:
    """What is to be sown or built: 玉米 计划 种植 面积, 水渠 计划 建设 里程."""
    own = strip_left(ws)
    return own if len(own) == 1 else []


def inner_adverb(ws: Sequence[Word], i: int) -> bool:
    """Whether an adverb or time word belongs to the noun behind it: 农民工 月均 收入, 手术 一次性 补助."""
    if not {"average", "inner"} & ws[i].kinds:
        return False
    if "average" in ws[i].kinds and ws[i + 1].verb:  # 人均 体检 费用
        return True
    return ws[i + 1].noun if ws[i].letter == "D" else i == 0 or ws[i - 1].letter in "NGAR" or ws[i - 1].text == "的"


def object_before(ws: Sequence[Word]) -> list[Word]:
    """The noun phrase at the end of ``ws`` with its verb (转移 群众), or the verb there with its subject."""
    n = len(ws)
    while n and (ws[n - 1].text == "的" or ws[n - 1].text in BREAK):
        n -= 1
    i = n
    nouns = size = 0
    while i > 0 and size <= LONGEST:
        w = ws[i - 1]
        before = ws[i - 2] if i > 1 else None
        if w.text in CLOSING:
            k = opening(ws, i - 1)
            if k == i - 1:
                break
            size += sum(len(x.text) for x in ws[k:i])
            i, nouns = k, nouns + 1
            continue
        if w.letter in "#@" or w.text in BREAK or w.text in OPENING:
            break
        if w.text == "的":
            return _attributive(ws[:n], i - 1)
        if i < n and _for_each(ws, i - 1):
            break
        if w.text in JOINS and i < n and ws[i].text in ("以上", "以下") and before and before.letter == "%":
            pass  # 60岁 及 以上 人口
        elif w.text in JOINS:
            shares = nouns and before and ws[i].tag != "ns" and shares_noun(before)  # 确诊 和 疑似病例
            if not (nouns and before and (before.letter in "NGI" or before.text in CLOSING or shares)):
                break
        elif (
            w.letter == "G"
            and not (nouns and _is_led(ws, i - 1))
            and (not nouns or (before and before.tag != "ns" and (before.letter in "NGA" or before.text in AIMS)))
        ):
            nouns += 1
        elif nouns and before and is_inside(w, before, ws[i]) and not _is_led(ws, i - 1):
            pass
        elif w.verb:
            listed = (
                before and before.text in ("、", "和", "与", "及") and i > 2 and ws[i - 3].noun
            )  # 困难职工、退休 职工
            if not (
                nouns
                and "light" not in w.kinds
                and (listed or (before and before.letter == "A" and not _is_led(ws, i - 1)))
            ):
                return with_verb(ws[:n], i, nouns)
        elif nouns and w.text in _ALL_SORTS and before and before.verb:
            pass  # 受理 各类 案件
        elif (w.kinds & {"conjunction", "time"} and w.letter != "N" and not (w.text == "大" and nouns)) or (
            w.letter in "PDT" and not (nouns and inner_adverb(ws, i - 1))
        ):
            break
        else:
            nouns += w.letter in "NI"
        size += len(w.text)
        i -= 1
    return list(ws[_behind_where(ws, i, n) : n])


def _behind_where(ws: Sequence[Word], i: int, n: int) -> int:
    """在 高温 岗位|安装 空调: where the verb of the object ``ws[i:n]`` stands, behind where it is."""
    if not i or ws[i - 1].text != "在" or is_among(ws, i - 1):
        return i
    for k in range(i + 1, n):
        acts = ws[k].verb and k + 1 < n and not ws[k].ends("dimension")
        names = acts and ((k + 2 < n and ws[k + 1].ends("head_noun")) or ws[k + 1].ends("person"))  # 服务 中心
        if ws[k - 1].letter == "N" and ((acts and not names) or takes_object(ws[k])):
            return k
    return i


_ALL_SORTS = frozenset({"各类", "各种", "各项", "多种", "各式", "各色"})


def _is_led(ws: Sequence[Word], i: int) -> bool:
    """Whether an adverb tells that the verb ``ws[i]`` is done: 警方 成功 抓获, 公司 全力 抢修, 医院 免费 接种."""
    how = ws[i - 1].kinds if i else NONE
    return "adverb" in how and not how & {"average", "inner", "manner"} and ws[i - 1].text not in _OF_SORTS


_OF_SORTS = ("一般", "基本")  # a sort, in a name: 一般 贸易, 基本 生活保障


def _attributive(ws: Sequence[Word], i: int) -> list[Word]:
    """``ws[i]`` is a 的: with what modifies the noun behind it."""
    k = i
    size = sum(len(w.text) for w in ws[i:])
    while k > 0 and size <= LONGEST:
        w = ws[k - 1]
        if w.letter in "#@" or w.text in BREAK or (w.letter in "DT" and k < i) or (w.letter == "P" and k < i - 3):
            break
        if w.text in ("了", "着", "过") and k < i:
            break
        if "light" in w.kinds and k < i:
            own = ws[i - 1]
            k -= (w.text in _ENACTS and own.noun) or w.text in _IS_LIKE
            break
        size += len(w.text)
        k -= 1
    rest = sum(len(w.text) for w in ws[i + 1 :])
    return list(ws[i + 1 :]) if size > _LONG and rest > 3 else list(ws[k:])


_LONG = 14  # characters: 收集到在车间里反复试用的 创新项目


# 开展活动的企业: what the things named behind the 的 do themselves
_ENACTS = frozenset({"发生", "开展", "实施", "存在", "产生", "形成", "具有", "获得", "取得", "参加", "进行"})
# 列入计划的项目, 设有工会的园区: what things have, or where they are counted.
_IS_LIKE = frozenset(
    {"列入", "纳入", "划入", "编入", "计入", "录入", "达到", "处于", "属于", "位于", "来自", "荣获", "获评", "入选"}
    | {"持有", "拥有", "建有", "设有", "配有", "装有", "患有", "享有", "含有", "带有", "留有", "负有"}
)
