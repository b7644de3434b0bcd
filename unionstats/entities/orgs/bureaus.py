"""What the office of one field is called at the level of its place: 浙江人社部门, the police of a province."""

from __future__ import annotations

from unionstats.gazetteer import Division

# What is a 厅 of a province, and of those what is a 委员会 of 北京, 上海, 天津 and 重庆: 浙江人社部门, 重庆市教育部门.
_BUREAUS = frozenset(
    f"{{}}{field}局"
    for field in (
        *("公安", "人力资源和社会保障", "劳动和社会保障", "民政", "财政", "教育", "审计", "司法", "水利", "环境保护"),
        *("生态环境", "住房和城乡建设", "交通运输", "农业", "农业农村", "文化和旅游", "商务", "应急管理", "卫生"),
        "工业和信息化",
    )
)
TRAFFIC_POLICE = "{}公安局交警大队"
_COMMISSIONS = frozenset({"{}教育局", "{}住房和城乡建设局", "{}交通运输局", "{}商务局"})


def _traffic_police(d: Division) -> str:
    """What they are of the 公安局 of a county (大队) or a city (支队), and of the 公安厅 of a province (总队)."""
    if d.level == "county":
        return "{}交警大队" if d.name.endswith("区") else TRAFFIC_POLICE
    if d.level == "prefecture":
        return "{}公安局交警支队"
    return "{}公安局交警总队" if d.name.endswith("市") else "{}公安厅交警总队"


def of_its_level(form: str, d: Division | None, written: str) -> str:
    """``form``, as a body ``written`` so has it in ``d``: the police of a province are its 公安厅.

    The courts of a prefecture and a province are 中级 and 高级, 浙江人社部门 is its 厅.
    """
    if d and form == TRAFFIC_POLICE and d.level in ("province", "prefecture", "county"):
        return _traffic_police(d)
    if d is None or d.level not in ("province", "prefecture"):
        return form
    if form == "{}人民法院":
        return "{}高级人民法院" if d.level == "province" else "{}中级人民法院"
    called = form == "{}公安局" or written.endswith("部门")  # 河北省环保局 was one
    if d.level == "province" and form in _BUREAUS and called:
        if not d.name.endswith("市"):
            return form[:-1] + "厅"
        return form[:-1] + "委员会" if form in _COMMISSIONS else form
    return form
