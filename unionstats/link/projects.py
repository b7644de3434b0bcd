"""Projects: who builds them, be it from elsewhere."""

from __future__ import annotations

from unionstats import rx
from unionstats.model import Entity

# 浙江恒岳集团|投资的, 由|浙江恒岳集团|、某棉厂联合以股份制形式投资兴建
_BUILDS = rx.compile("(?:独资|全额|总)?(?:投资|投建|兴建|承建|援建)(?P<of>(?:兴建|建设|建造)?的)?")
_BUILT_BY = rx.compile(
    "(?:[、和与及][^，。；、]{2,24}){0,6}?(?:等[^，。；、]{0,6})?(?:共同|联合|合作|合资|合股|独资|全额|全资|控股|总|以[^，。；]{2,10}(?:形式|方式|模式))*"
    "(?:投资|出资|投建|兴建|承建|建设|建造|修建|新建|开发|援建|参建|代建)"
)
_BY = rx.compile("由[^，。；]{0,60}$")


def invests(text: str, firm: Entity) -> bool:
    """Is the ``firm`` said to invest or to build, whatever it is, and wherever?"""
    return _BUILDS.match(text, firm.end) is not None or builds(text, firm)


def builds(text: str, firm: Entity) -> bool:
    """Is something told of that the ``firm`` builds or pays for (由浙江恒岳集团投资兴建, 浙江恒岳集团承建的)?"""
    if (m := _BUILDS.match(text, firm.end)) and m["of"]:
        return True
    begin = max(text.rfind(mark, 0, firm.start) for mark in "，。；") + 1
    return _BY.search(text, begin, firm.start) is not None and _BUILT_BY.match(text, firm.end) is not None
