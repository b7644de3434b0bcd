"""Organizations: every class of name, its canonical form by the article's context, and what is none."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest

from unionstats.entities import organizations, places
from unionstats.model import Article, Entity, Paragraph
from unionstats.tokens import Tokens


def read(*paragraphs: str, title: str = "", imprint: str = "", day: datetime.date | None = None) -> list[Entity]:
    texts = [title, *paragraphs] if title else list(paragraphs)
    rows = []
    at = 0
    for i, text in enumerate(texts):
        rows.append(Paragraph("title" if title and i == 0 else "body", text, ((at, at + len(text)),)))
        at += len(text) + 1
    article = Article(1, title, day, tuple(rows), imprint)
    tokens = tuple(Tokens(p.text) for p in rows)
    return organizations.find(article, tokens, places.find(article, tokens))


def names(*paragraphs: str) -> dict[str, str]:
    """The mentions of the paragraphs, each with its canonical name."""
    return {e.text: e.name for e in read(*paragraphs)}


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        # Trade unions, full and short.
        ("宁海县农业局局长走访农户30户。", "宁海县农业局", "宁海县农业局"),
        ("宁波市总工会为户外劳动者建成驿站80座。", "宁波市总工会", "宁波市总工会"),
        ("宁波市总今年投入300万元。", "宁波市总", "宁波市总工会"),
        ("全总拨付专项资金2000万元。", "全总", "中华全国总工会"),
        ("全国总工会下发补助资金5亿元。", "全国总工会", "中华全国总工会"),
        ("中国金融工会慰问职工300人。", "中国金融工会", "中国金融工会全国委员会"),
        ("广东省教科文卫工会举办培训班4期。", "广东省教科文卫工会", "广东省教科文卫工会"),
        ("长兴县快递行业工会联合会吸纳会员900人。", "长兴县快递行业工会联合会", "长兴县快递行业工会联合会"),
        ("金华工会帮扶职工200人。", "金华工会", "金华市总工会"),
        # Their field offices, in the provinces.
        ("海关总署浙江分署统计，出口3万亿元。", "海关总署浙江分署", "海关总署浙江分署"),
        ("财政部驻湖北专员办核查资金3亿元。", "财政部驻湖北专员办", "财政部驻湖北专员办"),
        ("国家外汇管理局山西省分局办理业务20笔。", "国家外汇管理局山西省分局", "国家外汇管理局山西省分局"),
        ("中国职工技术协会浙江办事处服务职工300人。", "中国职工技术协会浙江办事处", "中国职工技术协会浙江办事处"),
        ("中国职工保险互助会发放互助金5亿元。", "中国职工保险互助会", "中国职工保险互助会"),
        # A ministry abroad and what it has below it.
        ("俄罗斯内政部危机中心发布数据，144人遇难。", "俄罗斯内政部危机中心", "俄罗斯内政部危机中心"),
        ("俄罗斯内政部长说，300人受伤。", "俄罗斯内政部", "俄罗斯内政部"),
        # The force of a police, the farms of a province, an airport that tells of itself, the railway bureau again.
        ("辽源市公安局便衣总队抓获30人。", "辽源市公安局便衣总队", "辽源市公安局便衣总队"),
        ("辽源市公安局组建便衣总队，抓获30人。", "辽源市公安局", "辽源市公安局"),
        ("黑龙江省农垦总局播种3万亩。", "黑龙江省农垦总局", "黑龙江省农垦总局"),
        ("海南机场数据显示，起降300架次。", "海南机场", "海南机场"),
        # What a department of a city has in a district, and short.
        ("淮北市公路局濉溪分局召开会议。", "淮北市公路局濉溪分局", "淮北市公路局濉溪分局"),
        # Workshops of model workers, after their names.
        ("李建国劳模创新工作室获专利5项。", "李建国劳模创新工作室", "李建国劳模创新工作室"),
        # A firm without what it is called in its trade.
        ("国内乳业巨头恒岳集团投资3亿元。", "恒岳集团", "恒岳集团"),
        (
            "据巴西发展工业、外贸和服务部统计，出口230亿美元。",
            "巴西发展工业、外贸和服务部",
            "巴西发展工业、外贸和服务部",
        ),
        ("辽源市公安局东吉分局抓获30人。", "辽源市公安局东吉分局", "辽源市公安局东吉分局"),
        ("辽源市公安局各分局抓获30人。", "辽源市公安局", "辽源市公安局"),
        ("松江区职工法律援助中心受理案件301件。", "松江区职工法律援助中心", "上海市松江区职工法律援助中心"),
        ("安平县法律援助中心受理案件301件。", "安平县法律援助中心", "安平县法律援助中心"),
        # Cooperatives, farms, stations and headquarters.
        ("安平县青禾果蔬农民专业合作社有社员301户。", "安平县青禾果蔬农民专业合作社", "安平县青禾果蔬农民专业合作社"),
        ("衡水市鸿运养殖场出栏生猪301头。", "衡水市鸿运养殖场", "衡水市鸿运养殖场"),
        ("衡水市劳动保障监察支队追回欠薪301万元。", "衡水市劳动保障监察支队", "衡水市劳动保障监察支队"),
        (
            "据海南省森林防火总指挥部统计，转移群众301人。",
            "海南省森林防火总指挥部",
            "海南省森林防火总指挥部",
        ),
        ("福州客运段慰问职工301人。", "福州客运段", "福州客运段"),
        # Unions of a trade and of a quarter, farms, stations, benches and councils.
        ("安福县货车司机工会发展会员301人。", "安福县货车司机工会", "安福县货车司机工会"),
        ("安福县平都镇企业工会联合会发展会员301人。", "安福县平都镇企业工会联合会", "安福县平都镇企业工会联合会"),
        ("安福县平都镇商会捐款301万元。", "安福县平都镇商会", "安福县平都镇商会"),
        ("天鹅湖社区工会发放慰问品301份。", "天鹅湖社区工会", "天鹅湖社区工会"),
        ("谢谢安福县法律援助中心追回301元。", "安福县法律援助中心", "安福县法律援助中心"),
        ("云峰街道工会慰问职工301人。", "云峰街道工会", "云峰街道工会"),
        ("泰宁县大洋国有林场造林301亩。", "泰宁县大洋国有林场", "泰宁县大洋国有林场"),
        ("石台县青山水库管理所放水301吨。", "石台县青山水库管理所", "石台县青山水库管理所"),
        ("麻城市青山粮站收购稻谷301吨。", "麻城市青山粮站", "麻城市青山粮站"),
        ("遂昌县农技推广中心推广良种301亩。", "遂昌县农技推广中心", "遂昌县农技推广中心"),
        ("遂昌县石练镇人社所办理业务301件。", "遂昌县石练镇人社所", "遂昌县石练镇人力资源和社会保障所"),
        ("浙江建设技师学院招生301人。", "浙江建设技师学院", "浙江建设技师学院"),
        ("丽水市技师学院招生301人。", "丽水市技师学院", "丽水市技师学院"),
        ("京港高速新乡收费站通行车辆301辆。", "新乡收费站", "新乡收费站"),
        ("安福县人民法院平都人民法庭审结案件301件。", "安福县人民法院平都人民法庭", "安福县人民法院平都人民法庭"),
        ("安福县人民法院巡回法庭审结案件301件。", "安福县人民法院", "安福县人民法院"),
        (
            "中铁武汉电气化局成都分公司第三工程公司送出301套。",
            "中铁武汉电气化局成都分公司第三工程公司",
            "中铁武汉电气化局成都分公司第三工程公司",
        ),
        ("中铁上海局杭临车辆段项目部送出301套。", "中铁上海局杭临车辆段项目部", "中铁上海局杭临车辆段项目部"),
        (
            "安福县根治拖欠农民工工资工作领导小组办公室追回301元。",
            "安福县根治拖欠农民工工资工作领导小组办公室",
            "安福县根治拖欠农民工工资工作领导小组办公室",
        ),
        ("安福县清理拖欠账款专班追回301元。", "安福县清理拖欠账款专班", "安福县清理拖欠账款专班"),
        (
            "国家水稻产业技术体系赣州综合试验站推广301亩。",
            "国家水稻产业技术体系赣州综合试验站",
            "国家水稻产业技术体系赣州综合试验站",
        ),
        # Courts of prefectures and provinces.
        ("衡水法院新收案件301件。", "衡水法院", "衡水市中级人民法院"),
        ("河北法院新收案件301件。", "河北法院", "河北省高级人民法院"),
        ("安平法院新收案件301件。", "安平法院", "安平县人民法院"),
        ("在衡水中级法院庭审301件。", "衡水中级法院", "衡水市中级人民法院"),
        ("衡水市检察院办案301件。", "衡水市检察院", "衡水市人民检察院"),
        # A township and a village with what they lie in.
        ("广州黄埔区云埔街道总工会慰问300人。", "广州黄埔区云埔街道总工会", "广州市黄埔区云埔街道总工会"),
        (
            "安平县大何庄乡柳沟村驻村工作队慰问300人。",
            "安平县大何庄乡柳沟村驻村工作队",
            "安平县大何庄乡柳沟村驻村工作队",
        ),
        # A firm whose name is a number of two characters.
        ("他们与河北九成食品有限公司合作。", "河北九成食品有限公司", "河北九成食品有限公司"),
        ("河北去年食品有限公司增加300家。", "", ""),
        # … or a word of no dictionary that ends like 其中; what a trade of a place is run by.
        ("河北昌中房地产开发公司招工300人。", "河北昌中房地产开发公司", "河北昌中房地产开发公司"),
        ("广东沿江高速公司招工300人。", "广东沿江高速公司", "广东沿江高速公司"),
        ("河北衡水安平县一家食品公司招工300人。", "", ""),
        # Several of a kind name none.
        ("河北、山西两省民政厅统计，300人受灾。", "", ""),
        ("山西煤矿产煤300吨。", "", ""),
        ("太原煤矿今年采煤300吨。", "太原煤矿", "太原煤矿"),
        # Bodies whose field and short name the lists know both.
        ("河北省国资委走访企业300家。", "河北省国资委", "河北省国有资产监督管理委员会"),
        ("河北省扶贫办走访农户300户。", "河北省扶贫办", "河北省扶贫开发办公室"),
        ("衡水市政协驻村工作队帮扶300户。", "衡水市政协驻村工作队", "衡水市政协驻村工作队"),
        ("衡水市劳动竞赛委员会表彰300人。", "衡水市劳动竞赛委员会", "衡水市劳动竞赛委员会"),
        ("合水电力局慰问300人。", "合水电力局", "合水县电力局"),
        # Places that begin like pointers.
        ("本溪市总工会慰问300人。", "本溪市总工会", "本溪市总工会"),
        ("全州县总工会慰问300人。", "全州县总工会", "全州县总工会"),
        # Townships of a prefecture without counties.
        ("嘉峪关市雄关街道总工会慰问300人。", "嘉峪关市雄关街道总工会", "嘉峪关市雄关街道总工会"),
        # Whose party secretary speaks.
        ("据衡水市中医院党委书记李某介绍，床位300张。", "衡水市中医院", "衡水市中医院"),
        ("衡水市中医院党委慰问300人。", "衡水市中医院党委", "衡水市中医院党委"),
        # The police, of a province its 公安厅.
        ("宜昌警方抓获嫌疑人30名。", "宜昌警方", "宜昌市公安局"),
        ("湖北警方抓获嫌疑人80名。", "湖北警方", "湖北省公安厅"),
        # Party and government, full and short.
        ("国家发改委批复项目12个。", "国家发改委", "国家发展和改革委员会"),
        ("人社部公布新职业19个。", "人社部", "人力资源和社会保障部"),
        ("市场监管总局抽查产品500批次。", "市场监管总局", "国家市场监督管理总局"),
        ("浙江省人社厅发放补贴3亿元。", "浙江省人社厅", "浙江省人力资源和社会保障厅"),
        ("嘉善县文旅局接待游客10万人次。", "嘉善县文旅局", "嘉善县文化和旅游局"),
        ("宜昌市委选派干部60名。", "宜昌市委", "中共宜昌市委"),
        ("宜昌市政府拨款1亿元。", "宜昌市政府", "宜昌市人民政府"),
        ("共青团宜昌市委招募志愿者700名。", "共青团宜昌市委", "共青团宜昌市委"),
        ("成都市林业和城乡绿化局新增绿地30公顷。", "成都市林业和城乡绿化局", "成都市林业和城乡绿化局"),
        ("济宁市检察院办理案件90件。", "济宁市检察院", "济宁市人民检察院"),
        ("国家税务总局厦门市税务局退税8亿元。", "国家税务总局厦门市税务局", "国家税务总局厦门市税务局"),
        # Firms, schools, hospitals, associations.
        ("温州恒昶阀门有限公司招工50人。", "温州恒昶阀门有限公司", "温州恒昶阀门有限公司"),
        ("中建三局投入工人800名。", "中建三局", "中建三局"),
        ("国铁集团加开列车120列。", "国铁集团", "中国国家铁路集团有限公司"),
        ("宁德时代招聘员工5000人。", "宁德时代", "宁德时代"),
        ("建行发放贷款6亿元。", "建行", "中国建设银行"),
        ("嘉兴银行新增网点6家。", "嘉兴银行", "嘉兴银行"),
        ("浙大招收新生6000名。", "浙大", "浙江大学"),
        ("台州职业技术学院有学生9000名。", "台州职业技术学院", "台州职业技术学院"),
        ("绍兴市第二医院开设床位700张。", "绍兴市第二医院", "绍兴市第二医院"),
        ("中国汽车工业协会预计销量3000万辆。", "中国汽车工业协会", "中国汽车工业协会"),
        ("大庆油田产油3000万吨。", "大庆油田", "大庆油田"),
        ("中海集团投入500万元。", "中海集团", "中海集团"),
        ("绿源控股上涨3%。", "绿源控股", "绿源控股"),
        ("北京建工集团有限责任公司招工90人。", "北京建工集团有限责任公司", "北京建工集团有限责任公司"),
        ("中国石化镇海炼化减排2万吨。", "中国石化镇海炼化", "中国石化镇海炼化"),
        ("国网台州供电公司抢修线路30条。", "国网台州供电公司", "国网台州供电公司"),
        ("中科院地理科学与资源研究所有职工600名。", "中科院地理科学与资源研究所", "中国科学院地理科学与资源研究所"),
        ("广州海关验放货物3万吨。", "广州海关", "广州海关"),
        ("广西壮族自治区党委下派干部50名。", "广西壮族自治区党委", "广西壮族自治区党委"),
        ("兵团总工会拨款60万元。", "兵团总工会", "新疆生产建设兵团总工会"),
        ("民盟宁波市委捐款6万元。", "民盟宁波市委", "民盟宁波市委"),
        ("杭州市余杭区良渚街道总工会办班4期。", "杭州市余杭区良渚街道总工会", "杭州市余杭区良渚街道总工会"),
        ("福建省劳动模范协会吸纳会员2000人。", "福建省劳动模范协会", "福建省劳动模范协会"),
        # The world.
        ("俄国防部说，击落无人机9架。", "俄国防部", "俄罗斯国防部"),
        ("越南工贸部说，出口增长9%。", "越南工贸部", "越南工贸部"),
        ("中国驻埃及大使馆撤离公民30人。", "中国驻埃及大使馆", "中国驻埃及大使馆"),
        ("世卫组织通报病例40例。", "世卫组织", "世界卫生组织"),
        ("巴西卫生部接种疫苗300万剂。", "巴西卫生部", "巴西卫生部"),
        ("秘鲁政府拨款2亿美元。", "秘鲁政府", "秘鲁政府"),
        ("美联储加息25个基点。", "美联储", "美国联邦储备委员会"),
    ],
)
def test_a_name_is_read_and_resolved(text: str, mention: str, name: str) -> None:
    assert names(text) == ({mention: name} if mention else {})


@pytest.mark.parametrize(
    ("first", "then", "mention", "name"),
    [
        ("浙江省宁波市举办招聘会。", "市总提供岗位300个。", "市总", "宁波市总工会"),
        ("浙江省宁波市举办招聘会。", "省总提供岗位300个。", "省总", "浙江省总工会"),
        ("浙江省宁波市举办招聘会。", "市职工互助会送去30万元。", "市职工互助会", "宁波市职工互助会"),
        ("三师图木舒克市举办招聘会。", "师市总工会提供岗位300个。", "师市总工会", "图木舒克市总工会"),
        ("长兴县青禾茶叶专业合作社成立。", "该合作社种茶300亩。", "该合作社", "长兴县青禾茶叶专业合作社"),
        ("中铁上海局梅河车辆段项目部慰问职工。", "项目部送出物资300件。", "项目部", "中铁上海局梅河车辆段项目部"),
        ("宁波市法律援助中心办案300件。", "中心培训律师30名。", "中心", "宁波市法律援助中心"),
        ("宁波同煤集团石沟煤矿投产。", "石沟矿采煤30万吨。", "石沟矿", "宁波同煤集团石沟煤矿"),
        ("格尔木市郭勒木德镇有牧户900户。", "镇政府拨款30万元。", "镇政府", "格尔木市郭勒木德镇人民政府"),
        ("浙江省长兴县举办招聘会。", "县人社局提供岗位300个。", "县人社局", "长兴县人力资源和社会保障局"),
        ("宁波市海曙区举办招聘会。", "区总提供岗位300个。", "区总", "宁波市海曙区总工会"),
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
        ("中国职工技术协会浙江办事处成立。", "该办事处服务职工30名。", "该办事处", "中国职工技术协会浙江办事处"),
        ("中国职工技术协会浙江办事处成立。", "办事处服务职工30名。", "办事处", "中国职工技术协会浙江办事处"),
        ("宁波港鼎集团有职工3000名。", "该集团工会帮扶职工30名。", "该集团工会", "宁波港鼎集团工会"),
        ("宁波港鼎集团有职工3000名。", "全集团减员30名。", "全集团", "宁波港鼎集团"),
        ("嘉兴秀湖循环经济产业园投产。", "秀湖产业园年产值3亿元。", "秀湖产业园", "嘉兴秀湖循环经济产业园"),
        ("长兴县人社局走访企业。", "“我们招工30人。”人社局负责人说。", "人社局", "长兴县人力资源和社会保障局"),
        ("天津市滨海新区总工会走访企业。", "新区总工会送米30袋。", "新区总工会", "天津市滨海新区总工会"),
        ("长兴县总工会举办培训。", "职工服务中心开课20节。", "职工服务中心", "长兴县总工会职工服务中心"),
        ("李建国创新工作室获奖。", "该工作室获专利5项。", "该工作室", "李建国创新工作室"),
        ("淮北市公路局濉溪分局召开会议。", "濉溪分局慰问职工30名。", "濉溪分局", "淮北市公路局濉溪分局"),
        ("恒通化工厂召开大会。", "厂工会慰问职工30名。", "厂工会", "恒通化工厂工会"),
        ("大田县青山共享茶厂开业。", "该茶厂吸纳茶农30户。", "该茶厂", "大田县青山共享茶厂"),
        ("宁波市总工会送温暖。", "慰问组走访职工30名。", "慰问组", "宁波市总工会"),
        ("青山合作社很好。来到宁波市碧溪合作社，", "合作社养虾30亩。", "合作社", "宁波市碧溪合作社"),
        ("宁波港鼎煤矿召开大会。", "得知后，矿工会主席送去30元。", "矿工会", "宁波港鼎煤矿工会"),
    ],
)
def test_a_mention_points_back(first: str, then: str, mention: str, name: str) -> None:
    found = [e for e in read(first, then) if e.paragraph == 1]
    assert [(e.text, e.name) for e in found] == [(mention, name)]


@pytest.mark.parametrize(
    "text",
    [
        "全市300家民营企业建立工会。",
        "一家建筑公司拖欠工资30万元。",
        "各级工会走访职工500名。",
        "有关部门检查企业60家。",
        "多家快递公司新增岗位800个。",
        "全市总面积3000平方公里。",
        "3个镇政府、8个村委会参加。",
        "大型商场、医院、学校共60处。",
        "甘肃省抽调了9支队伍。",
        "各市总工会上报案例60个。",
        "劳动保障部门组织企业20家。",
        "这份《宁波市总工会工作条例》共30条。",
        "省市县三级工会共建成驿站30座。",
        "全省95个县（市、区）总工会全部达标。",
        "9月22日政府采购30件。",
        "不少市政府拨出专款3万元。",
        "各省、区、市红十字会共捐款9万元。",
        "他考上大学，读了4年。",
        "两地成立根治拖欠农民工工资工作专班，追回30万元。",
        "安福县成立治理拖欠农民工工资领导小组30个。",
        "全省技师学院招生30人。",
        "部分社区工会发放30份。",
        "三大集团共有职工9万人。",
        "副厂长说，设厂用了2年。",
        "这里发展成大公司用了10年。",
        "德国第二大银行裁员300人。",
        "以政府购买服务的方式招工9人。",
        "上海、杭州两地机场停飞20架次。",
        "区委托中介招工30人。",
        "海南机场起降300架次。",
        "对多元普惠幼儿园补助300万元。",
    ],
)
def test_what_names_no_organization(text: str) -> None:
    assert names(text) == {}


def test_the_place_of_an_organization() -> None:
    (union,) = read("河北省唐山市总工会投入资金50万元。")
    assert (union.name, union.place, union.adcode) == ("唐山市总工会", "河北省唐山市", "130200")
    (ministry,) = read("教育部新增专业30个。")
    assert (ministry.place, ministry.adcode) == ("中国", "100000")
    (firm,) = read("比亚迪招工3000人。")
    assert (firm.place, firm.adcode) == ("", "")


def test_a_firms_union_is_at_the_place_in_the_firms_name() -> None:
    (union,) = read("国网台州供电公司工会建起工作室20个。")
    assert (union.name, union.place) == ("国网台州供电公司工会", "浙江省台州市")


def test_where_the_part_of_a_firm_and_several_provinces_railways_are() -> None:
    where = {
        e.name: e.place
        for e in read(
            "山东兖煤集团石沟煤矿采煤3万吨，国网台州供电公司修线3条，济南铁路局加开列车3列。",
            "山西省临汾市大雨。山西煤炭集团吉县昌平煤业有限公司停产，嘉峪关市雄关街道总工会送米3袋，本溪市总工会送面9袋。",
            "山西焦煤汾西矿业集团公司采煤3万吨。",
        )
    }
    assert where == {
        "山东兖煤集团石沟煤矿": "山东省",
        "国网台州供电公司": "浙江省台州市",
        "济南铁路局": "",
        "山西煤炭集团吉县昌平煤业有限公司": "山西省临汾市吉县",
        "山西焦煤汾西矿业集团公司": "山西省",
        "嘉峪关市雄关街道总工会": "甘肃省嘉峪关市雄关街道",
        "本溪市总工会": "辽宁省本溪市",
    }


def test_a_level_means_the_town_that_acted_just_before() -> None:
    text = "安平县总工会走访职工30名，今年安平县共帮扶90名。饶阳县总工会在县工人文化宫送米30袋。"
    assert names(text)["县工人文化宫"] == "饶阳县工人文化宫"


def test_the_company_that_acts_again() -> None:
    found = read(
        "宁波港鼎股份有限公司发布公告，公司控股60%的恒昶水电有限公司发电3万度；公司控股30%的瑞泽热电有限公司停产3天。"
    )
    assert [e.name for e in found if e.text == "公司"] == ["宁波港鼎股份有限公司"] * 2


def test_a_ministry_of_the_country_abroad_that_is_spoken_of() -> None:
    assert names("俄罗斯南部遭遇洪水。内政部危机中心说，30人受伤。")["内政部危机中心"] == "俄罗斯内政部危机中心"
    assert "国防部" not in names("山西遭遇洪水。国务院部门说，30人受伤。")


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


def test_a_bare_central_bank_is_that_of_the_country_named() -> None:
    assert names("泰国出口增长3%，央行降息25个基点。") == {"央行": "泰国央行"}
    assert names("央行降息25个基点。") == {"央行": "中国人民银行"}


def test_a_body_that_acts_with_another_does_not_swallow_it() -> None:
    found = names("宁波市海曙区总工会联合区人社局办班3期。")
    assert found == {"宁波市海曙区总工会": "宁波市海曙区总工会", "区人社局": "宁波市海曙区人力资源和社会保障局"}


def test_media_are_marked() -> None:
    assert [(e.text, e.rule) for e in read("新华社记者走访农户30户。")] == [("新华社", "media")]


def test_an_abbreviation_in_brackets() -> None:
    found = names("宁波港鼎机械制造有限公司（以下简称“港机”）有职工300名。", "港机今年招工30名。")
    assert found["港机"] == "宁波港鼎机械制造有限公司"


def test_the_users_own_names() -> None:
    text = "蓝鲸车间招工30人，蓝鲸工会慰问90人。"
    article = Article(1, "", None, (Paragraph("body", text, ((0, len(text)),)),))
    tokens = (Tokens(text),)
    found = organizations.find(article, tokens, (), {"蓝鲸车间": "蓝鲸造船厂", "蓝鲸": "蓝鲸造船厂"})
    assert [(e.text, e.name, e.rule) for e in found] == [
        ("蓝鲸车间", "蓝鲸造船厂", "own"),
        ("蓝鲸工会", "蓝鲸造船厂工会", "own"),
    ]


def test_several_organizations_in_a_row() -> None:
    found = names("宁波市总工会、市人社局和市工商联联合举办招聘会，市政府与市总提供岗位300个。")
    assert found == {
        "宁波市总工会": "宁波市总工会",
        "市人社局": "宁波市人力资源和社会保障局",
        "市工商联": "宁波市工商业联合会",
        "市政府": "宁波市人民政府",
        "市总": "宁波市总工会",
    }


def test_spans_are_the_text_and_do_not_overlap() -> None:
    text = "据国家统计局浙江调查总队，宁波港鼎集团工会与嘉兴银行杭州分行慰问职工300名。"
    found = read(text)
    assert [text[e.start : e.end] for e in found] == [e.text for e in found]
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.untraced  # which would take most of the time
def test_long_text_without_punctuation_takes_linear_time() -> None:
    assert read("工会公司" * 5000) == []


@pytest.mark.parametrize(
    ("imprint", "mention", "name", "place"),
    [
        ("来源：德州晚报 2019-05-06", "市总工会", "德州市总工会", "山东省德州市"),
        ("2019-05-06 德州日报", "省总工会", "山东省总工会", "山东省"),
        ("来源：诸暨新闻网 2019-05-06 09:30", "市总工会", "诸暨市总工会", "浙江省绍兴市诸暨市"),
        ("《工人日报》（2019年05月06日 03版）", "市总工会", "市总工会", ""),
    ],
)
def test_a_union_without_a_place_is_of_its_papers(imprint: str, mention: str, name: str, place: str) -> None:
    found = next(e for e in read(f"记者从{mention}获悉，新建站点12个。", imprint=imprint) if e.text == mention)
    assert (found.name, found.place) == (name, place)


@pytest.mark.parametrize(
    ("imprint", "paragraphs", "name"),
    [
        ("来源：绍兴日报 2019-05-06", ["市总工会送温暖。", "市总工会走访诸暨市青山公司。"], "绍兴市总工会"),
        ("来源：绍兴日报 2019-05-06", ["诸暨市送温暖。", "市总工会走访诸暨市青山公司。"], "诸暨市总工会"),
        ("来源：金华日报 2019-05-06", ["市总工会送温暖。", "市总工会走访诸暨市青山公司。"], "诸暨市总工会"),
    ],
)
def test_the_papers_own_city_is_meant_before_another_is_named(imprint: str, paragraphs: list[str], name: str) -> None:
    found = [e.name for e in read(*paragraphs, imprint=imprint) if e.text == "市总工会"]
    assert set(found) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("云上隆安报道：（记者 李某）县总工会慰问职工30名。", "隆安县总工会"),
        ("隆安融媒讯（记者 李某）县总工会慰问职工30名。", "隆安县总工会"),
        ("隆安讯 县总工会慰问职工30名。", "隆安县总工会"),
        ("云上好书报道：（记者 李某）县总工会慰问职工30名。", "县总工会"),
        # a township that only one county has
        ("县总工会到那桐镇政府慰问职工30名。", "隆安县总工会"),
        ("县总工会到那桐镇大滕村慰问职工30名。", "隆安县总工会"),
        # 城关镇 is in many counties, 画桥镇 in another; and nothing says that the article is of a county
        ("县总工会到城关镇政府慰问职工30名。", "县总工会"),
        ("县总工会到那桐镇政府、画桥镇政府慰问职工30名。", "县总工会"),
    ],
)
def test_a_union_without_a_place_is_of_its_report_or_its_townships(text: str, name: str) -> None:
    assert next(e.name for e in read(text) if e.text == "县总工会") == name


@pytest.mark.parametrize(("year", "name"), [(2015, "余江县总工会"), (2020, "县总工会")])
def test_a_county_of_a_township_is_as_it_was_then(year: int, name: str) -> None:
    found = read("县总工会到马荃镇政府慰问职工30名。", day=datetime.date(year, 5, 6))
    assert next(e.name for e in found if e.text == "县总工会") == name


def test_a_township_says_nothing_of_the_county_where_none_is_spoken_of() -> None:
    assert [e.place for e in read("某公司到那桐镇政府慰问职工30名。") if e.text == "镇政府"] == [""]


def test_a_paper_from_elsewhere_says_nothing() -> None:
    found = read("云南省的记者从市总工会获悉，新建站点12个。", imprint="来源：德州晚报 2019-05-06")
    assert next(e for e in found if e.text == "市总工会").name == "市总工会"


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        # One person's offices: the union and the government are of the place of the office before.
        ("随县县委常委、统战部部长、总工会主席郑某慰问60人。", "总工会", "随县总工会"),
        ("海门区人大常委会副主任、工会主席顾某慰问60人。", "工会", "南通市海门区总工会"),
        ("海门区委副书记、区长顾某介绍，新建站点6个。", "区长", "南通市海门区人民政府"),
        # Two characters are a county's full name before a body of its own.
        ("根据市总工会要求，古县总工会新建站点6个。", "古县总工会", "古县总工会"),
        ("理县教育局表彰教师60人。", "理县教育局", "理县教育局"),
        # A verb is not inside a name.
        ("江西省赣州市上犹县总工会新建工会6个。", "江西省赣州市上犹县总工会", "上犹县总工会"),
    ],
)
def test_whose_a_name_is(text: str, mention: str, name: str) -> None:
    assert names(text).get(mention) == name


@pytest.mark.parametrize(
    "text",
    [
        "今年9月份集团公司发放慰问品60份。",
        "全国工会培育工匠学院60所，培训职工3万人。",
        "县级工匠学院60所，投入300万元。",
        "成立蓝莓种植合作社26个，带动农户3000户。",
        "各部门积极配合，紧紧围绕集团公司的目标建言300条。",
        "为充分调动集团公司的积极性，投入300万元。",
        "各省市和县总工会主席60人参加。",
    ],
)
def test_what_is_counted_and_when_names_no_organization(text: str) -> None:
    assert [e.name for e in read(text) if e.rule == "name"] == []


def test_the_company_alone_is_the_one_that_acts() -> None:
    """Not the one whose shares it holds, which is only mentioned."""
    found = read("恒岳股份有限公司发布公告，其控股60%的雪峰水电有限公司投产。公司发电3亿千瓦时。")
    assert [e.name for e in found if e.text == "公司"] == ["恒岳股份有限公司"]


def test_a_zone_is_at_its_place() -> None:
    found = read("安徽合肥蜀山经济开发区扩大3平方公里。")
    assert [(e.name, e.place) for e in found] == [("安徽合肥蜀山经济开发区", "安徽省合肥市蜀山区经济开发区")]
    found = read("恒岳集团乡宁县煤业有限公司9名矿工升井。")
    assert [(e.name, e.place) for e in found] == [("恒岳集团乡宁县煤业有限公司", "山西省临汾市乡宁县")]


def test_the_chair_of_a_firms_union_has_no_second_body() -> None:
    assert "工会" not in names("华远集团党委副书记、工会主席郑某慰问60人。")
