"""The part that a place plays in its clause.

The steps that are tried are those of the groups that a place is in: by the sort of place it is (``yardsticks``), by the
last character before it (``before_place``) and by the first one behind it (``behind_place``).
"""

from __future__ import annotations

from collections.abc import Set

from unionstats import rx
from unionstats.link.clauses.before_place import BEFORE, NEXT_BEFORE
from unionstats.link.clauses.behind_place import BEHIND, NEXT_BEHIND, is_elsewhere
from unionstats.link.clauses.nesting import is_there
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import (
    ENDINGS,
    OBJECT,
    Part,
    begins,
    beside,
    quoted,
)
from unionstats.link.clauses.yardsticks import yardsticks
from unionstats.model import Entity

# 参加过东京奥运会, 达沃斯论坛: a name of games or a meeting.
_GAMES = rx.compile(
    "(?:冬|夏)?(?:奥运会?(?![村城])|残奥会?|亚运会?(?![村城])|世博会|世锦赛|世界杯|世园会|大运会|青奥会|奥组委|论坛|峰会)"
)
# 东京奥运会铜牌得主周某: who won there once
_WON_THERE = rx.compile(
    "[^，。；]{2,16}?(?:[金银铜奖]牌|[冠亚季]军)(?:获?得主|获得者|选手|队员|[一-龥]{2,4}(?=[，以在]))"
)
_GAMES_HEADS = frozenset("世亚冬夏大奥残青论峰")


def part(c: Paragraph, e: Entity, clause: int, led_by: Set[int]) -> Part:
    """What the place ``e`` does in its ``clause``; in the clauses ``led_by`` an organization acts already."""
    if quoted(c.text, e):
        return "quoted"
    near, rest = beside(c, e, clause)
    before, behind = near[-1:], rest[:1]
    led, acted = before in ENDINGS, clause in led_by
    first, later = yardsticks(e)
    for step in (*first, *BEFORE.get(before, ()), *BEHIND.get(behind, ())):
        if found := step(c, e, clause, near, rest):
            return found
    if is_elsewhere(c, e, clause, rest):
        return "far"
    for step in (*later, *NEXT_BEHIND.get(behind, ())):
        if found := step(c, e, clause, near, rest):
            return found
    if "在" in rest and _held_elsewhere(c, e):
        return "far"
    if behind in _GAMES_HEADS and before != "在" and _GAMES.match(rest):
        once = _WON_THERE.match(rest) is not None
        return "owner" if not (acted or once) and begins(c, e, clause, near) else "far"
    for step in NEXT_BEFORE.get(before, ()):
        if found := step(c, e, clause, near, rest):
            return found
    return _by_order(c, e, clause, near, rest, led=led, acted=acted)


# 第九届中国园艺年会今天在X开幕, 南京青奥会火炬传递在X举行: an event called after elsewhere, or after the country
_HELD_AT = rx.compile(
    "[^，。；、在]{0,20}?(?:年会|峰会|论坛|大会|博览会|[运动亚奥]会|[比决联邀锦标]赛|展览?|文化节|艺术节|传递|仪式|活动)[^，。；、在]{0,16}?(?P<at>在)"
    "[^，。；在]{2,12}?(?:举行|举办|召开|开幕|开赛|启动|启幕|闭幕|落幕)"
)


def _held_elsewhere(c: Paragraph, e: Entity) -> bool:
    """中国|园艺年会在福建漳州开幕: is something held elsewhere that is called after ``e``?"""
    at = _HELD_AT.match(c.text, e.end)
    return at is not None and any(is_there(o, e, at.end("at")) for o in c.entities)


# 小麦产量第一大省河南, 革命老区赣州: what the place is, before it
_WHAT_IT_IS = rx.compile(
    "^[^的在到从赴往为向对与和把将让是]{0,14}?(?:[大强]省|[大强]市|[大强]县|产区|主产省|粮仓|基地|重镇|名城|之乡|老区|省会|首府|首都|古城|水乡|侨乡|门户)$"
)
_IS_IT = frozenset("是系")
CAUSES = ("使", "致", "令", "造成", "导致")
# 恒岳集团承建的|合肥|地铁: where it is built
_BUILT = tuple(f"{does}的" for does in ("承建", "施工", "承包", "参建", "代建", "援建", "修建", "建造", "建设"))
# 华能玉环电厂, 其|玉环|电厂: a firm's works there
_WORKS = rx.compile(
    "[一-龥]{0,10}?(?:[电热]厂|[水核火风]?电站|风电场|光伏|炼厂|油田|气田|煤矿|矿区|码头|基地|工厂|产业园|数据中心|产线|项目)"
)


def agrees(text: str, e: Entity) -> bool:
    """今年新开工9个项目，与|昆山市|签订协议: is it with whom one comes to terms who is told of?"""
    return text[e.start - 1 : e.start] in _WITH_WHOM and _AGREES.match(text, e.end) is not None


_WITH_WHOM = frozenset("与同跟")
_AGREES = rx.compile(
    "[^，。；]{0,24}?(?:签[订署约]|结成|结对|缔结|对接|开展[^，。；]{0,8}?合作|建立了?[^，。；]{0,12}?(?:关系|机制|联系))"
)


def _by_order(c: Paragraph, e: Entity, clause: int, near: str, rest: str, *, led: bool, acted: bool) -> Part:
    """What is left to say by where ``e`` stands in its clause: at its head, behind a verb, inside it."""
    titled = led and e.rule != "pointer" and not acted
    is_it = rest[:1] in _IS_IT and e.rule != "pointer"  # 石桥村是市委扶贫工作重点村: whoever else acts in the clause
    if near == "其" and _WORKS.match(rest):
        return "site"
    if agrees(c.text, e):
        return "object"
    if ((not acted or is_it) and begins(c, e, clause, near)) or (titled and _WHAT_IT_IS.search(near)):
        return "head"
    if led and e.adcode and near.endswith(CAUSES):
        return "owner"  # 寒潮使安平县3万亩果树受冻
    if led and near.endswith(_BUILT):
        return "site"
    firms = near and e.adcode != "100000" and any(o.end == e.start and o.kind == "org" for o in c.entities)
    if firms and _WORKS.match(rest):
        return "site"
    return "object" if led and OBJECT.search(near) else "owner"
