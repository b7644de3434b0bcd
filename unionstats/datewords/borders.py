"""Characters that look like a word for a date across the border of two words: 送上|年货, 竣工后|日处理, 基本|年薪."""

from __future__ import annotations

from unionstats import rx

_FIRST = frozenset("上下前后本当今去来同明")
_UNITS = frozenset("年月日")

# 年货, 月饼, 日益: what stands behind no word for a date, whatever is before it …
_RIGHT = rx.compile(
    "[一-龥](?:年(?:货(?![物运币轮车款代])|夜饭|味(?!精)|画(?![展院家])|历(?![史时经])|糕|饭(?![店馆])|薪(?![资酬金水])|轻(?![工])|龄"
    "|迈(?![入向出上进步开过])|检(?![查察修验测疫])|审(?![计理批议查定核结判读阅签])|兽|复一年|终[奖考总]|富力强|纪(?![念检])"
    "|均(?![有为呈增减下上提实达超无未在获保出完能可以亏盈价]))"
    "|月(?:饼|票(?!房)|薪(?![资酬金水])|球|亮|光(?!伏|电|纤)|季花|嫂|牙|琴|宫|复一月)"
    "|日(?:益|渐|趋|常(?![德州])|语|历(?![时经])|志(?!愿)|用品|程|复一日|新月异))"
)
_HELD_AGAINST = frozenset("比较与和同为占达超")
# … and words that end with the first character, behind which 年, 月 and 日 begin the next one: 网上|年销售额
_BEFORE: dict[str, str] = {
    "上": "网|历史|(?<!一)线|基础|(?<![市农])世界|街|船|身|手|桌|墙|事实|实际|总体|国际|原则|脸|肩|车|床|(?<!赠)送|踏"
    "|登|走|坐|摆|挂|贴|端|搬|装|穿|戴|爬|迈|跨|攀|配|奉|献|捧|递|披|盖|吃|喝|(?<!追)赶|住|爱|奔|考|念|评|印",
    "下": "送|楼|树|脚|地|名|手|旗|留|放|卸|摘|收",
    "前": "目|此|之|提|以|当|事|生|史|眼|空|战|婚|产|案|术|餐|饭|睡|班|赛|日",
    "后": "[一-龥](?<![到至在于从自和与及是明将])",
    "本": "基|资(?<![投出注外融工物]资)|课|版|文|样|剧|原|根|股|脚|读|抄|(?<![今昨当前次同即每近明节假平\\d])日"
    "|成(?<![完达形组构促生造集建变养落速既现]成)",
    "当": "应|担|理|妥|恰|适|充|敢",
    "今": "(?<![实出体表发展兑呈涌再浮])现|当",
    "去": "过(?<![超高好多胜越通经透不错]过)",
    "来": "近|以|历|从|向|本|年|未|原",
    "同": "合|共|相|不|协",
    "明": "文|说|证|表|声|透|发|聪",
}
_LEFT = {first: rx.compile(f"(?:{words})$") for first, words in _BEFORE.items()}
# 投产后年底: the end of a year is one, whoever stands before it
_OF_YEAR = frozenset("初底末中")
_SO_LONG = ("上半年", "上一个月", "上一周", "上一星期", "上一个星期")
_LONGEST = 3
# 如今|年产值3亿元
_YEARLY = rx.compile(
    "年(?:产(?![品业])|收入|销|接待|出[栏口]|营[业收]|利润|纯|加工|交易|创[收汇利]|吞吐|发电|上缴|纳税|利税|供|可)"
)
# What one does for half a year or a month, with 上 behind it: 住上半年, 学上一个月
_GOES_ON_FOR = ("干", "住", "待", "等", "学", "歇", "忙", "练", "跑", "守", "坐", "关", "熬", "拖", "养", "躺")


# 创下|季度新高; 第5次|日运量突破2万吨, 再次|日装车3000车
_NEW_RECORD = ("创下", "刷下", "留下", "签下", "打下", "拿下")
_LEADS = frozenset("于的在较比和与同跟是从至到而再由为")
_SO_OFTEN = rx.compile("(?:第[0-9一二三四五六七八九十]{1,3}|[再多屡几每首])$")


def straddles(text: str, start: int) -> bool:
    """Whether a word for a date that would begin at ``start`` of ``text`` reaches across the border of two words."""
    if text[start] == "下" and text.endswith(_NEW_RECORD, 0, start + 1):
        return True
    if text.startswith("前一", start) and "一" <= text[start - 1 : start] <= "龥" and text[start - 1] not in _LEADS:
        return True  # 开学前|一个月
    if text.startswith("次日", start) and _SO_OFTEN.search(text, max(0, start - 4), start):
        return True
    if text.startswith(_SO_LONG, start) and text[start - 1 : start] in _GOES_ON_FOR:
        return True  # 干上|半年
    if text[start] not in _FIRST or text[start + 1 : start + 2] not in _UNITS:
        return False
    before = text[max(0, start - _LONGEST) : start]
    if not before or not "一" <= before[-1] <= "龥":
        return False
    if before[-1] == "如" and text[start] == "今" and _YEARLY.match(text, start + 1):
        return True
    if _RIGHT.match(text, start):
        return before[-1] not in _HELD_AGAINST
    return text[start + 2 : start + 3] not in _OF_YEAR and _LEFT[text[start]].search(before) is not None
