"""What the subheads of an article say of the paragraphs under them: whose part it is, and where."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.clauses.clauses import Clauses, place_of
from unionstats.model import Article, Entity

_CLOSED = rx.compile(r"\s?(?:[（(][^（）()]{1,20}[）)])?[：:\s]{0,2}$")
# 📍榆次区（87座）, 15点 谢家集区蔡家岗
_LED = rx.compile(
    r"[^\w《“]{0,4}(?P<hour>[0-9]{1,2}(?:[点时](?:半|整|[0-9]{1,2}分?)?|[：:][0-9]{2})[丨|｜ \u3000，·])?"
)
_LEVELS = (*"省市县区州旗盟镇乡村", "街道", "社区")


def places(article: Article, paragraphs: Sequence[Clauses]) -> list[Entity | None]:
    """Of each paragraph the place of which the subhead over it tells.

    It begins with it (石桥：仲裁庭进商城), is nothing but it (📍榆次区（87座）), or is the name of a body there.
    """
    found: list[Entity | None] = []
    over: Entity | None = None
    for p, q in zip(article.paragraphs, paragraphs, strict=True):
        first = q.places[0].entity if q.places and p.role in ("subhead", "subtitle") else None
        if p.role == "subhead":
            over = place_of(first) if first and (_begins(p.text, first) or _is_where(p.text, first)) else None
        elif first and (first.start, first.end) == (0, len(p.text)):
            over = place_of(first)  # right under the headline of a round-up
        found.append(over)
    return found


_SIGNS = rx.compile("[^一-龥]*")  # ◆石桥市总工会


def orgs(article: Article, paragraphs: Sequence[Clauses]) -> list[Entity | None]:
    """Of each paragraph the organization that the subhead over it is, or begins with: 恒岳集团：减员不减产."""
    found: list[Entity | None] = []
    over: Entity | None = None
    below = False  # 春川县总工会, and under it the line that says what of it is told
    for p, q in zip(article.paragraphs, paragraphs, strict=True):
        if p.role in ("subhead", "subtitle"):
            first = q.orgs[0].entity if q.orgs else None
            alone = first and _SIGNS.fullmatch(p.text, 0, first.start) and _SIGNS.fullmatch(p.text, first.end)
            if not (below and first is None):
                over = first if first and (alone or _begins(p.text, first)) else None
        below = p.role == "subhead" and over is not None
        found.append(over)
    return found


def unnamed(article: Article, paragraphs: Sequence[Clauses], about: str, *, reports: bool, titled: bool) -> list[bool]:
    """Of each paragraph, whether its section up to it has a subhead and does not name ``about``, the article's own.

    What an authority ``reports`` (一、维护稳定 …) goes on under its subheads until somebody else acts; so does all
    where nobody but the one ``titled`` and its parts acts, and what stands under the days of a chronicle.
    """
    acting = (r.entity.name for q in paragraphs for r in q.orgs if r.part in _ACTING)
    if titled and about.endswith(_REPORTS) and all(name.startswith(about) for name in acting):
        return [False] * len(paragraphs)
    found, under, named, other = [], False, False, False
    for p, q in zip(article.paragraphs, paragraphs, strict=True):
        if p.role == "subhead":
            under, named, other = True, False, False
        # 第五采油厂 is named, where the article is of its 作业一区.
        named = named or any(about.startswith(r.entity.name) for r in q.orgs)
        other = other or any(r.part in _ACTING for r in q.orgs)
        found.append(under and not named and (other or not reports))
    return found


# Whose own reports have subheads; what stands under those of a firm's story may be another's.
_REPORTS = ("局", "厅", "委", "委员会", "政府", "海关")
_ACTING = ("head", "agent", "publisher")


def dated(text: str) -> bool:
    """Is a subhead nothing but a date, of an entry in the chronicle of whom the article tells: 2009年5月?"""
    return _DATE.fullmatch(text) is not None


_DATE = rx.compile(r"(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?[：:]?")


def _begins(text: str, place: Entity) -> bool:
    return not place.start and text[place.end : place.end + 1] in tuple("：:丨|｜")


def _is_where(text: str, place: Entity) -> bool:
    """Is a subhead nothing but a place, in full where it stands behind a sign or an hour?"""
    if (place.start, place.end) == (0, len(text)):
        return True
    led = _LED.fullmatch(text, 0, place.start)
    if not led or not place.text.endswith(_LEVELS):
        return False
    return _CLOSED.match(text, place.end) is not None
