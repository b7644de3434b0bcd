"""Where a number holds: everywhere, at neither end of a road, in the whole of a sum, with those who are helped."""

from __future__ import annotations

import datetime

import pytest

from unionstats import pipeline
from unionstats.model import Article, Paragraph

DAY = datetime.date(2024, 8, 6)
STORIES = [
    # the whole world
    ("目前，全世界每年死于工伤的人数达[200多万]，平均每天[6000人]。", ["/", "/"]),
    ("烟台市总工会介绍，据世界银行统计，全球有[7亿人]贫困，我国已有[9000万人]脱贫。", ["世界银行/", "世界银行/中国"]),
    # what a law has in store for anybody
    (
        "昨日，烟台市公安局查处李某。道路交通安全法第九十条规定，违反通行规定的，处[二十元以上二百元以下]罚款；拒不改正的，处[五日以下]拘留。",
        ["/中国", "/中国"],
    ),
    ("昨日，烟台市公安局对李某处[200元]罚款。", ["烟台市公安局/山东省烟台市"]),
    # … but not a rank in it, nor how far a firm reaches
    ("烟台市今年产量跃居全球第三，建成厂房[6座]。", ["/山东省烟台市"]),
    ("烟台市产品销往全球[40多个]国家。", ["/山东省烟台市"]),
    # each sight its own guests, whether its name is known or not
    ("清溪沟景区接待[7万人次]，门票收入[9万元]。景区接待老人[3万人次]。", ["清溪沟景区/"] * 3),
    ("红色旅游景区接待游客[7万人次]，热门景区接待游客[3万人次]。", ["/", "/"]),
    ("东河口遗址公园景区接待游客[7万人次]。", ["东河口遗址公园景区/"]),
    # what is true of everybody, and of somebody
    ("烟台市总工会举办讲座。烟台市职工高血压发病率为[18%]。", ["烟台市总工会/山东省烟台市"]),
    # 在…帮助下 is under somebody; 帮助下岗职工 is what he does
    ("烟台市总工会帮助下岗职工[300人]再就业，支持下属厂[5家]。", ["烟台市总工会/山东省烟台市"] * 2),
    ("在烟台市总工会帮助下，建厂房[6座]。", ["/山东省烟台市"]),
    # roads
    ("建设中，宜昌至恩施段[180公里]线路由中铁五局承担。", ["中铁五局/湖北省"]),
    ("从四川广安到浙江义乌，单程车票要[380元]。", ["/"]),
    # sums
    (
        "全市会员中，任城区[18万人]、曲阜市[9万人]，两地合计[27万人]。",
        ["/山东省济宁市任城区", "/山东省济宁市曲阜市", "/山东省济宁市"],
    ),
    # a site that is known by its province alone
    (
        "北海市银海区总工会到广西恒远矿业公司慰问，为[45名]职工送去粽子。",
        ["北海市银海区总工会/广西壮族自治区北海市银海区"],
    ),
    ("合川区总工会来到重庆建工某项目部，为[120名]工人送去西瓜。", ["重庆市合川区总工会/重庆市合川区"]),
    # who warns of what is struck elsewhere does nothing there
    ("灌阳县气象局发布暴雨预警，派出技术人员[12名]。", ["灌阳县气象局/广西壮族自治区桂林市灌阳县"]),
    # whom it strikes, by one character
    ("以色列空袭黎巴嫩。昨天，以军空袭黎多地，造成[9人]死亡。", ["/黎巴嫩"]),
    ("以色列空袭也门首都。昨天，以军轰炸也港口，造成[9人]死亡。", ["/也门"]),
    # a port of two cities
    ("今年，宁波舟山港完成货物吞吐量[9亿吨]。", ["宁波舟山港/浙江省"]),
    ("今年，山东港口青岛港完成货物吞吐量[5亿吨]。", ["山东港口青岛港/山东省青岛市"]),
    # whose paper it is
    ("《宜宾日报》今日报道。我市新建驿站[48家]，市里投入[310万元]。", ["/四川省宜宾市", "/四川省宜宾市"]),
]


@pytest.mark.parametrize(("story", "expected"), STORIES)
def test_where_a_number_holds(story: str, expected: list[str]) -> None:
    first, *parts = story.split("[")
    starts, text = [], first
    for part in parts:
        starts.append(len(text))
        text += part.replace("]", "")
    (reading,) = pipeline.analyse(Article(1, "", DAY, (Paragraph("body", text, ((0, len(text)),)),))).readings
    found = {
        m.start: f"{tie.org.name if tie.org else ''}/{tie.place.place if tie.place else ''}"
        for m, tie in zip(reading.mentions, reading.ties, strict=True)
    }
    assert [found[at] for at in starts] == expected
