"""People whose number is told with what befell them, or among whom they are."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.items.after import with_modifier
from unionstats.link.items.before import thing_before
from unionstats.link.items.phrases import LONGEST, from_mark, label, only_places, strip_left
from unionstats.link.items.predicates import predicate_after
from unionstats.link.items.sites import Site, behind_hedges
from unionstats.link.items.subjects import subject_of
from unionstats.link.items.words import JOINS, ORIGINS, SAYS, Word, word_classes

DIVISIONS = frozenset("省市县区州盟旗镇乡村")  # 3省（区）12市受灾
_WHERE = rx.compile(r"(?:村庄?|乡|镇|县|市|区|州|省|周边|事故|灾害|地震|火灾|爆炸|坍塌|车祸|[村镇厂县区市]里)$")


_ALL = frozenset({"全部", "全都", "悉数"})
MODIFIED = frozenset({"户", "起", "例", "名", "位"})  # what these count may stand behind a clause that modifies it


def verb_and_persons(ws: list[Word]) -> bool:
    """Whether a verb that can modify, or what they are like, stands before a noun for persons or households."""
    able = ws[0].letter in "VGA" and (ws[0].ends("event") or not ws[0].kinds & {"main", "light"})
    return able and len(ws) > 1 and (ws[1].ends("person") or ws[1].text.endswith(("家庭", "户", "企业")))  # 特困 家庭


_CAUSES = frozenset({"致", "使", "让", "令", "造成", "导致", "致使", "使得"})


_VOTES = frozenset({"赞成", "同意", "支持", "反对", "弃权", "赞同"})
# What room, work or help there is for so many
_HOLDS = frozenset(
    {
        "吸纳",
        "容纳",
        "带动",
        "满足",
        "解决",
        "安置",
        "供",
        "可供",
        "提供",
        "帮助",
        "惠及",
        "保障",
        "辐射",
        "覆盖",
        "接纳",
    }
)
_HURT = {"伤": "受伤", "死": "死亡", "亡": "死亡", "失踪": "失踪", "失联": "失联"}


_SOME = frozenset({"多人", "数人", "多名", "数名", "若干", "另有"})


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


def befell(s: Site) -> str:
    """共有60人获救, 导致3人死亡: people whose number is the subject of what follows."""
    if not s.mention.unit and s.right and s.right[0].text in _HURT and len(s.right) == 1:
        return _HURT[s.right[0].text]  # 造成三死五伤
    if s.mention.unit in "票席" and s.right and s.right[0].text in _VOTES:
        return s.right[0].text  # 以 51票 赞成、3票 反对 的 结果 通过
    whole = s.whole_unit or s.mention.unit in DIVISIONS
    if not whole or s.turn.link in ("change", "level", "share", "difference"):
        return ""
    if s.mention.unit == "人" and (need := _WATER.match("".join([w.text for w in s.rest[:_LISTED]]))):
        return need[1]  # 2万人、3万头 牲畜 饮水困难
    rest = _without_cause(behind_hedges(s.rest, lasts=False))
    rest = rest[len(rest) > 1 and rest[0].text in _ALL :]  # 其余 17人 全部 遇难
    if is_excepted(s):  # 除 因病 致困 的 90户 转由 社会 救助 外
        return ""
    if due := next((i for i, w in enumerate(rest[:8]) if w.text == "所致"), 0):  # 3人溺水所致
        return label(rest[:due])
    if s.mention.unit == "人" and s.left and s.left[-1].text == "等" and any(w.text == "地" for w in rest[1:3]):
        head = s.bare  # 李某等3人 郑重 地 签字
        return head[-1].text + "等人" if head and is_name(head[-1]) else ""
    if (
        len(rest) > 2
        and rest[1].text == "的"
        and rest[0].letter in "VGN"
        and any(w.text in _HOLDS for w in s.left[-3:])
    ):
        return label(rest[:1])  # 能 吸纳 1200人 就业 的 产业园
    if not rest or rest[0].letter not in "VGPDCA" or rest[0].text in ("到", "至"):
        return ""
    if s.rest[0].text in AMONG and any(w.letter == "#" for w in rest[1:3]) and "existence" in rest[0].kinds:
        return ""  # 报名 的 900人 中 已有|300人 入学
    if s.mention.unit == "人" and rest[0].ends("event") and len(rest) > 1:
        others = rest[1 + (rest[1].text in JOINS) :]
        if others and (others[0].letter == "#" or others[0].text in _SOME):
            return label(rest[:1])  # 31人 遇难 14人 失踪, 5人 死亡、多人 轻伤
    if (s.mention.unit == "人" or s.mention.unit in DIVISIONS) and rest[0].ends("event"):
        return label(predicate_after(rest))
    if s.mention.unit == "人" and rest[0].text in _HURT and len(rest) > 1 and rest[1].letter == "#":
        return _HURT[rest[0].text]  # 15人 伤 70间房倒塌
    if s.mention.unit in DIVISIONS and s.left and s.left[-1].text == "等" and only_places(s.turn.head[-1:]):
        return label(predicate_after(rest))  # 支持 甲、乙 等 4省 开展抢修
    if not s.whole_unit or "level" in rest[0].kinds:  # 城镇 由 12万人 增至
        return ""
    if s.left and s.left[-1].text in ORIGINS and any(w.text.endswith(("到", "至")) for w in rest[:2]):
        return ""  # 持证 的 由 19人 增加 到 58人
    if s.mention.unit in MODIFIED and (verb_and_persons(rest) or with_modifier(rest)):  # 79户 入股 农民 领取
        return ""
    if doing := _made_to_do(s, rest):
        return doing
    event = rest[0].ends("event") or (len(rest) > 1 and rest[1].ends("event"))
    head = s.bare
    if s.mention.unit == "人次" and rest[0].letter == "V" and all(w.letter != "#" for w in rest):
        return label(predicate_after(rest))  # 280个单位 5万人次 参加 医疗互助
    listed = bool(s.left) and s.left[-1].text == "等" and bool(head)
    if listed and s.mention.unit == "人" and (role := _role(s.turn.head)):
        return role
    honoured = rest[0].text in _HONOURED and not head[-1].ends("person") if listed else False
    if listed and (is_name(head[-1]) or honoured):  # 王某、李某等13人被拘留
        return label(predicate_after(rest))
    if len(head) > 1 and "place" in head[-1].kinds and head[-2].text in _CAUSES:  # 已致 全国 300人受灾
        head = head[:-1]
    there = s.mention.unit == "人" and _WHERE.search(head[-1].text) if head else None  # 带动周边村庄200人就业
    if (
        not head
        or there
        or head[-1].text in ("阶段", "该案", "本案", "此案", "全案")
        or head[-1].text in _FINDS
        or (head[-1].verb and ("light" in head[-1].kinds or event))
        or head[-1].text in ("有", "的")
    ):
        return label(predicate_after(rest))
    return ""


_LISTED = 10  # words
_WATER = rx.compile(
    "[、和与及，]?[^，。；、]{0,12}?(?:牲畜|家畜|牛羊)的?((?:临时|季节性|因旱)*(?:饮水|吃水|用水)(?:困难|安全|难)?(?:问题)?)"
)


def _without_cause(rest: list[Word]) -> list[Word]:
    """16人 因 涉嫌 开设 赌场 被 警方 刑拘, 3人 在 塌方 中 遇难: what befell them, not why, where and by whom."""
    if not rest or rest[0].text not in _THROUGH:
        return rest
    end = next((i for i, w in enumerate(rest[:_CAUSE]) if w.breaks or w.letter in "#@"), len(rest[:_CAUSE]))
    if end > 1 and rest[end - 1].ends("event"):
        return rest[end - 1 :]
    if rest[0].text != "因":
        return rest
    so = next((i for i, w in enumerate(rest[:end]) if w.text == "而"), 0)  # 因 火灾 而|撤离
    if 1 < so < end - 1 and rest[so + 1].letter in "VG":
        return rest[so + 1 :]
    at = next((i for i, w in enumerate(rest[:_CAUSE]) if w.text == "被" and not w.breaks), 0)
    if not at or any(w.breaks or w.letter == "#" for w in rest[:at]) or len(label(rest[:at])) < _LONG_CAUSE:
        return rest
    verb = next((i for i, w in enumerate(rest[at:], at) if w.breaks or w.letter in "VG"), at)
    return rest[verb:] if verb < len(rest) and not rest[verb].breaks else rest


_THROUGH = frozenset({"因", "因为", "由于", "被", "遭", "遭到", "在", "因灾", "因病"})
_CAUSE = 16  # words
_LONG_CAUSE = 8  # characters


# (搜救后) 确认 45人 平安无事: how the number became known.
_FINDS = frozenset(
    {"确认", "证实", "核实", "查明", "获悉", "得知", "获知", "据悉", "报道", "统计", "通报", "报告", "透露"}
)


_ADDRESSED = ("先生", "女士", "师傅", "阿姨", "大爷", "大妈", "小姐", "大姐", "大哥", "某", "某某")


_SPLIT_NAME = rx.compile(f"[{SURNAMES}][一-鿿]{{1,2}}")
_AMID = JOINS | frozenset("老小阿")


def _role(head: list[Word]) -> str:
    """农民工 周先生 等 4人: what those are whose names stand before 等; empty if that is not said."""
    n = len(head)
    while n and (is_name(head[n - 1]) or head[n - 1].text in _AMID or head[n - 1].text.endswith(_ADDRESSED)):
        n -= 1
    if not 0 < n < len(head) or head[n - 1].letter != "N" or not head[n - 1].ends("person"):
        return ""
    a = n - 1
    while a and head[a - 1].letter in "NA" and head[a - 1].tag[:2] not in ("ns", "nt", "nr") and not head[a - 1].opens:
        a -= 1
    return "" if any(w.text in JOINS for w in head[:a]) else label(head[a:n])  # 车工 王强、教师 李红 等


# Who is organized or helped to do what stands behind (组织 300人 参加体检).
_MOVES = frozenset(
    {"组织", "安排", "选派", "选送", "推荐", "动员", "发动", "带领", "引导", "邀请", "吸引"}
    | {"投入", "出动", "派出", "抽调", "调集", "调派", "集结", "派遣", "召集", "部署"}
)
_HELPS = frozenset({"帮助", "资助", "帮扶", "扶持", "扶助", "支持", "助力", "促进", "鼓励"})
_FOR = frozenset({"为", "给", "让", "使", "帮", "共为", "已为", "还为", "曾为"})


def _made_to_do(s: Site, rest: list[Word]) -> str:
    """累计 为 3000人 办理医疗互助: what was done for people, or they were brought to do."""
    if s.mention.unit not in ("人", "人次", "户") or not (rest[0].verb or rest[0].text in ("赴", "到", "前往")):
        return ""
    last = next((w.text for w in reversed(s.left) if w.text not in ("了", "过")), "")  # 吸引 了 800人 参加
    return label(predicate_after(rest)) if last in _MOVES or last in _HELPS or last in _FOR else ""


_HONOURED = frozenset({"被", "获", "荣获", "获评", "入选", "当选"})


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
