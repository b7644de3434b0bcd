"""Counts: 300家, 600余人次, 9万人口, 从业者1.7亿, 指数为88.9."""

from __future__ import annotations

from decimal import Decimal

from unionstats import lexicon, rx
from unionstats.lexicon import Unit
from unionstats.model import Mention
from unionstats.numerals import Numeral
from unionstats.rule import Hit, Rule
from unionstats.rules.points import is_index, is_score

_WORDS = lexicon.measure_words()
_NAMES = lexicon.alternation(_WORDS)
_NOUNS = lexicon.alternation(lexicon.nouns())
_PAIRED = r"[（(][套次台件个户人处项只头辆份组艘架张宗部册]{1,2}[）)]"
_FEW = 10
# 一 is an article before a measure word, unless a hedge or 仅 makes it a number.
_COUNTING = frozenset("近约超仅")


def _count(hit: Hit) -> Mention | None:
    n, m = hit.number, hit.match
    unit = _WORDS[m["name"]]
    if not _stands(hit, n, unit):
        return None
    if m["half"]:
        if unit.word in _PERSONS or n.value % 1 or n.text == "一":
            return None
        high = n.value_max and n.value_max + _HALF
        return Mention(n.start, hit.end, "count", "count", n.value + _HALF, high, unit.symbol, n.bound)
    pair = m["pair"] or ""
    symbol = unit.symbol + ("次" if pair[1:-1] == "次" else pair)
    return Mention(n.start, hit.end, "count", "count", n.value, n.value_max, symbol, n.bound)


_HALF = Decimal("0.5")
_PERSONS = frozenset("人名位户")


# 其中仅有12所|在开诊: so many are, not where one is
_ARE_ONLY = rx.compile("(?:只有|仅有|仅剩|还有|仍有|只剩)$")
_NO_PROJECT = rx.compile("目[标的录]")  # 完成12项目标
_PLENUM = rx.compile("[一二三四五六七八九]中")


def _stands(hit: Hit, n: Numeral, unit: Unit) -> bool:
    """Whether the unit's conditions hold behind ``n``."""
    following = hit.text[hit.end : hit.end + 1]
    if following and following in unit.avoid and not (unit.word == "所" and _ARE_ONLY.search(hit.text, 0, n.start)):
        return False
    if following == "目" and unit.word == "项" and not _NO_PROJECT.match(hit.text, hit.end):
        return False  # 20余项目, 京九项目部
    if unit.word == "届" and _PLENUM.match(hit.text, hit.end):
        return False  # 执行十一届三中全会以来的
    if n.text == "零" and not _LEVEL.search(hit.text, max(0, n.start - 2), n.start):
        return False
    if n.text == "两" and unit.word == "节" and not _SECTIONS.match(hit.text, hit.end):
        return False
    if _is_day(n) and ("arabic" in unit.flags or unit.word == "节"):
        return False
    if "arabic" in unit.flags and n.han and (n.value <= _FEW or len(n.text) == 1):
        return (
            (n.text == "两" and "two" in unit.flags)
            or (unit.word in _PARTS and _PARTED.search(hit.text, max(0, n.start - 3), n.start) is not None)
            or (unit.word == "圈" and n.value > 1 and _ROUND.search(hit.text, max(0, n.start - 3), n.start) is not None)
        )
    if "last" in unit.flags and following and following not in "，,。；;、！？）)的—…":
        return False
    if "points" in unit.flags:
        return is_score(hit, n)
    if "steps" in unit.flags and not _is_of_stairs(hit, n):
        return False
    if "named" in unit.flags and _is_called(hit, n, unit.word):
        return False
    if n.text in _TWO_OF_THEM or (n.text == "两" and unit.word == "头" and not _CATTLE.match(hit.text, hit.end)):
        return False
    if unit.word in _LED and hit.text.startswith(_LED[unit.word], hit.end):
        return False  # 五组村民, 二组组长
    if unit.word in ("组", "班") and n.han and _TRADE.search(hit.text, max(0, n.start - 2), n.start):
        return False  # 掘进二十三组
    if "bout" in unit.flags and not _BOUT.search(hit.text[max(0, n.start - 6) : n.start]):
        return False
    if "cue" in unit.flags and n.text not in _NO_ORDINALS and not _is_cued(hit, n):
        return False
    if (
        "phase" in unit.flags
        and ((n.han and n.value > 2) or n.text == "二" or following in ("工", "项", "建"))
        and not _CUE.search(hit.text, max(0, n.start - 4), n.start)
        and not (hit.text[max(0, n.start - 1) : n.start] == "的" and _HELD_IN_PHASES.match(hit.text, hit.end))
        and not (following in _STOPS and _HELD_BEFORE.search(hit.text, max(0, n.start - 16), n.start))
    ):
        return False
    if _is_rate(hit.text, n):
        return False
    if unit.word == "类" and n.value <= _GRADES and _WATER.search(hit.text, max(0, n.start - 20), n.start):
        return False
    before = hit.text[n.start - 1 : n.start] if n.start else ""
    if n.text in ("二", "贰") and unit.word not in _SAID_WITH_ER:
        return False
    if unit.word == "区" and before in _SIDES and hit.text[max(0, n.start - 2) : n.start] not in _PARTS_OF_LAND:
        return False  # 北3区 of an oil field
    if unit.word == "次" and (before == "届" or (n.han and before not in _HELD and _MEETING.match(hit.text, hit.end))):
        return False
    if unit.symbol == "层" and n.value_max is not None and following not in ("楼", "高", "的"):
        return False  # 一二层在砌砖
    home = before in ("村", "社") and not hit.text[n.start - 2 : n.start - 1].isdigit()  # 38村210组 are so many
    if unit.word in _ADDRESS and (home or _DOOR.match(hit.text, hit.end)):
        return False
    if unit.symbol == "层" and (n.value < 0 or _is_storey(hit, n, before)):
        return False  # 负一层, A座12层
    if "team" in unit.flags and n.han and following == "队" and hit.text[hit.end + 1 : hit.end + 2] not in ("伍", "员"):
        return False
    if "index" in unit.flags:
        return is_index(hit, n)
    if n.text in ("一", "壹"):
        alone = n.start == 0 and hit.end == len(hit.text)
        return alone or (before in _COUNTING and hit.text[n.start - 2 : n.start] != "最近")
    return True


_LED = {
    "组": ("村民", "社员", "组长", "副组长"),
    **{word: (f"{word}长", f"副{word}长") for word in "科班队段区股站"},
}
_TRADE = rx.compile(
    "(?:掘进|采煤|综采|综掘|开拓|采油|钻井|机修|机电|维修|铸造|浇铸|冲压|锻造|钳工|车工|焊工|电工|木工|细纱|织布|装配|装卸|搬运)$"
)
# 水质由四类升至三类: grades, of which water has five
_GRADES = 5
_WATER = rx.compile("(?:水质|水体|断面)[^，。；、]{0,14}?(?:[从由为是至到于劣持]|达|恢复|升[至到为])$")
_SIDES = frozenset("东西南北")
_PARTS_OF_LAND = frozenset({"华东", "华北", "华南", "西南", "西北", "东北", "东南"})
# 零部件, 零件; but 事故为零起
_LEVEL = rx.compile("[为是达有近于到]$")
# 两节 are two festivals, 两节课 two lessons
_SECTIONS = rx.compile("[^，。；、]{0,6}(?:课|车|电池|讲座)|[藕竹钢管]")
# 连续三届, 分五期: without such a word 十四届 and 三期 are ordinals.
_CUE = rx.compile("[续办了经分行展满]$|(?<!通)过$|(?<!中)共$")
# 两届 are two, 获得三届冠军 three; 获得十四届冠军 is of the fourteenth
_NO_ORDINALS = frozenset("两几数")
_WON_SO_OFTEN = rx.compile("[得联任历]$")
# 举办讲座十五期，
_HELD_BEFORE = rx.compile("(?:举办|开办|开展|举行|组织|开设)[^，。；、第]{1,12}$")
_STOPS = frozenset({"，", ",", "。", "；"})
# 已结束的五期活动; but 二期工程
_HELD_IN_PHASES = rx.compile("(?:活动|培训|讲座|课程|研修|[^，。；、]{0,4}班)")


_YEARS = 1900


def _is_cued(hit: Hit, n: Numeral) -> bool:
    """Whether the words before make a number of what else is an ordinal: 连续三届, 蝉联两届."""
    if n.value >= _YEARS:
        return False  # 帮扶|2025届|毕业生
    if _CUE.search(hit.text, max(0, n.start - 4), n.start):
        return True
    return n.value < _FEW and _WON_SO_OFTEN.search(hit.text, max(0, n.start - 4), n.start) is not None


_PARTS, _PARTED = frozenset("档段"), rx.compile("分[为成出]?$")  # 工资分为四档; 四档 is an ordinal, too
_ROUND = rx.compile("赤道|[操球]场|[跑走绕转]了?$")  # 绕赤道五圈; but 三圈 is a place, too


# 二 before a measure word is mostly an ordinal (二组, 二层, 二班): to count, one says 两.
_SAID_WITH_ER = frozenset("人位名件份")
# 五次全会 is the fifth, 召开五次会议 are five.
_MEETING = rx.compile("全[会委体]|会议|职代|职工代|会员代|代表|常委|理事|执委|主席团|大会|党代|教代|工代|[（(]扩大")
_HELD = frozenset("开行了过共加")
# 18栋3单元, 金龙村6组
_ADDRESS = frozenset("栋幢层排座组")
_DOOR = rx.compile(r"单元|\d+(?:单元|室|号|楼|-)|\d{3}(?!\d|[一-鿿])")
# 俩 and 仨 hold their measure word; 两头 are mostly two ends
_TWO_OF_THEM = frozenset("俩仨")
_CATTLE = rx.compile("[^，。；、]{0,3}[牛猪羊驴骡马象鹿熊狮虎豹鲸兽獒驼蒜]")
_TOWNSHIP = rx.compile("(?<![全各个该本0-9])(?<![0-9]乡)[乡镇厂矿局]$")  # 沙色乡; but 5乡, 16乡镇
_LARGEST = 100


def _is_called(hit: Hit, n: Numeral, word: str) -> bool:
    """Whether a factory or a village goes by the number: 地毯十四厂, 4130厂, 沙色乡7村; but 142村 are so many."""
    before = hit.text[max(0, n.start - 3) : n.start]
    large = n.value >= _LARGEST and word != "村"
    if word == "村" and _VILLAGES.search(hit.text, max(0, n.start - _LIST), n.start):
        return True  # 沙色乡7村、|9村
    return (n.han and not _AMONG.search(before)) or large or _TOWNSHIP.search(before) is not None


_VILLAGES, _LIST = rx.compile("[乡镇](?:[0-9]{1,3}村、){1,9}$"), 48
_AMONG = rx.compile("[等共及辖有的、，近约和]$")
_STOREY = frozenset("座栋楼号在于住上至到")
_HIGH = rx.compile("高|的|楼(?![梯道面板])|[^，。；、]{1,5}?(?:楼(?![梯道面板内上下])|大厦|建筑|住宅|宿舍)")
_BUILT = rx.compile("(?:地[上下]|[一两二三四五六七八九十] ?[座栋幢])$")


# 在文化中心十层举办, 位于科技大厦6层
_IN_HOUSE = rx.compile("(?:在|位于)[^，。；：、0-9]{0,16}?(?:大厦|中心|[馆宫院场城楼]|之家)$")
_HOUSE = 24  # characters
_ROOMS = rx.compile(
    "(?:的?[^，。；：0-9]{0,6}?(?:室|厅|礼堂)|大?会议|举[行办]|召开|开展|进行|设立|设有|成立|揭牌|开[幕班业]|启动|[，。；）]|$)"
)


def _is_storey(hit: Hit, n: Numeral, before: str) -> bool:
    """Whether 12层 is where one lives (A座12层, 3号楼1层楼梯间), not how high a house is (一栋17层大楼, 地上13层)."""
    if _ROOMS.match(hit.text, hit.end) and _IN_HOUSE.search(hit.text, max(0, n.start - _HOUSE), n.start):
        return True  # 在职工之家八层举办
    if not before or before not in _STOREY or _BUILT.search(hit.text, max(0, n.start - 3), n.start):
        return False
    return before in "楼号" or not _HIGH.match(hit.text, hit.end)


_BOUT = rx.compile("[赛打赢胜输负下盘棋拍战进失丢球]")


def _dozens(hit: Hit) -> Mention | None:
    """十打苹果 is 120 apples."""
    n = hit.number
    if n.value % 1 or n.value > 1000:
        return None
    high = None if n.value_max is None else n.value_max * 12
    return Mention(n.start, hit.end, "count", "dozens", n.value * 12, high, "", n.bound)


# 985高校 and 211高校 are named after projects, 110民警 and 120医生 after telephone numbers, 360公司 after a turn.
_PROJECTS = frozenset(["985", "211", "110", "119", "120", "122", "360"])


_HOTLINE = rx.compile("热线|专线")


# 12345平台, 12351职工之家APP: numbers of five digits that the state's services are called by.
_SERVICES = rx.compile(r"12[13](?!00)\d\d|95[135](?!00)\d\d|100(?:00|10|86)")
_DIALLED = rx.compile(
    "[^，。；、：]{0,8}?(?:平台|APP|App|app|小程序|公众号|服务|系统|网站|网页|官网|接线|话务|坐席|座席|中心|窗口|机构|工单|办理)"
)


_STAIRS = "台阶|石阶|石级|石梯|楼梯|阶梯|天梯|旋梯|扶梯"
_STAIRS_BEHIND = rx.compile(f"[青条长陡高的]{{0,3}}(?:{_STAIRS})")
_STAIRS_BEFORE = rx.compile(f"(?:{_STAIRS})(?:[共足]?[有达]|多达|全长|约|近|[，,]?共)*$")


def _is_of_stairs(hit: Hit, n: Numeral) -> bool:
    """Are the 级 those of stairs (1680级石阶, 台阶多达368级), not of a grade (3级医院) or a size (千亿级台阶)?"""
    return n.text[-1] not in "万亿" and bool(
        _STAIRS_BEHIND.match(hit.text, hit.end) or _STAIRS_BEFORE.search(hit.text, max(0, n.start - 10), n.start)
    )


def _is_day(n: Numeral) -> bool:
    """12·4 is a day, 7·3万 a number with the old raised point."""
    return "·" in n.text and n.scale == 1


_BASE = rx.compile("[十百千万亿]+|10{1,3}万?|[一两二三四五六七八九]")


def _is_rate(text: str, n: Numeral) -> bool:
    """Whether ``n`` is the base of a rate: 每千人口, 每万名职工, 每10万人."""
    return text[n.start - 1 : n.start] == "每" and _BASE.fullmatch(n.text) is not None


def _nouns(hit: Hit) -> Mention | None:
    n = hit.number
    if (n.han and n.value <= _FEW) or n.text in _PROJECTS or _is_day(n):
        return None
    if hit.text.startswith(("项目部", "项目经理"), n.end) or (
        n.han and n.value < 100 and hit.text.startswith("公司", n.end)
    ):
        return None  # 3项目部, 省建十一公司
    if _HOTLINE.search(hit.text, n.end, n.end + 7) or _is_rate(hit.text, n):
        return None
    if _SERVICES.fullmatch(n.text) and _DIALLED.match(hit.text, n.end):
        return None
    return Mention(n.start, n.end, "count", "before noun", n.value, n.value_max, "", n.bound)


_WON = rx.compile("[获得夺揽摘斩收添取下以][了得]?$")
_IN_BRACKETS = rx.compile(r"[（(][^（）()]+[）)]")
_MEDALS = rx.compile("[金银铜]$")


def _medals(hit: Hit) -> Mention | None:
    """2金3银1铜: medals, told by their neighbours or by a word for winning."""
    n, metal = hit.number, hit.match["metal"]
    before = hit.text[max(0, n.start - 2) : n.start]
    beside = metal not in "金" and _MEDALS.search(before) is not None
    if not beside and _IN_BRACKETS.match(hit.text, n.start - 1, hit.end + 1):
        beside = "牌" in hit.text  # 金牌榜上，德国（6金）
    follows = hit.text[hit.end : hit.end + 1].isnumeric() or hit.text[hit.end : hit.end + 1] == "两"
    if n.value % 1 or n.value >= _MOST_MEDALS or not (beside or follows or _WON.search(before)) or n.text == "一":
        return None
    return Mention(n.start, hit.end, "count", "medals", n.value, n.value_max, metal, n.bound)


_MOST_MEDALS = 500


def _casualties(hit: Hit) -> Mention | None:
    """致3死12伤: the dead before the hurt, or behind 致."""
    n = hit.number
    before = hit.text[max(0, n.start - 2) : n.start]
    dead = hit.match[0] == "死" and _HURT.match(hit.text, hit.end)
    if n.value % 1 or not (dead or before.endswith(("致", "死", "伤")) or _CAUSED.search(before)):
        return None
    return Mention(n.start, n.end, "count", "casualties", n.value, n.value_max, "", n.bound)


_HURT = rx.compile(r"[\d一二两三四五六七八九十百]{1,4}(?:伤|失[踪联])")
_CAUSED = rx.compile("造成|导致|已致$")


def _bare(hit: Hit) -> Mention | None:
    """Every number, for the refiners: to complete a range or a list, or to stand where a level is given."""
    n = hit.number
    return Mention(n.start, n.end, "count", "bare", n.value, n.value_max, "", n.bound)


def own(measures: tuple[str, ...]) -> Rule:
    """A rule for the user's own measure words."""

    def read(hit: Hit) -> Mention:
        n = hit.number
        return Mention(n.start, hit.end, "count", "own measure", n.value, n.value_max, hit.match["name"], n.bound)

    pattern = rx.compile(rf" {{0,2}}(?P<name>{lexicon.alternation(measures)})")
    return Rule("own measure", pattern, read, heads=lexicon.heads(measures))


RULES: tuple[Rule, ...] = (
    Rule(
        "count",
        rx.compile(
            rf" {{0,2}}(?:[大小满](?=[碗盘杯筐袋包瓶桶箱盒篮勺缸锅盆壶]))?(?P<name>{_NAMES})"
            rf"(?:(?P<pair>{_PAIRED})|(?P<half>半)(?=[，。；、！？：）)”—…的]|$))?"
        ),
        _count,
        heads=lexicon.heads(_WORDS) | frozenset("大小满"),
        examples=(
            "全市[300家]企业 = count 300 家",
            "先后办成[200多件]实事 = count 200 件 over",
            "服务[600余人次] = count 600 人次 over",
            "抽检[12件（套）] = count 12 件（套）",
            "培训[300人（次）] = count 300 人次",
            "检查车辆[45台（次）] = count 45 台次",
            "迎来[数十万人次]打卡 = count 100000 人次 about",
            "[8章]27条 = count 8 章",
            "来了[三五十人] = count 30..50 人",
            "建成[4市]6县 = count 4 市",
            "现场有近[百个]摊位 = count 100 个 nearly",
            "邀请[五、六家]企业 = count 5..6 家",
            "来了[三、四百人] = count 300..400 人",
            "打了[5局] = count 5 局",
            "曾连续获得[三届]技能大赛冠军 = count 3 届",
            "[两届]劳模同台 = count 2 届",
            "已结束的[五期]活动 = count 5 期",
            "组织讲座[十五期]，人次过万 = count 15 期",
            "新建一栋[17层]大楼 = count 17 层",
            "地上[13层]、地下2层 = count 13 层",
            "登上[1680级]石阶 = count 1680 级",
            "殿前的台阶共有[99级] = count 99 级",
            "辗转4省[6地]办案 = count 6 地",
            "拥有[3个]年产量超过500万吨的工作面 = count 3 个",
            "为前[100名]女职工免费体检 = count 100 名",
            "目前[23名]伤者病情平稳 = count 23 名",
            "年前[20名]工友拿到工资 = count 20 名",
            "工资分为[四档] = count 4 档",
            "喝了[三大碗]水 = count 3 碗",
            "多炼了[两炉半]，快 = count 2.5 炉",
            "以[92分]考上技校 = count 92 分",
            "踩离合[2200多下]——多累 = count 2200 下 over",
            "看望[45名]单亲女职工 = count 45 名",
            "来了[12名]义工 = count 12 名",
            "做一件好事积[5分] = count 5 分",
            "比上月增加[1.47点] = count 1.47 点",
            "以[7906.2点]封关 = count 7906.2 点",
            "股指下挫[94点] = count 94 点",
            "以[2分]之差落选 = count 2 分",
            "以[6分]险胜对手 = count 6 分",
            "以[94分]获得第一名 = count 94 分",
            "以[21分]升至第三位 = count 21 分",
            "给我们打了[96分] = count 96 分",
            "能绕赤道[四圈] = count 4 圈",
            "每分钟跳绳[178下]，全场最多 = count 178 下",
        ),
        rejects=(
            "第十八届会议",
            "公司发布三季报",
            "据一季报显示",
            "一位老人",
            "一户一策",
            "八路军120师",
            "G7611次列车",
            "湖区水质由四类升至三类",
            "三号楼",
            "2号人工岛",
            "机修五组组长",
            "东坪矿掘进十三组的矿工",
            "装卸三班的工人",
            "保卫三科副科长",
            "协商通过九届委员名单",
            "坚持十一届三中全会以来的路线",
            "（附图片2张）",
            "十六届五次全委会",
            "住在二层",
            "住18栋3单元",
            "北3区新井投产",
            "5人制足球",
            "把8人间改成双人间",
            "满意度按5分制打分",
            "中铁十二局",
            "A座12层",
            "3级医院",
            "产值登上千亿级台阶",
            "在市工人文化宫六层举办讲座",
            "3号楼1层楼梯间起火",
            "获得十四届冠军",
            "救助第11、12批职工",
            "打出第三十一颗、三十二颗信号弹",
            "以营业收入排列144位",
            "1至9期报名",
            "排名前100名的职工",
            "每10万人",
            "使得工资一分不少",
            "18下岗职工",
            "木门敲了三下，",
            "三亚市",
        ),
    ),
    Rule(
        "dozens",
        rx.compile(r" ?打(?=$|[苹啤鸡鸭铅袜毛衬玫香酒瓶])"),
        _dozens,
        heads=frozenset("打"),
        examples=("买了[十打]啤酒 = count 120",),
        rejects=("严打3打击",),
    ),
    Rule(
        "medals",
        rx.compile(
            r" ?(?P<metal>[金银铜])"
            r"(?=[，。；、,;！？）)！”]|$|[\d一二两三四五六七八九十]{1,3} ?[银铜枚块]|[的和共]|合计|总共|等"
            r"|[暂仍并]?[位高名雄]?[居列]|排名?|[领并]跑|领先)"
        ),
        _medals,
        heads=frozenset("金银铜"),
        examples=(
            "夺得[2金]3银1铜 = count 2 金",
            "夺得2金3银[1铜]6枚奖牌 = count 1 铜",
            "夺得2金3银[1铜]的好成绩 = count 1 铜",
            "获[1金]，创造历史 = count 1 金",
            "获三金[两银] = count 2 银",
            "以33金24银[12铜]高居奖牌榜榜首 = count 12 铜",
            "金牌榜上，德国（[6金]）排第三 = count 6 金",
            "收获5金4银[6铜]共15枚奖牌 = count 6 铜",
        ),
        rejects=("五险一金，一个不少", "18K金", "含量3铜，", "首饰（18金）"),
    ),
    Rule(
        "casualties",
        rx.compile(r"(?:[死伤]|失[踪联])(?=[\d一二两三四五六七八九十百]|[ ，。；、！）的]|$)"),
        _casualties,
        heads=frozenset("死伤失"),
        examples=("事故致[3]死12伤 = count 3", "事故致3死[12]伤 = count 12", "致[2]死，一人失踪 = count 2"),
        rejects=("累计12伤，", "列车3死角"),
    ),
    Rule(
        "before noun",
        rx.compile(rf" ?(?={_NOUNS})"),
        _nouns,
        heads=lexicon.heads(lexicon.nouns()),
        examples=(
            "惠及[4.7万]农户 = count 47000",
            "[700余]职工报名 = count 700 over",
            "[20余]项目开工 = count 20 over",
        ),
        rejects=("市建十三公司的班组", "昌九项目部架梁", "3项目部架梁"),
    ),
    Rule(
        "bare",
        rx.compile(""),
        _bare,
        examples=(
            "从业者[1.7亿]，居首位 = count 170000000",
            "指数为[88.9]，上升 = count 88.9",
            "[64.8万]居民 = count 648000",
            "[2000多]传媒工作者参加 = count 2000 over",
            "[500万]军民携手 = count 5000000",
        ),
        rejects=("拨打12345热线", "各级12315机构", "县道518线", "5G", "京藏高速G6", "2024版", "1.目标任务"),
    ),
)
