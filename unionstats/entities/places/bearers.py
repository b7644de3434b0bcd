"""What bears the name of a place, or begins like it, and is none: lines, mountain ranges, provinces side by side."""

from __future__ import annotations

from unionstats import rx

# 曾任|县财政局局长: 任县 was a county, too
IN_OFFICE = frozenset(f"{was}任县" for was in "曾时现担兼历出接继升调改连先")
THREE_PROVINCES = ("山东三省", "广东三省")  # 江苏、山东|三省
RANGES = ("祁连", "贺兰", "武陵", "长白")  # mountains that many a county lies in

# 贵南高铁, 昌九快速路: a line that is called after the two places it joins, each by one character
LINE = rx.compile(
    "(?:高铁|快速路|客运?专线?)(?!站|新城|片区|枢纽|小镇)|铁路(?=[，。、是将的]|全[线长]|正线|建成|开通|通车|开工|项目|工程|隧道|连接)"
    "|高速(?:公路)?(?!口|出|入|收费|服务|路口|公路[口出入收服管]|交警|支队|大队|发展|增长|度)"
)

# A town right before a name, not what one comes home to (家乡|绍兴) or what a city is (古镇|丽江).
TOWN_BEFORE = rx.compile(
    "[一-龥]{2}(?<![乡城小古重集德建强名大])镇$|[一-龥]{2}(?<![家故水侨老返回下城同之离异他进入出在还归本外思怀])乡$"
)
