"""The hedges around a number: 近, 约, 超, 不低于 before it, 以上, 左右, 以内 behind."""

from __future__ import annotations

import re

from unionstats import numerals, rx
from unionstats.model import Bound, Mention, changed
from unionstats.tokens import Tokens, tag

# The first characters of the hedges before a number: few places in a text hold one.
_HEDGE_HEADS = "不别莫勿严禁没未从绝至最顶多小≤起少大≥低短轻达跌降击失<＜将接临近直进快何超逾突高长重>＞约差几"
_BEFORE_HEDGE = rx.compile(
    rf"(?=[{_HEDGE_HEADS}])"
    r"(?:(?P<at_most>(?:不[得能可应许宜准会再要需必]?|(?<![区特分差个级类辨告识鉴性])[别莫勿]|不允许|严禁|禁止|未曾?|没有?|从未|绝?不)"
    r"(?:超[过出]?|高于|多于|大于|长于|晚于|逾越?|突破)|至多|最多(?!达到?$)|顶多|多则|小于或?等于|≤)"
    r"|(?P<at_least>(?:不[得能可应许宜准会再要需必]?|不允许|严禁|禁止|未曾?|没有?|从未|绝?不)"
    r"(?:低于|少于|小于|短于|下于|亚于)|不下|至少|最少|起码|少则|少说|大于或?等于|≥)"
    r"|(?P<under>不足|不到|不够|低于|少于|小于|短于|轻于|未满|[未没]有?达|达不到|[未没]到|[未不]及|不满|[跌降]破|跌穿|击穿|失守|[<＜])"
    r"|(?P<nearly>将近|[接临]近于?|近乎|几乎|[直进]逼|(?<=[经都已了])快|(?<![最附邻靠远就临])(?<!(?<![母父])亲)近(?!了))"
    r"|(?P<over>[不何]止|不只|超过|超出|超越|(?<![英德意法中西村苏彩BbＢ心反赶])超|逾|(?<![新大])突破|高于|多于|大于|长于|重于|快于|[>＞])"
    r"|(?P<about>(?:大约|(?<![签预节条契公盟邀相毁违履])约莫?|大概|大致|差不多)(?:合|占|为|是|在|有|需|需要|达|折合|等于|相当于)?))"
    r"(?:了|到|达|达到|人民币)? ?$"
)
# The last characters of these hedges, of those below and of what may stand behind them.
_HEDGE_ENDS = frozenset(
    "是在要过出于逾越破多够≤下少码≥足到满达穿守<近止超>约莫概致合占为有需当了币的＜＞只则及乎逼快说上 \n"
)
_SHARE_ENDS = _HEDGE_ENDS | frozenset("国省市县区州球年界")  # 不到全国|1%
_PASSED = rx.compile(r"(?<![低少通经超不越度透路走看做办来去受得到吃参说接出给花赚借拿卖买挣捐付领])过 ?$")
# 销量破百万台, 价格破5元; not 打破3项纪录, 侦破30起案件, 爆破
_BROKEN = rx.compile(r"(?<![打侦击攻告识爆撕冲残说点勘看戳磨擦])破了? ?$")
# 运行费不过3万元; not 不过，… nor 再好不过
_NO_MORE = rx.compile("(?<=[一-鿿])(?<![只比大超抵拗说看打逃躲跑赛敌])不过 ?$")
_MANY = 1000
# 约占全州的五分之一, 超过总面积的七成: the whole stands between the hedge and the share.
_SHARE = rx.compile(
    r"(?:(约|近|超|不足|不到)(?:占|过(?=全))|(接近|不足|不到|[不未]及|不[得能可]?(?:超过|低于|少于)|(?:超过|突破)(?!了?[上去])))"
    r"(?:(?:[0-9]{4}年)?(?:(?![升增提涨扩降减跌缩][高长加升大低少到至为])[^，。；、\d]){1,14}的"
    r"|全[国省市县区州球年]|世界) ?$"
)
_FORESEEN = rx.compile("(?:预[计期测估想定]|估计|测算|警戒)的$")  # 超过原来预计的7%: more than that
_SHARES: dict[str, Bound] = {
    "约": "about", "近": "nearly", "接近": "nearly", "超": "over", "超过": "over", "突破": "over",
    "不足": "under", "不到": "under", "不及": "under", "未及": "under",
    "不超过": "at_most", "不低于": "at_least", "不少于": "at_least",
}  # fmt: skip
_AFTER_HEDGE = rx.compile(
    r" ?(?:[（(]含[^）)]{0,4}[）)])?"
    r"(?:(?P<at_least>(?:及|或|和)?以上|之上|[往朝]上)|(?P<about>左右|上下)"
    r"|(?P<at_most>(?:及|或)?以下|[以之]内|之下|以里|往下)|(?P<over>有余|出头|开外|挂零|有零|还多(?=[，。、；！）,]|$))"
    r"|(?P<under>[都也还](?:不到|没到|不足)(?![一-鿿]?[一二两三四五六七八九十\d])|不到(?=[，。、；！）,的就便涨升降跌增]|时间|$))|(?P<strong>强(?=[，。、；！）,的]|$))|(?P<weak>弱(?=[，。、；！）,的]|$))"
    r"|(?P<inside>内)(?![部外容蒙地陆科涵心存在阁需销贸向侧]))"
)
# What it begins with: most of what stands behind a number does not.
_AFTER_HEADS = frozenset(" （(及或和以之往朝左上有出开挂还不强弱内都也")
_ENDS = frozenset("的，,。；）)")  # 20元内的早餐
_STRONG = ("nearly", "at_least", "under", "at_most")


def with_bounds(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """The hedges around a number: 近, 约, 超, 不低于 before it, 以上, 左右, 以内 behind.

    One before the first number of a list is for all of it: 分别超过56万吨和20万吨.
    """
    done: list[Mention] = []
    spoken = _SPOKEN.search(text) is not None
    before: Bound = "exact"
    last: Mention | None = None
    for m in mentions:
        own = "exact" if m.kind == "date" else _bound_before(text, m)
        if (
            spoken
            and own == "exact"
            and m.kind != "date"
            and (hit := (_HEDGED_VERB.search(text, max(0, m.start - 12), m.start) or _before_deed(text, tokens, m)))
        ):
            own = next(b for b in _NAMES if hit.groupdict().get(b))
        if own != "exact" or not (last and _goes_on(text, last, m)):
            before = own
        listed = own == "exact" != before and m.kind != "date"
        shared: Bound = "exact" if listed and _bound_behind(text, m) != "exact" else before  # 近300人、200人以上
        done.append(m if m.kind == "date" else _bounded(text, m, shared))
        last = m
    return done


# 起码要580元, 最少能种70亩, 大约要接两三百根: a modal verb, and perhaps another, between the hedge and the number
_HEDGED_VERB = rx.compile(
    r"(?:(?P<at_least>起码|最少|至少|少说)|(?P<at_most>最多|至多|顶多)|(?P<about>大约|大概|差不多))[也都就还只又]?"
    r"(?:(?:能够?|可以?|需?要|需|得|会|应该?|必须)(?!达)(?:[一-鿿]{1,3})?|有|为|占|是|在(?:[一-鿿]{0,3}[上下内外中前后里])?)$"
)
# 约减少一成; 最多补贴300元, where others that the most was are no bound (最多接待游客3万人次)
_HEDGED_DEED = rx.compile(
    r"(?:(?P<about>大约|大概|(?<![签预节条契公盟邀相毁违履])约)(?:同比|环比)?(?:[增减缩]少|[增减]|增[长加]|[下上][降升]|[上下][涨跌]|[提升]高|降低|扩大|缩[小短])了?$)"
    r"|(?P<at_most>最多)再?"
    r"(?:新增|增加|新建|组织|开展|举办|安排|完成|发展|培育|建立|建成|设立|配备|参加|吸纳|培训|提供|解决|走访|招收|招聘|减少|节约|购买"
    r"|缴纳|缴费|支付|补贴|补助|奖励|报销|休息|工作|学习|容纳|接待|种植|养殖|投入|投资)了?$"
)


def _before_deed(text: str, tokens: Tokens, m: Mention) -> re.Match[str] | None:
    if found := _HEDGED_DEED.search(text, max(0, m.start - 8), m.start):
        return found
    found = _HEDGED_ANY.search(text, max(0, m.start - 9), m.start)
    return found if found and tag(tokens.text[slice(*tokens.span_at(found.end("hedge")))])[:1] == "v" else None


# 至少造成8人死亡, 至多申领3次: whatever is done
_HEDGED_ANY = rx.compile("(?P<hedge>(?P<at_least>起码|最少|至少)|(?P<at_most>至多|顶多))[一-鿿]{2,6}$")
_SPOKEN = rx.compile("起码|最少|少说|至少|最多|至多|顶多|约|大概|差不多")
_MEMBER = rx.compile(r" ?(?:[、和及与或]|以及) ?")


def _goes_on(text: str, last: Mention, m: Mention) -> bool:
    """Is ``m`` the next number of the list that ``last`` is in?"""
    alike = m.kind == last.kind and m.unit == last.unit
    return alike and _MEMBER.fullmatch(text, last.end, m.start) is not None


def _bounded(text: str, m: Mention, bound: Bound) -> Mention:
    """``m`` with ``bound``, the hedge before it or before its list, else with the one behind it."""
    if bound == "exact":
        bound = _bound_behind(text, m)
    elif bound == "about" and _bound_behind(text, m) == "at_least":
        bound = "at_least"
    if bound == "exact" or (m.bound == "over" and bound not in _STRONG) or bound == m.bound:
        return m
    return changed(m, bound=bound)


_NAMES: tuple[Bound, ...] = ("about", "nearly", "over", "at_least", "under", "at_most")


def _bound_before(text: str, m: Mention) -> Bound:
    start = m.start
    rate = start and text[start - 1] in _RATES and text[start - 2 : start] not in _THEN
    if rate and (each := text.find("每", max(0, start - 4), start)) > 0:
        start = each  # 不得少于每天80元
    # Before most numbers stands no character with which a hedge could end.
    share = m.kind in ("ratio", "percentage") and m.unit != "pp"
    if not start or text[start - 1] not in (_SHARE_ENDS if share else _HEDGE_ENDS):
        return "exact"
    if text[start - 1] == "快" and text.startswith("了", m.end):
        return "nearly"  # 干了快10年了
    window = text[max(0, start - 10) : start]
    if hit := _BEFORE_HEDGE.search(window):
        return next((b for b in _NAMES if hit[b] is not None), "exact")
    if share and (of := _SHARE.search(text, max(0, m.start - 20), m.start)) and not _FORESEEN.search(window):
        return _SHARES[re.sub("^不[得能可]", "不", of[1] or of[2])]
    if m.bound == "exact" and _NO_MORE.search(window) and _bound_behind(text, m) == "exact":
        return "at_most"
    if m.bound == "exact" and _PASSED.search(window):  # 出过几万元: has paid
        n = numerals.at(text, m.start)
        if n and (n.scale > 1 or m.kind in ("percentage", "ratio")):
            return "over"
    large = m.kind in ("money", "percentage") or (m.value or 0) >= _MANY or text[m.start] == "百"
    if large and _BROKEN.search(window):
        return "over"
    return "exact"


_RATES = frozenset("年月周天日时人")
_THEN = ("此时", "同时", "当时")  # 高于每年此时12℃左右: at what time, not how often


_THOSE = ("上述", "这", "那", "过去", "此前")


def _bound_behind(text: str, m: Mention) -> Bound:
    hit = _AFTER_HEDGE.match(text, m.end) if text[m.end : m.end + 1] in _AFTER_HEADS else None
    if hit is None:
        return "exact"
    if hit["strong"] or hit["weak"]:
        share = m.kind in ("percentage", "ratio")  # 三分之一强; 5级强 is no share
        return "exact" if not share else "over" if hit["strong"] else "under"
    if hit["inside"] is not None:
        if m.kind == "duration" and text.endswith(_THOSE, 0, m.start):
            return "exact"  # 在上述三年内
        within = m.kind in ("duration", "measure") or (m.kind == "money" and text[hit.end() : hit.end() + 1] in _ENDS)
        return "at_most" if within else "exact"
    return next((b for b in _NAMES if b in hit.groupdict() and hit[b] is not None), "exact")
