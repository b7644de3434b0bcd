"""How far a date governs: not at all (与2019年相比), to the end of a clause (成立于2001年，现有…), or on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from unionstats import rx
from unionstats.model import frozen

# 比上年, 较2020年, 相比去年: what another number is held against
AGAINST = rx.compile(
    r"(?:(?<![占同环对正无])比(?!亚|利|例|特|尔|基|如|值|率|分|赛|武|拼)|较|相较于?|相比于?|对比|高于|低于|高出|好于|多于|少于|快于|慢于|优于|强于|弱于|不如|[仅略稍]?次于|逊于|不及|超过|接近|[更远]胜|胜[过于])[^，。；、\d]{0,6}$"
    r"|超(?:越|出)?$"  # 均超去年同期水平
    r"|(?:^|[^分脱远背逃])离$|距离?$|[同环]比$"  # 同比2023年分别增长5%和6%
)
# 村民李志超去年种姜5亩, but 各县均超去年同期
_NAMED_CHAO = rx.compile("(?:^|[民农工户长员人师生主任记友妻子夫伴的])[一-龥]{1,2}超$")
_DID = rx.compile("(?![同全整总底末初年水一二两三四五六七八九十近的之实产销收规数量])[一-龥]{2}")
_WITH = rx.compile(r"(?:与|同|和|跟)[^，。；、]{0,6}$")
# 与2019年假期（4月30日至5月4日）相比
_COMPARED = rx.compile(
    r"[^，。；（(]{0,6}?(?:[（(][^）)。；]{1,24}[）)])?[^，。；]{0,4}?(?:相比|比(?=[，,多少高低增减])|[同环]比|持平|相当|比较|相较|相若|相仿)"
)
# 是2016年的3.4倍, 占去年的三成; but 由2015年的3%提高到2020年的5%
_TIMES_IT = r"[近约超逾]?(?:过)?(?:[\d.]+|[一二三四五六七八九十两几]+)[多余]?"
_IS = rx.compile(r"(?:是|为|相当于|占(?!比)|[只仅][有及为])[^，。；、]{0,4}$")
_OF = rx.compile(rf"(?:[^，。；、\d]{{0,8}}的)?(?:{_TIMES_IT}(?:倍|%|成|分之)|百分之)")
_REACHES = rx.compile(r"(?:达|到|超过?)[^，。；、]{0,2}$")
_MULTIPLE = rx.compile(rf"(?:[^，。；、\d]{{0,8}}的)?{_TIMES_IT}倍")
# 是2015年3亿元的2.4倍: the year is of the number that another is so many times
_ITS_BASE = rx.compile(
    rf"[^，。；、\d]{{0,8}}\d[\d.,]*[^，。；、\d]{{1,6}}?(?=的(?:{_TIMES_IT}(?:倍|%|成|分之)|百分之))"
)
# 上年同期为200人，增长5%: the change is not of the time that it is held against
_FORMER = rx.compile(
    r"[为是有仅只达的约近]*\d[\d.,]*[^，。；、\d]{1,6}(?=[，,](?:[同环]比)?(?:[增涨降减]|上[升涨]|提高|下[降跌]))"
)
# 恢复到2019年的75%, 已达去年同期的六成
_REGAINED = rx.compile(r"恢复[^，。；、]{0,4}$")
_CHANGED = "(?:升|降|增|减|扩|缩|涨|跌|提|上升|下降|上涨|下跌|翻|多|少)"
# 较去年的300人, 从6月的7%升至8%: the date says when the number behind it held, and nothing more
_ITS_NUMBER = rx.compile(
    r"(?:同期|同[日天月]|末|底|整[年月]|[^，。；、\d的]{0,4}[初之]期|(?:历史)?最[高大低多][^，。；、\d的]{1,6}(?=的)|[^，。；、\d的]{0,5}(?:[过后时]|公布|统计|普查|预测)(?=的))?(?:(?:(?:创[下造])?的[^，。；、\d的]{0,6}?(?<![高低多少快慢增降减涨升调跌落缩滑])|净?(?:亏损|盈利|利润|亏)额?(?:为|达|有|约|近|超)?)\d[\d.,]*"
    rf"|(?:[日月周人户]均)?\d[\d.,]*[^，。；、\d%]{{1,5}}(?={_CHANGED})"  # 较去年同期3亿元增长5%
    rf"|\d[\d.,]*[^，。；、\d%的]{{1,5}}(?<!分点)的(?!{_TIMES_IT}(?:倍|成|分之)|百分之)"  # 超过上年同期3亿元的规模
    r"|[（(][约为-]?\d[\d.,]*[^，。；、\d）)]{1,6}[）)])"  # 较上季度（3.5%）回升
)
_TURNED = rx.compile(
    r"[^，。；\d]{0,12}?(?:[\d.,:：]+|[一二两三四五六七八九]成)[^，。；\d]{0,6}?"
    r"(?:(?:升|降|增|减|扩|缩|涨|跌|提|上升|下降|上涨|下跌|增加|增长|减少|提高|降低|扩大|缩小|发展|上调|下调|壮大|攀升|回升|跃升|回落|转|变"
    r"|[滑落拉压攀爬冲蹿砍调抬推拓延放高低](?=[至到]))(?:[至到成]|为)"
    r"|[，,]?[^，。；\d]{1,6}?[至到成为](?=第?[近约超逾]?[\d一二两三四五六七八九十]))"  # 由上年的61%，提升到63%
)
# 超过去年8月2日的历史纪录30万千瓦: by so much; 刷新了4月1日1250车的纪录，高出36车
_PAST_RECORD = rx.compile(r"的?[^，。；、\d]{0,6}[纪记]录\d")
_ITS_RECORD = rx.compile("[^，。；、]{0,20}[纪记]录")
_BROKEN = rx.compile("(?:刷新|打破|改写|突破|超过|超越)了?$")
# 占比55%，自2014年以来逐年提高: an aside about the past
SINCE = ("以来", "起")
_FOUNDED = rx.compile(
    r"(?:成立|创立|创办|创建|始建|建|(?<![发产新诞])生|出生|诞生|毕业|入职|注册|起源|发源|兴起|开工|落成|组建|设立)(?:于|自|在)?$"
    r"|(?:建成|修成|[修兴改扩重]建|竣工|完工|投[产运用]|通车|改造)[于在]$"
)
_ATTRIBUTE = rx.compile(r"(?:之|以)?[前后]?(?:出生|参加工作|建成|成立)?的")
_FOUNDING = rx.compile(
    r"(?:[一-龥]{0,8}(?:成立|创立|创办|创建|始建|挂牌|揭牌|[建设](?:成|厂|院|校|市|县|区|省|州|镇|乡|矿|场|港|站|局|所|馆|园|队|团|社|制)|出生|(?<![发产新])生人?|诞生|毕业|入职|入行|入党|[进入](?:厂|矿|局|场)|参加工作|参军|入伍|退休|退伍"
    r"|去世|逝世|病逝|病故|离世|过世|辞世|牺牲|殉职|结婚|离婚|离异|丧偶|下岗))(?=[，。；、的至以]|$)(?!以来|，(?:享年|终年|卒年|得年))"
    r"|[，,]?[一-龥]{0,6}?(?:出生|(?<![发产新])生)[于在]"  # 1966年，刘芳出生在…: and no child does what is told next
)
# 某局今天公布，…: when it was told
MADE_KNOWN = rx.compile("(?:对外|正式|最新)?(?:公布|发布|宣布|通报|披露|介绍)(?!会)")
# 记者昨日获悉，汛期以来，…: the day of the news is not that of the season it is about
_LEARNS = rx.compile(r"[，,]?(?:本报)?记者[^，。；]{0,20}?(?:获悉|获知|得知|了解到)")
_SEASON = rx.compile(r"[，,：](?:在|自)?[^，。；\d]{1,10}(?:期间|以来)")
# 订单排到了10月，…; 工期延至年底，…: how far something reaches is not when the rest holds
_REACHES_TO = rx.compile(
    r"(?:排|发放?|支付|缴[纳费]?|结算|延[长期续]?|推迟|推后|顺延|展期|安排|预[订约售定]|续[签期]|有效期|执行|保留|保存|截[至止])(?:时间|日期|期)?[了已]?[至到为]了?$"
)
# 他1998年因公受伤。…: what befell somebody is not when the others act
_BEFELL = rx.compile(
    r"，?[^，。；\d出对为给将救帮助慰问病]{0,10}?(?:查出(?:患|得|[^，。；\d]{0,4}[病癌瘤炎])|确诊(?!病[例人]|患者|[人例]|感染|率)|患(?!者)|瘫痪|中风|卧床|卧病|病[倒重危]|因[病公伤][^，。；]?[伤残亡退致]"
    r"|车祸|[致伤]残|失[明聪]|(?:重|大|癌)[病症]|白血病|尿毒症|肿瘤)"
)
# 2019年8户新增企业1—5月完成…: the year says which firms, not which months
# 完成全年任务的52%, 实现2020年目标: what was planned for a time, reached before its end
_REACHED = rx.compile(r"(?:完成|实现|达到?|达成|超额|提前|对照|围绕|锚定|对标|瞄准|占|超)了?$")
_PLANNED = rx.compile(r"[^，。；、\d为是]{0,6}?(?:目标|任务|计划|预算|指标|预期)(?![为是：:])")
# 为年初预算58%
_SO_MUCH_OF_PLAN = rx.compile(r"[^，。；、\d为是]{0,6}?(?:目标|任务|计划|预算|指标)数?的?\d[\d.]*%")
# 完成全年3亿元投资目标的七成: of the plan alone
_PLANNED_SUM = rx.compile(
    r"[^，。；、\d为是]{0,8}?\d[\d.]*[^，。；、\d为是]{1,10}?(?:目标|任务|计划|预算|指标|预期)(?![为是：:])"
)
# 按2020年不变价格计算，增长5.2%
_BY = frozenset("按照以")
_BASIS = rx.compile("[^，。；\\d]{0,14}?(?:不变价|可比价|价格(?=[，,])|计算|测算|推算|折算|核算|口径|标准(?=[，,]))")
# 延续6月份回升势头，…; 扭转了去年以来的下滑局面: of what went before
_KEPT_UP = rx.compile("(?:延续|接续|承接|保持|扭转|改变|逆转|遏制|摆脱|一改)了?$")
_TREND = rx.compile("[^，。；、\\d]{0,14}?(?:趋势|态势|势头|走势|颓势|局面|格局|行情|状况)")
# 去年同期为5000万元。其中，…为3000万元: nor is what comes next
_THEN = rx.compile(
    r"(?:分别|净利|净亏|亏损|盈利|每股|[为是有仅只约近])+[\d.,]*\d[^。；，]{0,40}?(?=[。；]|，(?!其中|包括))"
)
# …，去年是30亿元。: nor is what is told on behind an aside on how it was
_WAS = rx.compile(
    r"(?:同期|全年|[末底])?(?:[仅只才还尚则曾均都也就分别为是达有不足到超过近逾约]|[卖售要收]价?|在(?=[\d.元至到—~-]+(?:[元块角毛]|%))){1,8}(?:[增负]长|增加|上[升涨]|提高|下?降低?|减少|回落|下[跌滑]|净?亏损|净?盈利)?[\d两一二三四五六七八九十][^。；，]{0,24}?(?=[。；，])"
)
# 去年上半年发生365起，下降4%; 4月成交30套，均价8元。成交量下跌4%: the change is of the time before
_WENT = "(?:同比|环比)?(?:下降|增长|减少|增加|上升|上涨|下跌|提高|回落|[升降增减涨跌]了?)\\d"
_WAS_SO_MUCH = rx.compile(
    rf"[^，。；、\d]{{0,8}}\d[^。；，]{{0,16}}?(?=，{_WENT})|[^。；]{{0,4}}?\d[^。；]{{0,40}}?(?=[。；][^，。；\d]{{1,8}}{_WENT})"
)
# 自2013年6月以来首次低于5%, 在去年高基数的基础上增长4%; 本报西安7月9日电: when the report was sent
_TELLS_OTHERWISE = rx.compile(
    r"[^，。；]{0,6}以来[^，。；、]{0,6}(?:首[次个]|第[一二三四五六七八九十\d]|最|新[高低])"
    r"|[^，。；,\d在]{0,8}基础上"
    r"|(?:上午|下午|晚)?[电讯](?![动力商网影视价费信子器池站量梯话台缆机厂荷煤气脑竞])"  # but 今年电影票房
    r"|第\d+号(?:洪水|台风|洪峰)"  # “辽河2025年第1号洪水”
    r"|(?:假期|长假|放假)?[前后]的?(?:最后一?|第[一二三]|首)[个场天轮]"  # 国庆假期前的最后一个交易日
)
# 受去年同期基数较低影响，增长5%: why, not when
_WHY = rx.compile(
    r"[^，。；\d]{0,6}?(?:(?:高|低)?基数[^，。；\d]{0,12}?|[^，。；\d]{2,14}?(?:的?(?:影响|冲击|拖累|牵累)|所致))(?=[，,])"
)
# 这是该县继上半年新建15个之后，又一批…: what went before
_AFTER = rx.compile(r"[^，。；]{0,30}?(?:[之以]?后|以来)")
# 增长9%，主要是今年起将线上销售计入。其中，…
_MAINLY = rx.compile(
    "(?:主要(?:原因|动因)?(?:是|为|系|在于|因为?|由于|得益于|受益于)+|原因(?:主要)?(?:是|在于)|得益于|受益于)[^。；\\d]*$"
)
_REASON = 44  # characters
# 在4月1日拨款200万元的基础上，再拨款300万元
_BUILT_ON = rx.compile(r"[^。；]{0,30}?基础上")
# 他的女儿去年考上大学。…: what is told of somebody's own life is not when the others act
_OWN_LIFE = rx.compile(
    r"(?:[他她]的[^，。；、\d]{1,4}|儿子|女儿|孩子|丈夫|妻子|爱人|老伴|父亲|母亲|爸爸|妈妈|婆婆|公公|奶奶|爷爷|孙子|孙女|家里|家中)[也还又就]?(?:于|在|从|自)?$"
)
_CAREER_HEADS = frozenset("当成考调进")
_CAREER = rx.compile("(?:成为|当上|调入|调任|考入|进入)(?![^，。；]{0,12}以来)")
_CLAUSE_END = rx.compile(r"[，。；,;！？]")
_CLAUSE_LENGTH = 60
_OPENING = 8
# 创历年春运单日最高, 刷新“五一”假期纪录, 为近五年来最高: of what it is a record
_RECORD = rx.compile("(?:创|创下|创造|刷新|打破|改写|突破|成为|[为是系]|达到?|位居)了?[^，。；、\\d]{0,5}$")
_RECORD_OF = rx.compile(
    "[^，。；、\\d]{0,10}?(?:最[高低多大好长快优佳]|第[一二三四五六七八九十]+[高低多大好长快位]|纪录|记录|新[高低]|之最|峰值|之冠|首位)"
)


def led_by(text: str, start: int) -> str:
    """What stands before a date and may tell of it: nothing, where it begins a clause or is the next of a list."""
    return "" if text[start - 1 : start] in _STOPS else text[max(0, start - 12) : start]


# No pattern for what stands before a date goes over one of these.
_STOPS = frozenset(("", "，", "。", "；", "、"))


def governs_at(text: str, start: int, end: int, before: str) -> bool:
    """Whether the date can say when a number held: not one that is compared with, a dateline, or a founding.

    ``before`` is what it is ``led_by``.
    """
    if before and not (before[-1] == "超" and _NAMED_CHAO.search(before) and _DID.match(text, end)):
        if AGAINST.search(before):
            its = _ITS_NUMBER.match(text, end) is not None and _MULTIPLE.match(text, end) is None
            return its and _PAST_RECORD.match(text, end) is None
        if not _governs_behind(text, end, before):
            return False
    return _TELLS_OTHERWISE.match(text, end) is None


def _governs_behind(text: str, end: int, before: str) -> bool:
    if _WITH.search(before) and _COMPARED.match(text, end):
        return False
    its, reaches = _IS.search(before), _REACHES.search(before)
    if (its or (reaches and text.startswith("同期", end - 2)) or _REGAINED.search(before)) and _OF.match(text, end):
        return False
    if reaches and _MULTIPLE.match(text, end):  # 达到2020年的2倍
        return False
    if _REACHED.search(before) and _PLANNED.match(text, end):
        return False
    if before[-1] in "为是" and _SO_MUCH_OF_PLAN.match(text, end):
        return False
    if _KEPT_UP.search(before) and _TREND.match(text, end):
        return False
    if before[-1] in _BY and _BASIS.match(text, end) and not text.startswith("往年", end - 2):
        return False
    # 出生在1990年后的职工
    return not (_FOUNDED.search(before) and _ATTRIBUTE.match(text, end))


_SINCE_WHEN = ("是自", "为自", "成为自", "创下自", "创自")
FIRST_SINCE = rx.compile("[^，。；]{0,20}?以来[^。；]{0,16}?(?:最|首[次个度]|第[一二三四五六七八九十0-9]+[次个])")


def closed(text: str, start: int, end: int, sentence: tuple[int, int], before: str) -> int | None:
    """Where a date that others are held against ceases to govern: 较去年的30人, 由6月的5%升至, 在…基础上, 自…以来.

    ``before`` is what it is ``led_by``.
    """
    same = text.startswith("同期", end - 2)
    if before and before[-1] in "从由" and (turned := _TURNED.match(text, end)):
        return turned.end()  # 由上年同期亏损3亿元转为盈利1亿元
    if m := (same and _THEN.match(text, end)) or ((same or text[start] in "上去") and _FORMER.match(text, end)):
        return m.end()
    if before:
        if (m := _ITS_NUMBER.match(text, end)) and AGAINST.search(before):
            return m.end()
        if (m := _PLANNED_SUM.match(text, end)) and _REACHED.search(before):
            return m.end()
        if (m := _ITS_BASE.match(text, end)) and _IS.search(before):
            return m.end()
        if (m := _ITS_RECORD.match(text, end)) and _BROKEN.search(before):
            return m.end()
        if before[-1] in _LEADS_IN and (m := _led_in(text, end, before)):
            return m.end()
        if _OWN_LIFE.search(before) and not _FOUNDING.match(text, end):  # 丈夫于2003年去世，她如今每月…
            return sentence[1]
    news = "记者" in before or text.startswith(("记者", "，记者", "，本报记者"), end)
    if news and (_LEARNS.match(text, end) or before.endswith("记者")) and (m := _SEASON.search(text, end, sentence[1])):
        return m.start()
    if text[end : end + 1] in _ONWARDS and _MAINLY.search(text, max(sentence[0], start - _REASON), start):
        return sentence[1]
    if (text[end : end + 1] in _CAREER_HEADS and _CAREER.match(text, end)) or _BEFELL.match(text, end):
        return sentence[1]  # 2001年9月成为车间主任。
    if before.endswith(_SINCE_WHEN) and FIRST_SINCE.match(text, end):
        return end  # 这是自2019年战争爆发以来最大的，…
    aside = before.endswith("自") and start - sentence[0] > _OPENING and text.startswith(SINCE, end)
    return sentence[1] if aside else None


_ONWARDS = frozenset("起开以后")
# What the words end with that lead in a date in one of these ways.
_LEADS_IN = frozenset("受因于继在原")


def _led_in(text: str, end: int, before: str) -> re.Match[str] | None:
    """How far a date reaches that only tells why, after what, on what ground or from where something came."""
    if before.endswith(("受", "因", "由于")):
        return _WHY.match(text, end)
    if before.endswith("继"):
        return _AFTER.match(text, end)
    return _BUILT_ON.match(text, end) if before.endswith(("在", "在原")) else None


def aside_of_then(text: str, start: int, end: int, *, alike: bool) -> int | None:
    """Where a clause ends that begins with a date and says no more than how much it was then: …，去年是30亿元.

    ``alike``: the time that was told before it is another year, month or quarter, as it is.
    """
    if not text.endswith(("，", "；", "，而", "，但"), 0, start):
        return None
    m = (text[start - 1] != "；" and _WAS.match(text, end)) or (alike and _WAS_SO_MUCH.match(text, end))
    return m.end() if m else None


def is_planned(text: str, start: int) -> bool:
    """Is what is told of the time at ``start`` to be done: 将确保|全年|增长5%?"""
    return _TO_DO.search(text, max(0, start - _TO_DO_LENGTH), start) is not None


_TO_DO = rx.compile("(?:将|拟|力争|争取|确保|有望)[^，。；]{0,6}$")
_TO_DO_LENGTH = 8  # characters


def founds(text: str, end: int, before: str) -> bool:
    """Whether at a date that ends at ``end`` something began or ended: 成立于2001年, 2001年成立."""
    return bool(before and _FOUNDED.search(before)) or _FOUNDING.match(text, end) is not None


def until_where(
    text: str, start: int, end: int, asides: Sequence[tuple[int, int]], before: str, *, ahead: bool
) -> int | None:
    """Where a date ceases to govern: （2001年成立）, 成立于2001年，现有…; not 今天（8月5日）, 预计明年建成.

    ``before`` is what it is ``led_by``.
    """
    if before and text[start - 1] in "至到为了" and (m := _REACHES_TO.search(before)) and (ahead or m[0][0] != "截"):
        m = _CLAUSE_END.search(text, end)
        return m.start() if m else None
    if before and text[end : end + 1] in _END_HEADS and (m := _IS_OVER.match(text, end)) and _EXPECTED.search(before):
        return m.end()
    if not ahead and founds(text, end, before):
        m = _CLAUSE_END.search(text, end, end + _CLAUSE_LENGTH)
        return m.start() if m else end + _CLAUSE_LENGTH
    aside = around(asides, start) if asides else None
    if aside is None or (aside[1] - aside[0] - 2 <= end - start and not _of_plan(text, *aside)):
        return None
    return aside[1]


# 公路网规划（2014—2030年）中的一条，全长90公里: for which years a plan is
_PLANS = ("规划", "计划", "纲要", "方案")


def _of_plan(text: str, start: int, end: int) -> bool:
    """Whether what stands in brackets says for which years a plan is of which one tells a part."""
    return text.endswith(_PLANS, 0, start) and (
        text[end : end + 1] in ("的", "中", "里") or text[end : end + 1].isdigit()
    )


# 比赛预计8月底结束。共设…: when it will be over is not when the next is told of
_EXPECTED = rx.compile("(?:将|拟|预计|预期|计划|定于|持续[至到]|延续[至到])(?:会|将|于|在|到|至)?$")
_IS_OVER = rx.compile("之?前?(?:全部|全面|正式|圆满|基本)?(?:结束|闭幕|收官|落幕|截止|收尾|完赛)(?=[。！])")
_END_HEADS = frozenset("之前全正圆基结闭收落截完")

SAME_BELOW = ("，下同）", "，以下同）")


# 其中今年新发放19万本；…, 其中8月发放4亿元，累计…: a part, then the whole again
_PART = rx.compile(r"其中[^。；！？]{0,40}$")
_SUM = r"(?=(?:[^，。；\d]{0,6})(?:累计|总计|合计|共计|总共|总数|总量|总额))"
_WHOLE_AGAIN = rx.compile(rf"[。；;！？]|，{_SUM}")
_NUMBER = rx.compile(r"[\d一二三四五六七八九十两几百千]")


def part_until(text: str, start: int, end: int, *, whole: bool) -> int | None:
    """Where a date ceases to govern that says of when a part is: 其中今年新发放19万本；…

    ``whole``: another said of when the whole is.
    """
    if _PART.search(text, max(0, start - 42), start) is None:
        return None
    m = _WHOLE_AGAIN.search(text, end)
    ends = m is not None and (whole or m[0] == "，") and _NUMBER.search(text, end, m.start()) is not None
    return m.start() if m and ends else None


def of_record(text: str, end: int, before: str) -> bool:
    """Whether a date that ends at ``end`` and is ``led_by`` ``before`` says how far a record goes: 创历年最高."""
    return _RECORD_OF.match(text, end) is not None and _RECORD.search(before) is not None


# 《2023年全省卫生统计公报》显示，…: what is told from it is of its year
_REPORTS = rx.compile("度?[^》，。；\\d]{0,30}?(?:公报|年报|年度报告|财报|业绩快报|年鉴|决算)》")


def reports(text: str, end: int, name_end: int) -> bool:
    """Whether a title, which ends at ``name_end``, is a report's on the year that ends at ``end``."""
    m = _REPORTS.match(text, end)
    return m is not None and m.end() == name_end


# 去年退休的老李, 2010年全国劳模称号的班长
_LIVED = (
    "[获荣当评][获评得选为]|考[入上取]|毕业|入[职党厂]|参加工作|退[休伍役]|转业|下岗|落户"
    "|(?<!利润)分配(?![权方预])|进厂|加盟|加入|招[聘录]"
)
_OF_WHOM = rx.compile(
    rf"[^，,。；、\d为是起]{{0,6}}?(?:{_LIVED})[^，,。；\d”]{{0,16}}?的(?!同时|基础|情况|时候)(?=[一-鿿\d])"
    r"|[^，,。；\d]{0,16}(?:称号|奖章|荣誉|奖)的(?=[一-鿿])"
)
_HONOURS = rx.compile("[获荣当评][获评得选为]|称号|奖|荣誉")
_NO_ATTRIBUTE = frozenset("，,。；、起以开至到前后末底：")


@frozen
class Whom:
    """Where a date's clause ends that says of whom one tells, and whether it is of an honour."""

    end: int
    honours: bool


def of_whom(text: str, end: int) -> Whom | None:
    """What a date that ends at ``end`` says of those who act at another time: 今年考入大学的子女."""
    if text[end : end + 1] in _NO_ATTRIBUTE or not (m := _OF_WHOM.match(text, end)):
        return None
    return Whom(m.end() + 1, _HONOURS.search(m[0]) is not None)


_OF_MATTERS = rx.compile(
    "(?:的|各项|重点|主要|首要|突出|紧迫|中心|一些|面临的?)*(?:工作|形势|任务|问题|热点|疫情|经济|情况|局势|条件|需求|困难|难题)"
    "|[^，。；、的]{2,10}?(?:形势|局势|局面|态势)(?=[，。；、])"  # 缓解当前石油供应紧张局势，
)


_PEAK = rx.compile(
    "(?:以来|来|间|里)?的?(?:[未不一难]遇|罕见|少[见有]|[未没]见|最|新[高低]|历史|首[次个度]|第[一二三四五六七八九十]|次[高低]|峰值?|谷)"
)


def to_a_record(text: str, end: int) -> bool:
    """Whether so many years, which end at ``end``, say how far back a record goes: 过去8年来的最高点6%, 近30年未遇."""
    return _PEAK.match(text, end) is not None


def of_matters(text: str, end: int) -> bool:
    """Whether 当前 or 目前 that ends at ``end`` says of what one speaks, not when: 部署当前工作."""
    return _OF_MATTERS.match(text, end) is not None


def around(spans: Sequence[tuple[int, int]], offset: int) -> tuple[int, int] | None:
    """The one of ``spans`` (in order, none overlapping) that holds ``offset``."""
    i = bisect_left(spans, (offset, 0)) - 1
    return spans[i] if i >= 0 and offset < spans[i][1] else None
