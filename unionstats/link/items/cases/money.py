"""What an amount of money was given, gathered or paid for, where the clause names it only with a verb."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.around import handed, handed_before
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.words import GRANTED, JOINS, Word, is_verb, meant, word_classes


def total_of(s: Site) -> str:
    """矿泉水3箱、毛巾5条，共计2万元: what several things come to."""
    left = [w for w in s.left if w.text not in ("约", "达", "近", "为", "了", "人民币", "、", "的")]
    if not left or not all(w.kinds & {"total", "adverb"} for w in left) or not any("total" in w.kinds for w in left):
        return ""
    apiece = next((i for i, kind in enumerate(reversed(s.kinds)) if kind != "money"), len(s.kinds))
    more = apiece > 1 and (s.mention.value or 0) > sum([n.value or 0 for n in s.numbers[-apiece:]])
    if more and (given := handed_before(s, apiece)):
        return given
    if s.kinds and all(kind == "money" for kind in s.kinds):
        return ""
    if "money" in s.kinds:
        return next(s.told("money")).item
    if not any(w.ends("attribute") for w in left) and (given := handed(s)) and FUND.search(given):
        return given  # 为98名会员 发放 了 救助 慰问金，共计 14万元
    goods = _enumerated(s)
    return goods + "价值" if goods and any("价值" in w.text for w in left) else goods


def _enumerated(s: Site) -> str:
    """The things of the list that the total is of: those named last in the same way."""
    things: list[str] = []
    for x, kind in zip(reversed(s.seen), reversed(s.kinds), strict=True):
        if kind not in ("count", "measure") or x.step != "measured":
            break
        things.insert(0, x.item)
    return "、".join(things[:2]) + "等" * (len(things) > 2)


OWED = rx.compile(r"(?:[薪款钱]|工资|报酬|劳务费|工程款)$")
FUND = rx.compile(r"(?:金|薪|工资|奖励|补助|补贴|款|款项|经费|资金|物资|(?<![花消耗])费|捐物|所得|收益|利息)$")
_SEEKS = frozenset(
    {"筹集", "筹措", "募集", "拨出", "下拨", "拨付", "划拨", "拨发", "配套", "争取", "安排", "追加", "拿出"}
)
SPENDS = _SEEKS | {"出资", "斥资", "列支"}
_RECEIVES = frozenset({"领取", "领到", "申领", "申请", "获得", "得到", "拿到"})
_MOVES_MONEY = _SEEKS | _RECEIVES


def pointed_at(s: Site) -> str:
    """扣了600元工钱。…退还了这600元: an amount of which was spoken before is of what it was then."""
    if not s.left or s.left[-1].text not in ("这", "那"):
        return ""
    same = (x.item for x in s.told("money"))
    return next(same, s.carried)


def paid(s: Site) -> str:
    """下拨补助资金5万元，其中甲单位拨付1万元: the money named before, where the clause has only a verb for it."""
    behind = s.behind_hedges
    if behind and behind[0].noun:
        return ""
    if not behind and (given := given_with(s)):
        return given
    if _MOVES_MONEY.isdisjoint([w.text for w in s.turn.head]):
        return ""  # as most verbs do
    thing = thing_before(s.turn.head)
    if not thing or thing[-1].text not in _MOVES_MONEY:
        return ""
    if len(thing) == 1 and behind and behind[0].text in _FOR_IT and any(w.letter == "N" for w in behind[1:]):
        return ""  # 下拨 (5万元) 开展 农民工 帮扶
    if money := _funds(s):
        return money[-1]
    verb = thing[-1].text
    return "" if verb in _RECEIVES else verb + "资金"


_FOR_IT = frozenset({"开展", "实施", "进行", "推进", "启动", "组织"})


def given_with(s: Site) -> str:
    """给 职工 送去 (500元)、一袋 米; 送来 米、面 和 (300元钱): what is done with the money among gifts."""
    if not s.left or not (s.left[-1].text in _HANDS_OVER or s.left[-1].text in JOINS):
        return ""
    at = max((i for i, w in enumerate(s.clause) if w.text in _HANDS_OVER), default=-1)
    gifts = s.clause[at + 1 :]
    listed = any(w.text in JOINS for w in (*gifts, *s.rest[:1]))
    return (
        s.clause[at].text if at >= 0 and listed and all(w.letter in "NGAM#X" or w.text in JOINS for w in gifts) else ""
    )


_HANDS_OVER = frozenset(a + b for a in "送带捐" for b in ("去", "来", "上", "到", "给")) | {"赠送", "奖励"}
# 从送温暖经费中拿出15万元, 从利润里提取8%: the fund, of which the verb behind it takes so much
_OUT_OF = rx.compile(
    "从(?:每年|每月|自己|其|的)*(?P<fund>[一-龥“”]{0,10}?"
    "(?:费|款|金|奖励?|收入|利润|预算|附加|积蓄|财政|工资|税收?|营收|收益|增值))之?[中里](?:另外?|再|专门|一次性|先后)*"
    "(?:拿|提|切|挤|划|拨|抽|匀|筹|列)[取出拨支]?了?(?:不[少低]于|将?近|约|超过?)?$"
)
_FAR = 16  # words


def out_of(s: Site) -> str:
    """从留成经费中切出15%: the fund that a part is taken from."""
    m = _OUT_OF.search("".join([w.text for w in s.left[-_FAR:]]))
    return m["fund"] if m else ""


def _funds(s: Site) -> list[str]:
    """What the amounts of money before are called, in the sentence."""
    return [x.item for x, kind in zip(s.seen, s.kinds, strict=True) if kind == "money" and FUND.search(x.item)]


def sum_paid(found: list[Word]) -> str:
    """What money is called that the verb at the end of ``found`` moves (贷到: 贷款); empty if it takes an object."""
    verb = found[-1].text
    if len(verb) > 1 and verb[-1] in "到出了得起下上掉回来去":
        verb = verb[:-1]
    return meant()[verb] if "pays" in word_classes(verb) else ""


_WHOM = frozenset(
    {"企业", "公司", "单位", "集团", "工厂", "车间", "班组", "国家", "职工", "农民", "用户", "客户", "项目"}
)
_TO = frozenset({"为", "给", "替", "帮", "向"})
_LED_TO = 5  # words


def done_for(s: Site) -> list[Word]:
    """为 企业 创效 60万元, 向 国家 交售 粮食 50万吨: what was done, without for whom."""
    found = s.thing
    if len(found) < 2 or found[0].letter != "N":
        return found
    whole = len(found[-1].text) == len("挽回损失") and is_verb(found[-1].text[:2])
    verb = next((i for i, w in enumerate(found[:-1]) if w.verb or w.text in GRANTED), len(found) - 1 if whole else 0)
    whom = found[0].text in _WHOM or found[0].ends("person") or found[0].ends("org_tail")
    if not verb and found[0].text in _WHOM:
        verb = 1
    if not verb or not (whom or FUND.search(found[-1].text)):
        return found
    at = next((i for i, w in enumerate(s.clause) if w is found[0]), 0)
    given = max(0, at - _LED_TO)
    to = next((w.text for w in reversed(s.clause[given:at]) if w.letter not in "NAM#QR" and w.text != "的"), "")
    return found[verb:] if to in _TO or (to == "对" and s.near) else found


def given_as(right: list[Word]) -> list[Word]:
    """30万元 关爱 救助金: what money is given as, modifiers included, at most a few words behind it."""
    if len(right) == 1 and (right[0].text in _PAYOUTS or (right[0].verb and FUND.search(right[0].text))):
        return right
    if (right[0].verb or right[0].letter == "I") and OWED.search(right[0].text):  # 确认了 12万元 欠薪
        return right if len(right) == 1 else []
    found = 0
    given_once = False  # 500元 一次性 救助
    for i, w in enumerate(right[:5]):
        if w.letter not in "NGAVT" and "inner" not in w.kinds:
            break
        given_once = given_once or "inner" in w.kinds
        if w.kinds & {"light", "main"} or (found and not w.noun):
            break
        if w.noun and len(w.text) > 1 and (FUND.search(w.text) or (given_once and w.text in _PAYOUTS)):
            found = i + 1
    return right[:found]


_PAYOUTS = frozenset({"赔付", "赔偿", "理赔", "报销", "保障", "资助", "救助", "帮扶", "补偿", "减免"})
