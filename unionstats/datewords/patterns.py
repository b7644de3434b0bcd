"""The grammar of date expressions, as sources of patterns, and what may not stand before them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from unionstats import data, rx
from unionstats.datewords.grammar import ANY, Branch, Branches, Grammar
from unionstats.datewords.words import (
    DAY_WORDS,
    ERAS,
    HELD_DAYS,
    HOLIDAY_WORDS,
    MONTH_WORDS,
    NEARLY,
    PAIRS,
    YEAR_WORDS,
    any_of,
)

GAP = r"[ \t]{0,2}+"  # 2019 年 10 月 30 日
_C = "[一二三四五六七八九]"
_CN = "[一二三四五六七八九十]{1,3}"
_SEP = rf"{GAP}(?:(?:起|开始)?[至到]|[-—–―−~～〜]{{1,2}}){GAP}"
MONTH = rf"(?:1[0-2]|0?[1-9]|十[一二]?|{_C}|元)"
DAY = rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十{_C}?|廿{_C}?|十{_C}?|{_C})"
_DAY_ALONE = rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十{_C}?|廿{_C}|十{_C})"  # 一日, 十日 are lengths of time
Y4 = r"(?:1\d|2[01])\d\d"
_YC = r"[一二][〇零○一二三四五六七八九]{3}"
# 元旦、春节期间: one season of two holidays
_HOLIDAY_PAIRS = (("元旦", "春节"), ("中秋", "国庆"), ("国庆", "中秋"), ("春节", "元宵"))
HOLIDAY_PAIR = "|".join(rf"(?P<hfirst>{a})节?[”’]?[、和及与]?[“‘]?(?P<hlast>{b})节?" for a, b in _HOLIDAY_PAIRS)
HOLIDAY = (
    rf"[“‘]?(?:{HOLIDAY_PAIR}|(?P<holiday>{HOLIDAY_WORDS})(?!(?<=雨水)[较偏多少充丰不比量大小管资收渗]|劳动奖|奖章|红旗|巾帼|先锋|口号|广场|大[道桥]|[路村桥镇街])"
    r")(?:[”’]节?)?(?P<brk>小?长假|假期|假日|黄金周|放假|档(?:期)?(?![次案位口])|(?:两节)?期间)?"
)
# 从农历除夕到大年初六: a holiday alone is no date to report, but the beginning of a span is.
_HOLIDAY_TO = (
    rf"(?:农历|阴历)?(?P<holiday>{HOLIDAY_WORDS})"
    rf"(?={_SEP}(?:农历|阴历)?(?:{HOLIDAY_WORDS}|正月|大?年初|初{_C})(?!路|街|村))"
)
_DAYPART = (
    "(?P<daypart>凌晨|清晨|早上|早晨|早间|上午|中午|正午|午后|午间|下午|傍晚|晚上|晚间|夜间|夜里|深夜|午夜|半夜"
    "|晨|(?<=[今昨当明前次每天日])[早晚]|[早晚](?!一点(?![钟整半多过左]))|夜)"  # but 能早一点到
)
_HOUR = r"(?P<hour>(?:2[0-4]|1\d|0?\d)(?!\d))"
_HOUR_ANY = rf"(?:{_HOUR}|(?P<chour>{_CN}|一两|两三|[两零]))"
_MINUTE = rf"(?P<minute>[0-5]?\d|{_CN})"
_TAIL = (
    rf"(?:{GAP}{_MINUTE}{GAP}分(?!之)(?:{GAP}(?P<second>[0-5]?\d|{_CN}){GAP}秒)?"
    r"|(?P<past>半(?![会晌点])|[一三]刻)|[整钟]|[多来]钟)"
)
_COLON = r"(?P<hour>2[0-4]|1\d|0?\d)[:：](?P<minute>[0-5]\d)(?:[:：](?P<second>[0-5]\d))?(?![\d:：])"
_NO_HOUR = "(?![代间段]|期(?!间)|[速刻长差效装空辰针令候])"
_TIME_WORD = rf"(?:时{_NO_HOUR}|点(?!\d*[%倍元万亿]|[一二三四五六七八九]{{1,2}}(?![一二三四五六七八九十\d]*[分刻])))"
_CLOCK = rf"(?:{_COLON}|{_HOUR_ANY}{GAP}{_TIME_WORD}{_TAIL}?+)"
# 晚近9点, 下午大约4点半; 12月31日晚，临近12点
_ABOUT = f"(?:[，,]?{NEARLY})?+"
_AT = rf"(?:{GAP}的?(?:{_DAYPART}{_ABOUT})?{GAP}{_CLOCK})"
# 7点到矿上, 8点统一换装: what one does at its hour
_DONE = (
    "[上下换交接]班|[上下][课岗]|[出发收]车|出发|集合|统一|准时|准点|[下升入出]井|[收开出]工|[起离]床|报到|返回|到(?:达|岗|厂|矿|家|站|了|[^\\d一-鿿]|(?![位期账货\\d一二三四五六七八九十])[一-鿿]{1,4}[上里口，])"
    "|[吃做][早午中晚]?饭|睡觉|结束|起身|出[摊门](?!口|店)|收摊|赶[到往]|来到|抵达|离开|[开闭][馆园门市幕演赛]|开[始抢盘]|不到[，就]|刚过[，,]"
)
# An hour alone: 16时, 上午8点, 8点半, 8:30至11:30, but not 三点意见, 比分21:18, 210课时.
_CLOCK_ALONE = (
    rf"{_HOUR}{GAP}时{_NO_HOUR}{_TAIL}?+|{_HOUR_ANY}{GAP}[时点]{_TAIL}"
    rf"|{_HOUR}{GAP}点(?={_SEP}(?:[次翌]日|第二天)?的?(?:凌晨|清晨|早上)?的?\d{{1,2}}{GAP}点|[前起开许]|{_DONE})|(?:(?<=截至|截止|，到|，至|。到|。至|；到|；至)|(?<=截止到)){_HOUR}{GAP}点(?=[，,全共仍已]|[降升]至)|(?<=[，。；]){_HOUR}点(?=[，,])(?![，,][\d一二三四五六七八九十]+点)|(?<=时间|每天|每日|每晚|一过|刚过|直到|等到|忙到|干到|睡到|守到|作到|业到)(?<![晚午夜上间里][一刚直等][过到]){_HOUR}{GAP}点(?![一-鿿]?[建意要体看])|(?<=每天|每日|每晚)(?P<chour>[四五六七八九]|十[一二]?)点(?![一二三四五六七八九十\d多几])|(?<=在){_HOUR}{GAP}点多(?=[，。、就才左]|钟)|(?:(?<=于)(?<!定格于)(?<!锁定于)(?<!停留于)|(?<=时间)){_COLON}(?=[一-鿿，。；])(?!分|领先|落后|战|胜|负|逆转|扳平|取胜|获胜|[力险轻]|的)"
    rf"|(?:(?<=[首末早晚头]班)|(?<=班车)|(?<=每[天日早晚]))(?<!比分){_COLON}(?!分|战|胜|负)"
    rf"|(?<!比分)(?<!以){_COLON}(?=前(?![锋卫])|入场|开考|结束|交卷|[亮熄]灯|[开关]门|[开闭]馆|打烊|{_SEP}[次翌]日)"
    rf"|(?<![^。！？\n]){_COLON}(?=[，,]{GAP}[一-鿿])|{_COLON}(?:分(?!之|钟)|(?=档|[首开重]播|开[始演场幕播车行]|准时|出发|起飞|降落|抵达|到[达站]|发[车生]|离[港站]|进站|左右|{_SEP}\d{{1,2}}[:：]\d\d))"
)
# 本周三场比赛: three matches
_WEEKDAY_PLAIN = (
    "(?:日|天(?![气下空])|[一二三四五六](?!场(?![馆地所内外上])|次(?!日)|名(?![单额])|家(?![长庭里访中乡])|项(?!目)|个(?![别体人])"
    "|位(?![于居])|条(?!件)|支))"
)
_PARTY = "(?<!周一(?=行(?![动业驶车政人程])))"  # 李建周一行: he and those with him
_WEEKDAY = rf"(?:星期|礼拜|周)(?P<weekday>{_WEEKDAY_PLAIN}){_PARTY}"
_BESIDE = r"(?:[ \t]{0,2}[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?)"
_NO_DAY = (
    r"(?!元(?![旦宵])|圆(?!满)|报(?!道|告|名|社|警|讯|送|价|到|收|[0-9])|"
    r"本(?:人|语|国|政府|首相|海|防|东京|气象|内阁|企业|民众|经济|籍))"
)
# 2号岛, 6号泵站, 1号高炉: what goes by its number
_NO_HAO = "(?![线楼院文令店馆台机房门厅井岛炉泵站泊码桥塔洞坑隧标坝矿墩船艇车罐池窑]|平台|高炉)"
_MDAY = rf"(?P<day>{DAY}){GAP}(?:日{_NO_DAY}|号{_NO_HAO})"
# 5月3下午, 3月20前后
_SHORT_DAY = (
    r"(?P<day>3[01]|[12]\d|0?[1-9])"
    r"(?=凌晨|清晨|早[上晨间]|上午|中午|下午|傍晚|晚[上间]?(?![会宴])|夜[间里]|深夜|前后(?!门))"
)
_NOT_EARLY = "(?![一二三四五六七八九十步次级中始试审赛稿心期衷创春夏秋冬])"
_THIRD = rf"的?(?P<third>上中旬|中上旬|中下旬|上旬|中旬|下旬|月?初{_NOT_EARLY}|月?底|月?末(?!端)|上半月|下半月)"
_NTH = r"第?[ \t]{0,2}(?P<nth>[1-5](?!\d)|[一二三四五]|首)个?"
_MONTH_TAIL = (
    rf"{GAP}(?:{_MDAY}|{_SHORT_DAY}|{_THIRD}|的?{_NTH}(?:{_WEEKDAY}|(?P<week>周|星期|礼拜)(?![一二三四五六日天末年期]))"
    rf"|[前头]{GAP}(?P<first>\d{{1,2}}|{_CN}){GAP}(?:天|日(?!元)))"
)
_MWORD = r"月(?:份)?(?![球饼嫂亮台宫季龄薪])"
_MDATE = rf"(?P<month>{MONTH}){GAP}{_MWORD}(?!{GAP}(?:3[2-9]|[4-9]\d)[日号])(?:{_MONTH_TAIL})?+"
# The bare number that begins a span and takes its unit from the end: 1至9月, 4月12-19日, 8至10时.
_BARE = (
    rf"(?:(?P<bmonth>{MONTH})(?={_SEP}{MONTH}{GAP}{_MWORD})"
    rf"|(?:(?P<month>{MONTH}){GAP}月{GAP})?(?P<bday>{DAY})(?={_SEP}{DAY}{GAP}(?:日{_NO_DAY}(?![游龄均内]|之内|以[内上下])))"
    rf"|(?P<month>{MONTH}){GAP}月{GAP}(?P<bday>{DAY})(?={_SEP}{DAY}{GAP}号)"
    rf"|(?:(?:(?P<month>{MONTH}){GAP}月{GAP})?(?P<day>{DAY}){GAP}日{GAP})?{_DAYPART}?(?P<bhour>2[0-4]|1\d|0?\d)"
    rf"(?={_SEP}\d{{1,2}}{GAP}[时点](?![代间\d])))"
)
# 前三季外贸增长3%, 首季开门红: short for 季度, not the seasons of a show or a game
_NO_PLAY = "(?![度节赛播集的水早晚稻作蚕茬里《“])"
_QUARTER = (
    rf"(?:第{GAP}(?P<quarter>[一二三四]|[1-4])个?{GAP}季度|(?P<quarter>[一二三四]|[1-4]){GAP}季度|(?P<quarter>首|末)个?季度"
    rf"|(?P<quarter>首)季{_NO_PLAY}"
    r"|Q(?P<quarter>[1-4])(?:季度)?)"
)
_QUARTERS = (
    rf"(?:前{GAP}(?P<qn>[两二三23])(?:个?{GAP}季度|季{_NO_PLAY})"
    r"|(?P<qword>[上本下])(?:一个?|个)?季度|(?P<qword>前)一个?季度"
    r"|第?(?P<qa>[一二三]|[1-3])(?:季度)?(?:、[二三23](?:季度)?(?=[、和及与]))*"
    r"(?:[至到、和及与\-—–~～]第?|第|(?<=季度)|(?<=[一二三])(?=[二三四]))(?P<qb>[二三四]|[2-4])季度)"
)
_MONTHS = (
    rf"(?:[前头首]{GAP}(?P<mn>1[01]|[2-9]|{_CN}|两){GAP}个{GAP}月|前(?P<mn>1[01]|[2-9]|两)月(?![上中下初底末\d])"
    r"|前(?P<mn>[三四五六七八九十]|十一)月(?![上中下初底末的里\d]|[一二三四五六七八九十]{1,2}日)"
    r"|后(?P<ml>[2-9]|[一二三四五六七八九两])个?月)"
)
_HALF = r"(?P<half>[上下前后首头])半年"
_YEAR_PART = rf"(?:年?(?P<ypart>初{_NOT_EARLY}|底|末(?!端)|伊始)|(?P<ypart>年中(?![国央考学医共])|岁末|岁尾))"
_NO_SEASON = "(?!奥|运会|论坛|交易会|广交会|赛)"
SEASON = (
    rf"(?:[初早仲盛深晚暮隆寒严炎](?P<season>[春夏秋冬])(?:[季天]{_NO_SEASON})?"
    rf"|(?P<season>[春夏秋冬])(?:[季天]{_NO_SEASON}|(?=[，,、。；至到]|开始|起|以来|$))"
    # 2016年秋新增300人, 去年金秋，
    "|(?<=年)(?P<season>[春夏秋冬])(?=[他她我该全又才便在从已将]|新[增建招]|开[工学业]|投[产用]|建成|入[学学厂]|考[入上]|进[厂城]|来到|毕业|[动竣完]工)"
    "|(?<=年)金(?P<season>秋)(?:[季时]节?)?(?=[，,、。]))"
)
_LUNAR_DAY = (
    rf"(?P<lday>初(?:{_C}|十)|廿{_C}?|二十{_C}?|三十|十{_C}?|\d{{1,2}}(?=[日号])"
    rf"|{_C}(?=日|[，。；！”）]|庙会|歌圩|期间|当天|这天|前后|[至到—]))[日号]?"
)
_LUNAR = (
    rf"(?:(?P<lunar>农历|阴历|旧历){GAP}(?P<leap>闰)?(?P<lmonth>[正冬腊]|1[0-2]|[1-9]|十[一二]?|{_C})月(?:{GAP}{_LUNAR_DAY})?"
    rf"|(?P<lunar>农历|阴历|旧历){GAP}(?P<y4>{Y4}){GAP}年{GAP}(?P<leap>闰)?(?P<lmonth>[正冬腊]|1[0-2]|[1-9]|十[一二]?|{_C})月"
    rf"(?:{GAP}{_LUNAR_DAY})?"
    rf"|(?P<leap>闰)?(?P<lmonth>[正冬腊])月{_LUNAR_DAY}|大(?P<lmonth>年)(?P<lday>初(?:{_C}|十))"
    # 年初一至初三, 初四至初六: of the first month; but 初一至初三 are years at school
    rf"|(?<![\d今去明前每末本同当全新])(?P<lmonth>年)(?P<lday>初(?:{_C}|十))(?=[至到—、，]|当[天日]|[早晚上下]|中午)"
    rf"|(?<![月年])(?P<lday>初(?:[四五六七八九十](?={_SEP}初|[当一这][天日]|上午|下午)|[一二三](?=当[天日]|{_SEP}初[四五六七八九十]))))"
)
_LUNAR_BY_NUMBER = rf"(?P<lmonth>十[一二]?|{_C})月(?P<lday>初(?:{_C}|十)|廿{_C})|(?P<lmonth>八)月(?P<lday>十五)(?!日)"
_YEAR_WEEK = rf"第{GAP}(?P<yweek>\d{{1,2}}|{_CN}){GAP}周(?!年)"
# 2000年历史, 1500年前: so many years, not the year
_ROUND = (
    r"(?=(?<=问世|诞辰|已有|足有|长达|树龄)1\d\d\d年(?![\d代]))|(?=\d\d00年(?:历史|以?前(?!后)|来|的?(?:悠久|历史|文明)|[间多余])"
    r"|(?<![至到—–~～-])1[0-8]00年(?!\d|代|[初底末春夏秋冬至到]|[-—–~～]))"
)
_ERA = rf"(?P<era>{any_of(ERAS)})(?P<eyear>元|\d{{1,3}}|{_CN}){GAP}年"
_OF_YEARS = r"(?:年|[两二三四五六七八九十\d]{1,2}(?:个?(?:年|财年|学年|赛季)|届))(?![前后来内])"
_FOUR_DIGITS = (
    rf"(?:公元{GAP})?(?:(?!{_ROUND})(?P<y4>{Y4})|(?P<yc>{_YC})){GAP}"
    # 2018、2019和2020年, 2014和2015两年
    rf"(?:年(?!代(?![表理管办课销]))|财年|财政年度|学年|赛季|(?=(?:[、和及与]{Y4}){{1,5}}{_OF_YEARS})|(?<=[、和及与]\d{{4}})(?={_OF_YEARS})|(?=[上下]半年))"
)
_ANNO = rf"公元{GAP}(?P<y4>\d{{1,3}}){GAP}年"
_TWO_DIGITS = (
    rf"(?:(?P<y2>0\d){GAP}年|(?<![满干近过达长约逾超])(?P<y2>[5-9]\d)年(?=参加工作|参军|入伍|入党|入职|进厂|毕业|大学毕业|出生|生人|退休|退伍|下岗|结婚|考入|考上|调入|调到|来到|进城|特?大?洪水|抗洪|大水|金融危机|亚运|奥运|世界杯|[建盖修造产买]的|出厂|拉菲|茅台|五粮液|汾酒|普洱)"
    # 97年，他下岗了; but 70年，沧海桑田
    r"|(?<![^。！？；“])(?P<y2>[7-9][1-46-9])年(?=[，,])"
    # 从78年起, 比六七年增产
    rf"|(?<=[从自于比由])(?P<y2>[5-9]\d|[五六七八][六七八九])年(?![来前后代多内间]|以[来上下内])|(?<=\d{{4}}年[、和及与至到])(?P<y2>\d\d)年(?![来前后代内间])|(?P<y2>\d\d|[零〇]{_C}|[五六七八九][〇零一二三四五六七八九]){GAP}年(?={GAP}(?:(?:{MONTH}){GAP}月(?!龄)|[底初]|末(?!端)|第\d{{1,2}}周"
    rf"|[一二三四]季度|[上下]半年|端午|中秋|春节|[春夏秋冬](?:天|季|，|。|初|末|$)))"
    # 八三年, 四九年, but 七八年 and 三五年 are so many years
    rf"|(?P<y2>四[〇零七八九]|五[〇零一二三四五七八九]|六[〇零一二三四五六八九]|七[〇零一二三四五六七九]|八[〇零一二三四五六七八]|九[〇零一二三四五六七八九])年(?![来前后代多内间会龄级了]|以[来上下内]|之|度?[计规]划)"
    # of the Republic, as one writes in Taiwan: 113年10月份, 112年度
    rf"|(?P<roc>1[0-3]\d){GAP}年(?={GAP}(?:(?:{MONTH}){GAP}月(?!龄)|第?[1-4一二三四]季|[上下]半年|度)))"
)
# 当年 alone says nothing that a table could hold; 当年5月 does.
_YEAR_WORD = rf"(?!(?:当年|该年|当年度)(?!{GAP}(?:{MONTH}月|年?[底末初])))(?P<yword>{any_of(YEAR_WORDS)})"
_YEAR_ENDS = "度?(?<!度(?=[假过夜日汛]))"
_YEARS = (
    rf"(?P<ya>{Y4}){GAP}(?:至|到|[-—–―−~～〜]{{1,2}}|/){GAP}(?P<yb>{Y4}|\d\d){GAP}"
    r"(?:年度|学年度?|财年|财政年度|赛季|雪季|(?:采暖|供暖)季|年(?!代|\d))|(?P<ya>" + Y4 + rf")(?={_SEP}\d\d年\d)"
    # 2019至2021三年
    rf"|(?P<ya>{Y4}){GAP}(?:至|到|[-—–―−~～〜]{{1,2}}){GAP}(?P<yb>{Y4})(?=[两三四五六七八九十\d]{{1,2}}个?(?:年(?![底初末月])|学年|财年))"
    rf"|(?P<ypair>{any_of(PAIRS)})两年"
    # 某某（1905—1930）: the years of a life
    rf"|(?<=[（(])(?P<ya>{Y4})[-—–―−~～〜]{{1,2}}(?P<yb>{Y4})(?=[）)，,])"
)
_LONG = (
    r"(?:(?P<century>上个?|本|20|二十)?世纪)?(?P<decades>[二三四五六七八九]{2})十年代|"
    # 20世纪50至70年代, 五十、六十年代
    r"(?:(?P<century>上个?|本|20|二十)?世纪)?(?P<deca>[2-9]0|[二三四五六七八九]十)(?:(?:年代)?(?:至|到|[-—–~～]{1,2})|[、和])"
    r"(?P<decb>[2-9]0|[二三四五六七八九]十)年代|"
    # 17至19世纪
    rf"(?P<century>\d{{1,2}}|{_CN})(?={_SEP}(?:\d{{1,2}}|{_CN}){GAP}世纪)|"
    rf"(?:(?:(?P<century>\d{{1,2}}|{_CN}){GAP}世纪|(?P<century>上个?|本)世纪)(?:{GAP}(?P<decade>[1-9]0|{_C}十){GAP}年代)?"
    rf"|(?P<decade>(?:{Y4})|[2-9]0|[二三四五六七八九]十){GAP}年代(?!表))"
    r"(?P<lpart>初期?|末期?|前期|后期|中期|中后期|中叶|上半叶|下半叶)?(?!(?<=世纪)[海经教不福公])"
)
_PLAN = (
    r"[“‘]?(?P<plan>十[一二三四五六七八]?|[一二三四六七八九])五[”’]?"
    r"(?:(?:规划)?(?:期间|时期|期末|期初|(?P<ppart>末|初(?![步级中始衷创]))(?:期)?(?!端)|前期|后期|中期|(?P<pn>[前头后][两二三四])年)|(?=以来)"
    # “八五”、“九五”期间: the end is said of both
    r"|(?=(?:[、和及与至到]?[“‘]?[一二三四六七八九十]{1,2}五[”’]?){1,4}(?:期间|时期|期末|[两三四]个(?:五年|规划|计划|时期))))"
)
_AMOUNT = r"(?P<amount>\d{1,3}|[一二三四五六七八九十百两]{1,4}|[二三四五六七八九]?十几)"
_AGO = (
    rf"(?:{_AMOUNT}{GAP}(?P<more>多|余)?{GAP}(?P<agounit>年半|年|个[多半]?月|天|周|个?(?:星期|礼拜))|(?P<agounit>半年))"
    r"(?:(?P<before>之前|以前)|之后|以后|(?P<before>前)(?![进往来期沿景列途身后夕任置行线锋卫门方面端两二三四五六七八九十\d])"
    r"|后(?![劲续勤备期台面轮两二三四五六七八九十\d]))"
)
_WEEK = (
    rf"(?:(?<=过去的)[这本]个?(?P<gone>周末)"
    rf"|(?P<pweek>上上|下下|上|本|这|下)(?:个|一个?(?=星期|礼拜|周))?(?:{_WEEKDAY}|(?P<weekend>周末)|(?P<week>周|星期|礼拜)(?!{_WEEKDAY_PLAIN}|[刊年边转期长]))"
    r"|(?P<pweek>前)一个?(?P<week>周|星期|礼拜)(?![一二三四五六日天末年刊转期])"
    rf"|{_WEEKDAY}(?![至到、和一二三四五六日天\-—~～年次]|(?:照常|例行)?[不常无]?(?:闭[馆园展]|休[馆园息]|公休|店休)|(?:周[日天])?(?:(?:也|都|均|从)不?|照常|不)(?:休息?|上班|加班|营业|开门)))"
)
_MONTH_WORD = (
    rf"(?P<mword>(?<!合(?=同月)){any_of(MONTH_WORDS)}){GAP}"
    rf"(?:(?P<bday>{DAY})(?={_SEP}{DAY}{GAP}[日号])|{_MONTH_TAIL}|{_THIRD}|(?<!当月|该月))"
)
# 明早, but 文明|早期, 说明|晚了
TOMORROW = "(?<![文说证声表光分透黎不查鲜阐指注标精高贤严清聪发申])明(?!早期|晚期)"
# 前晚8点, but 开课前晚8点, 三年前晚些时候
EVENING_BEFORE_LAST = (
    "(?:(?:(?<![一-龥])|(?<=[从到自在至于]))前(?=晚(?:上|[0-9一二三四五六七八九十]|[，,]))|(?<=记者)前(?=晚))"
)
# no days: 查明天然气储量, 文明天下, 今天然气供应充足; any day: 全天封顶10元
_ANY_DAY = "全天(?:候|区|域|时段?|球|封顶|开放|免费|不打烊|值[班守]|供[应水暖热]|服务)"
NO_DAY = f"(?!{_ANY_DAY}|[次当隔]日达(?!到|成)|[今明]天然|明(?<=[文证表阐查探照光]明)[天日]|明(?<=说明)天[津气](?!温))"
DAY_WORD = (
    rf"{NO_DAY}(?P<dword>{any_of([w for w in DAY_WORDS if len(w) > 1])}|{EVENING_BEFORE_LAST}"
    rf"|(?:[今昨当]|{TOMORROW})(?=早|晚|晨|夜|凌晨)|(?:[今昨]|{TOMORROW})(?=清晨|上午|中午|下午|傍晚|深夜)"
    r"|昨(?=[012]?\d[时点]))"
)
_ISO = (
    rf"(?P<iy>{Y4}|\d\d(?=-\d\d-\d\d))(?P<sep>[-/.]){GAP}(?P<im>1[0-2]|0?[1-9])(?P=sep){GAP}(?P<id>3[01]|[12]\d|0?[1-9])"
    rf"(?![A-Za-z0-9/_]|[.\-]\d)"
)


def _happens() -> str:
    """The words for what happens on a day, each only where it begins no name."""
    rows = data.rows("day_verbs.txt")
    return "|".join(word + "".join(f"(?!{n.replace(' ', '|')})" for n in names) for word, *names in rows)


# 9号的地震, 21号的记者会
_HAPPENED = (
    "[地强余]震|海啸|台风|暴[雨雪]|洪水|泥石流|大火|火灾|爆炸|袭击|空袭|枪击|骚乱|冲突|事故|事件|车祸|空难|坠机|会议|会[谈见晤]|峰会|[布者证]会|讲话|演讲"
    "|选举|大选|投票|公投|[决比]赛|[开闭]幕式|庭审|示威|游行|罢工"
)
# 13号宣布, 9号晚, 3号至5号, but not 3号楼, 9号线, 2号机组: spoken news says 号, and so do addresses and names.
_ON_HAO = (
    rf"(?:凌晨|清晨|早|上午|中午|下午|傍晚|晚|夜|深夜|零时|当[天晚]|左右|\d{{1,2}}[时点]|起(?!重|落)|之?[前后](?!面)|为?止(?![血水])|至|到|在|从|向|对|就|将"
    rf"|也|又|再|已|被|以(?![上下内外])|均|都(?!市)|因|由|{_happens()}|的[^，。；、的]{{0,8}}?(?:{_HAPPENED}))"
)
# 六日十六时, 七日清晨, 八日宣布: one character for the day, which alone is a length of time
_SPELT_DAY = (
    rf"(?:(?P<day>{_C}|十)日(?=凌晨|清晨|早[上晨间]?|上午|中午|正午|午[前后间]|下午|傍晚|晚[上间]?|夜[间里]?(?!游)|深夜|零时"
    rf"|(?:[12]?\d|{_CN}){GAP}[时点](?!代))"
    rf"|(?P<day>[二三四五六七八九十])日(?:(?=[在对就将向被已]|{_happens()})|(?<=截[至止].日)))"
)
_HAO_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
# … or 截至11号, 于20号, 当地时间8号 before it
_BEFORE_HAO = (
    "(?:(?<=截至|截止|时间|定在|到了)|(?<=截止到|今天是|昨天是|明天是)"
    "|(?<=于)(?<![位用属低处高大小等关对由基适限鉴至源归居便利善优]于))"
)
_HAO = (
    rf"(?P<day>{_HAO_DAY}){GAP}号(?={_ON_HAO})"
    rf"|{_BEFORE_HAO}(?P<day>{_HAO_DAY})号{_NO_HAO}"
)
# 6号、7号两天, 3和4号举行
_HAO_PAIR = (
    rf"(?P<da>{_HAO_DAY})号?(?:(?:、{_HAO_DAY}号?){{0,4}}[、和与及]|{_SEP})(?P<db>{_HAO_DAY})号"
    rf"(?={_ON_HAO}|[两三四五六七八九十][天日晚夜])"
)
_DAYS = (
    rf"(?P<month>{MONTH}){GAP}月{GAP}(?P<da>{DAY})[日号]?[,，、]"
    rf"(?P<dlist>(?:{DAY}[日号]?[,，、]){{1,9}})(?P<db>{DAY})[日号]"
)
_BOTH_DAYS = "[两三四五六七][天日](?![两一二三四五六七八九十])"  # 7、8两日
_DAY_PAIR = rf"(?P<month>{MONTH}){GAP}月{GAP}(?P<da>{DAY})[、和](?P<db>{DAY})(?:日{_NO_DAY}|号|{_BOTH_DAYS})"
_DAY_PAIR_ALONE = (
    # 28、29日, 29、30、31日
    rf"(?P<da>3[01]|[12]\d|[1-9])(?:、(?:3[01]|[12]\d|[1-9])){{0,4}}[、和](?P<db>3[01]|[12]\d|[1-9])(?:日{_NO_DAY}(?![游龄均内]|之内|以[内上下])|{_BOTH_DAYS})"
)
_PAIR = (
    rf"(?P<ma>{MONTH})(?:{GAP}月(?:份)?{GAP}[和与及]|(?P<mlist>(?:[、，,]{MONTH}){{0,4}})[、和]){GAP}(?P<mb>{MONTH}){GAP}(?:{_MWORD}|[两三四]个?月)"
    rf"(?!{GAP}份?(?:{DAY}[日号]|分别|各|均|[^，。；、0-9]{{1,12}}分别|上旬|中旬|下旬|[初底末]))"
    rf"|(?P<ma>{MONTH})(?P<mlist>(?:[、，,]{MONTH}){{0,4}})[、和](?P<mb>{MONTH})[两三四]个?月"
    rf"|(?P<ma>{_C})(?P<mb>[二三四五六七八九十])月(?:份|间)"
    # 2、3月份分别产煤5万吨、6万吨: each is a month
    rf"|(?P<ma>{MONTH})(?P<mlist>(?:[、，,]{MONTH}){{0,4}})[、和](?P<mc>{MONTH})月份?(?=分别|各|均|[^，。；、0-9]{{1,12}}分别)"
)
_THIRD_ALONE = (
    r"(?<![月份的上中下、和每])(?P<talone>上中旬|中下旬|[上中下]旬)|(?P<talone>月[底初末])(?![一二三四五六七八九十])"
    r"|(?P<talone>(?<![每这那月])[上下]半月)(?![刊谈板])"
)
# --- the ways in which a date is written, in the order in which they are tried


def _heads(words: Iterable[str]) -> str:
    """The characters with which ``words`` begin."""
    return "".join(sorted({w[0] for w in words}))


_BETWEEN = "至到起开-—–―−~～〜"  # what may begin a separator
_DAYPART_HEADS = "凌清早上中正午下傍晚夜深半晨"
_HOLIDAY_HEADS = _heads(row[0] for row in data.rows("holidays.txt")) + "元中国春"
_PARTS = (
    Branch("part", _HALF, heads="上下前后首头"),
    Branch("part", _MONTHS, heads="前头首后"),
    Branch("part", _QUARTERS, heads="前上本下第", behind="季至到、和-—–~～第"),
)
_QUARTER_HEADS = "第首末Q"
_LISTED_DAYS = (
    Branch("days", _DAYS, heads="元", behind="月", near=",，、"),
    Branch("days", _DAY_PAIR, heads="元", behind="月", near="、和"),
)
_PAIRED = Branch("pair", _PAIR, heads="元", behind="月、，,和", near="和与及、份间")
_LUNAR_DATES = (
    Branch("lunar", _LUNAR, heads="农阴旧闰正冬腊大年初", goes_on="day"),
    Branch("lunar", _LUNAR_BY_NUMBER, behind="月", near="初廿五", goes_on="day"),
)
_BARE_NUMBER = Branch("bare", _BARE, heads="元" + _DAYPART_HEADS, behind=_BETWEEN + "月日", near=_BETWEEN)
_MONTH_DATE = Branch("month", _MDATE, heads="元", behind="月", goes_on="day")
_PART_OF_YEAR = Branch("ypart", _YEAR_PART, heads="年初底末伊岁")
_DAY_ONLY = Branch("day", _MDAY, behind="日号")

#: What may stand behind a year.
IN_YEAR = Branches(
    *_LISTED_DAYS,
    _PAIRED,
    _BARE_NUMBER,
    *_LUNAR_DATES,
    _MONTH_DATE,
    _DAY_ONLY,
    *_PARTS,
    # 2024年第二季 is a quarter, 第二季 alone may be a series
    Branch(
        "part",
        rf"(?:{_QUARTER}|第(?P<quarter>[一二三四]|[1-4])季)(?P<qpart>[初末])?",
        heads=_QUARTER_HEADS,
        behind="季",
    ),
    Branch("part", _YEAR_WEEK, heads="第"),
    Branch("season", SEASON, heads="春夏秋冬初早仲盛深晚暮隆寒严炎金"),
    Branch("holiday", HOLIDAY, heads=_HOLIDAY_HEADS + "“‘", behind=ANY),
    _PART_OF_YEAR,
    Branch("same", "(?P<same>同期|同[日天月]|同一天)|全年", heads="同全"),
)
#: A point in time, by its kind; a year goes on with what may stand behind it.
POINT = Branches(
    Branch("years", _YEARS, heads=_heads(PAIRS), behind=_BETWEEN + "/"),
    Branch(
        "year", _FOUR_DIGITS + _YEAR_ENDS, heads="公", behind="年财学赛、和及与上下两三四五六七八九十", goes_on="year"
    ),
    Branch("year", _ERA + _YEAR_ENDS, heads=_heads(ERAS), goes_on="year"),
    Branch("year", _ANNO + _YEAR_ENDS, heads="公", goes_on="year"),
    Branch("year", _TWO_DIGITS + _YEAR_ENDS, behind="年", goes_on="year"),
    Branch("year", _YEAR_WORD + _YEAR_ENDS, heads=_heads(YEAR_WORDS), goes_on="year"),
    *_LISTED_DAYS,
    Branch("days", _DAY_PAIR_ALONE, behind="、和"),
    _PAIRED,
    Branch("iso", _ISO, behind="-/.", goes_on="day"),
    *_LUNAR_DATES,
    _BARE_NUMBER,
    _MONTH_DATE,
    Branch("mword", _MONTH_WORD, heads=_heads(MONTH_WORDS), goes_on="day"),
    Branch("dword", DAY_WORD, heads=_heads(DAY_WORDS), goes_on="hour"),
    Branch("day", rf"[昨今前明][（(](?P<day>{DAY})[）)]日", heads="昨今前明", goes_on="day"),
    Branch(
        "day",
        rf"(?P<day>{_DAY_ALONE}){GAP}日{_NO_DAY}(?![游龄均内照程]|之内|以[内上下])",
        behind="日",
        goes_on="day",
    ),
    Branch("spelt", _SPELT_DAY, behind="日", goes_on="day"),
    Branch("days", _HAO_PAIR, behind="号、和与及" + _BETWEEN),
    Branch("hao", rf"{_HAO}|(?P<day>3[01]|[12]\d|[1-9])号(?=[，,])", behind="号", goes_on="day"),
    *_PARTS,
    Branch("part", rf"{_QUARTER}(?P<qpart>[初末])?(?!报(?!告))", heads=_QUARTER_HEADS, behind="季"),
    Branch("part", _THIRD_ALONE, heads="月上中下"),
    _PART_OF_YEAR,
    Branch("long", _LONG, heads="上本世", behind="世年、和" + _BETWEEN),
    Branch("plan", _PLAN, heads="“‘", behind="”’规期时末初前后中以头、和及与至到"),
    Branch("ago", _AGO, heads="半", behind="几多余年个天周星礼"),
    Branch("week", _WEEK, heads="上下本这前星礼周", goes_on="clock"),
    Branch("clock", rf"{_DAYPART}的?{_ABOUT}{GAP}{_CLOCK}", heads=_DAYPART_HEADS),
    Branch("clock", _CLOCK_ALONE, behind="时点:："),
    Branch("holiday", _HOLIDAY_TO, heads=_HOLIDAY_HEADS + "农阴", behind=ANY, near=_BETWEEN),
)
#: What only the end of a span may be: 1985到89年9月, 从去年春节到元宵节, 12日到今天, 正月初一至初六.
END = Branches(
    Branch(
        "lunar",
        rf"(?P<lday>初(?:{_C}|十)|廿{_C}?|(?:二?十{_C}?|三十)(?=[，。、；（(的日期)）]|$))日?",
        heads="初廿二三十",
        behind=ANY,
    ),
    Branch("year", rf"(?P<y2>\d\d){GAP}年", behind="年", goes_on="year"),
    Branch("year", rf"(?P<y4>\d{{3}}){GAP}年", behind="年"),
    Branch("dword", rf"{DAY_WORD}(?!{GAP}的?{_DAYPART}?{GAP}\d)", heads=_heads(DAY_WORDS)),
    Branch("holiday", HOLIDAY, heads=_HOLIDAY_HEADS + "“‘", behind=ANY),
    _DAY_ONLY,
    Branch("clock", _CLOCK, behind="时点:："),
)
#: The weekday and the hour behind a day, the hour behind a word for a day.
DAY_TAIL = Grammar(rf"{_BESIDE}?+{_AT}?")
HOUR = Grammar(_AT)

SEPARATOR = rx.compile(rf"(?:{GAP}{_DAYPART}|许|左右)?{_SEP}")  # 28日夜间至30日, 8时许至10时
# 歼-20号称, 园区3号在, 嫦娥5号发射: what goes by its number
_BY_NUMBER = (
    r"(?<![第路街道楼栋座弄巷号月每里·\-—–~～”’\"])(?<![小园社校厂]区)(?<![大小]院)"
    "(?<!神舟|嫦娥|天舟|天宫|天问|天和|天链|问天|梦天|巡天|长征|快舟|雪龙|风云|方红|阳红|远望|北斗|实践|海洋|资源|高分|遥感|试验|彩虹|玉兔|祝融|蛟龙|潜龙"
    "|奋斗|海斗|鲲龙|翼龙|勇士|中星|亚太|联盟|进步|海试|力箭|朱雀|天鲸|振华|滨海|海巡|海监|渔政|东风|红旗|巨浪|鹰击|红箭)"
)
# What may not stand before an expression of a kind (all of fixed length).
_NUMBER_BEFORE = r"(?<![\dA-Za-z])(?<!\d[.,])"
# 放假7日， lasts so long; but 放假7日至9日.
_NOT_HELD = "".join(f"(?<!{word})" for word in HELD_DAYS)
_UNTIL = "[0-9一二三四五六七八九十]{1,3}日[至到—~～-]"  # 持续7日至9日
_CHINESE_BEFORE = "(?<![一二三四五六七八九十百千几数两多第〇零])"
# 超过1500年, 超过1950年历史; but 超过2019年同期
_SO_MANY = r"1[0-8]|\d\d00|\d{4}年(?:的?历史|来|间)"
_NEARLY = "(?<!(?<![附邻靠])近)"  # 近16日, but 车站附近|16日
# 村支书周日升说, 周日升去年养猪: a name
_NO_NAME = (
    "(?!周[一二三四五六日天](?![他她我你们也都又还就将已曾才再刚起至到晚早夜前后上下中午内间在于对向从的会])[一-龥]"
    r"(?:[今去前]年|说|告诉|介绍|[，,]\d\d岁))"
)
GUARDS: dict[str, re.Pattern[str]] = {
    kind: rx.compile(pattern)
    for kind, pattern in {
        "years": rf"{_NUMBER_BEFORE}(?<![〔\[第.\-/:])",
        "year": r"(?<![\d〔\[第])(?<!\d[.,])(?<!公元前)(?<![一二三四五六七八九十百千往](?=[^\d公]))"
        # 此次年会, 以上年收入, 以后年年, 此后年产值
        r"(?<![此本首每该屡历多几](?=次年))(?<!以(?=上年))(?<![以今此之往最随其先战前落](?=后年))(?!后年[年均产])(?<![近十几](?=来年))"
        rf"(?<![近逾约](?={_SO_MANY}))(?<!超(?={_SO_MANY}))(?<!超过(?={_SO_MANY}))(?<!距今)(?<!历经)(?<!长达)",
        "iso": r"(?<![A-Za-z0-9/_.:=〔\-])",
        "lunar": _CHINESE_BEFORE,
        "bare": rf"{_NUMBER_BEFORE}{_CHINESE_BEFORE}(?<![月年超共]){_NEARLY}(?<!为期)",
        # 出行人数1月31日
        # 付清余款1400万元月底
        "month": rf"{_NUMBER_BEFORE}(?<![万亿千百](?=元))(?:(?=\d)(?<![几第两多])|{_CHINESE_BEFORE})"
        r"(?<![年近满每半整个余](?=\D))"
        r"(?<!\d年)(?<!每年)(?:(?<!个)|(?<=[这那]个))(?<!为期)(?<!历时)(?<!长达)",
        "mword": "(?<![每逢])(?<!以上(?=月))",
        "days": rf"{_NUMBER_BEFORE}(?<![第、和与及路街])",
        "day": rf"{_NUMBER_BEFORE}(?:(?=\d)(?<!第)|{_CHINESE_BEFORE})(?<![月逢满共每旬]){_NEARLY}(?<!为期)(?<!历时)"
        rf"(?<![连持]续(?!{_UNTIL}))(?<!每月)(?<!用时)(?<!拘留)(?:{_NOT_HELD}|(?=[\d一二三四五六七八九十]{{1,3}}日(?![，。；、并和及]|$)))",
        # 每三日上午, 前五日, 连续七日在
        "spelt": rf"{_CHINESE_BEFORE}(?<![\d月逢满共每旬前后头这那隔来仅足息停]){_NEARLY}(?<!为期)(?<![历费用]时)"
        rf"(?<![连持]续(?!{_UNTIL}))(?<!拘留)(?<!未来)(?<!最[初后]){_NOT_HELD}",
        "hao": rf"{_NUMBER_BEFORE}{_BY_NUMBER}"
        r"(?:(?=\d{1,2}号[，,])(?<![^。！？；至止间于到])|(?=\d{1,2}[ \t]{0,2}号[^，,]))",
        "part": r"(?<![每大个小一提\dA-Za-z])(?<![目日之以此先从年节会期](?=前[\d两二三四五六七八九十]{1,2}月))"
        # 此前三个月, 之前两个季度: so long before what was told, no part of a year
        r"(?<![一二三四五六七八九十](?=[一二三四季月]))(?<![此之](?=前[\d一二三四五六七八九十两 ]))",
        "ypart": r"(?<![一二三四五六七八九十\d每今去明前后半多些几近周成老童青中少暮往历岁学届全月末尾百千])(?!年中)",
        "long": rf"{_NUMBER_BEFORE}{_CHINESE_BEFORE}",
        "plan": _CHINESE_BEFORE,
        "ago": rf"{_NUMBER_BEFORE}{_CHINESE_BEFORE}(?<![近过这那每])",
        # 周日升去年养猪: a name
        "week": f"{_NO_NAME}(?<![每逢个日、)）一二三四五六双单])(?:(?<![至到])|(?<=截至)|(?=[上本这下]))",
        # 比分：21:18, but 错峰餐：13时30分到15时
        "clock": r"(?<![\d.第每各])(?<!\d[:：])(?<!(?<!时间)[:：](?=\d{1,2}[:：]))(?<![一二三四五六七八九十])",
    }.items()
}
NEVER = rx.compile(
    "岁末年初|年末岁初|六月雪|二月[兰红]|十月稻田|四月天|五月花|三月街|七月流火|一月比一月|(?<=一月比)一月|十月(?:革命|怀胎)|五月天|(?:二月二|三月三|六月六|七月七|九月九)(?![日号十、和至到—~～-])|一月[一二两三](?![十日号、至到—~～-])|[一二三四五六七八九十]月(?:之|余|有余|内|来)|[一三]日(?:内|三|游)"
    # in a month one earns so much: 一月能挣, 一月下来
    "|一月(?:下来|[还也就才只可能大约概差不多最至少平均以]{0,5}?(?:挣|赚|到手)|[多少]?花(?!展))"
    # festivals by name: “二月八”, 七月半
    "|[一二三四五六七八九十]月(?:[一二三四五六七八九十]{1,2}(?:[”》]|节|庙会|歌圩|歌会)|半(?![年月个天]))"
    # what ripens then, by name: 八月瓜, 五月艳, 六月红李
    "|[一二三四五六七八九十]月(?:瓜|艳|炸|泡|[红青黄脆雪白紫]?(?:[李桃梨杏枣橘桔柑柿莓笋菇豆麻](?![花树园果]|丰收|熟)|[桃李梨]子))"
    "|[同上前后当]年(?:龄|纪|级|代(?!表)|轻|幼)"
)
