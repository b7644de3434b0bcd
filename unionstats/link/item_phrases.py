"""Phrases around a number: the noun behind it, the words before it, what its subject did; and their text as a label."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unionstats.link.item_words import BREAK, CLOSING, OPENING, Word

_LONGEST = 24
_EDGE = re.compile(r"^[、，,的地得和与及或\s：:·—]+|[、，,的地得和与及或\s：:·—]+$")
_NAMING = re.compile(r"[A-Za-z一-鿿]")
_JOINS = ("、", "和", "与", "及", "以及", "或")


def label(ws: Sequence[Word], *, numbers: bool = False) -> str:
    """The text of ``ws`` without numbers (unless ``numbers``), edges and halves of quotes; empty if it holds no word."""
    said = _EDGE.sub("", "".join(w.text for w in ws if w.mention < 0 or numbers or w.letter == "%"))
    if not _NAMING.search(said):
        return ""
    for o, c in zip(OPENING, CLOSING, strict=True):
        if o != c and said.count(o) != said.count(c):
            said = said.replace(o, "").replace(c, "")
    return said.strip()


def strip_left(ws: Sequence[Word], *, keep_place: bool = False) -> list[Word]:
    """Without the times, places, conjunctions and adverbs that open a clause."""
    i = 0
    drop = {"time", "conjunction", "adverb"} if keep_place else {"time", "conjunction", "adverb", "place"}
    while i < len(ws):
        w = ws[i]
        if w.letter in "@" or w.text in BREAK or w.text in _JOINS:
            i += 1
        elif w.kinds & drop and not _is_head(ws, i) and not _stays(ws, i):
            i += 2 if i + 1 < len(ws) - 1 and w.letter == "R" and ws[i + 1].letter == "Q" else 1
        elif not keep_place and w.tag == "ns" and i + 1 < len(ws) and not _tied(ws, i):
            i += 1
        elif w.letter in "PCUD" and "attribute" not in w.kinds:
            i += 1
        else:
            break
    return list(ws[i:])


def _stays(ws: Sequence[Word], i: int) -> bool:
    """Whether a word that mostly opens clauses is part of a name here: 人均 收入, 直接 经济损失."""
    w = ws[i]
    if i + 1 == len(ws):
        return False
    if "average" in w.kinds:
        return True
    return (
        "adverb" in w.kinds and ws[i + 1].noun and w.tag in ("a", "ad", "b", "n", "vn", "z", "an") and len(w.text) > 1
    )


def _is_head(ws: Sequence[Word], i: int) -> bool:
    return i == len(ws) - 1 and ws[i].letter in "NG"


def _tied(ws: Sequence[Word], i: int) -> bool:
    return ws[i + 1].text in ("的", "、", "和", "与", "至", "—")


def _closing(ws: Sequence[Word], i: int) -> int:
    """The index of the quote that opens what ``ws[i]`` closes, or ``i``."""
    mark = OPENING[CLOSING.index(ws[i].text)]
    for k in range(i - 1, max(i - 20, -1), -1):
        if ws[k].text == mark:
            return k
    return i


# --- before the number ---------------------------------------------------------------------------------------------------


def thing_before(ws: Sequence[Word]) -> list[Word]:
    """The thing that the words end in: an indicator with its modifiers, or a noun with the verb that takes it."""
    ws = _from_break(ws)
    if not ws:
        return []
    if ws[-1].ends("attribute"):
        return strip_left(_modifiers(ws))
    if len(ws) > 1 and ws[-1].letter == "V" and "light" in ws[-1].kinds:
        rest = list(ws[:-1])
        while rest and "adverb" in rest[-1].kinds:
            rest.pop()
        if rest and (rest[-1].noun or rest[-1].verb) and (found := thing_before(rest)):
            return found
    return strip_left(object_before(ws))


def only_places(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` say no more than where (意大利, 湘西土家族苗族自治州, 全省)."""
    return (
        bool(ws)
        and all(
            w.tag == "ns"
            or w.letter in "@DCF"
            or w.kinds & {"place", "time", "conjunction"}
            or w.text in ("、", "等", "的")
            for w in ws[:-1]
        )
        and (
            ws[-1].tag == "ns"
            or "place" in ws[-1].kinds
            or (
                ws[-1].text.endswith(_PLACE_ENDS)
                and ws[-1].letter == "N"
                and not ws[-1].kinds
                and len(ws[-1].text) > 1
                and ws[-1].tag in ("", "nr", "nz", "ns")
            )
        )
    )


_PLACE_ENDS = tuple("省市县区州盟旗镇乡村国")


def _from_break(ws: Sequence[Word]) -> list[Word]:
    for i in range(len(ws) - 1, -1, -1):
        if ws[i].text in BREAK or ws[i].letter == "#":
            return list(ws[i + 1 :])
    return list(ws)


def subject_of(ws: Sequence[Word]) -> list[Word]:
    """All of a clause before its verb, numbers of a class kept (月薪5000—8000元的)."""
    return strip_left(_from_mark(ws))


def _from_mark(ws: Sequence[Word]) -> list[Word]:
    for i in range(len(ws) - 1, -1, -1):
        if ws[i].text in BREAK:
            return list(ws[i + 1 :])
    return list(ws)


def subject_in(ws: Sequence[Word]) -> list[Word]:
    """The subject of the last clause of ``ws``: what stands before its verb, or the whole of it without one."""
    n = len(ws)
    while n and ws[n - 1].text in BREAK:
        n -= 1
    clause = strip_left(_from_mark(ws[:n]))
    end = 0
    nouns = 0
    while end < len(clause):
        w = clause[end]
        if w.letter in "#@" or (nouns and (w.letter in "VDP" and w.text != "的" and not w.ends("attribute"))):
            break
        nouns += w.noun
        end += 1
    while end and clause[end - 1].letter in "DPCUF":
        end -= 1
    return clause[:end]


def _modifiers(ws: Sequence[Word]) -> list[Word]:
    """An indicator at the end of ``ws`` and what modifies it, back to the verb or preposition that governs it."""
    i = len(ws) - 1
    size = len(ws[i].text)
    linked = False  # behind a 的, a verb may belong to the modifier
    while i > 0:
        w = ws[i - 1]
        if w.letter == "@" or size > _LONGEST:
            break
        if w.text == "的":
            linked = True
        elif w.text in CLOSING:
            k = _closing(ws, i - 1)
            size += sum(len(x.text) for x in ws[k:i])
            i = k
            continue
        elif "cut" in w.kinds and not _inner_adverb(ws, i - 1) and not (linked and w.verb and "light" not in w.kinds):
            if not (w.letter == "G" and ws[i].noun and i - 1 > 0 and ws[i - 2].noun):
                break
        elif w.letter in "DPT" and not linked and not _inner_adverb(ws, i - 1):
            break
        size += len(w.text)
        i -= 1
    return list(ws[i:])


def object_before(ws: Sequence[Word]) -> list[Word]:
    """The noun phrase at the end of ``ws`` with its verb (安全转移 群众); or the verb there with its subject (农作物 受灾)."""
    n = len(ws)
    i = n
    nouns = 0
    size = 0
    while i > 0 and size <= _LONGEST:
        w = ws[i - 1]
        if w.text in CLOSING:
            k = _closing(ws, i - 1)
            if k == i - 1:
                break
            size += sum(len(x.text) for x in ws[k:i])
            i, nouns = k, nouns + 1
            continue
        if w.letter in "#@" or w.text in BREAK or w.text in OPENING:
            break
        if w.text == "的":
            if i == n:
                i -= 1
                n = i
                continue
            return _attributive(ws[:n], i - 1)
        if w.text in _JOINS:
            if not (nouns and i > 1 and (ws[i - 2].letter in "NGI" or ws[i - 2].text in CLOSING)):
                break
        elif w.letter == "G" and (not nouns or (i > 1 and ws[i - 2].letter in "NGA" and ws[i - 2].tag != "ns")):
            nouns += 1
        elif w.verb:
            return _with_verb(ws[:n], i, nouns)
        elif w.kinds & {"conjunction", "time"} and w.letter != "N":
            break
        elif w.letter in "PDT" and not (nouns and _inner_adverb(ws, i - 1)):
            break
        else:
            nouns += w.letter in "NI"
        size += len(w.text)
        i -= 1
    return list(ws[i:n])


def _inner_adverb(ws: Sequence[Word], i: int) -> bool:
    """Whether the adverb belongs to the noun: 农民工 月均 收入, 手术 一次性 补助."""
    return bool({"average", "inner"} & ws[i].kinds) and (i == 0 or ws[i - 1].letter in "NGAR" or ws[i - 1].text == "的")


def _attributive(ws: Sequence[Word], i: int) -> list[Word]:
    """``ws[i]`` is a 的: with what modifies the noun behind it."""
    k = i
    size = sum(len(w.text) for w in ws[i:])
    while k > 0 and size <= _LONGEST:
        w = ws[k - 1]
        if w.letter in "#@" or w.text in BREAK or (w.letter in "DT" and k < i) or (w.letter == "P" and k < i - 3):
            break
        if "light" in w.kinds and k < i:
            break
        size += len(w.text)
        k -= 1
    return list(ws[k:])


def _with_verb(ws: Sequence[Word], i: int, nouns: int) -> list[Word]:
    """``ws[i-1]`` is the verb before the phrase ``ws[i:]``; without nouns behind it its subject comes along."""
    verb = ws[i - 1]
    if nouns:
        if "light" in verb.kinds or "existence" in verb.kinds:
            return list(ws[i:])
        return list(ws[i - 1 :])
    k = i - 1
    while k > 0 and (ws[k - 1].letter == "D" or "adverb" in ws[k - 1].kinds):
        k -= 1
    while k > 0 and ws[k - 1].verb and not ws[k - 1].kinds & {"light", "main", "cut", "existence"}:
        k -= 1
    j = k
    size = 0
    while j > 0 and (
        ws[j - 1].letter in "NGAIFVR" or ws[j - 1].text in _JOINS or ws[j - 1].text in (*CLOSING, *OPENING, "的")
    ):
        if ws[j - 1].kinds & {"light", "cut", "existence", "main"} or "time" in ws[j - 1].kinds:
            break
        size += len(ws[j - 1].text)
        if size > 14:
            break
        j -= 1
    subject = strip_left(ws[j:k])
    if subject and _acts(subject):
        subject = []
    return [*subject, *ws[k if subject else i - 1 :]]


def _acts(ws: Sequence[Word]) -> bool:
    """Whether a subject is only the one that did it: a person, a place, an organization's name."""
    last = ws[-1]
    if last.tag in ("ns", "nr") or only_places(ws):
        return True
    return last.ends("org_tail") and (
        len(last.text) == 2
        or any(w.tag in ("ns", "nt") and w is not last for w in ws)
        or last.tag == "nt"
        and len(ws) == 1
    )


# --- behind the number -------------------------------------------------------------------------------------------------


def noun_after(ws: Sequence[Word], unit: str) -> list[Word]:
    """The noun phrase that ``ws`` begins with, its modifiers included, up to the verb of the clause."""
    if not ws:
        return []
    first = ws[0]
    second = ws[1] if len(ws) > 1 else None
    if first.letter in "DPCUXFT@#" and first.text not in OPENING:
        if not (first.letter == "T" and second and second.letter in "NGA" and "time" not in first.kinds):
            return []
    if "adverb" in first.kinds and second and (second.verb or second.letter in "DP"):
        return []
    if first.verb and first.letter != "G" or "main" in first.kinds:
        return _attributive_after(ws)
    out: list[Word] = []
    nouns = size = i = 0
    while i < len(ws) and size <= _LONGEST:
        w = ws[i]
        after = ws[i + 1] if i + 1 < len(ws) else None
        if w.text in OPENING:
            k = i + 1
            while k < len(ws) and ws[k].text not in CLOSING:
                k += 1
            out += ws[i : k + 1]
            nouns, i = nouns + 1, k + 1
            continue
        if w.letter in "#@" or w.text in BREAK:
            break
        if w.letter == "%":
            nouns = 0
        elif w.text == "的":
            if not after or not (after.noun or after.letter in "AI") or not (_places(out) or not nouns):
                break
            nouns = 0
        elif w.text in ("、", "和", "与", "及", "或", "以及"):
            break
        elif w.letter in "DPCUTX" and i:
            if nouns or w.letter in "PCUTX":
                break
        elif w.letter == "F" and nouns:
            if w.text in ("以上", "以下"):
                pass
            elif not (after and after.letter in "NG"):
                break
        elif w.verb:
            if "void" in w.kinds and not after:
                break
            if nouns and not _inner_verb(w, after, ws[i - 1]):
                break
            if not nouns and "main" in w.kinds and not (after and after.noun):
                break
        elif w.letter == "R" and nouns:
            break
        if w.letter == "N":
            nouns += 1
        elif w.letter == "G" and (not after or not after.noun):
            nouns += 1
        size += len(w.text)
        out.append(w)
        i += 1
    while out and (out[-1].letter in "FUDPC" or out[-1].text in BREAK):
        out.pop()
    if len(out) == 1 and "void" in out[0].kinds:
        return []
    return out


def _inner_verb(w: Word, after: Word | None, before: Word) -> bool:
    """Whether a verb behind a noun is still part of the noun phrase: 农技 服务 人员, 水稻 提升 示范片."""
    if "main" in w.kinds or len(w.text) < 2 or (after and after.text in ("了", "着", "过")):
        return False
    if after is None:
        return w.letter == "G"
    if w.letter == "G":
        return after.noun or after.letter in "#X" or after.text in _JOINS or after.verb
    return after.noun and after.ends("head_noun") and "light" not in w.kinds


def _places(out: Sequence[Word]) -> bool:
    """Whether what stands before a 的 only places the counted noun (山西能源领域 的)."""
    return bool(out) and ("domain" in out[-1].kinds or out[-1].tag in ("ns", "s") or "place" in out[-1].kinds)


def _attributive_after(ws: Sequence[Word]) -> list[Word]:
    """关押在沙特的人员: a modifier that begins with a verb, and its noun; or a verb that modifies by itself (参展企业)."""
    for i, w in enumerate(ws[:12]):
        if w.letter in "#@" or w.text in BREAK or w.text in ("了", "着"):
            break
        if w.text == "的":
            if i + 1 < len(ws) and (ws[i + 1].noun or ws[i + 1].letter == "A"):
                rest = noun_after(ws[i + 1 :], "")
                return [*ws[: i + 1], *rest] if rest else []
            break
    if "main" in ws[0].kinds or len(ws) < 2 or ws[0].letter not in "VGI":
        return []
    i = 1
    while i < len(ws) and i < 3 and ws[i].letter in "VGA" and "main" not in ws[i].kinds:
        i += 1
    if i < len(ws) and ws[i].noun:
        return [*ws[:i], *noun_after(ws[i:], "")]
    return []


def predicate_after(ws: Sequence[Word], *, anywhere: bool = False) -> list[Word]:
    """The verb that ``ws`` begins with, and its object; with ``anywhere`` the first verb of the clause."""
    i = 0
    while i < len(ws) and (
        ws[i].letter in "DI@T"
        or ws[i].kinds & {"adverb", "after"}
        or ws[i].text in ("被", "也")
        or (anywhere and (not ws[i].verb or "existence" in ws[i].kinds))
    ):
        i += 1
    out: list[Word] = []
    size = 0
    if i < len(ws) and ws[i].text in ("为", "是"):
        return noun_after(ws[i + 1 :], "")
    while i < len(ws) and size < 14:
        w = ws[i]
        if w.text in BREAK or (w.text == "、" and (i + 1 == len(ws) or ws[i + 1].letter == "#")):
            break
        if w.letter == "#":
            i += 1
            continue
        if w.text in ("了", "过", "着"):
            i += 1
            continue
        if w.text in ("并", "，", "而", "且"):
            break
        out.append(w)
        size += len(w.text)
        i += 1
    while out and (out[-1].letter in "CPUDX" or "link" in out[-1].kinds) and out[-1].text not in CLOSING:
        out.pop()
    return out


# --- lists ---------------------------------------------------------------------------------------------------------------


def coordinates(ws: Sequence[Word], count: int) -> list[str]:
    """``count`` labels out of a head with as many members: 国内订单、出口订单指数 → 国内订单指数, 出口订单指数.

    Empty where the head has another number of members, or where these only say where (长沙、株洲).
    """
    ws = _from_mark(ws)
    head = strip_left(ws)
    joints = [i for i, w in enumerate(head) if w.text in _JOINS]
    if len(joints) != count - 1 or not joints:
        return []
    bounds = [-1, *joints, len(head)]
    parts = [head[a + 1 : b] for a, b in zip(bounds, bounds[1:], strict=False)]
    if not all(parts):
        return []
    first, final = parts[0], parts[-1]
    if any(p[-1].tag == "ns" for p in parts[:-1]):
        return []
    # The last member carries what follows all (指数), the first what stands before all (示范步行街).
    tail = final[1:] if len(final) > 1 and not first[-1].ends("attribute") else []
    if tail and tail[0].text == "的" or any(w.text == "的" for w in tail):
        k = next(i for i, w in enumerate(final) if w.text == "的")
        tail = final[k:]
    lead = first[:-1] if len(first) > 1 and (first[-1].ends("attribute")) and len(parts[1]) < len(first) else []
    out = []
    for k, p in enumerate(parts):
        said = list(p)
        if k and lead:
            said = [*lead, *said]
        if k < len(parts) - 1 and tail:
            said = [*said, *tail]
        out.append(label(said))
    return out if all(out) else []
