"""Labels that go on to the end of a name, or stop where it is told what became of those counted."""

from __future__ import annotations

import pytest

from tests.test_items import read


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("这个月生日的[8名]矿工一起过生。", ["矿工"]),
        ("像职工书屋，在宁波市还有[300个]。", ["职工书屋"]),
        ("[7万]人口用电受到影响。", ["人口"]),
        ("技术已在[20个]省冶金、纺织等各行业应用。", ["省"]),
        ("[28个]省级试点全部建成。", ["省级试点"]),
        ("总决赛第一名教练组各奖励[5万元]。", ["奖励"]),
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
        (
            "其中网络实施的[600件]，且受案数逐年上升（~[2017年][140件]，~[2018年][210件]）。",
            ["网络实施", "受案数", "受案数"],
        ),
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
        ("[9家]子公司在运的[20台]机组正在发电。", ["子公司", "机组"]),
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
        ("产业倍增升级行动项目[5个]，渔村全面振兴行动项目[3个]。", ["产业倍增升级行动项目", "渔村全面振兴行动项目"]),
        ("月最低工资标准为[2200元]。", ["月最低工资标准"]),
        ("每户平均补助[2000元]，最高不超过[4000元]。", ["平均补助", "最高补助"]),
        ("她送来了[9万元]的个人捐款。", ["个人捐款"]),
        ("该厂总计产铁[400万吨]。", ["产铁"]),
        ("新增岗位增幅小于市场预期的[5万个]。", ["新增岗位增幅"]),
        ("[60个]事业编制，[12个]企业编制。", ["事业编制", "企业编制"]),
        ("判处死刑，缓期[两年]执行。", ["缓期执行"]),
        ("提前[9天]完成[500万吨]的全年任务。", ["完成全年任务", "全年任务"]),
        ("价值[900元]的奖品不久便发完了。", ["奖品价值"]),
        ("该队[6胜][1负]。", ["胜场", "负场"]),
    ],
)
def test_all_sorts_of_things_and_schemes_by_their_whole_names(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found
