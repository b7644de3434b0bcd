"""People whose number is told with what befell them, or among whom they are."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import HAVE_DONE
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import LONGEST, from_mark, label, only_places, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_of
from unionstats.link.items.phrases.words import JOINS, SAYS, Word, word_classes

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
    if s.behind_hedges[0].text == "系" and len(s.behind_hedges) > 1 and all(w.text != "的" for w in s.left):
        return s.level  # 文物43件，近(半数) 系 首次 展出
    return s.last if said[:1] == "是" and said[1:].startswith(("从", "由", "通过", "经", "来自", "以")) else ""


def is_excepted(s: Site) -> bool:
    """Whether the number is of those who are left out, named before it: 除 因病 致困 的 90户 …外."""
    if not s.left or s.left[-1].text != "的":
        return False
    left_out = any(w.text in ("除", "除了", "除去") for w in s.clause)
    return left_out and any(w.text in ("外", "之外", "以外") for w in s.rest)


_SPLIT_NAME = rx.compile(f"[{SURNAMES}][一-鿿]{{1,2}}")
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
    for n in (3, 2):  # 农民工 张 有 才 等, as the dictionary cuts the name
        if at >= n and left[at - n].ends("person") and _SPLIT_NAME.fullmatch(_joined(left[at - n + 1 : at + 1])):
            return persons_before(left[: at - n + 1])
    while at >= 0 and (left[at].text in JOINS or is_name(left[at]) or left[at + 1].text in _UNNAMED):
        at -= 1
    return persons_before(left[: at + 1]) if 0 <= at < len(left) - 2 and left[at].ends("person") else ""


def met(s: Site) -> str:
    """到3个工地 慰问 一线 职工，共计 (80人): those with whom the clause before ends, whom somebody met."""
    if not any("total" in w.kinds for w in s.left) or not all(w.kinds & {"total", "adverb"} for w in s.left):
        return ""
    clause = without_break(s.before)
    at = max((i for i, w in enumerate(clause) if w.breaks or w.letter == "#"), default=-1)
    met = next((i for i in range(len(clause) - 1, at, -1) if clause[i].text in _MEETS), -1)
    return label(clause[met + 1 :]) if met >= 0 and clause[-1].ends("person") else ""


_MEETS = frozenset(
    {"慰问", "看望", "走访", "救助", "帮扶", "资助", "培训", "表彰", "奖励", "招聘", "招录", "组织", "惠及", "服务"}
)


def _joined(ws: list[Word]) -> str:
    return "".join([w.text for w in ws])


_UNNAMED = frozenset({"某某", "某", "某甲", "某乙"})  # 刘 某某: behind the family's name


def split_name(ws: list[Word]) -> str:
    """(48岁的) 童 向阳: the name that ``ws`` begin with, where the dictionary has cut it behind the family's name."""
    if len(ws) < 2 or len(ws[0].text) > 1 or ws[0].text not in _FAMILIES or ws[1].breaks or ws[1].letter in "PCRU":
        return ""
    n = 2 if len(ws[1].text) > 1 or len(ws) < 3 or len(ws[2].text) > 1 else 3
    name = _joined(ws[:n])
    if n == 2 and len(name) > _NAME and not ws[1].tag:
        return name[:_NAME]  # 钱 学明入 职
    more = n < len(ws) and (ws[n].text == "的" or ws[n].ends("person"))  # 张 月亭 老人
    return name if len(name) <= _NAME and not more else ""


# Those that are words elsewhere, too, but hardly behind an age.
_FAMILIES = frozenset(
    SURNAMES + "林何高方石于任田金江余付程安常易文万严童尚施温庄段雷洪覃包柳齐甘柴邢耿焦涂祝聂裴詹申宁"
)
_NAME = 3  # characters


def persons_before(before: list[Word]) -> str:
    """资助 困难职工 和 农民工 (…，惠及 4000名): the persons named last before a verb that names none.

    Who tells of it is none of them: 局长 算了 一笔账：…，涉及 4000人.
    """
    told = (i + 1 for i in range(len(before) - 1, -1, -1) if before[i].text == "：" or before[i].text in SAYS)
    before = before[next(told, 0) :]
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i].letter == "N" and before[i].ends("person")), -1)
    start = at
    while start > 0 and at - start < 6:
        w = before[start - 1]
        modifies = w.text in _ACCUSED or (w.letter in "NA" and w.tag != "ns")
        if not modifies and not (w.text in JOINS and before[start - 2].ends("person")):
            break
        start -= 1
    return label(before[start : at + 1])


_ACCUSED = frozenset({"犯罪", "涉案", "涉嫌"})  # 犯罪 嫌疑人, what the dictionary has for verbs


def within(s: Site) -> str:
    """14岁以上不满16岁的有327人: people of whom a clause with numbers of its own says who is meant."""
    clause = list(s.clause)
    while clause and (clause[-1].kinds & {"link", "existence", "adverb"} or clause[-1].text in _HEDGES):
        clause.pop()
    if not clause or clause[-1].text not in ("的", "者") or clause[0].text in _EXCEEDS:
        return ""
    for i in range(len(clause) - 2, 0, -1):  # 贫血的 12人 、|超重的 30人: each by its own words
        if clause[i].text == "、" and clause[i - 1].letter == "#" and clause[i - 1].text.endswith(s.mention.unit):
            said = label(subject_of(clause[i + 1 : -1]), numbers=True)
            return said if len(said) > 1 else ""
    if len(clause) > 1 and clause[-2].letter in "@T":
        return ""  # 接待量 由 2020年的 日均 30人 增加到 去年的 日均 400人
    if clause[-1].text == "者":  # 通勤超1小时者 有 30人
        numbered = len(clause) < len(s.clause) and any(w.letter == "#" for w in clause)
        said = label(subject_of(clause), numbers=True) if numbered else ""
        return said if len(said) <= LONGEST else ""
    first = next(iter(strip_left(from_mark(clause))), clause[-1])
    # 企业 建立制度 的 有 560家
    acts = s.turn.link == "existence" and first.letter == "N" and not any(w.ends("attribute") for w in clause)
    acts = acts and any(w.letter == "V" for w in clause) and not any(w.text in AMONG for w in clause)
    aged = s.mention.unit in MODIFIED and any(w.letter == "#" and w.text.endswith("岁") for w in clause)
    if not s.whole_unit and not acts and not aged:  # 30岁以下的 45名
        return ""
    if all(w.letter not in "#%" for w in clause) and not (first.verb and "light" in first.kinds) and not acts:
        return ""  # 取得证书的有 560人
    said = label(subject_of(clause), numbers=True)
    return said if len(said) <= LONGEST else ""


_HEDGES = frozenset({"不足", "不到", "近", "约", "超", "超过", "逾"})
_EXCEEDS = frozenset({"超过", "超出", "高于", "低于", "多于", "少于", "远超", "超", "不及", "不如"})  # 2019年的8万人次


def among(s: Site) -> str:
    """12个车间中有8个…: of those named before 中."""
    head = s.turn.head
    if those := _opening_those(s):
        return those
    if AMONG.isdisjoint([w.text for w in s.left]):
        return ""
    right = s.behind_hedges
    alike = any(w.letter == "#" and w.text.endswith(s.mention.unit) for w in s.clause)  # 19个 国家 中 有 11个
    if right and right[0].letter in "NA" and s.noun and not alike:  # 名单 中 有 40位 代表人物
        return ""
    if s.counts and s.turn.link == "existence" and len(head) > 1 and head[-1].text in AMONG:
        return label(thing_before(head[:-1])) or s.last
    return _chosen(s)


def _opening_those(s: Site) -> str:
    """遇难者中，甲州有37人，乙州 5人: those of whom the numbers of some places are told, as the sentence opens."""
    head = s.turn.head[:-1] if s.turn.head and s.turn.head[-1].text in ("占", "就") else s.turn.head
    if not head or s.turn.link in ("change", "level", "difference") or not only_places(head):
        return ""
    at = next((i for i in range(len(s.before) - 1, 0, -1) if s.before[i].breaks and s.before[i - 1].text in AMONG), 0)
    those = thing_before(s.before[: at - 1]) if at > 1 and not s.noun else []
    return label(those) if those and those[-1].letter in "NG" and not only_places(those) else ""


AMONG = frozenset({"中", "里", "之中", "当中", "中间"})
_CHOOSES = rx.compile("(?:[选推挑抽评遴筛招择][一-鿿]?|培[养育]|吸[收纳]|发展|确定|产生|录[取用])(?:出来?|了)?")


def _chosen(s: Site) -> str:
    """从一线职工中选拔 40人: those of whom some are chosen."""
    left = list(s.left)
    if s.mention.kind != "count" or not left or s.noun:
        return ""
    while left and left[-1].kinds & {"adverb"} and left[-1].text not in AMONG:
        left.pop()
    at = next((i for i in range(len(left) - 1, 0, -1) if left[i].text in AMONG), 0)
    if not at or not _CHOOSES.fullmatch("".join(w.text for w in left[at + 1 :])):
        return ""
    opens = next((i for i in range(at - 1, -1, -1) if left[i].text in ("从", "在", "由")), -1)
    return label(thing_before(left[opens + 1 : at])) if opens >= 0 else ""


def body_of(right: list[Word]) -> list[Word]:
    """5人 调查 委员会, 7人 专家 小组: the body that so many make up; empty if none stands there."""
    said = ""
    for i, w in enumerate(right[:_BODY], 1):
        said += w.text
        if w.letter not in "NGAV":
            break
        if said.endswith(_BODIES_OF) and not (i < len(right) and right[i].noun):
            return right[:i]
    return []


_BODY = 5  # words
_BODIES_OF = (
    *(
        "小组",
        "专班",
        "委员会",
        "工作组",
        "专家组",
        "调查组",
        "评审组",
        "代表团",
        "考察团",
        "访问团",
        "陪审团",
        "顾问团",
    ),
    *("突击队", "合议庭", "班子", "评委会", "理事会", "领导组", "机组"),
)


def helped(s: Site, thing: list[Word]) -> list[Word]:
    """为 38名 孕产妇|开辟 就诊 通道: persons for whom something is done, without that; else all of ``thing``."""
    if "person_unit" not in word_classes(s.mention.unit) or thing[-1].ends("person"):
        return thing
    at = next((i for i, w in enumerate(thing[:-2], 1) if w.ends("person") and thing[i].verb), 0)
    return thing[:at] if at and thing[at].text[0] not in "之的" else thing


def who_does(head: list[Word], right: list[Word]) -> bool:
    """Whether ``head`` is a verb with its object, and ``right`` a person who did it for so long."""
    if len(head) not in (2, 3) or not head[0].verb or len(head[0].text) < 2 or not head[-1].noun:
        return False
    if head[0].kinds & {"light", "spent", "lasted", "link", "existence"}:
        return False
    behind = right[1:3]
    if len(behind) > 1 and behind[0].letter in "NA" and not behind[0].ends("person"):
        behind = behind[1:]
    return bool(behind) and behind[0].ends("person")


def named_doer(head: list[Word], right: list[Word]) -> bool:
    """Whether one by name has done what ``head`` says: 从事 焊接 工作 已经 (20多年的) 王某."""
    does = len(head) > 1 and head[0].verb and len(head[0].text) > 1 and not head[0].kinds & {"link", "existence"}
    return does and head[-1].noun and len(right) > 1 and is_name(right[1])
