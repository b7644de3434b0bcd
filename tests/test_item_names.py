"""Labels that go on to the end of a name, or stop where it is told what became of those counted."""

from __future__ import annotations

import pytest

from tests.test_items import read
from unionstats import extract


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("这个月生日的[8名]矿工一起过生。", ["矿工"]),
        ("像老周这样的焊工有[90人]，如小陈一般的学徒共[30名]。", ["焊工", "学徒"]),
        ("建成[3座]哥特式的钟楼和[9个]合格的鱼塘。", ["钟楼", "鱼塘"]),
        ("举办[9场]消费促进活动。", ["消费促进活动"]),
        ("全村有[900口]人。", ["人口"]),
        ("[7万]人口用电受到影响。", ["人口"]),
        ("技术已在[20个]省冶金、纺织等各行业应用。", ["省"]),
        ("[28个]省级试点全部建成。", ["省级试点"]),
        ("矿工会组织书法爱好者一行[6人]，来到井口。", ["组织书法爱好者"]),
        ("助力[30人]通过技师资格鉴定。", ["通过技师资格鉴定"]),
        # what was done all the time, and not what stands inside it
        ("[五年]来，我国为产业工人技能提升提供保障。", ["提供保障"]),
        ("[五年]来，公司工会深化“劳模引领”工程。", ["深化“劳模引领”工程"]),
        ("[五年]来，该县成立了职工志愿总队和[9个]志愿分队。", ["成立职工志愿总队和志愿分队", "志愿分队"]),
        ("近[两年]来，公司工会认真落实全总的工作部署。", ["认真落实全总的工作部署"]),
    ],
)
def test_where_those_counted_end_and_what_was_done_so_long(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("解决[900个]村民小组通畅。", ["村民小组"]),
        ("左线贯通，比合同期提前[6个月]。", ["左线贯通"]),
        ("比计划工期提前[15天]完工。", ["完工"]),
        ("法官当场给王强等人兑现工资[2万元]。", ["兑现工资"]),
        ("审结盗窃、诈骗等案件[30件][50人]。", ["案件", "案件"]),
        ("原煤产量首次迈上[8万吨]新台阶，比上年增产[3万吨]。", ["原煤产量", "原煤产量"]),
        ("送去毛巾等总价值[9万元]的防暑降温品。", ["防暑降温品总价值"]),
    ],
)
def test_where_a_name_ends_and_what_a_row_in_brackets_is_of(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[9年]来，钱师傅以矿为家、夜以继日，从学徒成长为技师，先后解决一批难题。", ["解决一批难题"]),
        ("[30年]来，他十下江南，七赴塞北，留下大量图纸。", ["留下大量图纸"]),
        ("为孤寡、残疾矿工办好事[900件]。", ["办好事"]),
        ("再有[数百人]报名参赛。", ["报名参赛"]),
    ],
)
def test_what_was_done_is_told_later_and_where_things_run(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # of all sorts, and what was done with them
        ("全市仲裁院受理各类争议[900件]，审结各类争议[800件]。", ["受理各类争议", "审结各类争议"]),
        ("审结商标与竞争纠纷案件[70件]。", ["审结商标与竞争纠纷案件"]),
        ("农民人均茶叶收入占农民人均纯收入的[30%]。", ["农民人均茶叶收入占农民人均纯收入"]),
        ("月最低工资标准为[2200元]。", ["月最低工资标准"]),
        ("每户平均补助[2000元]，最高不超过[4000元]。", ["平均补助", "最高补助"]),
        ("她送来了[9万元]的个人捐款。", ["个人捐款"]),
        ("[60个]事业编制，[12个]企业编制。", ["事业编制", "企业编制"]),
        ("判处死刑，缓期[两年]执行。", ["缓期执行"]),
        ("提前[9天]完成[500万吨]的全年任务。", ["完成全年任务", "全年任务"]),
        ("价值[900元]的奖品不久便发完了。", ["奖品价值"]),
        ("该队[6胜][1负]。", ["胜场", "负场"]),
    ],
)
def test_all_sorts_of_things_and_schemes_by_their_whole_names(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("部分村庄进水达[1米]深。", ["部分村庄进水深"]),
        ("学校距工厂仅[两三公里]之遥。", ["距离"]),
        ("用4天就完成了往年需要[10天]才能完成的工作量。", ["完成的工作量"]),
        ("[7岁]时小腿骨折，[16岁]时参军。", ["年龄", "年龄"]),
        ("而农户在该村占人口[90%]。", ["农户在该村占人口"]),
        ("在短短的[5天]里，汇率直线下跌。", ["汇率下跌"]),
        ("该县建设的[110米]口径射电望远镜项目开工。", ["口径"]),
        ("不足[三个月]的时间，他们建成了新厂房。", ["建成新厂房"]),
        ("其中不戴安全头盔[300起]。", ["不戴安全头盔"]),
        ("营业收入创[三年]来最好水平。", ["最好水平"]),
        ("共培训[600人次]的职工。", ["职工"]),
        ("当天共找到[3名]遇难者遗体。", ["遇难者遗体"]),
        ("全体代表表决,同意率均达到了[96%]以上。", ["同意率"]),
        ("他工作多年了，春节只回过[3次]家。", ["回家"]),
        ("[300万株]、近[百个]品种的牡丹迎来花期。", ["牡丹", "牡丹品种"]),
        ("[两名]失踪船员当天主动与公司取得联系。", ["失踪船员"]),
        ("[4名]遇难矿工获追授称号。", ["遇难矿工"]),
        ("[12名]选手今天上午同台竞技。", ["选手"]),
        ("该厂半年开了[12次]会，她搬过[3次]家。", ["开会", "搬家"]),
        ("队员们下了[5趟]井。", ["下井"]),
        ("最后几根直径[10厘米]的粗缆，套在铁桩上。", ["粗缆直径"]),
        # what stands at both ends of a list, and what a day yields
        ("今天是我们建厂[50周年]的日子。", ["建厂"]),
        ("打破了国外[几十年]的技术垄断。", ["技术垄断"]),
        ("准备对价值[700亿欧元]的进口商品征收关税。", ["进口商品价值"]),
    ],
)
def test_the_words_that_only_lead_to_what_an_item_is(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # without the unit that does it
        ("今年5月，该车间轧钢[6万吨]。", ["轧钢"]),
        ("去年，二矿产煤[90万吨]，全站养路[60公里]。", ["产煤", "养路"]),
        ("他所在的船队捕鱼[800吨]。", ["捕鱼"]),
        ("全队[40人]无一人掉队。", ["无一人掉队"]),
        # nor those who do it
        ("[9名]水手捕鱼[300吨]，[6名]矿工日均采煤[90吨]。", ["水手", "捕鱼", "矿工", "日均采煤"]),
        ("[40名]民警抢救伤员[30人次]，[600名]会员人人参保。", ["民警", "抢救伤员", "会员"]),
        # a verb whose property is not what was told before
        ("该厂去年织布[300万米]，节水[9万吨]，降耗[3.2%]。", ["织布", "节水", "能耗"]),
        ("该厂亏损[3亿元]，比上年减亏[2000万元]。", ["亏损", "亏损"]),
        # the object told once
        ("北岭农场收获大豆[3万吨]，南河农场收获[2万吨]，石桥农场收获[1万吨]。", ["收获大豆"] * 3),
        ("一队完成进尺[200米]，二队完成[180米]。", ["进尺", "进尺"]),
        ("全省发生事故[90起]，坍塌发生[8起]。", ["事故", "坍塌"]),
    ],
)
def test_what_those_do_who_are_told_of(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # how large the thing is whose figure follows
        ("该公司年产[9万吨]纸浆项目投资[6亿元]。", ["纸浆项目", "纸浆项目投资"]),
        ("新修[5公里]水渠投资[30万元]。", ["水渠", "水渠投资"]),
        ("[6台]水泵单台功率[300千瓦]。", ["水泵", "水泵单台功率"]),
        ("该厂三期工程[四台][60万千瓦]机组去年发电[40亿千瓦时]。", ["机组", "机组", "发电"]),
    ],
)
def test_how_large_things_are_and_what_comes_behind(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # those that it is held against are not what differs
        ("该厂电耗比其他[5家]企业低[6.2%]，比全行业平均水平少[9度]。", ["企业", "电耗", "电耗"]),
        ("她的工资比另外[3名]工友多[400元]。", ["工友", "工资"]),
        ("产值比上年增长[5%]，利润比前[3年]增长[2%]。", ["产值", "利润", "利润"]),
        ("货物全部装完，比正点提前[8分钟]。", ["货物全部装完"]),
    ],
)
def test_what_differs_from_others(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # names that end in 比, and what only ranks or makes
        ("2号高炉焦比降至[351公斤]，煤比提高到[160公斤]。", ["2号高炉焦比", "煤比"]),
        ("热装比比上年下降[2%]，与前年比下降[3%]。", ["热装比", "热装比"]),
        ("淘汰落后纺机[90台]，甲队落后乙队[3分钟]。", ["淘汰落后纺机", "甲队"]),
        ("由[24节]管段组成的隧道全长[2.8公里]。", ["管段", "隧道全长"]),
        ("南岭机械厂研制的水泵重[3吨]。", ["水泵重"]),
        ("石桥建筑公司总承包的影城总投资[2亿元]，承建的影院[6家]。", ["影城总投资", "承建的影院"]),
    ],
)
def test_ratios_ranks_parts_and_makers(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # who acts together, or does something that the dictionary has as a noun
        ("[12家]书院集体亮相，[9座]游园集体开园。", ["书院", "游园"]),
        ("[3家]酒店表演节目，[8名]学徒依法申报项目。", ["酒店", "学徒"]),
        ("改造[6个]乡镇供水管网。", ["乡镇供水管网"]),
        ("占地[30亩]的果园开园。", ["果园占地"]),
        ("[40名]大学生均已返校，[9名]考生均合格。", ["大学生", "考生"]),
        # figures that the dictionary lacks, before what links them to their number
        ("南岭县发案数是去年同期的[1.3倍]。", ["发案数"]),
        ("立案数首次突破[90件]，网办率与去年相比下降[3%]。", ["立案数", "网办率"]),
        ("充电价低至[3元]，揽件量破[90万件]。", ["充电价", "揽件量"]),
        ("参展比例持续走低，为[9%]。", ["参展比例"]),
        ("投诉总数为[90件]，参与比例达[9%]。", ["投诉总数", "参与比例"]),
        ("竞争比为[9比1]，出生人口性别比[108比100]。", ["竞争比", "出生人口性别比"]),
        # how remarkable it is, and what brought it about
        ("茶叶产量达到创纪录的[9万吨]，菌菇产量创下[9万吨]的历史新高。", ["茶叶产量", "菌菇产量"]),
        ("粮价在节日带动下上涨[3%]，菜价随着降温涨至[3元]。", ["粮价", "菜价"]),
        ("融资总额由于受寒潮影响降至[9亿元]。", ["融资总额"]),
        # from how many to how many
        ("发送旅客由五年前的[9万人次]增加到[12万人次]。", ["发送旅客", "发送旅客"]),
        ("上市公司从上年的[9家]发展到[12家]。", ["上市公司", "上市公司"]),
        # how a thing was done is nothing that it was done to
        ("南岭县持续加大工作力度，共查处[90件]。", ["查处"]),
        ("石鼎高[2米]，重达[3吨]。", ["石鼎高", "石鼎重"]),
        ("拖欠[9名]职工工资[8万元]。", ["职工", "职工工资"]),
        ("影片上映[3天]票房破[3亿元]。", ["影片上映", "票房"]),
        ("经过[5轮]角逐后将产生一名擂主，[3人]受伤后送医。", ["角逐", "受伤"]),
        ("据介绍，受理申请[90件]；收到[9次]举报，开展了[5次]巡演。", ["受理申请", "举报", "巡演"]),
        ("取得技术突破[3项]，参保人数突破[9万人]。", ["技术突破", "参保人数"]),
        ("打造[15分钟]就医圈。", ["就医圈"]),
        ("实际价格应是[9元]，产量则是[9吨]。", ["实际价格", "产量"]),
        ("[56岁]的周敏驾驶公交车已有[12年]。", ["周敏", "驾驶公交车"]),
    ],
)
def test_figures_and_those_who_act(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("各地在校学生分别为：吉安市9万人、宜春市8万人。", ["在校学生"] * 2),
        ("新增病例中，吉安市9例、宜春市8例。", ["新增病例"] * 2),
        ("20名选手来自：吉安市9名、宜春市11名。", ["选手"] * 3),
        ("水稻种植面积、单产分别增长5%和3%。", ["水稻种植面积", "水稻单产"]),
        ("银行开展90亿元7天期逆回购操作。", ["7天期逆回购操作", "逆回购操作"]),
        ("GDP和财政收入分别增长5%和3%。", ["GDP", "财政收入"]),
        ("税收收入、农民人均纯收入分别增长5%和3%。", ["税收收入", "农民人均纯收入"]),
    ],
)
def test_heads_of_lists(text: str, items: list[str]) -> None:
    assert [x.item for x in extract(text) if x.kind != "date"] == items


@pytest.mark.parametrize(
    ("text", "change", "basis"),
    [
        ("产量较同期又增长8%。", "up", "yoy"),
        ("产量同比已微降8%。", "down", "yoy"),
        ("学徒90人，与去年同期比增了8人。", "up", "yoy"),
        ("伤员90人，但同上年相比减少了8人。", "down", "yoy"),
        ("菜价比前几天上涨8角。", "up", ""),
    ],
)
def test_what_grows_against_what(text: str, change: str, basis: str) -> None:
    *_, grown = (x for x in extract(text) if x.kind != "date")
    assert (grown.change, grown.basis) == (change, basis)


def test_a_gap_of_growth_is_no_change() -> None:
    growth, gap = (x.change for x in extract("产值增长6%，增幅比全省平均水平高2个百分点。"))
    assert (growth, gap) == ("up", "")
