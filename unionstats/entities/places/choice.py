"""Which division a name means that several bear, or that is also a word: chosen by what the article is about."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import gazetteer, rx
from unionstats.entities import org_words
from unionstats.entities.places.memory import REACH, Memory
from unionstats.entities.places.names import Name
from unionstats.entities.places.namesakes import kinship
from unionstats.gazetteer import Division

# Where a name that is also a word is meant as a place: 今日合作：…, 在朝阳, 安宁、七里河两区.
_BEFORE_PLACE = rx.compile(r"(?:^|[^一-龥]|今日|在|赴|到|来到|走进|从|由|和|与|及|位于|整个|聚焦|看|游|聚)$")
_AFTER_PLACE = rx.compile(
    r"(?:$|[^一-龥]|和|与|及|等|的|两[地区县市]|三[地区县市]|籍|各地|本地|当地|文旅|城区|境内|全[市区县]|群众|居民|市民|人(?:民)?(?![员事才工生]))"
)
_SO_MANY = rx.compile("[两二三四五六七八九](?:县区|区县|县市|市县|[区县市旗])")  # 顺德、南海两区
# What makes even an everyday word a place: 合作本地商会.
_LOCAL_BEHIND = rx.compile("本地(?!化)|籍(?![贯])|城区|境内|文旅|市区|县城")
_TOWNS_BEHIND = ("城区", "市区", "县城")
# What only a government's name stands before: 石狮总工会.
_BODY_BEHIND = rx.compile(
    r"(?:总?工会|人民政府|政府(?!部门|工作|机关)|公安(?:分?局|民警|机关)|警方|(?:交警|消防|消防救援|公安)[支大]队|人民法院|法院|检察院|税务局|市[委长]|区委(?!员)"
    r"|人大常委会|政协|(?:教育|卫健|卫生|民政|财政|人社|住建|城管|统计|司法|水利|农业|农业农村|市场监管|应急管理|退役军人事务|融媒体)(?:局|中心)"
    r"|代表[团队]|参赛队|队(?=[收夺获摘斩]|[以胜负]|\d)"
    r"|调查(?:总队|队)|海关|海事局|供电公司|供电局|电力局|电力公司|团[市区县]委|妇联|残联|商会|籍)"
)
# 长宁交警, in a story of 上海
_POLICE_BEHIND = rx.compile("(?:公安|交警|消防|城管|警方)(?=[一-龥0-9])(?![部厅和与及]|大学|学院|文化)")
# 日照钢铁公司: no sunshine
_FIRM_BEHIND = rx.compile(
    r"(?:[一-龥]{0,4}?(?:钢铁|港口|港务|水泥|化工|机械|纺织|卷烟|烟草|自来水|公交|燃气|热电|机床|制药|造纸|啤酒|矿业|铁路|航空|建筑|建设|农商|商业))"
    r"(?:总公司|分公司|有限公司|股份|集团|公司|总厂|厂|银行)|机场|火车站|汽车站|高铁站|师范学院|市(?=[一-龥])|港(?![湾澳币元])"
)
# 虎林机场: what is called after the county that it serves
_STATION_BEHIND = rx.compile("机场|火车站|汽车站|高铁站|客运站")
# 万安高新技术产业园区, in a story of its province
_ZONE_BEHIND = rx.compile(
    "(?:高新技术|经济技术|经济|工业|产业|高新|新型)+(?:产业)?(?:开发区|园区?|集中区|集聚区)|高新区|经开区|工业园"
)
_WAY_BEHIND = rx.compile("(?:区?段|高速|铁路|公路|高铁|城际|客专|输气|输油|管[道线]|[东西南北]?(?:货运)?线|区间)")
_UNION_BEHIND = rx.compile("总工会|人民政府|县委|市委(?!员)")


def pick(memory: Memory, i: int, name: Name) -> tuple[Division | None, str]:
    divisions = memory.usable(name.divisions)
    if name.form in ("name", "word") and not name.chained:
        return _weak(memory, i, name, divisions)
    rule = "chain" if name.chained else name.form if name.form in ("full", "own") else "short"
    if memory.former and name.form == "short" and (former := _former(memory, i, name)):
        return former, "context"
    top = divisions[0]
    if top.level == "township" and not name.chained:
        return top, "township"
    if (
        len(divisions) == 1
        or top.level in ("country", "province")
        or all(gazetteer.inside(d, top) for d in divisions[1:])
    ):
        return top, rule  # 长沙 is the city, not the county in it
    fitting = _fitting(memory, i, divisions)
    if fitting is not None:
        return fitting, "context" if fitting is not divisions[0] or name.form == "full" else rule
    if all(d.level == "city" for d in divisions):
        return divisions[0], rule
    if divisions[0].level != divisions[1].level and (name.form != "full" or divisions[1].until):
        return divisions[0], rule
    if name.form == "short" and len({gazetteer.parent(d) for d in divisions}) == 1:
        return next((d for d in divisions if d.name[-1] == "市"), None), rule  # 伊宁, of 伊宁市 and 伊宁县
    return None, "unclear"


def _former(memory: Memory, i: int, name: Name) -> Division | None:
    """通州 in an article of 2007 on 通州市, which is a district today."""
    words = memory.article.paragraphs[i].text[name.start : name.end]
    return next((d for d in memory.former if d.name[:-1] == words and gazetteer.chain(d)[-1] in memory.votes), None)


def _weak(memory: Memory, i: int, name: Name, divisions: tuple[Division, ...]) -> tuple[Division | None, str]:
    """A name that is also a word is a place where the article is about it, or its clause has a slot for one."""
    text = memory.article.paragraphs[i].text
    words = text[name.start : name.end]
    if words[0] == "全" and memory.main(words[1:]):  # 全州 in a story of a 州
        return None, ""
    before = bool(_BEFORE_PLACE.search(text[max(0, name.start - 4) : name.start]))
    after = bool(_AFTER_PLACE.match(text, name.end))
    meant = tuple(d for d in divisions if d in memory.votes)
    if meant and (before if name.form == "word" else before or after):
        return (meant[0] if len(meant) == 1 else _fitting(memory, i, meant)), "context"
    # 大关供电局 in a story of 昭通, in which it lies; a word alone only before its union or its government
    near = any(o in memory.votes for d in divisions for o in gazetteer.chain(d)[1:])
    alone = name.form == "word" and (not near or text.startswith("工会", name.end))  # 全市新建|工会3家
    kindred = tuple(d for d in divisions if _in_story(memory, d))
    if len(kindred) == 1 and (_beside_kin(memory, i, name, kindred[0]) or _opens_there(text, name)):
        return kindred[0], "context"
    body: object = (_UNION_BEHIND if alone else _BODY_BEHIND).match(text, name.end)
    if not body and near and _POLICE_BEHIND.match(text, name.end):
        divisions = tuple(d for d in divisions if any(o in memory.votes for o in gazetteer.chain(d)[1:]))
        body = divisions[0].level in ("prefecture", "county")
    if not body and name.form == "name":
        body = (_FIRM_BEHIND if divisions[0].level == "prefecture" else _STATION_BEHIND).match(text, name.end)
    if not body and divisions[0].level == "county" and _ZONE_BEHIND.match(text, name.end):
        body = any(o in memory.votes for d in divisions for o in gazetteer.chain(d)[1:])
    if not body and name.form == "name" and _WAY_BEHIND.match(text, name.end):
        body = _ends_way(memory, i, name)
    if body or (words[-1] == "县" and (text[name.end : name.end + 1] == "县" or org_words.body(text, name.end))):
        top = kindred[0] if len(kindred) == 1 else divisions[0]
        alone = (
            len(divisions) == 1
            or len(kindred) == 1
            or (top.level == "prefecture" and divisions[1].level != "prefecture")
        )
        return (top if alone else _fitting(memory, i, divisions)), "context"
    if name.form == "word" and _SO_MANY.match(text, name.end) and _follows_kin(memory, i, name, divisions):
        return (divisions[0] if len(divisions) == 1 else _fitting(memory, i, divisions)), "context"
    if name.form == "word" and not (len(words) > 2 and words[-1] in "区县市"):
        hit = _LOCAL_BEHIND.match(text, name.end) if len(divisions) == 1 else None
        led = before and text[name.start - 1 : name.start] != "、"
        local = hit and (led or hit[0] not in _TOWNS_BEHIND)  # 全县|新建|城区敬老院4所、|新建|市区停车场3个
        return (divisions[0], "context") if local else (None, "")
    if name.form == "name" and divisions[0].level == "county" and memory.often(words):
        of_here = tuple(d for d in divisions if gazetteer.chain(d)[-1] in memory.votes)
        line = gazetteer.chain(of_here[0]) if len(of_here) == 1 else ()
        if line and all(d in line for d in memory.votes if d.level in ("prefecture", "county")):
            return line[0], "context"
    listed = text[name.start - 1 : name.start] == "、" or text[name.end : name.end + 1] == "、"
    beside = tuple(d for d in divisions if any(o in memory.votes for o in gazetteer.chain(d)[1:]))
    # 户县今年…, where a clause begins; but 和县乡 are villages and their county, 富县强民 what is hoped for
    opens = not ("一" <= text[name.start - 1 : name.start] <= "龥") and text[name.end : name.end + 1] not in "富强兴"
    tokens = memory.tokens[i]
    cut = tokens.is_edge(name.start) and tokens.is_edge(name.end)
    if words[1:] == "县" and words[0] not in "和代随" and opens and cut and len(divisions) == 1:
        return divisions[0], "context"
    # 大名县，魏县; 吉县 in a story of its prefecture, where it is a word of its own
    kin = any(o in memory.votes for d in beside for o in gazetteer.chain(d)[1:-1])
    alone = kin and cut
    whole = words.endswith("县") and (before or alone)
    if beside and (whole or (listed and before and after) or _follows_kin(memory, i, name, beside)):
        return (beside[0] if len(beside) == 1 else _fitting(memory, i, beside)), "context"
    return None, ""


def _in_story(memory: Memory, d: Division) -> bool:
    """Does the article name the city, not only the province, that the county ``d`` lies in?"""
    above = gazetteer.parent(d)
    return d.level == "county" and above in memory.votes and (above.level == "prefecture" or above.name[-1] == "市")


# 其中|东安|12家、爱民3家: how much each of several places has; 先后在|合作|、夏河: where several are
_SHARE = rx.compile("(?:共?有|各?占|为|达|约)?[0-9][0-9.]*[万亿]?[余多]?[一-龥%]{1,3}?[、，；]|、")


def _beside_kin(memory: Memory, i: int, name: Name, d: Division) -> bool:
    """其中|东安|12家、爱民3家, 在|合作|、夏河: is it listed with another of the counties of its city?"""
    text, row = memory.article.paragraphs[i].text, memory.names[i]
    k = next(k for k, n in enumerate(row) if n.start == name.start)
    above = gazetteer.parent(d)
    for left, right in zip(row[max(k - 1, 0) : k + 1], row[max(k - 1, 0) + 1 : k + 2], strict=False):
        other = right if left is name else left
        if other.tail or not _SHARE.fullmatch(text, left.end, right.start):
            continue
        alike = text[left.end : left.end + 1].isdigit() == text[right.end : right.end + 1].isdigit()
        if alike and any(gazetteer.parent(o) == above and o.level == "county" for o in other.divisions):
            return left.start == 0 or text[left.start - 1] in _LIST_OPENS or text.endswith("其中", 0, left.start)
    return False


# What a list of places opens with, or goes on with.
_LIST_OPENS = frozenset("，。；：、（(在到从由赴对于和与及是“")


def _opens_there(text: str, name: Name) -> bool:
    """Does a clause open with where something is (。在|海城|，建成…), or 在|海城|的?"""
    if name.form != "name" or text[name.start - 1 : name.start] not in ("在", "到") or name.start < 2:
        return False
    return not "一" <= text[name.start - 2] <= "龥" and text[name.end : name.end + 1] == "，"


def _ends_way(memory: Memory, i: int, name: Name) -> bool:
    """格尔木至|安多|段: is it the other end of a way that begins at the place right before it?"""
    last = memory.history[-1] if memory.history else None
    joins = memory.article.paragraphs[i].text[name.start - 1 : name.start] in ("至", "到", "—", "-", "～")
    return joins and last is not None and (last.paragraph, last.end + 1) == (i, name.start)


def _follows_kin(memory: Memory, i: int, name: Name, divisions: Sequence[Division]) -> bool:
    """锦州和|朝阳: right behind a place of the same province."""
    last = memory.history[-1] if memory.history else None
    if last is None or last.division is None or last.paragraph != i:
        return False
    gap = memory.article.paragraphs[i].text[last.end : name.start]
    return gap in ("、", "和", "与", "及", "以及") and any(kinship(d, last.division) for d in divisions)


def _fitting(memory: Memory, i: int, divisions: Sequence[Division]) -> Division | None:
    """The one of ``divisions`` that is nearest to what the article has named, if there is one."""
    scores: list[tuple[float, Division]] = []
    for d in divisions:
        near = 0
        for p in reversed(memory.history[-REACH:]):
            if p.division is not None:
                near = max(near, kinship(d, p.division) * 2 + (p.paragraph == i))
            if near > 6:
                break
        scores.append((max(near if near > 1 else 0, _wide(memory, d) * 1.8), d))
    scores.sort(key=lambda s: -s[0])
    if scores[0][0] <= 0 or (len(scores) > 1 and scores[1][0] == scores[0][0]):
        return None
    return scores[0][1]


def _wide(memory: Memory, d: Division) -> int:
    """How near ``d`` is to anything that the article names, like ``kinship``."""
    line = gazetteer.chain(d)
    if any(a in memory.votes for a in line if a.level != "province" or len(line) < 3):
        return 3
    return 2 if line[-1] in memory.votes else 0
