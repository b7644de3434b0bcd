"""Counts: 300家, 600余人次, 9万人口, 从业者1.7亿, 指数为88.9."""

from __future__ import annotations

from decimal import Decimal

from unionstats import lexicon, rx
from unionstats.model import Mention
from unionstats.rule import Hit, Rule
from unionstats.rules.measure_conditions import FEW, WORDS, is_day, is_rate, stands

_NAMES = lexicon.alternation(WORDS)
_NOUNS = lexicon.alternation(lexicon.nouns())
# 5861|在职|职工: what may stand between, where the number is a great one
_STANDING = (
    "在职",
    "在岗",
    "困难",
    "贫困",
    "特困",
    "失业",
    "下岗",
    "退休",
    "离退休",
    "外来",
    "返乡",
    "留守",
    "一线",
    "女",
)
_ANY_STANDING = lexicon.alternation(_STANDING)
_MANY = 1000
_PAIRED = r"[（(][套次台件个户人处项只头辆份组艘架张宗部册]{1,2}[）)]"


def _count(hit: Hit) -> Mention | None:
    n, m = hit.number, hit.match
    unit = WORDS[m["name"]]
    if not stands(hit, n, unit):
        return None
    pair = m["pair"] or ""
    symbol = unit.symbol + ("次" if pair[1:-1] == "次" else pair)
    return Mention(n.start, hit.end, "count", "count", n.value, n.value_max, symbol, n.bound)


_HALF = Decimal("0.5")


def _dozens(hit: Hit) -> Mention | None:
    """十打苹果 is 120 apples."""
    n = hit.number
    if n.value % 1 or n.value > 1000:
        return None
    high = None if n.value_max is None else n.value_max * 12
    return Mention(n.start, hit.end, "count", "dozens", n.value * 12, high, "", n.bound)


# 985高校 and 211高校 are named after projects, 110民警 and 120医生 after telephone numbers, 360公司 after a turn.
_PROJECTS = frozenset(["985", "211", "863", "973", "110", "119", "120", "122", "360"])


_HOTLINE = rx.compile("热线|专线")


# 12345平台, 12351职工之家APP: numbers of five digits that the state's services are called by.
_SERVICES = rx.compile(r"12[13](?!00)\d\d|95[135](?!00)\d\d|100(?:00|10|86)")
_DIALLED = rx.compile(
    "[^，。；、：]{0,8}?(?:平台|APP|App|app|小程序|公众号|服务|系统|网站|网页|官网|接线|话务|坐席|座席|中心|窗口|机构|工单|办理)"
)


def _nouns(hit: Hit) -> Mention | None:
    n = hit.number
    of_few = _OF_FEW.match(hit.text, n.end)
    if (n.han and n.value <= FEW and not (of_few and n.value > 1)) or n.text in _PROJECTS or is_day(n):
        return None
    if n.value >= _MOST_OF_FEW if of_few else hit.text.startswith(_SEXES, n.end):
        return None
    if _HOTLINE.search(hit.text, n.end, n.end + 7) or is_rate(hit.text, n):
        return None
    if n.value < _MANY and hit.text.startswith(_STANDING, n.end) and not _DIRECT.match(hit.text, n.end):
        return None  # 18下岗职工
    if _SERVICES.fullmatch(n.text) and _DIALLED.match(hit.text, n.end):
        return None
    return Mention(n.start, n.end, "count", "before noun", n.value, n.value_max, "", n.bound)


# 三嫌犯落网, 两男子施救: of whom a headline counts a few; but 2013男子篮球赛
_OF_FEW = rx.compile(
    "嫌犯|嫌疑[人犯]|犯罪嫌疑人|被告(?!席)|罪犯|逃犯|歹徒|劫匪|驴友|船员|消防员"
    "|[男女]子(?![组队子单双篮足排乒1-9])|少[年女](?![宫队儿组犯])"
)
_SEXES = ("男子", "女子", "少年", "少女")
_MOST_OF_FEW = 1000
_DIRECT = rx.compile(f" ?{_NOUNS}")
_WON = rx.compile("[获得夺揽摘斩收添取下以][了得]?$")
_MEDALS = rx.compile("[金银铜]、?$")


def _medals(hit: Hit) -> Mention | None:
    """2金3银1铜: medals, told by their neighbours or by a word for winning."""
    n, metal = hit.number, hit.match["metal"]
    before = hit.text[max(0, n.start - 2) : n.start]
    beside = metal not in "金" and _MEDALS.search(before) is not None
    next_one = hit.text[hit.end : hit.end + 2].lstrip("、")[:1]
    follows = next_one.isnumeric() or next_one == "两"
    if n.value % _HALF or n.value >= _MOST_MEDALS or not (beside or follows or _WON.search(before)) or n.text == "一":
        return None
    return Mention(n.start, hit.end, "count", "medals", n.value, n.value_max, metal, n.bound)


_MOST_MEDALS = 500


def _bouts(hit: Hit) -> Mention | None:
    """4胜1平2负: how many matches were won, drawn and lost, told by their neighbours."""
    n, text = hit.number, hit.text
    before, behind = _BOUT_BEFORE.search(text, max(0, n.start - 4), n.start), _BOUT_BEHIND.match(text, hit.end)
    if n.value % 1 or n.value > _MOST_BOUTS or not (before or behind):
        return None
    if n.text == "一" and ((before and before[0][0] == "一") or (behind and behind[0][-2] == "一")):
        return None  # 一胜一负某队: what one did
    return Mention(n.start, hit.end, "count", "bouts", n.value, n.value_max, hit.match[0].strip(), n.bound)


_MOST_BOUTS = 100
_BOUT_BEFORE = rx.compile("[0-9一二两三四五六七八九十][胜平负]、?$")
_BOUT_BEHIND = rx.compile("、?[0-9一二两三四五六七八九十]{1,3}[平负胜]")


def _casualties(hit: Hit) -> Mention | None:
    """致3死12伤: the dead before the hurt, or behind 致."""
    n = hit.number
    before = hit.text[max(0, n.start - 2) : n.start]
    dead = hit.match[0] == "死" and _HURT.match(hit.text, hit.end)
    if n.value % 1 or not (dead or before.endswith(("致", "死", "伤"))):
        return None
    return Mention(n.start, n.end, "count", "casualties", n.value, n.value_max, "", n.bound)


_HURT = rx.compile(r"[\d一二两三四五六七八九十百]{1,4}(?:伤|失[踪联])")


def _bare(hit: Hit) -> Mention | None:
    """Every number, for the refiners: to complete a range or a list, or to stand where a level is given."""
    n = hit.numeral
    assert n is not None
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
            rf"(?P<pair>{_PAIRED})?"
        ),
        _count,
        heads=lexicon.heads(WORDS) | frozenset("大小满"),
        examples=(
            "全市[300家]企业 = count 300 家",
            "遇难三人，重伤[一人]、轻伤两人 = count 1 人",
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
            "组织讲座[十五期]，人次过万 = count 15 期",
            "新建一栋[17层]大楼 = count 17 层",
            "地上[13层]、地下2层 = count 13 层",
            "登上[1680级]石阶 = count 1680 级",
            "殿前的台阶共有[99级] = count 99 级",
            "辗转4省[6地]办案 = count 6 地",
            "拥有[3个]年产量超过500万吨的工作面 = count 3 个",
            "目前[23名]伤者病情平稳 = count 23 名",
            "年前[20名]工友拿到工资 = count 20 名",
            "工资分为[四档] = count 4 档",
            "喝了[三大碗]水 = count 3 碗",
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
            "增开长春-吉林5012次、长春—白城5024次",
            "补助标准：一类300元、二类200元、三类100元",
            "货轮停靠81泊位",
            "三号楼",
            "2号人工岛",
            "机修五组组长",
            "东坪矿掘进十三组的矿工",
            "装卸三班的工人",
            "保卫三科副科长",
            "协商通过九届委员名单",
            "坚持十一届三中全会以来的路线",
            "（附图片2张）",
            "变化幅度如表2所示",
            "列车于14:35起程",
            "十六届五次全委会",
            "住在二层",
            "住18栋3单元",
            "5人制足球",
            "把8人间改成双人间",
            "满意度按5分制打分",
            "中铁十二局",
            "A座12层",
            "3级医院",
            "产值登上千亿级台阶",
            "3号楼1层楼梯间起火",
            "获得十四届冠军",
            "救助第11、12批职工",
            "打出第三十一颗、三十二颗信号弹",
            "以营业收入排列144位",
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
            r"(?=[，。；、,;！？）)！”]|$|牌|(?<=铜)(?:超|结束|收官|[创成收登荣打刷少比追夺摘])"
            r"|、?(?:\d{1,3}(?:\.5)?|[一二两三四五六七八九十]{1,3}) ?[银铜枚块]|[的和共]"
            r"|合计|总共|等|[暂仍并]?[位高名雄]?[居列]|排名?|[领并]跑|领先)"
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
            "收获5金4银[6铜]共15枚奖牌 = count 6 铜",
            "收获5金[4.5银]6铜 = count 4.5 银",
        ),
        rejects=("五险一金，一个不少", "18K金", "含量3铜，", "首饰（18金）"),
    ),
    Rule(
        "bouts",
        rx.compile("胜(?![利任负者出率])|平(?![面方均等])|负(?![责担荷有])"),
        _bouts,
        heads=frozenset("胜平负"),
        examples=(
            "主队以[4胜]1平2负出线 = count 4 胜",
            "主队以4胜[1平]2负出线 = count 1 平",
            "战绩为三胜[一负]，暂列第二 = count 1 负",
        ),
        rejects=("百战百胜", "第3胜出", "面积3平，"),
    ),
    Rule(
        "casualties",
        rx.compile(r"(?:[死伤]|失[踪联])(?=[\d一二两三四五六七八九十百]|[ ，。；、！（(）)的]|$)"),
        _casualties,
        heads=frozenset("死伤失"),
        examples=("事故致[3]死12伤 = count 3", "事故致3死[12]伤 = count 12", "致[2]死，一人失踪 = count 2"),
        rejects=("累计12伤，", "列车3死角"),
    ),
    Rule(
        "before noun",
        rx.compile(rf" ?(?=(?:{_ANY_STANDING})?{_NOUNS})"),
        _nouns,
        heads=lexicon.heads(lexicon.nouns()) | lexicon.heads(_STANDING),
        examples=(
            "惠及[4.7万]农户 = count 47000",
            "为[5861]在职职工投保 = count 5861",
            "[700余]职工报名 = count 700 over",
            "[20余]项目开工 = count 20 over",
        ),
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
        rejects=(
            "拨打12345热线",
            "入选973项目",
            "各级12315机构",
            "县道518线",
            "5G",
            "京藏高速G6",
            "2024版",
            "1.目标任务",
        ),
    ),
)
