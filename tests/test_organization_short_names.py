"""What an article calls an organization again: short forms, abbreviations, pointers."""

from __future__ import annotations

import pytest

from tests.organization_reading import names, read
from unionstats import extract
from unionstats.entities.orgs.shortened import first_characters


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "鞍山钢铁公司轧钢厂增产8万吨。去年，轧钢厂节支30万元。",
            {"鞍山钢铁公司轧钢厂": "鞍山钢铁公司轧钢厂", "轧钢厂": "鞍山钢铁公司轧钢厂"},
        ),
        ("焦化厂产焦30万吨。该厂职工1200人。焦化厂还节支30万元。", {"焦化厂": "焦化厂", "该厂": "焦化厂"}),
        (
            "机务段开行列车300列。机务段还检修机车30台。恒岳铁路公司招工30人。",
            {"机务段": "恒岳铁路公司机务段", "恒岳铁路公司": "恒岳铁路公司"},
        ),
        ("热电厂停机3天。", {}),  # told of but once, of no firm
        # who only orders, the firm's with the group above it, and the railways by their short names
        (
            "恒岳集团石泉供电公司严格落实陕西电网公司部署要求。该公司抢修线路30条。石泉供电公司检修30次。",
            {
                "恒岳集团石泉供电公司": "恒岳集团石泉供电公司",
                "陕西电网公司": "陕西电网公司",
                "该公司": "恒岳集团石泉供电公司",
                "石泉供电公司": "恒岳集团石泉供电公司",
            },
        ),
        (
            "国铁西安局开行列车300列。中国铁路西安局集团有限公司还招工30人。",
            dict.fromkeys(["国铁西安局", "中国铁路西安局集团有限公司"], "中国铁路西安局集团有限公司"),
        ),
        ("中国建筑新签合同额30亿元。", {"中国建筑": "中国建筑"}),
        ("中国建筑年代最早的有30座。", {}),
        # a level said twice, a wharf that works, and a listed name behind 和
        ("大理白族自治州州委举办培训班30期。", {"大理白族自治州州委": "中共大理白族自治州委"}),
        ("漳州招商局码头今年接卸货物30万吨。", {"漳州招商局码头": "漳州招商局码头"}),
        ("集装箱码头完成30万吨。", {}),
        # the ports of a province, a builder's branch, a gang of a power firm by its own name
        ("山东港口5天共完成货物吞吐量300万吨。", {"山东港口": "山东港口"}),
        ("水电四局青岭施工局里有7台缆机。", {"水电四局青岭施工局": "水电四局青岭施工局"}),
        # the bureau, whichever squad of it was named since; a post by its street
        (
            "泾县公安局召开大会。泾县公安局刑侦大队抓获3人。公安机关返还资金30万元。",
            {
                "泾县公安局": "泾县公安局",
                "泾县公安局刑侦大队": "泾县公安局刑侦大队",
                "公安机关": "泾县公安局",
            },
        ),
        (
            "浦东公安分局抓获3人。浦东警方破案30起。",
            {"浦东公安分局": "上海市浦东新区公安分局", "浦东警方": "上海市浦东新区公安分局"},
        ),
        (
            "泾县公安局查清：有人自称“舒城县公安局”骗人。专案组抓获3人。",
            {"泾县公安局": "泾县公安局", "舒城县公安局": "舒城县公安局", "专案组": "泾县公安局"},
        ),
        ("泾县公安局城西路街道派出所破案30起。", {"泾县公安局城西路街道派出所": "泾县公安局城西路街道派出所"}),
        # a firm in a zone of its county, a trade behind a township, where a firm is before its name, and what any is
        (
            "泾县城南工业园区泾县恒岳鞋业有限公司招工30人。",
            {"泾县城南工业园区": "泾县城南工业园区"} | {"泾县恒岳鞋业有限公司": "泾县恒岳鞋业有限公司"},
        ),
        ("泾县榔桥镇皖丰袜业迎来开门红，产袜30万双。", {"皖丰袜业": "皖丰袜业"}),
        (
            "石台皖丰鞋业有限公司招工30人。皖丰鞋业生产布鞋3万双。",
            dict.fromkeys(["石台皖丰鞋业有限公司", "皖丰鞋业"], "石台皖丰鞋业有限公司"),
        ),
        ("列入国家重点县医院建设项目30个。", {}),
        ("兰溪农村合作银行贷款30亿元。", {"兰溪农村合作银行": "兰溪农村合作银行"}),
        # fields of oil, and plants by their numbers
        ("青岭油田产油30万吨。油田注水80万立方米。", {"青岭油田": "青岭油田"}),
        (
            "青岭油田采油一厂产油30万吨。青岭油田第一采油厂招工30人。",
            dict.fromkeys(["青岭油田采油一厂", "青岭油田第一采油厂"], "青岭油田第一采油厂"),
        ),
        (
            "石桥采油厂采油二大队产油3万吨。该队检修30次。",
            dict.fromkeys(["石桥采油厂采油二大队", "该队"], "石桥采油厂采油二大队"),
        ),
        # builders of steel works, drillers
        ("中国五冶集团招工30人。", {"中国五冶集团": "中国五冶集团"}),
        ("十九冶招工30人。", {"十九冶": "十九冶"}),
        ("川庆钻探新疆分公司打井30口。", {"川庆钻探新疆分公司": "川庆钻探新疆分公司"}),
        (
            "中国教育电视台和国家教委培训教师30人。",
            {"中国教育电视台": "中国教育电视台", "国家教委": "国家教育委员会"},
        ),
    ],
)
def test_what_an_article_calls_in_short(text: str, found: dict[str, str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("该市环卫中心招工30人。", {"市环卫中心": "芜湖市环卫中心"}),
        ("我市第二医院接诊30人。", {"市第二医院": "芜湖市第二医院"}),
        ("该市恒岳公司招工30人。", {"恒岳公司": "恒岳公司"}),  # whose name does not begin so
        ("该市企业招工30人。", {}),
    ],
)
def test_this_or_our_city_is_the_one_that_a_name_begins_with(text: str, found: dict[str, str]) -> None:
    assert names("芜湖市举行活动。", text) == found


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("中国工商银行南京分行", "中国工商银行南京市分行"),
        ("南川石化总厂", "南川石油化工总厂"),
        ("恒岳集团", "恒岳投资集团有限公司"),
    ],
)
def test_what_is_left_out_of_a_name_or_said_in_two_characters(short: str, full: str) -> None:
    assert names(f"{short}招工30人。", f"{full}还招工50人。") == {short: full, full: full}


def test_what_the_law_has_in_store_is_not_the_courts() -> None:
    text = "泾县人民法院判处张某三年有期徒刑。根据法律规定，对拒不执行的，最高可判处七年有期徒刑。"
    assert [f.org for f in extract(text)] == ["泾县人民法院", ""]


def test_a_firms_short_name_is_the_longer_one_of_the_article() -> None:
    assert set(names("凌钢产钢57万吨。", "凌钢集团今年招工300人。").values()) == {"凌钢集团"}


@pytest.mark.parametrize("name", ["兰州大学一附院", "河北医科大学附三院", "延边大学附院", "辽宁师范大学二附中"])
def test_the_hospitals_and_schools_of_a_university_by_their_short_names(name: str) -> None:
    assert names(f"{name}新聘23人。") == {name: name}


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        # a city in Xinjiang that is a division of the corps
        (
            "新疆生产建设兵团第六师五家渠市总工会发放40万元。",
            "新疆生产建设兵团第六师五家渠市总工会",
            "新疆生产建设兵团第六师五家渠市总工会",
        ),
        ("兵团第十师北屯市总工会发放40万元。", "兵团第十师北屯市总工会", "新疆生产建设兵团第十师北屯市总工会"),
        ("第七师胡杨河市总工会发放40万元。", "第七师胡杨河市总工会", "第七师胡杨河市总工会"),
        # a firm by its short name, behind and before the full one, and its union; a factory
        ("恒昶公司获奖。南通恒昶纺织有限公司捐款3万元。", "恒昶公司", "南通恒昶纺织有限公司"),
        ("南通恒昶纺织有限公司获奖。恒昶公司捐款3万元。", "恒昶公司", "南通恒昶纺织有限公司"),
        ("南通恒昶纺织有限公司获奖。恒昶公司工会捐款3万元。", "恒昶公司工会", "南通恒昶纺织有限公司工会"),
        ("安福县防汛抗旱领导组捐款3万元。", "安福县防汛抗旱领导组", "安福县防汛抗旱领导组"),
        # central bodies by their short names
        ("经水利部核算，用水3亿吨。", "水利部", "水利部"),
        ("国家禁毒办通报案件3起。", "国家禁毒办", "国家禁毒委员会办公室"),
        ("公安部交管局发布路况3条。", "公安部交管局", "公安部交通管理局"),
        # the body of a level
        ("山西省电力公司工会获奖。省公司捐款3万元。", "省公司", "山西省电力公司"),
        ("国网湖北公司获奖。宜昌市供电公司出动30人。省公司捐款3万元。", "省公司", "国网湖北公司"),
        ("贵州省烟草专卖局获奖。省局（公司）捐款3万元。", "省局（公司）", "贵州省烟草专卖局"),
        ("山东省气象局获奖。泰安市气象局出动60人。省局捐款3万元。", "省局", "山东省气象局"),
        ("山东省气象局获奖。泰安市气象局出动60人。市局捐款3万元。", "市局", "泰安市气象局"),
        # whom a place sends to help another, with where it goes and without
        ("恒岳机械厂招工。去年，工厂捐款3万元。", "工厂", "恒岳机械厂"),
        ("安平县惠农专业合作社联合社成立。目前，联合社成员有9人。", "联合社", "安平县惠农专业合作社联合社"),
        ("安徽省滁州市打击犯罪。市公安局南谯分局抓获4人。", "市公安局南谯分局", "滁州市公安局南谯分局"),
        # a bank of the country where a place or its level stands before it
        ("去年，安福县农行放贷30万元。", "安福县农行", "中国农业银行安福县支行"),
        ("江西省安福县春耕忙。县工行放贷30万元。", "县工行", "中国工商银行安福县支行"),
        ("湖北省宜昌市春耕忙。市建设银行放贷30万元。", "市建设银行", "中国建设银行宜昌市分行"),
        ("江西省安福县春耕忙。县农行系统放贷30万元。", "农行", "中国农业银行"),
        # what is built, and how, and the parts of the gang that builds it
        (
            "中铁四局扩建沪蓉高速二标项目部招工30人。",
            "中铁四局扩建沪蓉高速二标项目部",
            "中铁四局扩建沪蓉高速二标项目部",
        ),
        ("恒岳公司青岭高速项目第三项目经理部测量班招工30人。", *["恒岳公司青岭高速项目第三项目经理部测量班"] * 2),
        ("恒岳公司青岭高速项目部二分部招工30人。", *["恒岳公司青岭高速项目部二分部"] * 2),
        # a university's hospital by its short name, and by the one that the article gives it
        ("西安交大一院新聘23人。", "西安交大一院", "西安交大一院"),
        (
            "兰州大学医学院附属第二医院（简称兰大二院）扩建。兰大二院新聘23人。",
            "兰大二院",
            "兰州大学医学院附属第二医院",
        ),
        # a firm's name that the dictionary cuts up, between its group's and its province
        ("恒岳集团天源广西糖业有限公司招工30人。", "恒岳集团天源广西糖业有限公司", "恒岳集团天源广西糖业有限公司"),
        # what hospitals and schools have elsewhere
        ("石家庄市人民医院正定院区有床位90张。", "石家庄市人民医院正定院区", "石家庄市人民医院正定院区"),
        ("河南省中医院西峡县分院占地9亩。", "河南省中医院西峡县分院", "河南省中医院西峡县分院"),
        ("四川大学华西医院广安医院占地9亩。", "四川大学华西医院广安医院", "四川大学华西医院广安医院"),
        ("绵阳中学江油分校招生90人。", "绵阳中学江油分校", "绵阳中学江油分校"),
        ("中山大学深圳校区招生90人。", "中山大学深圳校区", "中山大学深圳校区"),
        # what a body has elsewhere, named again without it
        ("记者走访恒岳集团昆山工厂。昆山工厂改造设备60台。", "昆山工厂", "恒岳集团昆山工厂"),
        ("恒岳重工公司青岭基地投产。青岭基地招工60人。", "青岭基地", "恒岳重工公司青岭基地"),
        ("恒岳煤业集团大同矿投产，招工60人。", "恒岳煤业集团大同矿", "恒岳煤业集团大同矿"),
        ("安平县人民医院石桥分院开诊。石桥分院有床位60张。", "石桥分院", "安平县人民医院石桥分院"),
        ("安平县邮政局石桥支局开业。石桥支局投递邮件60件。", "石桥支局", "安平县邮政局石桥支局"),
        ("恒岳商场昆山店开业。昆山店招工60人。", "昆山店", "恒岳商场昆山店"),
        # 行为 is a word, too
        ("昨日，中国建设银行甘肃省分行为60户企业放贷。", "中国建设银行甘肃省分行", "中国建设银行甘肃省分行"),
        # an office in a city, by its short name, and a city's grid firm of its province's
        ("中互会南宁办事处慰问60人。", "中互会南宁办事处", "中国职工保险互助会南宁办事处"),
        ("国网安徽电力公司滁州供电公司慰问60人。", "国网安徽电力公司滁州供电公司", "国网安徽电力公司滁州供电公司"),
        ("国网安徽电力公司滁州供电公司很忙。滁州供电公司慰问60人。", "滁州供电公司", "国网安徽电力公司滁州供电公司"),
        ("国网滁州供电公司慰问60人。", "国网滁州供电公司", "国网滁州供电公司"),
        # the departments of a union
        ("山西省气象局获奖。省总宣教部慰问60人。", "省总宣教部", "山西省总工会宣教部"),
        ("山西省气象局获奖。省总女职委慰问60人。", "省总女职委", "山西省总工会女职委"),
        ("临汾市总工会权益保障部慰问60人。", "临汾市总工会权益保障部", "临汾市总工会权益保障部"),
        ("临汾市总经审会检查单位60家。", "临汾市总经审会", "临汾市总工会经审会"),
        ("全总女职工部慰问60人。", "全总女职工部", "中华全国总工会女职工部"),
        ("记者从全总女职工部获悉，签订合同60份。", "全总", "中华全国总工会"),
        ("四川大学宜宾研究院招生90人。", "四川大学宜宾研究院", "四川大学宜宾研究院"),
        ("北京大学深圳研究生院招生90人。", "北京大学深圳研究生院", "北京大学深圳研究生院"),
        ("南县中医医院新院区有床位90张。", "南县中医医院", "南县中医医院"),
        # a firm abroad of that name may be another
        ("恒昶公司获奖。美国恒昶烟草公司捐款3万元。", "恒昶公司", "恒昶公司"),
    ],
)
def test_a_short_name_beside_the_full_one(text: str, mention: str, name: str) -> None:
    assert names(text)[mention] == name


def test_who_was_called_this_firm_is_the_firm() -> None:
    told = "恒糖集团柳江糖厂开榨。\n在位于贵港市的广西恒糖集团柳江制糖有限公司，车辆过磅。%s公司每天产糖20吨。"
    assert names(told % "该公司有蔗田9万亩。")["公司"] == "广西恒糖集团柳江制糖有限公司"
    assert names(told % "")["公司"] == "恒糖集团"


def test_what_is_called_a_firm_later_is_one() -> None:
    told = "三友食品变废为宝，产品走俏。"
    assert names(told) == {}
    assert names(told + "一些公司跟进，该公司招工30人。") == {}


@pytest.mark.parametrize(
    ("first", "then", "mention", "name"),
    [
        ("浙江省宁波市举办招聘会。", "市总提供岗位300个。", "市总", "宁波市总工会"),
        ("浙江省宁波市举办招聘会。", "省总提供岗位300个。", "省总", "浙江省总工会"),
        ("浙江省宁波市举办招聘会。", "全市工会提供岗位300个。", "全市工会", "宁波市总工会"),
        ("浙江省宁波市举办招聘会。", "我省各级工会组织提供岗位300个。", "我省各级工会组织", "浙江省总工会"),
        ("浙江省宁波市举办招聘会。", "全市工会系统提供岗位300个。", "全市工会系统", "宁波市总工会"),
        ("浙江省宁波市举办招聘会。", "市职工互助会送去30万元。", "市职工互助会", "宁波市职工互助会"),
        ("三师图木舒克市举办招聘会。", "师市总工会提供岗位300个。", "师市总工会", "图木舒克市总工会"),
        ("中国民航工会召开会议。", "民航工会补助休息室300个。", "民航工会", "中国民航工会全国委员会"),
        ("滁州市总工会发文。", "市总要求建站30家。", "市总", "滁州市总工会"),
        ("滁州市总工会发文。", "市总则按人头补贴30家驿站。", "市总", "滁州市总工会"),
        ("滁州市总工会发文。", "市总面向全市招募30人。", "市总", "滁州市总工会"),
        ("滁州市总工会发文。", "市总公职律师团有30人。", "市总公职律师团", "滁州市总工会公职律师团"),
        ("恒昶纺织有限公司（简称昶纺）扩产。", "昶纺工会慰问职工56人。", "昶纺工会", "恒昶纺织有限公司工会"),
        ("远丰集团开展安全月活动。", "该集团化肥厂查出隐患30项。", "该集团化肥厂", "远丰集团化肥厂"),
        ("恒昶公司扩产。", "公司铸造厂工会走访30户。", "公司铸造厂工会", "恒昶公司铸造厂工会"),
        ("常熟市辛庄产业园中的星港创意园建会。", "园区内企业140家。", "园区", "星港创意园"),
        ("长兴县青禾茶叶专业合作社成立。", "该合作社种茶300亩。", "该合作社", "长兴县青禾茶叶专业合作社"),
        ("中铁上海局梅河车辆段项目部慰问职工。", "项目部送出物资300件。", "项目部", "中铁上海局梅河车辆段项目部"),
        ("宁波市法律援助中心办案300件。", "中心培训律师30名。", "中心", "宁波市法律援助中心"),
        ("宁波同煤集团石沟煤矿投产。", "石沟矿采煤30万吨。", "石沟矿", "宁波同煤集团石沟煤矿"),
        ("格尔木市郭勒木德镇有牧户900户。", "镇政府拨款30万元。", "镇政府", "格尔木市郭勒木德镇人民政府"),
        ("浙江省长兴县举办招聘会。", "县人社局提供岗位300个。", "县人社局", "长兴县人力资源和社会保障局"),
        ("宁波市海曙区举办招聘会。", "区总提供岗位300个。", "区总", "宁波市海曙区总工会"),
        ("西藏自治区总工会召开会议。", "区总投入资金300万元。", "区总", "西藏自治区总工会"),
        ("广西壮族自治区总工会召开会议。", "区总还走访企业60家。", "区总", "广西壮族自治区总工会"),
        ("浙江省宁波市举办招聘会。", "团市委招募志愿者30名。", "团市委", "共青团宁波市委"),
        ("浙江省宁波市举办招聘会。", "市第一医院义诊300人次。", "市第一医院", "宁波市第一医院"),
        ("宁波市人民检察院办案9件。", "市检察院走访企业30家。", "市检察院", "宁波市人民检察院"),
        ("宁波港鼎集团有职工3000名。", "该集团帮扶职工30名。", "该集团", "宁波港鼎集团"),
        ("宁波港鼎集团有职工3000名。", "集团工会帮扶职工30名。", "集团工会", "宁波港鼎集团工会"),
        ("宁波港鼎机械有限公司有职工300名。", "公司今年招工30名。", "公司", "宁波港鼎机械有限公司"),
        ("宁波港鼎机械有限公司有职工300名。", "港鼎机械今年招工30名。", "港鼎机械", "宁波港鼎机械有限公司"),
        ("宁波大学有教师3000名。", "该校今年招生5000名。", "该校", "宁波大学"),
        ("宁波市第一医院有床位300张。", "该院医生60名。", "该院", "宁波市第一医院"),
        ("长兴县人社局走访企业30家。", "该局兑现补贴40万元。", "该局", "长兴县人力资源和社会保障局"),
        # the short name that the article gives, though it can stand by itself
        (
            "嘉兴纺织股份有限公司（下称“嘉兴纺织”）产布30万吨。",
            "嘉兴纺织招工30名。",
            "嘉兴纺织",
            "嘉兴纺织股份有限公司",
        ),
        # whose order it is, is told by an example
        (
            "宁波恒岳机械有限公司赶制产品，嘉兴钢铁等客户订单有30份。",
            "公司有职工30名。",
            "公司",
            "宁波恒岳机械有限公司",
        ),
        ("宁波市港鼎集团有限公司有职工3000名。", "港鼎集团帮扶职工30名。", "港鼎集团", "宁波市港鼎集团有限公司"),
        (
            "丹阳市港鼎渔业发展有限公司成立。",
            "丹阳市港鼎渔发公司招工30名。",
            "丹阳市港鼎渔发公司",
            "丹阳市港鼎渔业发展有限公司",
        ),
        (
            "丹阳市港鼎渔业发展有限公司成立。",
            "丹阳市港鼎酒店公司招工30名。",
            "丹阳市港鼎酒店公司",
            "丹阳市港鼎酒店公司",
        ),
        ("宁波港鼎集团有职工3000名，集团工会建会30年。", "工会慰问30名。", "工会", "宁波港鼎集团工会"),
        ("芜湖恒岳建材批发市场开业。", "该市场安置职工30名。", "该市场", "芜湖恒岳建材批发市场"),
        ("长兴县快递行业工联会成立。", "该工联会帮扶职工30名。", "该工联会", "长兴县快递行业工会联合会"),
        ("中国职工技术协会浙江办事处成立。", "该办事处服务职工30名。", "该办事处", "中国职工技术协会浙江办事处"),
        ("中国职工技术协会浙江办事处成立。", "办事处服务职工30名。", "办事处", "中国职工技术协会浙江办事处"),
        ("宁波港鼎集团有职工3000名。", "该集团工会帮扶职工30名。", "该集团工会", "宁波港鼎集团工会"),
        ("宁波港鼎集团有职工3000名。", "全集团减员30名。", "全集团", "宁波港鼎集团"),
        ("嘉兴秀湖循环经济产业园投产。", "秀湖产业园年产值3亿元。", "秀湖产业园", "嘉兴秀湖循环经济产业园"),
        ("长兴县人社局走访企业。", "“我们招工30人。”人社局负责人说。", "人社局", "长兴县人力资源和社会保障局"),
        ("天津市滨海新区总工会走访企业。", "新区总工会送米30袋。", "新区总工会", "天津市滨海新区总工会"),
        ("长兴县种桑6万亩。", "县蚕桑产业服务中心发放蚕种900张。", "县蚕桑产业服务中心", "长兴县蚕桑产业服务中心"),
        ("长兴县种桑6万亩。", "县苗绣协会有绣娘300名。", "县苗绣协会", "长兴县苗绣协会"),
        ("长兴县总工会举办培训。", "职工服务中心开课20节。", "职工服务中心", "长兴县总工会职工服务中心"),
        ("李建国创新工作室获奖。", "该工作室获专利5项。", "该工作室", "李建国创新工作室"),
        ("淮北市公路局濉溪分局召开会议。", "濉溪分局慰问职工30名。", "濉溪分局", "淮北市公路局濉溪分局"),
        ("恒岳集团青石沟煤矿掘进二队夺冠。", "该矿有职工30名。", "该矿", "恒岳集团青石沟煤矿"),
        ("恒岳集团青石沟煤矿夺冠。", "该矿掘进二队进尺60米。", "该矿掘进二队", "恒岳集团青石沟煤矿掘进二队"),
        ("恒岳集团青石沟煤矿夺冠。", "综采一队进尺60米。", "综采一队", "恒岳集团青石沟煤矿综采一队"),
        ("宁波恒岳化工厂夺冠。", "机加车间招工60名。", "机加车间", "宁波恒岳化工厂机加车间"),
        ("宁波恒岳化工公司夺冠。", "今年，动力车间招工60名。", "动力车间", "宁波恒岳化工公司动力车间"),
        ("恒岳煤矿采煤二队夺冠。", "该队支工会捐款60元。", "该队支工会", "恒岳煤矿采煤二队支工会"),
        ("宁波恒岳化工厂夺冠。", "该厂第二车间招工30名。", "该厂第二车间", "宁波恒岳化工厂第二车间"),
        ("洛阳机务段检修车间夺冠。", "该段工会慰问30名。", "该段工会", "洛阳机务段工会"),
        ("恒岳电力集团滦平分公司开会。", "滦平分公司招工30名。", "滦平分公司", "恒岳电力集团滦平分公司"),
        ("恒通化工厂召开大会。", "厂工会慰问职工30名。", "厂工会", "恒通化工厂工会"),
        (
            "中国铁路济南局集团有限公司开会。",
            "济南局集团公司招工30名。",
            "济南局集团公司",
            "中国铁路济南局集团有限公司",
        ),
        ("中国铁路济南局集团有限公司开会。", "济南局管内有职工30名。", "济南局", "中国铁路济南局集团有限公司"),
        ("宁波市总工会送温暖。", "去年至今，市总投入30万元。", "市总", "宁波市总工会"),
        ("恒通化工厂召开大会。", "去年，厂里招工30名。", "厂里", "恒通化工厂"),
        ("宁波港鼎煤矿召开大会。", "矿上先后招工30名。", "矿上", "宁波港鼎煤矿"),
        ("大田县青山共享茶厂开业。", "该茶厂吸纳茶农30户。", "该茶厂", "大田县青山共享茶厂"),
        ("宁波市总工会送温暖。", "慰问组走访职工30名。", "慰问组", "宁波市总工会"),
        ("宁波市总工会送温暖。", "随后，工会干部走访职工30名。", "工会", "宁波市总工会"),
        ("宁波市总工会送温暖。", "职工说：“工会送来30箱。”", "工会", "宁波市总工会"),
        ("宁波港鼎置业有限公司（以下简称“港鼎公司”）签约。", "港鼎公司投资30元。", "港鼎公司", "宁波港鼎置业有限公司"),
        ("青山合作社很好。来到宁波市碧溪合作社，", "合作社养虾30亩。", "合作社", "宁波市碧溪合作社"),
        ("据青石口边境检查站统计，客流大增。", "检查站查验旅客30名。", "检查站", "青石口边境检查站"),
        ("宁波市防台抢险指挥部成立。", "防台抢险指挥部出动30人。", "防台抢险指挥部", "宁波市防台抢险指挥部"),
        ("宁波动物园举办展览。", "动物园有动物30种。", "动物园", "宁波动物园"),
        ("宁波港鼎煤矿召开大会。", "得知后，矿工会主席送去30元。", "矿工会", "宁波港鼎煤矿工会"),
    ],
)
def test_a_mention_points_back(first: str, then: str, mention: str, name: str) -> None:
    found = [e for e in read(first, then) if e.paragraph == 1]
    assert [(e.text, e.name) for e in found] == [(mention, name)]


def test_that_court_is_the_one_above_its_bench() -> None:
    first = "安福县人民法院平都法庭执结案件7件。"
    assert names(first + "上半年，该院结案80件。")["该院"] == "安福县人民法院"


def test_a_level_means_the_town_that_acted_just_before() -> None:
    text = "安平县总工会走访职工30名，今年安平县共帮扶90名。饶阳县总工会在县工人文化宫送米30袋。"
    assert names(text)["县工人文化宫"] == "饶阳县工人文化宫"


def test_a_firm_by_a_shorter_name_first_has_its_full_one() -> None:
    found = names("宁波港鼎公司招工30人。", "宁波港鼎股份有限公司成立5年。")
    assert set(found.values()) == {"宁波港鼎股份有限公司"}


def test_a_group_goes_by_what_it_is_in_law_and_not_by_a_firm_of_its_own() -> None:
    found = names("恒岳集团招工30人。", "恒岳集团股份有限公司成立5年。")
    assert set(found.values()) == {"恒岳集团股份有限公司"}
    found = names("恒岳集团公司招工30人。", "获奖的有恒岳集团矿业有限公司、恒岳集团检修工程有限公司。")
    found = names("济钢集团招工30人。", "济钢集团公司成立5年，济南钢铁集团获奖。")
    assert found["济钢集团"] == "济南钢铁集团"


@pytest.mark.parametrize(
    ("first", "then", "name"),
    [
        # the headline has it shorter: without what it is a part of, or without its place
        ("芜湖公司工会", "中铁八局芜湖公司工会", "中铁八局芜湖公司工会"),
        ("芜湖供电公司工会", "国网芜湖供电公司工会", "国网芜湖供电公司工会"),
        ("青岭小学工会", "芜湖市繁昌区青岭小学工会", "芜湖市繁昌区青岭小学工会"),
        ("恒岳纺织公司工会", "安徽恒岳纺织公司工会", "安徽恒岳纺织公司工会"),
        # … or so does what follows
        ("中铁八局芜湖公司工会", "芜湖公司工会", "中铁八局芜湖公司工会"),
        # a city's does without its province, a committee is the union
        ("安徽省芜湖市快递行业工会联合会", "芜湖市快递行业工会联合会", "芜湖市快递行业工会联合会"),
        ("繁昌中学工会", "安徽繁昌中学工会委员会", "繁昌中学工会"),
        ("恒岳集团工会", "恒岳集团工会委员会", "恒岳集团工会"),
    ],
)
def test_names_that_end_alike_mean_one_body(first: str, then: str, name: str) -> None:
    found = read(f"{first}获奖。", f"近日，{then}捐款3万元。")
    assert [(e.text, e.name) for e in found] == [(first, name), (then, name)]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("恒岳工会", "安徽能源集团恒岳公司工会"),
        ("安徽恒岳工会", "安徽能源集团恒岳公司工会"),
        ("局工会", "中国铁路恒岳局集团有限公司工会"),
    ],
)
def test_a_firms_union_without_the_word_firm(short: str, full: str) -> None:
    assert names(f"{full}办班9期。", f"{short}送米30袋。")[short] == full


def test_a_party_that_sinks_shafts_is_called_by_its_number() -> None:
    assert names("近日，二十七工程处获奖。")["二十七工程处"] == "二十七工程处"


def test_a_centre_of_the_citys_union_behind_its_level() -> None:
    found = names("芜湖市总工会开会。市总互助保障指导中心送米30袋。市总依托职工服务中心办班9期。")
    assert found["市总互助保障指导中心"] == "芜湖市总工会互助保障指导中心"
    assert found["市总"] == "芜湖市总工会"


def test_a_name_that_ends_two_others_may_be_either() -> None:
    found = read("芜湖公司工会获奖。", "恒岳集团芜湖公司工会捐款3万元，港鼎集团芜湖公司工会捐款5万元。")
    assert len({e.name for e in found}) == 3


def test_railways_in_a_row_bear_what_they_are_called_once() -> None:
    assert names("其中沈阳局、成都局和郑州局集团公司增开动车15列。").keys() == {"沈阳局", "成都局", "郑州局集团公司"}
    assert names("国铁兰州局、太原局分别加开列车12列、15列。").keys() == {"国铁兰州局", "太原局"}


def test_a_firm_whose_name_has_brackets_is_meant_whole() -> None:
    found = read("宁波港鼎（集团）公司十矿采煤30万吨。该公司投入20万元。")
    assert [e.name for e in found if e.text == "该公司"] == ["宁波港鼎（集团）公司"]


def test_the_company_that_acts_again() -> None:
    found = read(
        "宁波港鼎股份有限公司发布公告，公司控股60%的恒昶水电有限公司发电3万度；公司控股30%的瑞泽热电有限公司停产3天。"
    )
    assert [e.name for e in found if e.text == "公司"] == ["宁波港鼎股份有限公司"] * 2


def test_who_ordered_what_is_done_is_not_the_one_that_acts_again() -> None:
    first = "大连市总工会完成了辽宁省总工会{}任务。"
    assert names(first.format("部署的"), "该会投入9万元。")["该会"] == "大连市总工会"
    assert names(first.format("的"), "该会投入9万元。")["该会"] == "辽宁省总工会"
    assert names("辽宁省总工会部署的任务完成了。", "该会投入9万元。")["该会"] == "辽宁省总工会"


def test_one_of_several_in_a_row_is_not_chosen() -> None:
    found = names("宁波市第一医院、宁波市第二医院派出专家40名。", "医院设立便民点20个。")
    assert "医院" not in found


def test_a_level_means_the_town_of_its_paragraph() -> None:
    found = read(
        "浙江省宁波市总工会走访企业30家，宁波市有会员90万人。",
        "宁波市海曙区总工会、宁波市鄞州区总工会办班3期。",
        "温州市瓯海区总工会联合市妇联义诊500人次。",
        "市总再投入70万元。",
    )
    assert [(e.paragraph, e.name) for e in found if e.rule == "level"] == [(2, "温州市妇女联合会"), (3, "宁波市总工会")]


def test_an_abbreviation_in_brackets() -> None:
    found = names("宁波港鼎机械制造有限公司（以下简称“港机”）有职工300名。", "港机今年招工30名。")
    assert found["港机"] == "宁波港鼎机械制造有限公司"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("安徽省舒城县、界首市总工会慰问90人。", ["舒城县总工会", "界首市总工会"]),
        ("淮南、阜阳市民政局慰问90人。", ["淮南市民政局", "阜阳市民政局"]),
        ("重庆市、成都市总工会慰问90人。", ["重庆市总工会", "成都市总工会"]),
        ("湖北省、安徽省淮南市总工会慰问90人。", ["淮南市总工会"]),
        ("淮南市、舒城县总工会慰问90人。", ["舒城县总工会"]),
    ],
)
def test_what_the_last_of_places_in_a_row_has_each_of_them_has(text: str, found: list[str]) -> None:
    assert list(names(text).values()) == found


def test_the_company_alone_is_the_one_that_acts() -> None:
    """Not the one whose shares it holds, which is only mentioned."""
    found = read("恒岳股份有限公司发布公告，其控股60%的雪峰水电有限公司投产。公司发电3亿千瓦时。")
    assert [e.name for e in found if e.text == "公司"] == ["恒岳股份有限公司"]


@pytest.mark.parametrize(
    ("first", "then", "mention", "name"),
    [
        ("大洋油田第一采油厂产油30万吨。", "采油一厂增产3万吨。", "采油一厂", "大洋油田第一采油厂"),
        ("安平县第三人民医院义诊。", "据悉，三医院接诊300人。", "三医院", "安平县第三人民医院"),
        ("青岭市第二中学开学。", "今年二中招生600人。", "二中", "青岭市第二中学"),
        ("青岭市第二中学开学。", "今年十二中招生600人。", "二中", ""),
        ("二九二农场投资30万元。", "目前，农场增收3万元。", "农场", "二九二农场"),
        ("白云岭煤业分公司表彰60人。", "分公司工会慰问30人。", "分公司工会", "白云岭煤业分公司工会"),
    ],
)
def test_short_forms_of_a_numbered_name(first: str, then: str, mention: str, name: str) -> None:
    assert names(first, then).get(mention, "") == name


def test_a_universitys_short_name_ends_in_no_longer_place() -> None:
    assert "北京大学" in names("北大教师30人参加。").values()
    for place in ("北大湖滑雪场", "北大街", "北大荒"):
        assert not any("北京大学" in name for name in names(f"在{place}新建项目3个。").values())


def test_a_firm_that_begins_with_the_firm_above_is_meant_itself() -> None:
    found = read("晋能集团阳煤寿阳化工有限责任公司产煤300万吨。该公司招工30人。")
    assert [e.name for e in found if e.text == "该公司"] == ["晋能集团阳煤寿阳化工有限责任公司"]


def test_firms_whose_shares_are_listed_are_known_by_their_short_names() -> None:
    text = "泸州老窖招聘300人，昊华能源招聘80人，我国新能源汽车增长37%，线上线下参与1200人。"
    assert [e.name for e in read(text)] == ["泸州老窖", "昊华能源"]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        # the first characters of a place and a trade, with or without what a firm is; its union; before the full name
        ("洛阳轴承集团有限公司召开会议。洛轴职工1200人参加。", "洛轴", "洛阳轴承集团有限公司"),
        ("洛阳轴承集团有限公司召开会议。洛轴集团投资30万元。", "洛轴集团", "洛阳轴承集团有限公司"),
        ("洛轴集团投资30万元。洛阳轴承集团有限公司召开会议。", "洛轴集团", "洛阳轴承集团有限公司"),
        ("洛阳轴承集团有限公司工会走访30名。洛轴集团工会获奖。", "洛轴集团工会", "洛阳轴承集团有限公司工会"),
        ("江苏盐业集团有限公司获奖。苏盐集团投资30万元。", "苏盐集团", "江苏盐业集团有限公司"),
        ("陕西煤业化工集团有限公司开会。陕煤集团投资3亿元。", "陕煤集团", "陕西煤业化工集团有限公司"),
        ("霍州矿务局安置300人。霍州局拨款30万元。", "霍州局", "霍州矿务局"),
        # one piece left out
        ("陈德创新工作室带徒30名。陈德工作室攻关12项。", "陈德工作室", "陈德创新工作室"),
        ("吉林省农垦集团招工300人。吉林农垦集团投资2亿元。", "吉林农垦集团", "吉林省农垦集团"),
        ("泉州市石材行业协会开会。泉州市石材协会会员300家。", "泉州市石材协会", "泉州市石材行业协会"),
        # others
        ("柳河师范大学招生3000人。柳河大学招生4000人。", "柳河大学", "柳河大学"),
        ("恒昶第二服装厂招30人。恒昶服装厂招50人。", "恒昶服装厂", "恒昶服装厂"),
        ("洛阳轴承集团有限公司开会。郑轴集团投资30万元。", "郑轴集团", "郑轴集团"),
        ("洛阳轴承集团有限公司、洛阳轴业集团有限公司开会。洛轴集团投资30万元。", "洛轴集团", "洛轴集团"),
    ],
)
def test_a_name_and_its_abbreviation(text: str, mention: str, name: str) -> None:
    assert names(text)[mention] == name


@pytest.mark.parametrize(
    ("full", "pointer"), [("霍州矿务局", "这个局"), ("恒岳机械厂", "这个厂"), ("石沟煤矿", "这个矿")]
)
def test_this_one_points_back(full: str, pointer: str) -> None:
    assert names(f"{full}获奖。去年，{pointer}投资30万元。")[pointer] == full
    assert "这个会" not in names("云山协会获奖。这个会开了3天。")


def test_a_pointer_inside_a_sentence_begins_no_name() -> None:
    text = "灵寿县供电公司开会。在新一轮农网改造中该公司投资300万元。"
    assert names(text)["该公司"] == "灵寿县供电公司"


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        # the province before the first name holds for the name alone, though a county elsewhere is called so
        ("中国江川农场备耕。江川农场有耕地3万亩。", "江川农场", "江川农场"),
    ],
)
def test_a_short_name_behind_one_with_its_province(text: str, mention: str, name: str) -> None:
    found = [e for e in read(*text.split("。")) if e.text == mention]
    assert {e.name for e in found} == {name}
    assert not any(e.adcode.startswith("53") for e in found if name != mention)


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("河北省沛县化工有限责任公司获奖。沛县化工捐款3万元。", "沛县化工", "河北省沛县化工有限责任公司"),
        ("山东省莱阳机电有限公司获奖。莱阳机电捐款3万元。", "莱阳机电", "山东省莱阳机电有限公司"),
        ("武汉联合产权交易所有限公司获奖。", "武汉联合产权交易所有限公司", "武汉联合产权交易所有限公司"),
        ("记者来到中化泉州石化有限公司。", "中化泉州石化有限公司", "中化泉州石化有限公司"),
        # under the name that the article gives, not that of the group above it
        ("中国交通建设股份有限公司获奖。中国交建捐款3万元。", "中国交建", "中国交通建设股份有限公司"),
        ("中国中铁捐款3万元。中国中铁股份有限公司获奖。", "中国中铁", "中国中铁股份有限公司"),
        # a group that a list has is no short name of another firm
        (
            "中国华能集团有限公司获奖。中国华能燃料贸易有限公司捐款3万元。",
            "中国华能集团有限公司",
            "中国华能集团有限公司",
        ),
        (
            "中国铝业集团有限公司获奖。中国铝业矿产贸易有限公司捐款3万元。",
            "中国铝业集团有限公司",
            "中国铝业集团有限公司",
        ),
        # 公司 owns the subsidiary that is named behind it, and is meant again
        (
            "青岭路桥发布公告。公司全资子公司贵州恒桥建设有限公司中标。公司捐款3万元。",
            "公司",
            "青岭路桥",
        ),
        ("恒岳股份有限公司获奖。公司控股的四川恒桥建设有限公司中标。公司捐款3万元。", "公司", "恒岳股份有限公司"),
        # a part of a group that is called after where it is
        ("恒岳集团捐款9万元。其中，涞水公司捐款3万元。", "涞水公司", "涞水公司"),
        ("恒岳集团捐款9万元，邢台公司、清苑矿分别捐款3万元。", "清苑矿", "清苑矿"),
        # a name of its own between a place and a trade
        ("甘肃恒昶镁业用工300人。", "甘肃恒昶镁业", "甘肃恒昶镁业"),
        ("同在园区的福建昶岳纸业，另有一套办法。", "福建昶岳纸业", "福建昶岳纸业"),
    ],
)
def test_a_firms_names_in_an_announcement(text: str, mention: str, name: str) -> None:
    assert names(text)[mention] == name


def test_a_name_that_is_only_what_a_firm_is_in_law_has_no_first_characters() -> None:
    assert first_characters("股份有限公司") == ""
    assert first_characters("泰州钢铁集团") == "泰钢"


def test_whom_a_plant_or_a_depot_is_of_is_meant_behind_it() -> None:
    found = names("恒岳集团青石公司选矿厂捐款3万元。公司奖励30人，集团奖励40人。")
    assert (found["公司"], found["集团"]) == ("恒岳集团青石公司", "恒岳集团")
    found = names("中国铁路南昌局集团有限公司鹰潭车务段发送旅客3万人。", "南昌局加开列车20对。")
    assert found["南昌局"] == "中国铁路南昌局集团有限公司"


def test_a_place_in_brackets_is_no_part_of_a_short_name() -> None:
    found = names("昶岳重机订单增长。", "昶岳重机（甘肃）股份有限公司营业收入3亿元。")
    assert found["昶岳重机"] == "昶岳重机（甘肃）股份有限公司"


def test_a_firm_of_the_register_goes_by_the_longest_name_of_the_article() -> None:
    found = names("华能发电57万度。", "中国华能集团公司招工30人。")
    assert found == dict.fromkeys(["华能", "中国华能集团公司"], "中国华能集团公司")


def test_a_bank_by_its_short_name_is_the_branch_that_heads_the_story() -> None:
    text = (
        "中国农业银行安福县支行助春耕\n\n入春以来，江西省安福县农资俏销。农行放贷30万元，中国农业银行总计放贷3亿元。\n"
    )
    assert [f.org for f in extract(text)] == ["中国农业银行安福县支行", "中国农业银行"]
