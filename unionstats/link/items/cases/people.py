"""People whose number is told with what befell them, or among whom they are."""

from __future__ import annotations

from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import HAVE_DONE
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label, only_actors
from unionstats.link.items.phrases.subjects import subject_of
from unionstats.link.items.phrases.words import GRANTED, JOINS, SAYS, Word, takes_object, word_classes

DIVISIONS = frozenset("省市县区州盟旗镇乡村")  # 3省（区）12市受灾
MODIFIED = frozenset({"户", "起", "例", "名", "位"})  # what these count may stand behind a clause that modifies it


def verb_and_persons(ws: list[Word]) -> bool:
    """Whether a verb that can modify, or what they are like, stands before a noun for persons or households."""
    able = ws[0].letter in "VGA" and (
        ws[0].ends("event") or ws[0].text in HAVE_DONE or not ws[0].kinds & {"main", "light"}
    )
    return able and len(ws) > 1 and (ws[1].ends("person") or ws[1].text.endswith(("家庭", "户", "企业")))  # 特困 家庭


def coming_from(s: Site) -> str:
    """劳模60名，其中40名是从一线职工中产生: those counted before, where what follows says whence or how they come."""
    said = "".join([w.text for w in s.behind_hedges[:2]])
    return s.last if said[:1] == "是" and said[1:].startswith(("从", "由", "通过", "经", "来自", "以")) else ""


_DIVISION_ENDS = tuple("省市县区州盟旗镇乡村屯寨")
_PATH = 12  # words


def behind_path(ws: list[Word]) -> list[Word]:
    """(38岁的) 某县 某镇 某村 村民 劳某: the words behind the places, however the dictionary cuts these."""
    if not ws or ws[0].letter != "N" or not (ws[0].tag == "ns" or ws[0].text.endswith(_DIVISION_ENDS)):
        return ws
    at = 0
    for i, w in enumerate(ws[:_PATH]):
        if w.letter in "#@PCUDR" or w.breaks or w.ends("person"):
            break
        if w.text.endswith(_DIVISION_ENDS) and (w.tag == "ns" or len(w.text) < _TOWN):
            at = i + 1
    return ws[at:] if at and at < len(ws) and ws[at].letter in "NAG" else ws


_TOWN = 4  # characters


def is_name(w: Word) -> bool:
    """Whether a word is, or may be, a person's name: the dictionary has few of them."""
    if w.tag.startswith("nr") or w.text[-1] == "某":
        return True
    return w.letter == "N" and not (w.tag or w.kinds) and 1 < len(w.text) < 4 and not w.ends("person")


def titled(left: list[Word]) -> str:
    """抓获 犯罪 嫌疑人 姚某、黄某 等 (21人): who they are that are named before the number, without their names."""
    at = len(left) - 2
    while at >= 0 and (left[at].text in JOINS or is_name(left[at])):
        at -= 1
    return persons_before(left[: at + 1]) if 0 <= at < len(left) - 2 and left[at].ends("person") else ""


def split_name(ws: list[Word]) -> str:
    """(48岁的) 童 向阳: the name that ``ws`` begin with, where the dictionary has cut it behind the family's name."""
    if len(ws) < 2 or len(ws[0].text) > 1 or ws[0].text not in _FAMILIES:
        return ""
    first = ws[1]
    if first.text != "某" and (first.breaks or first.letter in "PCRU"):
        return ""
    whole = len(first.text) > 1 or first.text == "某" or len(ws) < 3 or len(ws[2].text) > 1
    n = 2 if whole or ws[2].text in SAYS or ws[2].letter in "DPCU" else 3
    name = "".join([w.text for w in ws[:n]])
    return name if len(name) <= _NAME else ""


def called(who: list[Word], right: list[Word]) -> str:
    """62岁 的 退休 教师|陈 秀英: the name behind those who are told of before it; empty if none stands there."""
    at = next((i for i, w in enumerate(right, 1) if who and w is who[-1]), 0)
    behind = right[at : at + 3] if at else []
    whole = behind and is_name(behind[0]) and not behind[0].kinds
    whole = whole and (behind[0].text[0] in _FAMILIES or behind[0].text[-1] == "某")
    return split_name(behind) or (behind[0].text if whole else "")


# Those that are words elsewhere, too, but hardly behind an age.
_FAMILIES = frozenset(
    SURNAMES + "林何高方石于任田金江余付程安常易文万严童尚施温庄段雷洪覃包柳齐甘柴邢耿焦涂祝聂裴詹申宁"
)
_NAME = 3  # characters


def persons_before(before: list[Word]) -> str:
    """资助 困难职工 和 农民工 (…，惠及 4000名): the persons named last before a verb that names none."""
    return next((label([w]) for w in reversed(before) if w.letter == "N" and w.ends("person")), "")


def within(s: Site) -> str:
    """14岁以上不满16岁的有327人: people of whom a clause with numbers of its own says who is meant."""
    clause = list(s.clause)
    while clause and clause[-1].kinds & {"link", "existence", "adverb"}:
        clause.pop()
    if s.whole_unit and clause and (bracket := _age_bracket(clause)):
        return bracket
    if not clause or clause[-1].text != "的":
        return ""
    if len(clause) > 1 and clause[-2].letter in "@T":
        return ""  # 接待量 由 2020年的 日均 30人 增加到 去年的 日均 400人
    bounded = any(w.text in _BOUNDS for w in clause)  # 高级工 及 以上 的 有 90人
    if not s.whole_unit or (all(w.letter not in "#%" for w in clause) and not bounded):
        return ""  # 取得证书的有 560人
    return label(subject_of(clause), numbers=True)


def _age_bracket(clause: list[Word]) -> str:
    """35岁 以下 (86人), 31至45岁 (62人): how old they are."""
    of = clause[-2:] if clause[-1].text in _BOUNDS else clause[-1:]
    return label(of, numbers=True) if of[0].letter == "#" and of[0].text[-1] == "岁" else ""


_BOUNDS = frozenset({"以下", "以上", "及以下", "及以上"})


def among(s: Site) -> str:
    """12个车间中有8个…: of those named before 中."""
    head = s.turn.head
    if AMONG.isdisjoint([w.text for w in s.left]):
        return ""
    right = s.behind_hedges
    alike = any(w.letter == "#" and w.text.endswith(s.mention.unit) for w in s.clause)  # 19个 国家 中 有 11个
    if right and right[0].letter in "NA" and not alike:  # 名单 中 有 40位 代表人物
        return ""
    if s.counts and s.turn.link == "existence" and len(head) > 1 and head[-1].text in AMONG:
        return label(thing_before(head[:-1]))
    return ""


AMONG = frozenset({"中", "里", "之中", "当中", "中间"})


def helped(s: Site, thing: list[Word]) -> list[Word]:
    """为 38名 孕产妇|开辟 就诊 通道: persons for whom something is done, without that; else all of ``thing``."""
    if "person_unit" not in word_classes(s.mention.unit) or thing[-1].ends("person"):
        return thing
    at = next((i for i, w in enumerate(thing[:-2], 1) if w.ends("person") and thing[i].verb), 0)
    return thing[:at] if at else thing


def without_deed(s: Site, right: list[Word], thing: list[Word]) -> list[Word]:
    """为 12所 学校|建起 活动室, 向 86个 工会|补贴 资金: those counted, without what alone the clause says is done."""
    n = len(thing)
    if n < 2 or thing != right[:n] or s.left[-1].text not in _FOR_WHOM or _is_copula(s):
        return thing
    if ("person_unit" in word_classes(s.mention.unit) and thing[-1].ends("person")) or any(
        w.text == "的" for w in thing
    ):
        return thing
    rest = s.rest[len(s.right) - len(right) + n :]
    if any(w.letter == "V" or w.text in GRANTED or w.text == "的" for w in rest):
        return thing
    verbs = [i for i, w in enumerate(thing) if i and (w.letter == "V" or w.text in GRANTED or takes_object(w))]
    own = [i for i in verbs if "inside" not in thing[i].kinds] or verbs  # 为 6个 劳模 创新 工作室 补贴 资金
    return thing[: own[0]] if own and thing[own[0] - 1].letter == "N" else thing


def _is_copula(s: Site) -> bool:
    """项目 为 36个 企业 研发 中心: whether 为 says what something is."""
    head = s.turn.head
    return s.left[-1].text == "为" and bool(head) and head[-1].noun and not (only_actors(head[-1:]) or head[-1].where)


_FOR_WHOM = frozenset("为给向对替")


def who_does(head: list[Word], right: list[Word]) -> bool:
    """Whether ``head`` is a verb with its object, and ``right`` a person who did it for so long."""
    if len(head) not in (2, 3) or not head[0].verb or not head[-1].noun:
        return False
    behind = right[1:3]
    if len(behind) > 1 and behind[0].letter in "NA" and not behind[0].ends("person"):
        behind = behind[1:]
    return bool(behind) and behind[0].ends("person")


def named_doer(head: list[Word], right: list[Word]) -> bool:
    """Whether one by name has done what ``head`` says: 从事 焊接 工作 已经 (20多年的) 王某."""
    does = len(head) > 1 and head[0].verb and len(head[0].text) > 1 and not head[0].kinds & {"link", "existence"}
    return does and head[-1].noun and len(right) > 1 and is_name(right[1])


def age(s: Site) -> str:
    """年龄; of a bracket, those of whom one before it was: 18岁以下用户占35%；[18岁至30岁]达到27%."""
    if s.mention.unit != "a":
        return ""
    behind = s.behind_hedges
    if not s.left and behind and (behind[0].kinds & {"link"} or behind[0].text in _SHARED_BY):
        told = (x.item for x, m in zip(s.seen, s.numbers, strict=True) if m.unit == "a" and x.step == "counted")
        return next(told, "年龄")
    return "年龄"


_SHARED_BY = frozenset({"达到", "达", "占", "为", "的"})
