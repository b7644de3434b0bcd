"""Web pages: the article's text found among menus and lists, with its headline and date.

The body is the smallest element that holds most of the page's sentences; menus, lists of links and footers have none.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from unionstats import rx
from unionstats.errors import InputError
from unionstats.read.text import Found, day, decode

_SKIP = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "nav",
        "footer",
        "aside",
        "select",
        "button",
        "iframe",
        "object",
        "audio",
        "video",
    ]
)
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_LINES = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "br",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tr",
        "ul",
    ]
)
_BODIES = frozenset(
    ["js_content", "ozoom", "zoom", "articlecontent", "article-content", "artibody", "ucap-content", "content_text"]
)
_TITLE_META = ("og:title", "articletitle", "title")
_DATE_META = ("article:published_time", "pubdate", "publishdate", "publish_date", "og:release_date", "dc.date", "date")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
_FULL = rx.compile(r"((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})")
_EPOCH = rx.compile(r"\bvar\s+ct\s*=\s*[\"'](\d{10})[\"']")
_BEIJING = datetime.timezone(datetime.timedelta(hours=8))
_HAN = rx.compile(r"[\u3400-\u9fff]")
_BREAKS = rx.compile(r"[ \t]*[\r\n\f]+[ \t\r\n\f]*")
# Before the headline (某日报数字报-…) or behind it (…_某网).
_SITE_NAME = rx.compile(
    r"^[^-_|–—丨]{1,11}[报网社台版]\s*[-_|–—丨]\s*(?=[^-_|–—丨]{4})|\s*[-_|–—丨]\s*[^-_|–—丨]{2,24}$"
)
_LONGEST_TITLE = 300
_DEEPEST = 400  # elements nested deeper are taken as flat
_SHARE = 0.75
_LEAST_LINKS = 3  # a list of so many links is a menu, or of other pages' headlines,
_LINKED = 0.6  # where such a share of its characters is in links
_CELL = "\x1f"
_WIDEST_CELL = 60


@dataclass(slots=True)
class _Node:
    tag: str
    parent: int
    name: str
    end: int = 0
    weight: int = 0  # characters of its sentences
    size: int = 0  # all its characters
    linked: int = 0  # those of them in links
    links: int = 0


@dataclass(slots=True)
class _Page:
    nodes: list[_Node] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)  # (node, text or line break or cell end), in order
    meta: dict[str, str] = field(default_factory=dict)
    title: str = ""
    linked: int = 0  # characters in links
    unlinked: int = 0


class _Parser(HTMLParser):
    """Builds a flat tree: nodes in the order of their opening, so that a subtree is a range of them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = _Page([_Node("", -1, "")])
        self.open: list[int] = [0]
        self.counts: dict[str, int] = {}
        self.skipped = 0
        self.in_title = False
        self.links = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {k: v or "" for k, v in attrs}
        if tag == "meta":
            key = (known.get("property") or known.get("name") or "").lower()
            self.page.meta.setdefault(key, known.get("content", ""))
        if tag == "title":
            self.in_title = True
        if tag in _LINES and not self.skipped:
            self.page.texts.append((self.open[-1], "\n"))
        if tag in _VOID:
            return
        if tag in _SKIP:
            self.skipped += 1
        if tag == "a":
            self.links += 1
            self.page.nodes[self.open[-1]].links += 1
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if tag in ("p", "li", "td", "tr", "option") and self.page.nodes[self.open[-1]].tag == tag:
            self._close()  # its end tag was left out
        if len(self.open) < _DEEPEST:
            self.page.nodes.append(_Node(tag, self.open[-1], (known.get("id") or known.get("class") or "").lower()))
            self.open.append(len(self.page.nodes) - 1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self.in_title = False
        if tag in _VOID or not self.counts.get(tag):
            return
        self.counts[tag] -= 1
        if tag in _SKIP:
            self.skipped -= 1
        if tag == "a":
            self.links -= 1
        if not self.skipped:
            if tag in ("td", "th"):
                self.page.texts.append((self.open[-1], _CELL))
            elif tag in _LINES:
                self.page.texts.append((self.open[-1], "\n"))
        if any(self.page.nodes[n].tag == tag for n in self.open[-8:]):
            while self.page.nodes[self.open[-1]].tag != tag:
                self._close()
            self._close()

    def _close(self) -> None:
        node = self.page.nodes[self.open.pop()]
        node.end = len(self.page.nodes)

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.page.title += data
        elif not self.skipped and self.counts.get("pre"):  # shown as it is: its line breaks are meant
            lines = re.split(r"\r\n|[\r\n]", data)
            self.page.texts += [(self.open[-1], piece) for line in lines for piece in (line, "\n")][:-1]
            self._weigh(data)
        elif not self.skipped and data.strip():
            self.page.texts.append((self.open[-1], data))
            self._weigh(data)

    def _weigh(self, data: str) -> None:
        size, node = len(data.strip()), self.page.nodes[self.open[-1]]
        node.size += size
        if self.links:
            node.linked += size
            self.page.linked += size
            return
        self.page.unlinked += size
        if any(c in "。，！？；" for c in data):
            node.weight += size


def read(data: bytes, source: str, encoding: str | None, errors: str = "strict") -> Found:
    """The article of a web page.  Raises ``InputError`` where the page holds no Chinese text, or nothing but links."""
    html = _decode(data, source, encoding, errors)
    parser = _Parser()
    parser.feed(html)
    if parser.rawdata.startswith("<!--"):
        parser.rawdata = ""  # a comment without an end hides the rest, as in a browser; older Pythons take it for text
    parser.close()
    page = parser.page
    for node in page.nodes:
        node.end = node.end or len(page.nodes)
    body = _body(page)
    hidden = _hidden(page.nodes)
    text = _text([t for n, t in page.texts if body <= n < page.nodes[body].end and not hidden[n]])
    # A page of headlines, each a link to its article, holds none itself.
    contents = not page.nodes[0].weight and page.linked > page.unlinked
    if contents or not _HAN.search(text):
        raise InputError(f"{source}: no article found in this page; save its text as .txt")
    title = _title(page)
    if title and _bare(title) not in _bare(text[:600]):
        text = f"{title}\n\n{text}"
    return Found(text, _date(page, html, body))


def _decode(data: bytes, source: str, encoding: str | None, errors: str) -> str:
    declared = _CHARSET.search(data[:4096])
    if encoding is None and declared is not None:
        name = declared[1].decode("ascii").lower()
        if name in ("big5", "big5-hkscs", "shift_jis", "euc-kr", "euc-jp"):
            return decode(data, source, "big5hkscs" if name.startswith("big5") else name, errors)
    return decode(data, source, encoding, errors)


def _body(page: _Page) -> int:
    """The index of the smallest node that holds most of the sentences."""
    nodes = page.nodes
    own = [n.weight for n in nodes]
    for node in reversed(nodes[1:]):
        above = nodes[node.parent]
        above.weight += node.weight
        above.size += node.size
        above.linked += node.linked
        above.links += node.links
    total = nodes[0].weight
    for i, node in enumerate(nodes):
        if node.name in _BODIES and node.weight * 2 > total:
            return i
    at = 0
    while not own[at] * 4 > total:
        inside = range(at + 1, nodes[at].end)
        best = next((i for i in inside if nodes[i].parent == at and nodes[i].weight >= _SHARE * total), None)
        if best is None or not total:
            break
        at = best
    return nodes[at].parent if nodes[at].tag in ("p", "span", "strong", "b", "font") and at else at


def _hidden(nodes: list[_Node]) -> list[bool]:
    """Which nodes are in a list of links to other pages: nothing in it is a sentence, and little is no link."""
    hidden, until = [], 0
    for i, node in enumerate(nodes):
        listed = node.tag in ("ul", "ol", "dl") and node.links >= _LEAST_LINKS and not node.weight
        if listed and node.linked >= _LINKED * node.size:
            until = max(until, node.end)
        hidden.append(i < until)
    return hidden


def _text(parts: list[str]) -> str:
    """The lines of the body; a table's row is one line, its cells parted by bars."""
    joined = "".join(p if p == "\n" else _flow(p) for p in parts)
    lines: list[str] = []
    for raw in joined.split("\n"):
        cells = [c.strip() for c in raw.split(_CELL)]
        if len(cells) > 2 and max(map(len, cells)) <= _WIDEST_CELL:
            lines.append("| " + " | ".join(cells[:-1]) + " |")
        else:
            lines += [c for c in cells if c]
    return "\n".join(line for line in lines if line.strip()) + "\n"


def _flow(text: str) -> str:
    """A line break in the source is a space, and none between Chinese characters."""

    def gap(m: re.Match[str]) -> str:
        before, after = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
        return " " if before.isascii() and after.isascii() and before and after else ""

    return _BREAKS.sub(gap, text)


def _title(page: _Page) -> str:
    for key in _TITLE_META:
        if page.meta.get(key, "").strip():
            return page.meta[key].strip()
    heads = [i for i, n in enumerate(page.nodes) if n.tag in ("h1", "founder-title")]
    for i in heads:
        text = "".join(t for n, t in page.texts if i <= n < page.nodes[i].end).replace("\n", "").strip()
        if _HAN.search(text):
            return _BREAKS.sub("", text)
        break
    return _SITE_NAME.sub("", _BREAKS.sub(" ", page.title).strip()[:_LONGEST_TITLE], count=1)


def _bare(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def _date(page: _Page, html: str, body: int) -> datetime.date | None:
    for key in _DATE_META:
        m = _FULL.search(page.meta.get(key, ""))
        if m is not None and (found := day(m[1], m[2], m[3])) is not None:
            return found
    m = _EPOCH.search(html)
    if m is not None:
        return datetime.datetime.fromtimestamp(int(m[1]), _BEIJING).date()
    for n, t in page.texts:
        if n >= body:
            break
        m = _FULL.search(t) if len(t) <= 120 else None
        if m is not None and (found := day(m[1], m[2], m[3])) is not None:
            return found
    return None
