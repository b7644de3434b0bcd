"""What the words right before a number, or a time right behind it, make of what it counts."""

from __future__ import annotations

from itertools import takewhile

from unionstats import rx
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label, without_break
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import Word


def led(s: Site, right: list[Word]) -> str:
    """What the word right before the number makes of it: 以 88分 胜出, 分 三期 支付欠款."""
    last, first = s.left[-1].text, right[0]
    if last == "以" and s.said.endswith("分") and first.letter == "V":
        return "成绩"
    if last == "以" and first.text in CLOSES:  # 股价指数 下跌，以 1518点 收市
        return s.level or label(subject_in(s.before))
    if last == "以" and _RANKS.match("".join([w.text for w in right[:2]])):
        return _of_the_ranked(s)
    parts = last == "分" and (first.letter == "V" or "main" in first.kinds)
    if not parts or any(w.ends("person") for w in s.turn.head[-2:]):
        return ""
    done = predicate_after(right)
    if len(done) != 1 or done[0].text not in _DONE:
        return label(done)
    own = list(takewhile(lambda w: w.letter != "P", s.turn.head[:-1]))  # 疗养 在 无锡 分 两批 进行: what is done so
    own = [w for w in own if w.letter not in "DT@"]
    return (label(thing_before(own)) if own else "") or s.level or label(subject_in(s.before)) or label(done)


# What one does with so much among others.
_RANKS = rx.compile("(?:[位名高稳]?居|[位名]列|排|领[跑先]|并列|夺|摘|获[金银铜胜奖冠亚季]|紧随|力压|登顶|折桂)")


def _of_the_ranked(s: Site) -> str:
    """总票房 9亿元，甲片 以 (3亿元) 居首; 各省 产量 中，甲省 以 (9万吨) 居 第一: of what one has so much."""
    told = zip(reversed(s.seen), reversed(s.numbers), strict=True)
    if same := next((x.item for x, n in told if (n.kind, n.unit) == (s.mention.kind, s.mention.unit)), ""):
        return same
    among = without_break(s.before)
    if (
        among
        and among[-1].text in ("中", "里")
        and (figure := thing_before(among[:-1]))
        and figure[-1].ends("attribute")
    ):
        return label(figure)
    return "成绩" if s.mention.kind in ("measure", "duration") or s.mention.unit in ("分", "环") else s.carried


_DONE = frozenset({"进行", "实施", "开展", "推进", "建设", "举行", "举办", "完成", "施工"})  # which says not what
CLOSES = frozenset({"收盘", "收市", "报收", "开盘", "开市"})
GOES_TO = frozenset({"分赴", "奔赴", "赴", "前往", "深入", "走遍", "跑遍", "遍及", "遍布"})
