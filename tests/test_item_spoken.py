"""Items of spoken and of crowded sentences: amounts pointed at, lists with a head, indicators within modifiers.

Marked as in ``test_items``.
"""

from __future__ import annotations

import pytest

from tests.test_items import read


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("老板扣除了[800元]工钱。经过调解，退还了他这[800元]。", ["工钱", "工钱"]),
        ("老板扣除了 [800元]工钱。经过调解，退还了这 [800元]。", ["工钱", "工钱"]),
        ("他领到[300元]补贴，凭着这[300元]。", ["补贴", "补贴"]),
        ("老板掏出这[800元]，还了账。", ["老板掏出"]),
        ("对困难教职工每人送上[500元]一次性临时救助的同时，组织体检。", ["一次性临时救助"]),
    ],
)
def test_an_amount_pointed_at_or_given_once(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("已有[12个]省、自治区、直辖市妇联推荐了代表。", ["省、自治区、直辖市妇联"]),
        ("已有[15个]市、县、区受灾。", ["市"]),
        ("培养出[300名]电焊、瓦工、木工等技术工人。", ["技术工人"]),
        ("培训了[200名]厨师、保安、月嫂等服务人员。", ["服务人员"]),
        ("慰问了[20名]厨师、保安等。", ["厨师"]),
        ("培养[300名]瓦工、木工等技术能手。", ["技术能手"]),
        ("建成[3个]县区与企业帮扶中心、[20个]服务站。", ["县区与企业帮扶中心", "服务站"]),
        ("走访[3个]社区和企业，建成[20个]服务站。", ["社区", "服务站"]),
        ("帮扶了[60万]农村户籍的学生。", ["农村户籍的学生"]),
    ],
)
def test_the_head_of_a_list_stands_behind_it(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("在这个总人口不足[8万人]的小城，建成了[3个]码头。", ["总人口", "码头"]),
        ("职工可享受为期[2年]保额[3万元]的互助保障计划。", ["互助保障计划", "互助保障计划保额"]),
        ("占[20%]的股份。", ["股份"]),
        (
            "最低工资标准，计时岗位按照[3500元]，计件岗位按照工种区分，分别为[3500元]、[3000元]。",
            ["最低工资标准"] * 3,
        ),
        ("累计理赔单位[20家]，[300人次]，理赔金额达[11万元]。", ["理赔单位", "理赔人次", "理赔金额"]),
        ("某工地有[38名]农民工被拖欠工资，总额达[150万元]。", ["农民工", "拖欠工资总额"]),
        ("有[20名]职工被骗，金额达[30万元]。", ["职工", "被骗金额"]),
        ("接收嫌疑人[97名]，其中大陆[65人]，台湾[32人]。", ["接收嫌疑人", "大陆", "台湾"]),
    ],
)
def test_indicators_and_those_whom_a_clause_before_counts(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("缝一个口袋，原来是[3元]，如今是[5元]。", ["缝一个口袋", "缝一个口袋"]),
        ("他最少能种[50亩]地，一季要缝[300件]衣服。", ["地", "衣服"]),
        ("一亩最多[400元]的成本江苏省财政拿出。", ["成本"]),
        ("村民陆明：大概要[30分钟]。", ["时间"]),
        ("大约要接[200根]线。", ["线"]),
        ("他一天能卖[30斤]，要修[20台]。", ["卖", "修"]),
    ],
)
def test_what_people_say(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("工会今年提出[3年]内将建设职工驿站的目标。", "建设职工驿站的目标"),
        ("[5年]来，职工的技术革新显示出巨大活力。", "职工的技术革新"),
        ("今后[三天]，北方气温走低。", "气温走低"),
        ("[三年]来，驿站久久为功，服务职工。", "驿站"),
        ("[三年]来，工会组织培训。", "培训"),
        ("组织机关干部，历时[三个月]，走访企业。", "走访企业"),
        ("竞赛昨日闭幕，历时[三个月]，吸引了工人。", "竞赛"),
    ],
)
def test_what_took_so_long_is_done_behind(marked: str, item: str) -> None:
    assert read(marked)[0].item == item
