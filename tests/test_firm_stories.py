"""Stories of firms, works and those who work there: whose is what they tell, and where."""

from __future__ import annotations

import pytest

from unionstats import extract


@pytest.mark.parametrize(
    ("story", "org", "place"),
    [
        # a firm of a group by a name of its own and what it does
        ("恒岳集团青沟煤业综采一队产煤300万吨。", "恒岳集团青沟煤业综采一队", ""),
        ("恒岳集团精细化工产值达9亿元。", "恒岳集团", ""),
        # branches of what supplies a city, and those that are called by no division
        ("恒岳集团北海岸分公司有职工300人。", "恒岳集团北海岸分公司", ""),
        # a port that does more than to load and unload, and one that is called with its group
        ("近年来，连云港港以昼夜7万吨的成绩刷新纪录。", "连云港港", "江苏省连云港市"),
        ("近日，天津港持续加大投入，建成码头7座。", "天津港", "天津市"),
        ("在山东港口烟台港全自动化码头上，7台桥吊正在装卸。", "山东港口烟台港", "山东省烟台市"),
        ("从天津港到上海港有7座灯塔。", "", "上海市"),
        (
            "徐州\n\n在江苏连云港港赣榆粮食中转码头完成接卸，共卸粮30万吨。",
            "连云港港赣榆粮食中转码头",
            "江苏省连云港市",
        ),
        (
            "连云港港首次接卸巨轮。\n\n连云港港粮食码头，是最大的码头。\n\n该码头有泊位7个。",
            "连云港港粮食码头",
            "江苏省连云港市",
        ),
        # a railway station that does more than to send its passengers off; where one only goes is a place
        ("徐州南站在改革用工上大胆尝试，有36名职工转岗。", "徐州南站", "江苏省徐州市"),
        ("上海局集团公司徐州站又于7月派出装卸工30名。", "上海局集团公司徐州站", "江苏省徐州市"),
        ("徐州站积极协调。\n\n车站组织装卸工30名。", "徐州站", "江苏省徐州市"),
        ("志愿者在徐州站组织旅客进站，发放地图30张。", "", "江苏省徐州市"),
        # ore is no mine
        ("徐州混匀矿、恒富精矿和高品矿的产量达30万吨。", "", "江苏省徐州市"),
        # the branch of a net, in all of its city
        ("徐州市分公司齐心协力，全市新建职工小家43个。", "徐州市分公司", "江苏省徐州市"),
        ("江苏徐州公司四号机组发电7亿千瓦时。", "江苏徐州公司", "江苏省徐州市"),
        # a firm called after its trade and what it is in law, one with a number in its name, a works by its number
        ("江苏冠岳新能源开发有限公司发电7亿千瓦时。", "江苏冠岳新能源开发有限公司", "江苏省"),
        ("这里是铜锌多金属矿，两名工人正在钻孔。", "", ""),
        # whose name stands in brackets, and one by which it is called before
        (
            "第三采油厂平台上\n今天，恒岳油田有限责任公司第三采油厂产油30吨。\n第三采油厂于1960年成立，井深900米。",
            "恒岳油田有限责任公司第三采油厂",
            "",
        ),
        # the one place at which the people of a story work, said once; not one that somebody only speaks of
        (
            "隧道里的夏天\n\n昨天，在恒岳公司新建兰新高铁三标项目部，焊工们正忙碌着。\n\n工人们守着棚下的风机20台。",
            "恒岳公司新建兰新高铁三标项目部",
            "",
        ),
        (
            "海拔四千米\n\n高原研究院的王晶一早就登上了山。\n\n队员们放飞探空气球20个。",
            "高原研究院",
            "",
        ),
        (
            "卖菜记\n\n杨茂师傅说：“儿子在恒岳毛纺厂上班，我在这里摆摊。”\n\n杨师傅一天卖菜300斤。",
            "",
            "",
        ),
        # where a firm lies off
        (
            "恒岳农场位于江苏徐州以北约60公里的地方。\n\n在安徽宿州，商店营业，宿州街上很热闹，宿州人很多。"
            "\n\n农场收稻谷300吨。",
            "恒岳农场",
            "安徽省宿州市",
        ),
        # a section of a firm's story that names nobody
        (
            "恒岳煤矿的变化\n恒岳煤矿有职工300人。\n\n一、建好小家\n\n如今，环境干净整洁，新建宿舍70间，大家都说好。",
            "恒岳煤矿",
            "",
        ),
        # along the line of a railway's section
        (
            "徐州工务段的夜\n徐州工务段职工彻夜未眠。\n春运期间徐州站列车增加，为此，看守钢轨200多公里。",
            "徐州工务段",
            "江苏省徐州市",
        ),
        # the one firm that is named, be it only to say who works there, and its net in all of its place
        (
            "冬夜\n夜色中的城市。\n这是徐州客运段职工的缩影，更是该段2500名女职工的写照。\n年运送旅客5100万人次。",
            "徐州客运段",
            "江苏省徐州市",
        ),
        ("江苏移动公司连夜抢修。\n目前，江苏全省通信正常，准备油机70台。", "江苏移动公司", "江苏省"),
        ("早晨，徐州东站开门迎客，较规定时间提前35分钟。", "徐州东站", "江苏省徐州市"),
        # a river is not the county that it is called like
        ("从云南赤水河小岭水电站传来消息，浇筑混凝土7万立方米。", "云南赤水河小岭水电站", "云南省"),
        # whose crew drills in another's field
        (
            "恒岳钻探三公司70123队开钻。\n这是这个公司进入大港油田市场的一口井。\n2月，这个公司的职工休整2个月。",
            "恒岳钻探三公司",
            "",
        ),
        # who works in a house or on a site that is introduced with him
        ("孙洪是徐州恒岳购物中心的一名电工，革新技术12项。", "徐州恒岳购物中心", "江苏省徐州市"),
        ("孙洪是恒岳公司徐州项目部的一名电工，革新技术12项。", "恒岳公司徐州项目部", "江苏省徐州市"),
        (
            "孙洪是恒岳电子（徐州）科技有限公司的一名电工，革新技术12项。",
            "恒岳电子（徐州）科技有限公司",
            "江苏省徐州市",
        ),
        ("孙洪是国营第一三五厂的一名电工，革新技术12项。", "国营第一三五厂", ""),
        ("国营金海农场收稻谷12吨。", "国营金海农场", ""),
        ("中国电科14所完成革新12项。", "中国电子科技集团有限公司14所", ""),
        # whose project so much is put into, but not what somebody brings in, nor what a bank lends
        ("总投资3亿元的恒岳公司技改项目日前投产。", "恒岳公司", ""),
        ("徐州市引进总投资3亿元的恒岳公司铜箔项目。", "", "江苏省徐州市"),
        # the houses that one points back to
        ("恒岳公司徐州基地落成。该基地有职工12人。", "恒岳公司徐州基地", "江苏省徐州市"),
        ("徐州恒岳宾馆开业。该宾馆有客房120间。", "徐州恒岳宾馆", "江苏省徐州市"),
        ("恒岳公司铸造车间改造。该车间有职工12人。", "恒岳公司铸造车间", ""),
        ("徐州市水利局开会。该单位有职工12人。", "徐州市水利局", "江苏省徐州市"),
    ],
)
def test_whose_and_where(story: str, org: str, place: str) -> None:
    last = [f for f in extract(story) if f.kind != "date"][-1]
    assert (last.org, last.place) == (org, place)


@pytest.mark.parametrize(
    "story",
    [
        "获奖的还有恒岳公交公司7路9012车的司机孙洪。11年来，孙洪安全行车26万公里。",
        "孙洪，1995年进入恒岳公交公司成为7路公交车的一名驾驶员。19年来，她安全行车90万公里。",
        "其中，来自恒岳公交公司的技师孙洪扎根一线，申报专利12项。",
        "孙洪，26岁，恒岳公交公司的一名修理工，她曾经创下30秒拆装一只轮胎的纪录。",
        "在恒岳公交公司车间，孙洪（右）向徒弟传授技艺。\n孙洪每天修车7辆。\n孙洪肯钻研。\n车间里，孙洪解决难题9个。",
        "平凡的岗位\n恒岳公交公司驾驶员 孙洪\n我上班第一年，安全行车7万公里。\n我和同事革新工具9项，获得国家专利7项。",
        "2003年，孙洪分配到恒岳公交公司当司机。20年来，他安全行车90万公里。",
    ],
)
def test_what_one_did_who_drives_for_a_firm(story: str) -> None:
    assert extract(story)[-1].org == "恒岳公交公司"


@pytest.mark.parametrize(
    ("story", "org"),
    [
        # the last of a row, by whose name one counts, does not tell of the first
        ("泾县扶贫办、泾县图书馆、宣城市统计调查队联合举办招聘会，提供岗位30个。", "泾县扶贫开发办公室"),
        ("泾县融媒体中心组织志愿者30人走上街头。", "泾县融媒体中心"),
        ("由芜湖日报社主办的大赛吸引选手30名。", "芜湖日报社"),
        ("泾县融媒体中心记者王明报道：全县新增就业30人。", ""),
        ("据芜湖电视台报道，全市新增就业30人。", ""),
    ],
)
def test_a_local_house_of_the_press_acts_unless_it_reports(story: str, org: str) -> None:
    assert extract(story)[-1].org == org
