"""What an amount of money was given, gathered or paid for, where the clause names it only with a verb."""

from __future__ import annotations

import re

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import from_mark, label, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import BREAK, Word, is_verb, meant, word_classes


def total_of(s: Site) -> str:
    """矿泉水3箱、毛巾5条，共计2万元: what several things come to."""
    left = [w for w in s.left if w.text not in ("约", "达", "近", "为", "了", "人民币", "、", "的")]
    if not left or not all(w.kinds & {"total", "adverb"} for w in left) or not any("total" in w.kinds for w in left):
        return ""
    if _several(s) and all("价值" not in w.text and "折" not in w.text and w.text[-1] != "合" for w in left):
        return "合计"
    if not s.kinds and not any(w.ends("attribute") for w in left):  # 追回了他们的 欠薪，总计 22万元
        return _owed(thing_before(without_break(s.before)))
    if all(kind == "money" for kind in s.kinds):
        return ""
    if "money" in s.kinds and any("价值" in w.text or w.text[0] == "折" for w in left):
        return ""
    if s.kinds[-1:] == ("count",) and any(w.letter == "#" for w in s.clause):
        last = s.seen[-1]
        if last.step in ("measured", "did") and last.item and "money" in s.kinds:
            return last.item  # 每份60元，赔付386人次 共51.3万元
    if "money" in s.kinds:
        return next(s.told("money")).item
    if s.kinds[-1] == "count" and (
        owed := _owed(_subject_behind_number(s))
    ):  # 24名 工人 的 工资 全部 补发，合计 46万元
        return owed
    if given := _sum(from_mark(without_break(s.before)), FUND):  # 为98名会员 发放 了 救助 慰问金，共计 14万元
        return given
    said = "".join(w.text for w in (*s.before, *s.clause))
    found = _GOODS.findall(said)
    goods = found[-1] if found else "慰问品" if "慰问" in said else ""
    goods = goods or _enumerated(s)
    return goods + "价值" if goods and any("价值" in w.text for w in left) else goods


def _several(s: Site) -> bool:
    """赔偿金 2万元、工资 3000元，两项 共计 2.3万元: whether the sums before were of several things, none of another."""
    items = list(dict.fromkeys(x.item for x in s.told("money")))
    apart = all(a == b or (a not in b and b not in a) for a in items for b in items)
    things = s.clause[-len(s.left) - 1 : -len(s.left)] if s.kinds[-1:] == ("count",) else []  # 两项, not 35人
    summed = s.kinds[-1:] == ("money",) or any(w.text.endswith(("项", "笔", "者", "块")) for w in things)
    return summed and len(items) > 1 and apart and not any(not x or "均" in x for x in items)


def _subject_behind_number(s: Site) -> list[Word]:
    clause = from_mark(without_break(s.before))
    at = max((i for i, w in enumerate(clause) if w.letter == "#"), default=-1)
    return subject_in(clause[at + 1 :])


def _owed(found: list[Word]) -> str:
    """What is owed or paid at the end of ``found`` (讨回 了 王某 等 人 的 欠薪); empty if that is no sum."""
    return _sum(found, OWED)


def _sum(found: list[Word], called: re.Pattern[str]) -> str:
    """What ``found`` ends in, behind its last 的 or 了, where that is ``called`` as sums are; else empty."""
    if not found or not called.search(found[-1].text):
        return ""
    of = max((i for i, w in enumerate(found) if w.text in ("的", "了", "过")), default=-1)
    return label(found[of + 1 :] if of >= 0 else thing_before(found))


def _enumerated(s: Site) -> str:
    """The things of the list that the total is of: those named last in the same way."""
    things: list[str] = []
    for x, kind in zip(reversed(s.seen), reversed(s.kinds), strict=True):
        if kind not in ("count", "measure") or x.step != "measured":
            break
        things.insert(0, x.item)
    return "、".join(things[:2]) + "等" * (len(things) > 2)


_GOODS = rx.compile(r"[一-鿿]{0,2}(?:物资|用品|礼品|奖品|慰问品)")
OWED = rx.compile(r"(?:[薪款钱]|工资|报酬|劳务费|工程款)$")
FUND = rx.compile(r"(?:金|奖励|补助|补贴|款|款项|经费|资金|物资|(?<![花消耗])费|捐物|所得|收益|利息)$")
_SEEKS = frozenset({"筹集", "筹措", "募集", "拨出", "下拨", "拨付", "划拨", "拨发", "争取", "安排", "追加", "拿出"})
_RECEIVES = frozenset({"领取", "领到", "申领", "申请", "获得", "得到", "拿到"})
_MOVES_MONEY = _SEEKS | _RECEIVES
_SENDS = rx.compile(r"[给到往向入]")


def pointed_at(s: Site) -> str:
    """扣了600元工钱。…退还了这600元: an amount of which was spoken before is of what it was then."""
    if not s.left or s.left[-1].text not in ("这", "那") or (s.behind_hedges[:1] and s.behind_hedges[0].noun):
        return ""
    same = (x.item for x in s.told("money"))
    return next(same, s.carried if _SUM.search(s.carried) else "")


_SUM = rx.compile(r"(?:[钱金款费薪]|工资|收入|补贴|补助|奖励|资金|欠薪|租金)$")


def paid(s: Site) -> str:
    """下拨补助资金5万元，其中甲单位拨付1万元: the money named before, where the clause has only a verb for it."""
    if s.behind_hedges and s.behind_hedges[0].noun:
        return ""
    head = list(s.turn.head)
    if _given_each(head) and (funds := _funds(s)):
        return funds[-1]
    sent = bool(head) and head[-1].text == "的" and s.turn.link == "existence"  # 汇到账户的有3亿元
    if sent and not any(_SENDS.search(w.text) for w in head):
        return ""
    received = False
    if not sent:
        if _MOVES_MONEY.isdisjoint([w.text for w in head]):
            return ""  # as most verbs do
        thing = thing_before(head)
        received = bool(thing) and thing[-1].text in _RECEIVES
        if (
            not thing
            or not (received or thing[-1].text in _SEEKS)
            or any(w.verb and w.letter != "G" for w in thing[:-1])
        ):
            return ""
    if money := _funds(s):
        return money[-1]
    if sent or received:
        verbal = word_classes(s.carried[:2]) & {"cut", "main", "light"}
        fund = s.carried[2:] if verbal and len(s.carried) > 4 else s.carried
        return fund if FUND.search(fund) else ""
    verb = thing[-1].text
    for i, w in enumerate(s.rest[:-1]):
        if w.text in BREAK:
            break
        if w.text == "进行" and verb == "拿出":  # 对项目进行表彰奖励
            done = label([x for x in s.rest[i + 1 :] if x.verb])
            return f"{done}资金" if 1 < len(done) <= 6 else ""
    return verb + "资金"


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
    return m["fund"] if m and len(m["fund"]) > 1 else ""


def _funds(s: Site) -> list[str]:
    """What the amounts of money before are called, in the sentence."""
    return [x.item for x, kind in zip(s.seen, s.kinds, strict=True) if kind == "money" and FUND.search(x.item)]


_GIVES = frozenset({"发放", "发给", "送去", "送上", "给予", "补发", "增发", "资助", "领取", "领到", "获得", "得到"})


def _given_each(head: list[Word]) -> bool:
    """(向30户特困户每户发放救助金1000元，)向20户困难户每户发放: whether each gets of what was given before."""
    return len(head) > 1 and head[-1].text in _GIVES and any(w.text[0] == "每" for w in head[-4:-1])


SPENDS = _SEEKS | {"出资", "斥资", "列支"}


def spent(s: Site, found: list[Word]) -> bool:
    """Whether the clause before an amount has only the verb for it, and behind it says what for (慰问职工)."""
    right = s.behind_hedges
    if s.mention.kind != "money" or len(found) != 1 or found[0].text not in SPENDS or len(right) < 2:
        return False
    return right[0].verb and any(w.letter == "N" for w in right[1:6])


def sum_paid(found: list[Word]) -> str:
    """What money is called that the verb at the end of ``found`` moves (贷到: 贷款); empty if it takes an object."""
    verb = found[-1].text
    if len(verb) > 1 and verb[-1] in "到出了得起下上掉回来去":
        verb = verb[:-1]
    return meant()[verb] if "pays" in word_classes(verb) else ""


def sum_named(found: list[Word]) -> str:
    """The sum that is the subject of the verb at the end of ``found`` (医药费 就 花去); empty if it is none."""
    subject = found[:-1]
    while subject and (subject[-1].letter == "D" or "adverb" in subject[-1].kinds):
        subject = subject[:-1]
    return label(subject) if subject and subject[-1].noun and _COSTS.search(subject[-1].text) else ""


_COSTS = rx.compile(r"(?:费用?|花销|开[支销]|成本|学杂费)$")


def standard_of(s: Site) -> str:
    """每人1500元的标准给予补助: the standard of what is given."""
    right = s.behind_hedges
    if (
        len(right) > 1
        and right[0].text == "的"
        and right[1].text == "标准"
        and (most := _MOST.search(s.left[-1].text if s.left else ""))
    ):
        return most[0] + "标准"  # 以每人最高3000元、最低1000元的标准
    if s.mention.kind == "money" and right[0].text == "标准":  # 按照每人700元 标准 进行 补助
        right = [right[0], *right]
    elif s.mention.kind != "money" or len(right) < 3 or right[0].text != "的" or right[1].text != "标准":
        return ""
    given = [w for w in strip_left(right[2:]) if not w.kinds & {"light", "main"}]
    if 1 < len(said := label(given)) <= _AS_STANDARD:
        return f"{said}标准"
    verb = next((w.text for w in reversed(given) if FUND.search(w.text) or (w.verb and len(w.text) > 1)), "")
    return f"{verb}标准" if verb else ""


_MOST = rx.compile("最[高低多少]$")
_AS_STANDARD = 8  # characters


_WHOM = frozenset(
    {"企业", "公司", "单位", "集团", "工厂", "车间", "班组", "国家", "职工", "农民", "用户", "客户", "项目"}
)
_TO = frozenset({"为", "给", "替", "帮", "向"})
_GRANTED = frozenset({"补助", "补贴", "奖励"})  # nouns for the dictionary, and verbs before what is given
_LED_TO = 5  # words


def done_for(s: Site) -> list[Word]:
    """为 企业 创效 60万元, 向 国家 交售 粮食 50万吨: what was done, without for whom."""
    found = s.thing
    if len(found) < 2 or found[0].letter != "N":
        return found
    whole = len(found[-1].text) == len("挽回损失") and is_verb(found[-1].text[:2])
    verb = next((i for i, w in enumerate(found[:-1]) if w.verb or w.text in _GRANTED), len(found) - 1 if whole else 0)
    whom = found[0].text in _WHOM or found[0].ends("person") or found[0].ends("org_tail")
    if not verb and found[0].text in _WHOM:
        verb = 1
    if not verb or not (whom or FUND.search(found[-1].text)):
        return found
    at = next((i for i, w in enumerate(s.clause) if w is found[0]), 0)
    given = max(0, at - _LED_TO)
    to = next((w.text for w in reversed(s.clause[given:at]) if w.letter not in "NAM#QR" and w.text != "的"), "")
    return found[verb:] if to in _TO else found


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
        named = i + 1 < len(right) and right[i + 1].noun and FUND.search(right[i + 1].text)  # 生活 救助款
        if (w.kinds & {"light", "main"} and not (w.noun and named)) or (found and not w.noun):
            break
        if w.noun and len(w.text) > 1 and (FUND.search(w.text) or (given_once and w.text in _PAYOUTS)):
            found = i + 1
    given = found and right[found - 1].letter == "G" and found < len(right) and right[found].letter in "NA"
    return [] if given else right[:found]  # 奖励 先进 班组


_PAYOUTS = frozenset({"赔付", "赔偿", "理赔", "报销", "保障", "资助", "救助", "帮扶", "补偿", "减免"})
