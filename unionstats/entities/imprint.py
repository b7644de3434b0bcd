"""Where an article's paper is at home: 聊城市 of （来源：聊城日报）, for an article that names no place of its own."""

from __future__ import annotations

from unionstats import gazetteer, rx
from unionstats.gazetteer import Division
from unionstats.model import Article

# What makes a place's name the name of its paper, its station or its site.
_PAPER = rx.compile(
    r"(?:工人|农村|经济|都市|法制|法治|青年|商务|广播|新闻|今日|党建|文明|融媒|市|县)?"
    r"(?:日报|晚报|早报|晨报|时报|今报|商报|快报|周报|导报|新报|都市报|青年报|工人报|职工报|新闻网|新闻|政府网|"
    r"广播电视台|电视台|电台|融媒体中心|融媒|发布|网|在线)"
)
_LONGEST = 60
_TEXT = ("body", "caption", "title")


def home(article: Article) -> Division | None:
    """The place whose paper or site brought the article, by its bylines and its page; ``None`` for several or none."""
    found: dict[str, Division] = {}
    lines = [
        p.text for p in article.paragraphs if p.role not in ("body", "caption", "title") and len(p.text) < _LONGEST
    ]
    for line in (article.imprint, *lines):
        for m in _PAPER.finditer(line):
            if d := _named(line[max(0, m.start() - 8) : m.start()]):
                found[d.path] = d
    return next(iter(found.values())) if len(found) == 1 else None


def _named(text: str) -> Division | None:
    """The division of China whose name ends ``text``: the one place that a paper is called after."""
    for start in range(len(text) - 1):
        name = text[start:]
        divisions = [d for d in gazetteer.lookup(name) if d.adcode and not d.until and d.level != "region"]
        if divisions and gazetteer.form(name) != "word":
            wider = len(divisions) == 1 or divisions[0].level != divisions[1].level
            return divisions[0] if wider and divisions[0] is not gazetteer.CHINA else None
    return None


def admits(named: Division, own: Division) -> bool:
    """May an article that names ``named`` be about ``own``, the home of its paper: do they share a province?"""
    return gazetteer.chain(named)[-1:] == gazetteer.chain(own)[-1:]
