"""What the office of one field is called at the level of its place: 浙江人社部门, the police of a province."""

from __future__ import annotations

from unionstats import gazetteer, rx
from unionstats.entities.org_words import Body
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


def district_police(d: Division | None) -> str:
    """What they are in a district, an office of its city's: 杭州市公安局临平分局; empty elsewhere."""
    above = gazetteer.parent(d) if d and d.level == "county" and d.name.endswith("区") else None
    if d is None or above is None or above == gazetteer.CHINA:
        return ""
    short = d.name.removesuffix("区").removesuffix("新")
    return f"{above.name}公安局{short if len(short) > 1 else d.name}分局"


def of_its_level(form: str, d: Division | None, written: str) -> str:
    """``form``, as a body ``written`` so has it in ``d``: the police of a province are its 公安厅.

    The courts of a prefecture and a province are 中级 and 高级, 浙江人社部门 is its 厅.
    """
    if form == "{}公安局" and not written.endswith(("公安局", "公安分局")) and (office := district_police(d)):
        return office
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


# A service of a place without its office, in full where that is called alike everywhere: 石桥|交警, 石桥|消防
_SERVICES = {
    "公安": ("{}公安局", "government"),
    "交警": ("{}交警", "government"),
    "交警部门": ("{}交警", "government"),
    "公安交警": (TRAFFIC_POLICE, "government"),
    "公安交警部门": (TRAFFIC_POLICE, "government"),
    "海事": ("{}海事局", "government"),
    "消防": ("{}消防", "government"),
    "城管": ("{}城管", "government"),
    "公交": ("{}公交", "firm"),
    "供电": ("{}供电", "firm"),
}
_AS_WRITTEN = ("消防", "城管", "交警")


def as_written(form: str, place: str) -> bool:
    """Is a body of that ``form`` in ``place`` called as it stands: 石桥消防, 浦东交警支队, an office of its city's?"""
    return form.endswith(_AS_WRITTEN) or (place.endswith("区") and form.endswith(("交警支队", "交警大队")))


# How one is told of that acts or speaks: 石桥|公安|破获案件, 石桥|公安|民警, 石桥|消防|出动消防车, 石桥|交警|在路口….
_ACTS = (
    "(?:近日|日前|[今昨前当去][日天晚晨早年]|凌晨|以来|截至|连夜|迅速|成功|持续|紧急|全天|每[天日年]|日均|已|共|将|还|又|再|先后|累计|依法"
    "|(?:[0-9]+|[一二两三四五六七八九十]{1,3})(?:天|日|小时|个月)内?)*"
    "(?:[破查抓]获|破[案获]|立案|刑拘|侦[破办]|捣毁|打[掉击]|查[处扣封纠]|扣[押留]|办理|受理|接[到报警]|处[置警]|出[动击警]|组织|启动|开[展出设]|整治|推[出行]|联合|派出|增[开派加]|调[派集]|设[立置]|建[立成]|发放"
    "|投[放运]|投入(?!使用|不足|大|力度|产出|资金不)|通报|提[醒示]|发布|公布|追回|挽回|化解|[排巡检]查|劝[离导返]|清[理除运]|拆除|救[出起助援下]|扑[灭救]|抢[修险通]|[运发]送|加[班开]"
    "|获悉|了解到|介绍|统计(?!局)|透露|举[办行]|召开|成立|开通|现有|收到"
    "|(?:在|利用|通过|针对|围绕|依托|紧盯|聚焦|结合)(?!的)[一-龥0-9])"
)
# 石桥|分局|抓获, of whom that can only be told
_OF_POLICE = (
    "公安(?=[民干]警)"
    "|分局(?=(?:近日|日前|昨[日天]|成功|[连当]夜|迅速|共|已|先后|累计)*(?:[破抓]获|侦[破办]|捣毁|刑拘|[民干]警))"
)
_ACTING = rx.compile(f"(?P<service>{_OF_POLICE}|(?:{'|'.join(sorted(_SERVICES, key=len, reverse=True))})(?={_ACTS}))")


def acting(text: str, at: int) -> Body | None:
    """The service of a place that is called by its field alone behind it, ending at ``at``, where it acts."""
    m = _ACTING.match(text, at)
    return Body(len(m["service"]), *_SERVICES.get(m["service"], _SERVICES["公安"])) if m else None
