"""What an organization's name and the words right behind it tell: steps, grouped by the last character of the name and
by the first one behind it.
"""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import ENDINGS, SURNAMES, Part, by_character, is_partner
from unionstats.model import Entity

# 甲大学采矿专业研究生毕业，29岁; but 甲大学毕业生500人
_SCHOOLS = ("大学", "学院", "学校", "技校", "中专", "党校", "电大", "夜大", "中学")
_GRADUATES = rx.compile(
    "(?:[^，。；、0-9的]{0,8}?(?:专业|系|学院|班))?(?:大专|本科|专科|中专|技校|函授|硕士|博士|研究生)?(?:学历)?毕业(?![生于典率季证设论班礼前])"
)


def _taught(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """甲大学|采矿专业研究生毕业，29岁; but |甲大学|毕业生500人."""
    school = "毕业" in rest[:18] and e.name.endswith(_SCHOOLS)
    return "quoted" if school and _GRADUATES.match(rest) else None


# 白石村党支部|书记老李
_OF_VILLAGES = ("村党支部", "村党总支", "村党委", "村民委员会", "社区党支部", "社区党总支", "社区党委", "居民委员会")
_HEADS_IT = rx.compile("(?:第一|原|副)?(?:书记|主任|委员)")


def _headed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """白石村党支部|书记老李: who he is, while what is told is the village's."""
    return "far" if e.name.endswith(_OF_VILLAGES) and _HEADS_IT.match(rest) else None


# 国务院新闻办公室今天举行发布会，某部…: who lends the stage does not publish
_LENDS_STAGE = rx.compile("[^，。；]{0,20}?(?:举行|召开|举办)[^，。；]{0,24}?(?:发布会|吹风会|见面会)")


def _lends_stage(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """国务院新闻办公室|今天举行发布会，某部…: who lends the stage does not publish."""
    return "venue" if e.name.endswith("新闻办公室") and _LENDS_STAGE.match(rest) else None


# By the last character of the name: what such a body does, or is named for, by what stands behind it.
NAMED = by_character(
    ("专大学校院", _taught),
    ("会委支部", _headed),
    ("室", _lends_stage),
)


# 300名饿了么骑手: for whom people work, where somebody else tells of them.
_RIDERS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,4}?等?(?:平台|企业)?的?(?:外卖|网约车?|货车|送餐|配送|快递)?(?:骑手|司机|小哥|送餐员|外卖员|配送员|快递员)"
)


def _riders(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """300名|饿了么|骑手."""
    return "far" if e.rule == "known" and _RIDERS.match(rest) else None


_MAKERS = frozenset({"波音", "波音公司", "空中客车公司", "中国商用飞机有限责任公司"})
_GOODS = rx.compile("(?:部分|多款|全部)?(?:客机|货机|飞机|机型|直升机)")


def _goods(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """波音|客机."""
    return "far" if e.name in _MAKERS and _GOODS.match(rest) else None


# 北京现代轿车与货车相撞: who built it has no part in that
_CAR = "牌?[小大中轻重]?型?(?:轿|货|卡|客|面包|越野|商务|出租|搅拌|水泥罐)?(?:车|皮卡)"
_VEHICLE = rx.compile(
    f"{_CAR}(?:[^，。；]{{0,14}}?(?:相?撞|追尾|行驶|驶[来入过向]|失控|翻[入下车倒]|冲[入下向出进]|刮擦|碰擦|侧翻)"
    "|[头顶门身尾窗厢轮][^，。；]{0,6}?(?:变形|损|毁|掀|碎|瘪|凹)|司机|驾驶[员人])"
)
_THE_CAR = rx.compile(_CAR)
# 追尾的|北京现代|车: which of those that have met
_MET = rx.compile(
    "(?:肇事|涉事|出事|失控|被撞|追尾|行驶|驾驶|驾乘|乘坐|搭乘)(?:的|着|了)?(?:[^，。；、]{0,6}[辆台部])?(?:[白黑红蓝灰银黄]色)?的?$"
)


def _vehicle(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """北京现代|轿车与货车相撞, 追尾的|北京现代|车: who built it has no part in that."""
    if e.rule not in ("known", "name"):
        return None
    return "far" if _VEHICLE.match(rest) or (_THE_CAR.match(rest) and _MET.search(near)) else None


# Tried first: whose workers or goods are called after it.
BEHIND = by_character(
    ("、与企及司和外小平快的等网货送配骑", _riders),
    ("全多客机直货部飞", _goods),
    ("牌小大中轻重型轿货卡客面越商出搅水车皮", _vehicle),
)

# Whose members have an office of their own: 市政协委员、X公司董事长某某说.
# 县人大代表李某建议: one of them speaks for himself
_MEMBER = rx.compile(
    f"(?:委员|代表)(?:[、，]|[{SURNAMES}][一-龥]{{1,2}}(?:[、，：]|说(?![服明])|表示|建议|认为|提出|介绍|呼吁|告诉|坦言|感慨|[掰算]))"
)
_ASSEMBLIES = ("政协", "政治协商会议", "人大", "代表大会", "常务委员会", "全国委员会")


def is_members(e: Entity, rest: str) -> bool:
    """市政协|委员、某公司董事长某某: is it a member of ``e`` who speaks, for whom he does not?"""
    return rest[:2] in ("委员", "代表") and _MEMBER.match(rest) is not None and e.name.endswith(_ASSEMBLIES)


_EXCHANGES = ("交易所", "交易及结算所有限公司")
_LISTED_AT = rx.compile(
    "(?:的|网站|官网|主板|创业板|科创板|中小企?业?板|新三板|[A-H]股|市场|首次|正式|成功)*"
    "(?:(?:上市|挂牌|公开|公布|发行|首发|敲[钟锣响]|披露|递交|提交|发布|交易)(?!的)|[，。；]|$)"
)
# 东盟是云南省最大的贸易伙伴: with whom the others trade.
_PARTNER = rx.compile(r"[^，。；]{0,4}(?:是|为|成为)[^，。；]{0,14}?(?:伙伴|市场|来源地|目的地|客户)")


def is_market(e: Entity, near: str, rest: str) -> bool:
    """在|深交所|创业板发行新股, 登陆|港交所; 东盟|是云南省最大的贸易伙伴: neither whose nor where."""
    if e.name.endswith(_EXCHANGES):
        listed = near[-1:] in ENDINGS and _LISTED_AT.match(rest)
        return bool(listed)
    return _is_partner(rest)


def _is_partner(rest: str) -> bool:
    return _PARTNER.match(rest) is not None or is_partner(rest)
