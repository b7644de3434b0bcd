"""Who wrote, took or sent a text: lines and brackets of names."""

from __future__ import annotations

import re
from functools import cache

from unionstats import rx
from unionstats.segment.vocabulary import words

LONGEST_NOTE = 90  # a byline, a credit or a piece of furniture is no longer
SPACE = rx.compile(r"\s+")
FRAME = "【】〖〗[]<>＜＞“”◎■□●○◆◇▲△▼★☆▌▍▎▐█┃:：|丨—-=·.…* "
HAN = "\u3400-\u9fff"
_NAME = rx.compile(rf"[{HAN}·•]{{1,4}}(?:[·•][{HAN}]{{1,8}})?$")
_PART = rx.compile(r"[\s、，,/:：;；|丨&＆（）()【】\[\]<>]+")
_POST = rx.compile(
    rf"^[{HAN}]{{0,6}}?(?:省长|市长|县长|区长|州长|旗长|镇长|乡长|主席|主任|局长|书记|院长|检察长)\s+(?=\S)"
)
_OFFICE = rx.compile(
    rf"[{HAN} 、]{{2,20}}(?:统计局|调查队|总工会|人民政府|办公室|办公厅|委员会|管理局|保障局|监督局|"
    r"宣传部|研究室|融媒体中心)$"
)
_BODY = rx.compile(
    rf"[{HAN}“”·]{{1,18}}(?:总工会|工会|公司|集团|厂|矿|医院|学校|大学|学院|局|厅|委|办事处|街道|社区|村|省|市|县|区|州|旗|镇|乡)$"
)
PAPER = rx.compile(rf"[{HAN}]{{2,8}}(?:日报|晚报|早报|晨报|手机报|工人报|时报|都市报|商报|周报|导报|周刊)$")
_STATION = rx.compile(rf"[{HAN}]{{0,8}}记者站")
_STAFFED = rx.compile(
    rf"(?:[{HAN}]{{2,8}}[·•—-])?[{HAN}]{{2,9}}?(?:日报|晚报|早报|晨报|时报|工人报|商报|都市报|导报|周报|报|电视台|电台|客户端|传媒|融媒|新闻|网|台|社)"
    r"(?:社|客户端|全媒体|融媒体?)*(?=(?:首席|特约|见习|实习|全媒体|融媒体?|驻[^，。]{2,4})?(?:记者|通讯员|报道员|评论员))"
)
# 全媒记者 王某, 新黄河记者：王某: a paper that no list has.
_OTHER_STAFF = rx.compile(rf"[{HAN}]{{2,6}}(?:记者|通讯员|特约撰稿)")
# 本报记者王某某刘某某: names without a space between them.
_RUN_TOGETHER = rx.compile(rf"(?:本报|本网|本刊|本台)(?:首席|特约|见习|实习|全媒体)?记者([{HAN}]{{4,9}})$")

# 某某日报记者王某通讯员李某
_RUN_ON = rx.compile(rf"(记者[{HAN}]{{2,9}}?)(?=(?:特约)?通讯员[{HAN}]|实习生[{HAN}]|摄影报道)")


@cache
def _stripped_words() -> tuple[str, ...]:
    """Roles and what stands before them, the longest first."""
    long_roles = {w for w in words("role") if len(w) > 1}
    return tuple(sorted(words("prefix") | long_roles, key=lambda w: (-len(w), w)))


@cache
def _named_role() -> re.Pattern[str]:
    """A word for what someone did: every byline has one, and few other lines."""
    return rx.compile("|".join(sorted(words("role") | {"记者", "报道", "摄"})))


def byline(text: str) -> bool:
    """True where ``text`` names only who wrote, took or sent something."""
    if len(text) > LONGEST_NOTE or "。" in text or not _named_role().search(text):
        return False
    parts = [p for p in _PART.split(_RUN_ON.sub(r"\1 ", text.strip(FRAME))) if p]
    if not parts or len(parts) > 24:
        return False
    if len(parts) == 1 and (m := _RUN_TOGETHER.match(parts[0])) is not None:
        return m[1][0] in words("surname")
    seen, names = False, 0
    if len(parts) > 1 and _OTHER_STAFF.fullmatch(parts[0]) and all(name(p) for p in parts[1:]):
        return True
    for part in parts:
        if len(parts) > 1 and (PAPER.match(part) or _STATION.fullmatch(part)):
            continue  # 某某日报 记者 王某, 某某记者站 记者 王某
        rest, role = _without_roles(part)
        seen = seen or role
        if rest:
            if not _NAME.match(rest):
                return False
            names += 1
    if not seen:
        return False
    if len(parts) == 1 and text.strip(FRAME) == text.strip():  # 记者节, 摄影比赛 are no bylines
        rest, _ = _without_roles(parts[0])
        return 2 <= len(rest) <= 4 and rest[0] in words("surname") and not rest.endswith("报道")
    return names > 0 or len(parts) > 1


def behind_headline(text: str) -> int:
    """Where the byline begins that stands in the line of a headline (夜班车的灯光 本报记者 周远), 0 where none does."""
    m = _SIGNED_HEAD.fullmatch(text)
    if m is None or byline(m["head"]) or body(m["head"]) or PAPER.match(m["head"]) or _STATION.fullmatch(m["head"]):
        return 0
    signed = byline(m["by"]) if m["by"][0] not in "(（" else byline(m["by"]) or names(m["by"].strip("（）() "))
    return m.start("by") if signed else 0


_SIGNED_HEAD = rx.compile(
    rf"(?P<head>[{HAN}“《‘\d][^。，]{{4,40}}?)[ \u3000]*"
    r"(?P<by>(?:[■□●○◆◇▲△◎★][ \u3000]?|(?<=[ \u3000]))(?:(?:本报|本刊)(?:特约|见习|实习)?)?"
    r"(?:记者|通讯员)[ \u3000：:][^。！？]{2,40}"
    r"|[(（][^()（）。\d]{2,24}[)）])"
)


def _without_roles(part: str) -> tuple[str, bool]:
    if part in words("role"):
        return "", True
    role = False
    if len(part) >= 5 and (m := _STAFFED.match(part)) is not None:
        part = part[m.end() :]  # 某某日报全媒体记者
    while part.startswith(_stripped_words()):
        w = next(w for w in _stripped_words() if part.startswith(w))
        part, role = part[len(w) :], role or w in words("role")
    for w in ("摄影报道", "报道", "摄影", "摄"):
        if part.endswith(w) and len(part) > len(w):
            return part[: -len(w)], True
    return part, role


def names_only(text: str) -> bool:
    """（张某 李某）, （某县总工会）: a bracket that stands alone on its line and says who wrote."""
    t = text.strip()
    return 3 <= len(t) <= 42 and t[0] in "(（" and t[-1] in ")）" and not any(c.isdigit() or c in "。！？" for c in t)


def name(text: str) -> bool:
    """True for a line that is nothing but a person's name, after an office at most: 县长 王某."""
    text = _POST.sub("", text, count=1)
    bare = SPACE.sub("", text)
    if len(bare) > 3 and " " in text.strip():
        return names(text)
    return (
        2 <= len(bare) <= 3 and bare[0] in words("surname") and bool(_NAME.match(bare)) and bare not in words("column")
    )


def officer(text: str) -> bool:
    """True for a line of someone's office and name: 青川县总工会主席周远."""
    m = _OFFICER.fullmatch(text) if len(text) <= _LONGEST_OFFICER else None
    return m is not None and m[1][0] in words("surname")


_LONGEST_OFFICER = 24
_OFFICER = rx.compile(
    rf"[{HAN}]{{2,}}(?:主席|书记|会长|秘书长|[局部厅院所校团厂行社站]长|主任|经理|总裁|董事长|教授|研究员|记者)([{HAN}]{{2,3}})"
)


def names(text: str) -> bool:
    """True for a line of names: 王某 李某某."""
    parts = [p for p in _PART.split(text) if p]
    return bool(parts) and all(name(p) for p in parts)


def body(text: str) -> bool:
    """True for a line that is nothing but the name of a body or of a place with its ending: 某某厂, 某某县."""
    return _BODY.match(text) is not None


def publisher(text: str) -> bool:
    """True for a line that is nothing but the name of an office: 某某县统计局."""
    return len(text) <= 24 and bool(_OFFICE.match(text))
