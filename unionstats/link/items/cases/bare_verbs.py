"""Where only a verb leads to a number (40个项目已开工31个, 已举办12届, 两次获奖): what that was done to."""

from __future__ import annotations

from functools import cache

from unionstats import data, rx
from unionstats.link.items.cases.predicates import predicate_after, subject_before
from unionstats.link.items.cases.rates import NEWLY
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.comparisons import without_adverbs
from unionstats.link.items.phrases.phrases import (
    NEGATIONS,
    from_mark,
    label,
    only_acts,
    opening,
    without_break,
)
from unionstats.link.items.phrases.words import CLOSING, IN_ALL, Word, is_tail, is_verb, tail_of, word_classes
from unionstats.tokens import tag


def by_bare_verb(s: Site, found: list[Word]) -> str:
    """What is counted, where only a verb or the noun of the number before stands before the number."""
    if s.mention.unit == "届" and found and found[-1].text in HELD and (event := subject_before(s)):
        return event  # 论坛 自2010年创办以来，已 举办 12届
    if s.mention.unit in _TIMES and (honour := _so_often(s)):
        return honour
    if len(found) == 1 and found[0].text in _RAISES and not s.noun and s.mention.kind in ("count", "measure"):
        return s.of_unit or s.carried  # 全县 种植 花椒 9万亩。农民 王强 种 了 (6亩)
    reached = found and not s.behind_hedges and s.near and s.mention.unit in OF_PEOPLE - {"人次", "户"}
    if reached and len(found) == 1 and found[0].text in _REACHES:
        return found[0].text + "人数"  # 发放慰问金15万元，惠及 (70人)
    works = s.counts or (s.mention.kind == "measure" and len(found) > 1 and not s.near)  # 公路 已 开工 建设 (300公里)
    works = works or (s.mention.kind == "money" and len(found) > 1 and found[-1].text in _TRADED)  # 机电产品 累计 进口
    if works and found and all(w.verb for w in found) and not s.noun and (topic := _topic_of(s, found)):
        return topic + label(found)
    return ""


_RAISES = frozenset("种养收栽产采挖捕")
_TRADED = frozenset({"进口", "出口", "进出口", "销售", "内销", "外销", "成交"})
_TIMES = frozenset({"次", "度"})
_REACHES = frozenset({"惠及", "覆盖", "受益", "受惠", "普惠", "涉及"})


def _so_often(s: Site) -> str:
    """先后 10次 向他 转账, 水库 两次 泄洪: what was done so often."""
    right, head = s.behind_hedges, s.turn.head
    if right and right[0].text in ("向", "对", "为", "给", "到", "赴"):
        verb = next((i for i in range(len(right) - 1, 0, -1) if right[i].letter == "V"), 0)
        return label(right[verb:]) if verb else ""
    acts = right and right[0].letter == "V" and not right[0].kinds & {"up", "down", "level", "difference", "link"}
    return label(predicate_after(right)) if acts and head and not any(w.verb for w in head) else ""


OF_PEOPLE = frozenset({"人", "人次", "名", "位", "余名", "多名", "户"})  # the units of persons and households


def _topic_of(s: Site, found: list[Word]) -> str:
    """40个 水利项目 已 开工建设 31个; 作为试点的 驿站，某县已 改建 2家: what the verb alone was done to, before it."""
    head = s.turn.head
    if head[-1] is not found[-1]:
        return ""
    own = without_adverbs(head[: len(head) - len(found)])
    while own and own[-1].letter == "D":
        own.pop()
    if len(found) == 1 and all(w.letter in "DP@T" or w.text in _BY_WHEN for w in own):
        own = []  # 到 5月底 已|建成
    if own and not only_acts(own):
        acts = not own[-1].noun or own[-1].ends("org_tail") or own[-1].ends("person")
        thing = thing_before(own)
        where = len(thing) < len(own) and own[-len(thing) - 1].text == "在"  # 在 社区 设点
        return "" if acts or where else label(thing)
    if s.near:
        return ""
    clause = from_mark(without_break(s.before))
    way = any(w.text in _BETTERS for w in clause)  # 加大 工作 力度，共|查处 (90件): how it was done
    if len(found) == 1 and not (way and found[0].text not in _works()) and (worked_on := _worked_on(clause)):
        return worked_on
    if way:
        return ""
    at = len(clause)
    while at and clause[at - 1].letter in "NGA" and not only_acts(clause[at - 1 : at]):
        at -= 1
    topic = clause[at:]
    if topic and topic[0].text[0] == "据":
        return ""  # 据介绍，受理 申请 (90件)
    return label(topic) if topic and topic[-1].letter == "N" and not topic[-1].ends("person") else ""


def _worked_on(clause: list[Word]) -> str:
    """把 驿站 开进 药店, 重视 书屋 建设, 推广 “妈妈 小屋”: what the clause before a bare verb is about."""
    end = len(clause) - (bool(clause) and clause[-1].text in ("建设", "改造", "工程"))
    taken = next((i for i, w in enumerate(clause) if w.text in ("把", "将")), -1)
    if taken >= 0:
        made = next((i for i in range(taken + 2, len(clause)) if clause[i].text[-1] in "成为"), taken)
        thing = noun_after(clause[made + 1 :])  # 将 旧 厂房 改造 成|公寓
        return label(thing) if thing and not only_acts(thing) else ""
    if clause and clause[-1].text in CLOSING and (quote := opening(clause, len(clause) - 1)) < len(clause) - 1:
        made = quote and clause[quote - 1].letter == "V" and clause[quote - 1].text not in _CARRIED_OUT
        return label(clause[quote:]) if made else ""
    thing = thing_before(clause[:end]) if end < len(clause) else []
    while len(thing) > 1 and (thing[0].verb or not thing[0].noun):
        thing = thing[1:]
    return label(thing) if thing and thing[-1].letter == "N" and not only_acts(thing) else ""


_CARRIED_OUT = frozenset({"通过", "开展", "实施", "举办", "举行", "组织", "启动", "围绕", "落实", "参加", "依托"})
_BETTERS = frozenset(
    {"加大", "加强", "强化", "加快", "加速", "完善", "健全", "创新", "优化", "规范", "深化", "细化", "改进", "改善"}
    | {"发挥", "拓宽", "拓展", "畅通", "推进", "落实", "压实", "提高", "提升", "增强", "转变", "突出", "严格", "狠抓"}
    | {"依托", "围绕", "聚焦", "坚持", "注重", "通过", "采取", "运用", "利用", "借助", "立足", "构建", "整合", "夯实"}
)
_BY_WHEN = frozenset({"到", "至", "截至", "底", "末"})
HELD = frozenset("办开设建搞讲演放") | {"举办", "召开", "开展", "举行"}
_SO_FAR = IN_ALL | {"累计", "现已", "目前", "已", "已经"}


@cache
def _works() -> frozenset[str]:
    """What is done to things, so that it alone names no more than what became of those told of."""
    return frozenset(data.words("works.txt"))


def done_in_all(s: Site) -> str:
    """公路新建 30公里，改造 5公里; 新建工会 320家，累计 建成 1200家: a verb alone is done to what was told before.

    What was not done to it is its contrary: 办结工单 90件，未 办结 (9件).
    """
    done = (_done_to_last(s) if s.near else "") or _done_again(s)
    denied = next((w.text for w in s.bare if w.text in NEGATIONS), "") if done else ""
    return denied + done


def _done_to_last(s: Site) -> str:
    """The verb alone with the thing that the number before counted, or that those counted had done."""
    behind_those = s.counts and s.seen[-1].step == "counted" and label(s.bare[:1]) == s.last
    done = [w for w in s.bare[behind_those:] if w.text not in _SO_FAR and "adverb" not in w.kinds]
    if len(done) != 1 or any("average" in w.kinds for w in s.left if w.text not in _SO_FAR):
        return ""
    verb, told = done[0].text, s.last
    if s.kinds[-1] != s.mention.kind or (s.mention.kind == "count" and not s.same_unit):
        told = s.first_of_unit(s.start + len(s.clause))  # 驿站 90家，5个|区 建成 60家
        told = told if behind_those or told.startswith(verb) else ""
    if len(verb) < len("走访") or not told or not (done[0].verb or verb == "组织"):
        return ""
    if verb in _works() and told[-2:] in _works() and len(told) > len("路新建"):
        return told[:-2].removesuffix("开工").rstrip("共新") + verb
    again = (
        behind_those
        or told.startswith(verb)
        or (verb in _works() and s.seen[-1].step != "done in all" and _is_thing(told))
    )
    if s.left[0].text not in _SO_FAR and not again:
        return ""
    thing = NEWLY.sub("", told)
    return thing if verb in thing else thing and verb + thing_done(thing)


def thing_done(item: str) -> str:
    """``item`` without what was done to it: 征集到建议, 新建书屋, 发放补贴; but 创新工作室."""
    thing = NEWLY.sub("", item)
    if "inside" in word_classes(thing[:2]):
        return thing
    acted = is_verb(thing[:2]) or (tag(thing[:2]) == "vn" and len(thing) > len("调集帐篷"))
    return _TOWARDS.sub("", thing[2:] if acted and len(thing) > len("发放款") else thing)


def some_of_those(s: Site) -> str:
    """受理 案件 90件，其中 (36件) 涉及 欠薪: those counted before, without what was done to them; not who 再就业."""
    if not is_verb(s.those[:2]):
        return s.those
    rest = any(w.text in _AND_STILL for w in s.left)  # 培养 学徒 90人，还有 (8人) 正在 实习
    thing = thing_done(s.those) if rest else ""
    return thing if _is_noun(thing) else ""


_AND_STILL = frozenset({"其中", "还有", "另有", "尚有", "仍有", "另外"})
_TOWARDS = rx.compile("^[出到了起回](?=[一-龥]{2})")


def _is_thing(item: str) -> bool:
    """Whether an item is no list, no persons and no deed without a thing (新开工, 立案), so that more is done to it."""
    ends = item[-2:]
    other = ends in _works() or is_verb(ends) or is_tail(item, "person") or is_tail(item, "attribute")
    return len(ends) < len(item) <= _THING and not _JOINED.intersection(item) and not other


_THING, _JOINED = 12, frozenset("、的")  # characters


def _done_again(s: Site) -> str:
    """新建学校9所，新增学位900个；今年 再 建 (3所); 发现隐患90处，整改 (80处): what was told in the same measure."""
    done = [w for w in s.bare if w.text not in _SO_FAR and "adverb" not in w.kinds]
    if len(done) != 1 or not done[0].verb or any(w.text[-1] == "均" for w in s.left):
        return ""
    w = done[0]
    if not s.seen:  # 去年新建 学校 9所。今年 再 建 (3所)
        if s.counts and w.text in _works() and s.alike and _is_thing(s.alike):
            return w.text + thing_done(s.alike)  # 计划 建设 书屋 90个。目前 已 建成 (60个)
        return s.carried if _is_done(w.text, s.carried) and s.counts else ""
    verb, pairs = w.text, list(zip(reversed(s.seen), reversed(s.numbers), strict=True))
    alike = [(n.kind, n.unit) == (s.mention.kind, s.mention.unit) for _, n in pairs]
    told = [x.item for (x, _), yes in zip(pairs, alike, strict=True) if yes]
    own = {x.item for x, _ in pairs if x.step != "done in all"}
    if not w.ends("attribute") and (same := next((item for item in told if _is_done(verb, item)), "")):
        return same
    if not s.near or s.mention.kind != "count" or "light" in w.kinds or len(verb) != 2 or verb[1] == "增":
        return ""
    run = told[: next((i for i, yes in enumerate(alike) if not yes), len(alike))]
    nouns = (item for item in run if item in own and len(item) > len("植树") and not tail_of(item, "person"))
    things = (thing_done(_HAS.sub("", item)) for item in nouns)
    return next((verb + thing for thing in things if verb[-1] not in thing and _is_noun(thing)), "")


def _is_done(verb: str, item: str) -> bool:
    """Whether ``verb`` is done to what ``item`` names behind it: 建 in 新建书屋."""
    return verb in item[:_LEAD] and len(item.partition(verb)[2]) > 1


def _is_noun(thing: str) -> bool:
    """Whether ``thing`` is a noun that something can be done to, as far as the dictionary knows."""
    if len(thing) > _THING or tail_of(thing, "attribute") or tag(thing) == "ns":
        return False
    acts = is_verb(thing[2:4]) or is_verb(thing[-2:]) or tag(thing[-2:]) in ("vn", "m", "d")
    return tag(thing[:2]) != "" and not acts


_LEAD = 3  # characters: where the verb stands in an item
_HAS = rx.compile("^[一-龥]{0,6}?[现共拥]有|^新(?=[一-龥]{4})")
