"""How far a noun phrase goes: what modifies its head, and what ends it."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.items.phrases.modifiers import FACILITIES, PROPERTIES, is_quality
from unionstats.link.items.phrases.phrases import LONGEST, TITLES, is_title
from unionstats.link.items.phrases.words import BREAK, CLOSING, COMPLEMENTS, JOINS, OPENING, Word, states

ASPECT = ("了", "着", "过")
# How nouns for those end that are the subject of what follows.
PERSON_ENDS = tuple("人员者民生师手长童儿友客工犯们市县区乡镇村州省国")
_VEHICLES = tuple("船艇舰机车轮")  # 客轮 搭载 乘客
_LESS = frozenset("低多少快慢早晚")
_WHERE = frozenset({"中", "里", "内", "上", "下", "当中", "之中", "之间", "之内", "面前", "以来", "期间"})
_RANK = rx.compile("第[一二三四五六七八九十0-9]+")  # 12支 球队 第二
_TITLES = frozenset({"称号", "荣誉", "荣誉称号", "奖牌", "奖状", "奖章"})
_OF_QUOTES = _TITLES | {"帷幕", "序幕", "大幕", "口号", "旗号"}
_QUALITIES = ("化", "性", "型", "式", "标准")


def noun_phrase(ws: Sequence[Word]) -> list[Word]:
    """The noun phrase that ``ws`` begin with: 规模 较大 的 企业, 农技 服务 人员."""
    out: list[Word] = []
    nouns = size = i = 0
    while i < len(ws) and size <= LONGEST:
        w = ws[i]
        after = ws[i + 1] if i + 1 < len(ws) else None
        if w.text in OPENING:
            k = next((k for k in range(i + 1, len(ws)) if ws[k].text in CLOSING), len(ws) - 1)
            if k == i:
                break  # the quote's words stand behind the next number
            if nouns and _acts_or_names(ws, i, k):
                break
            out += ws[i : k + 1]
            nouns, i = nouns + 1, k + 1
            continue
        if nouns and _done_to(ws, i):
            break
        if w.text == "、" and (rest := _behind_last(ws, i)):
            return rest
        if n := _joined(ws, i, out):
            out += ws[i : i + n]
            i += n
            continue
        if w.letter in "#@" or w.text in BREAK or w.text in JOINS:
            break
        if w.letter == "%":
            nouns = 0
        elif w.text == "的":
            if i == 1 and ws[0].letter == "A" and after and after.verb and i + 2 < len(ws) and ws[i + 2].noun:
                out.append(w)  # 新 的 保暖 内衣
                i += 1
                continue
            if not _goes_on(ws, i, nouns, out):
                break
            nouns = 0
        elif _ends(ws, i, nouns):
            break
        # 断电 的 村庄, 免费 的 电话
        befallen = after and after.text == "的" and ((not i and w.ends("event")) or (not nouns and is_quality(w)))
        where = not i and w.tag == "s" and after and (after.verb or after.letter in "AN")  # 境外 就业 岗位
        nouns += not (befallen or where) and (w.letter == "N" or (w.letter == "G" and not (after and after.noun)))
        size += len(w.text)
        out.append(w)
        i += 1
    while out and (
        out[-1].letter in "FUDPC"
        or (len(out) > 1 and out[-1].text in IDLE_ENDS)
        or (len(out) > 1 and out[-1].letter == "M" and out[-1].text[0] == "一")  # 磨坊 一座
        or (len(out) > 1 and _RANK.fullmatch(out[-1].text) and out[-2].letter == "N" and not _ranks(out[-2]))
        or (len(out) > 1 and out[-1].kinds & {"void", "link", "average"} and out[-1].text != "标准")
        or (len(out) > 1 and out[-1].text in _LESS and out[-2].noun)  # 比其他 3个 班组|低
    ):
        out.pop()
    return [] if len(out) == 1 and "void" in out[0].kinds else out


def _acts_or_names(ws: Sequence[Word], i: int, k: int) -> bool:
    """职工 “送清凉”, 车间 “先锋号” 称号, 单位 “劳动奖状”: whether the quote ``ws[i:k]`` is none of the noun's."""
    goes_on, titled = k + 1 < len(ws), k > i and ws[k - 1].text.endswith(TITLES)
    return titled or (i + 1 < k and ws[i + 1].letter == "V") or (goes_on and ws[k + 1].text in _TITLES)


def _done_to(ws: Sequence[Word], i: int) -> bool:
    """Whether an adverb at ``i`` begins what is done to the noun before it, or what it does."""
    w = ws[i]
    if (w.letter in "ADI" or w.tag == "l") and "地" in [x.text for x in ws[i + 1 : i + 3] if x.letter in "ADIU"]:
        return True  # 车辆 整齐有序 地 停靠
    if i + 1 == len(ws) or not (ws[i + 1].verb or ws[i + 1].text == "部署"):
        return False
    if w.letter in "AD" and not _verb_inside(ws, i + 1):
        return True  # 房屋 严重 损坏, 系列案 圆满 执行
    if w.text in _AT_ONCE and ws[i + 1].text in _GETS_ON:
        return True  # 工业 项目 全面 加快 建设 进度
    does = ws[i + 1].letter in "VPD" or "main" in ws[i + 1].kinds
    if w.text == "集体" and does and not (i + 2 < len(ws) and ws[i + 2].ends("head_noun")):
        return True  # 企业 集体 亮相
    ended = i + 2 == len(ws) or ws[i + 2].text in BREAK or ws[i + 2].text in ("在", "于")
    return bool(w.kinds & {"adverb", "manner"}) and ended  # 安置点 全面 排查, 部门 联合 部署 在


_AT_ONCE = frozenset(
    {
        "全面",
        "全部",
        "全速",
        "加速",
        "有序",
        "陆续",
        "相继",
        "纷纷",
        "正在",
        "正",
        "同步",
        "集中",
        "持续",
        "稳步",
        "正式",
    }
)
_GETS_ON = frozenset(
    {
        "加快",
        "推进",
        "铺开",
        "提速",
        "启动",
        "复工",
        "复产",
        "开工",
        "完成",
        "建成",
        "展开",
        "投产",
        "竣工",
        "落地",
        "进入",
        "实现",
    }
)


def _behind_last(ws: Sequence[Word], i: int) -> list[Word]:
    """The noun behind a list of attributes or of acts that the 、 at ``i`` stands in; empty if it stands in none."""
    quality = i > 0 and (ws[i - 1].letter in "AVI" or ws[i - 1].text.endswith(_QUALITIES))
    if quality and (rest := _behind_attributes(ws[i + 1 :])):
        return rest
    # 高温 生产、室外 作业 的 企业
    return _behind_attributes(ws[i + 1 :], acts=True) if i and ws[i - 1].letter == "G" else []


def _joined(ws: Sequence[Word], i: int, out: list[Word]) -> int:
    """How many words at ``i`` join what belongs together; 0 if none does."""
    w = ws[i]
    if w.text in JOINS and i:
        if i == 1 and _shares_head(ws):  # 生产、生活 设施
            return 1
        return 2 * (i + 1 < len(ws) and ws[i + 1].text in ("以上", "以下"))  # 地级 及 以上 城市
    return w.text == "之" and bool(out) and i + 1 < len(ws) and ws[i + 1].text in OPENING  # “暖企” 之 “春风” 招聘会


def _goes_on(ws: Sequence[Word], i: int, nouns: int, out: list[Word]) -> bool:
    """Whether the noun stands behind the 的 at ``i``, and not before it."""
    after = ws[i + 1] if i + 1 < len(ws) else None
    if after is None or not (after.noun or after.letter in "AI" or after.text in OPENING):
        return False
    if _places(out) or not nouns:
        return True
    if out[0].text in OPENING and out[-1].text in CLOSING and after.text not in _OF_QUOTES:
        return True  # “小快灵” 的 技改 项目
    return bool(
        # 规模 较大 的 企业
        (i > 1 and ws[i - 1].letter == "A" and ws[i - 2].letter in "ND" and ws[i - 1].text not in IDLE_ENDS)
        or (i > 1 and ws[i - 1].text in PROPERTIES and ws[i - 2].letter == "A")  # 不同 性质 的 问题
    )


def _ends(ws: Sequence[Word], i: int, nouns: int) -> bool:
    """Whether the noun phrase ends before the word at ``i``."""
    w = ws[i]
    after = ws[i + 1] if i + 1 < len(ws) else None
    if nouns and w.tag == "ns" and w.text[-1] in "省市县" and len(w.text) > 2:
        return True  # 授予 企业 江苏省 劳动奖状: another thing begins
    if nouns and w.text in _GIVERS and is_title(ws[i + 1 :]):
        return True  # 单位 全国 五一劳动 奖状
    if nouns and w.text in _BECOMES and after:
        return True  # 9家 书屋 成 好 去处
    if nouns and w.text in ("一起", "一道") and after and (after.verb or not after.tag):
        return True  # 8名 职工 一起 庆祝
    if nouns and w.text in _FORESEES:
        return True
    if nouns and _tells_of_those_before(ws, i):
        return True
    if w.letter in "DPCUTX":
        return bool(i and (nouns or w.letter in "PCUTX"))
    if w.letter == "F" and nouns:  # 决赛 中 夺得, 灯笼 里
        return w.text in _WHERE or (w.text not in ("以上", "以下") and not (after and after.noun))
    if nouns and states(w.text) and not (after and after.noun) and not (w.ends("person") or w.ends("head_noun")):
        return True  # 花卉 争奇斗艳
    if w.verb:
        if ("void" in w.kinds and not after) or (
            nouns and not (_inner_verb(w, after, ws[i - 1]) or _in_name_of(ws, i))
        ):
            return True
        alone = i and ws[i - 1].letter == "A" and (after is None or after.text in BREAK)  # 激烈 角逐
        return not nouns and "main" in w.kinds and not (after and after.noun) and not alone
    return bool(nouns) and (
        w.letter in "RI" or w.text[0] == "每" or (w.letter == "M" and (w.text[-1] in "年天月" or "adverb" in w.kinds))
    )


def _tells_of_those_before(ws: Sequence[Word], i: int) -> bool:
    """Whether the word at ``i``, a noun by itself, opens what is told of the noun before it."""
    w = ws[i]
    after = ws[i + 1] if i + 1 < len(ws) else None
    if after and after.text == "又":  # 小麦|节本 又 增效
        return True
    if w.text == "代表":  # 3名 选手|代表 我市 参赛
        return after is not None and ws[i - 1].ends("person") and (after.text[0] in "我本" or after.tag == "ns")
    if len(w.text) == len("被盗") and w.text[0] == "被" and not w.kinds and w.text[1] not in "褥子面单套罩窝":
        return True  # 两头 奶牛|被盗
    if w.text in _CONDITIONS:  # 3名 伤者|生命 体征 平稳
        return ws[i - 1].ends("person") and after is not None
    if w.text in _HOW:  # 数万名 网友|线上 观看
        behind = ws[i + 2] if i + 2 < len(ws) else None
        return bool(after and after.verb) and not (behind and (behind.noun or behind.text == "的"))
    return w.text.isnumeric() and bool(after and after.text[0] == "楼")  # 居民楼|3楼


_BECOMES = frozenset({"成", "变", "变身", "化作"})
_GIVERS = frozenset({"全国", "国家级", "省级", "市级", "省", "市"})
_CONDITIONS = frozenset({"生命", "病情", "伤势", "情绪"})
_HOW = frozenset({"线上", "线下", "在线", "网上", "现场", "当场", "实地", "上门", "就地", "就近", "集中", "免费"})
_FORESEES = frozenset({"预计", "预期", "有望", "可望", "估计"})


def _verb_inside(ws: Sequence[Word], i: int) -> bool:
    """Whether the verb ``ws[i]`` modifies a noun behind it, or may be a noun itself."""
    return ws[i].letter == "G" or (i + 1 < len(ws) and (ws[i + 1].noun or ws[i + 1].text == "的"))


def _ranks(w: Word) -> bool:
    """Is the word before 第二 what tells of whom that is said: 名列, 排名, 全国?"""
    return w.text in ("名列", "排名", "名次") or bool(w.kinds - {"doer"})


IDLE_ENDS = frozenset({"时", "时候", "之际", "之时", "所属", "下属", "下辖", "所辖", "辖下", "多次", "先后", "纷纷"})


def _shares_head(ws: Sequence[Word]) -> bool:
    """Whether two verbal nouns or attributes share the noun behind the second."""
    like = len(ws) > 3 and ws[3].noun and _is_like(ws[0]) and _is_like(ws[2])  # 低成本、定制化 厂房
    return like or (len(ws) > 3 and ws[0].letter in "GA" and ws[2].letter in "GA" and ws[3].letter == "N")


def _is_like(w: Word) -> bool:
    """Whether a word that may be a noun says what things are like (定制化, 区域性, 高标准)."""
    return is_quality(w) or (len(w.text) > 2 and (w.text.endswith(_QUALITIES) or w.text[-1] in "性型式"))


def _behind_attributes(ws: Sequence[Word], *, acts: bool = False) -> list[Word]:
    """环境舒适、功能齐全的 工会驿站: the noun behind a list of what it is like, or with ``acts`` of what it does."""
    for i, w in enumerate(ws[:14]):
        if w.letter in "#@" or w.text in BREAK or w.text in ASPECT:
            break
        if w.text == "的":
            return [] if acts and not (i and ws[i - 1].letter in "GV") else noun_phrase(ws[i + 1 :])
    return []


def _inner_verb(w: Word, after: Word | None, before: Word) -> bool:
    """Whether a verb behind a noun is still part of the noun phrase: 农技 服务 人员, 水稻 提升 示范片."""
    if w.text in _AID and before.text in _AIDS:
        return not (after and after.noun) or before.text == "人道主义"  # 资金 支持, not 资金 支持 企业
    if "purpose" in w.kinds and after and after.ends("held") and not is_complete(before):
        return True  # 消费 促进 活动
    if "main" in w.kinds or len(w.text) < 2 or (after and (after.text in ASPECT or after.text in _WHEN)):
        return False  # 工程 完工 后 水深 达到
    if len(before.text) > 2 and before.text[-1] in "性化" and not before.verb and not (after and after.noun):
        return True  # 根本性 转变
    if after is None:
        covers = w.text in _COVERS and not (before.ends("person") or before.ends("org_tail"))  # 重大 疾病 保障
        return w.letter == "G" or covers or (before.letter == "G" and "inside" in w.kinds)  # 五项 综合 改造
    if w.letter == "G" and after.text in ("到", "至", "于", "在") and before.noun:
        return False  # 攻关 成果 应用 到 生产 中
    if w.letter == "G" and after.text in _IS_DONE:
        return False  # 板房 建设 完成
    if w.letter == "G":
        return after.noun or after.letter in "AFX" or after.text in JOINS or after.verb
    if len(w.text) == 2 and (w.text[1] in COMPLEMENTS or w.text[1] in "了着过得在于"):  # 警车 冲入 院内
        return False
    if not (after.noun or after.letter == "A") or "light" in w.kinds:
        return False
    return after.ends("head_noun") or not (is_complete(before) or before.ends("attribute"))


_COVERS = frozenset({"保障", "赔付", "理赔"})


def is_room(w: Word, after: Word | None) -> bool:
    """职工 休息 房: whether ``w`` is what one does in the room ``after`` it."""
    return w.text in _RESTS and after is not None and after.text.removesuffix("成") in _ROOMS


_RESTS = frozenset({"休息", "活动", "健身", "更衣", "淋浴", "等候", "候车", "值守", "取暖"})
_ROOMS = frozenset("房亭棚屋室间厅角椅舱")
_WHEN = frozenset({"后", "前", "之后", "以后", "之前", "以前", "时"})
_AID = frozenset({"支持", "援助", "扶持", "资助"})
_AIDS = frozenset({"资金", "财政", "军事", "信贷", "融资", "物资", "经济", "技术", "人道主义", "生活", "就业"})
_IS_DONE = frozenset({"完成", "完工", "完毕", "到位", "结束", "就绪", "全部", "基本", "已"})


def _in_name_of(ws: Sequence[Word], i: int) -> bool:
    """Whether the verb ``ws[i]`` is in a name: 职工 创新 创意 大赛, 职工 共享 休息 场所, 骨干 创新 联合 小组."""
    if len(ws[i].text) < 2 or ws[i].kinds & {"main", "light"}:
        return False
    for k, w in enumerate(ws[i + 1 : i + 4]):
        if w.letter not in "NGV" or w.kinds & {"main", "light"}:
            return False
        named = w.text.endswith(FACILITIES) or (w.ends("head_noun") and not is_complete(ws[i - 1]))
        if k == 1 and ws[i + 1].verb and w.noun and named:
            return True
    return False


def is_complete(w: Word) -> bool:
    """Whether a noun can be the subject of what follows: people, bodies, things that head a phrase."""
    return w.ends("head_noun") or w.text.endswith((*PERSON_ENDS, *_VEHICLES)) or w.ends("org_tail")


def _places(out: Sequence[Word]) -> bool:
    """Whether what stands before a 的 only places the counted noun (外省能源领域 的)."""
    return bool(out) and (bool(out[-1].kinds & {"domain", "place"}) or out[-1].tag in ("ns", "s"))
