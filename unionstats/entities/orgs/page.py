"""One paragraph as the readers of names see it: its text, words, places and the listed names in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal

from unionstats import gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.lexicon import ENTERS, RAILWAYS
from unionstats.model import Entity, frozen
from unionstats.tokens import Tokens, is_word, tag

Form = Literal["own", "known", "place", "level", "name", "alias", "pointer", "bare", "department", "unit"]


@frozen
class Span:
    """What may be an organization: ``form`` says how it was read, ``kind`` is its class (union, government, firm …).

    ``name`` is the name, with ``{}`` for a place that the context must give; ``place`` is the place that heads it,
    ``level`` the level that does (市 of 市总工会), ``noun`` the class noun that points back, ``known`` the listed body;
    ``part`` is what the name goes on with behind an organization (工会 of 长丰煤业集团工会), ``base`` its class.
    """

    start: int
    end: int
    form: Form
    kind: str
    name: str
    place: Entity | None = None
    level: str = ""
    noun: str = ""
    known: words.Known | None = None
    part: str = ""
    base: str = ""


HAN = rx.compile(r"[\u4e00-\u9fa5]")
_TITLE = rx.compile(r"《[^《》]{0,80}》?")
# 获得“红旗项目部”“文化示范单位”等20余项荣誉: what somebody is called with honour
# 根据《石桥市总工会帮扶办法》: by whose paper something is done
_OWN_PAPER = rx.compile(
    "(?:根据|按照|依据|依照)《[一-龥]{2,14}?(?:总工会|人民政府|政府)[^》]{2,40}(?:计划|方案|办法|规划|细则|意见)(?:[（(][^》]{1,20}[）)])?》"
)
_HONOUR = rx.compile(
    "“[^“”]{2,16}”(?=(?:[、和及]?“[^“”]{2,16}”)*(?:等(?:[0-9一二三四五六七八九十百多余几]{1,5}[项个种])?)?的?"
    "(?:光荣|荣誉|称号|殊荣|美誉|奖[项牌杯章状]|锦旗|牌匾|桂冠))"
)
_BUILDERS = rx.compile(
    r"(?:中铁|中建|中交|中冶|中水|水电|中电建|中能建|中国(?:水电|电建|能建|中铁|建筑|交建))"
    r"(?:第?[一二三四五六七八九十0-9]{1,3})(?:航务|公路|工程|航|公)?(?:局|院)(?:集团)?(?:有限公司)?(?:总承包公司)?"
    r"|中铁(?:大桥|隧道|建工|城建|电气化|(?:上海|北京|广州|武汉)(?:电气化)?)(?:工程)?(?:局)?(?:集团)?(?:有限公司)?"
    # the builders of the steel works: 中国五冶, 十九冶, 上海宝冶
    r"|(?:中国|中冶|(?<![一二三四五六七八九十]))[一二三四五六七八九十]{1,3}冶(?:集团)?(?:有限)?(?:公司)?(?![一-龥]?[金炼])"
    r"|(?:上海宝冶|中冶(?:天工|京诚|赛迪|南方|建工|宝钢|华天|焦耐|长天|北方|东方|武勘|瑞木|路桥|交通))(?:集团)?(?:有限公司|公司)?"
    rf"|(?:中国铁路|国铁)(?:{RAILWAYS})(?:铁路)?局?(?:集团)?(?:有限)?(?:公司)?"
    rf"|(?:铁路)?(?:{RAILWAYS})局集团(?:有限)?公司"
    # 沈阳局、郑州局集团公司: what the first or the last of a list is, all are
    rf"|(?:{RAILWAYS})局(?:(?:集团)(?:有限)?(?:公司)?)?(?=[、和与](?:{RAILWAYS})局)"
    rf"|(?<=局[、和与])(?:{RAILWAYS})局(?:(?:集团)(?:有限)?(?:公司)?)?"
    r"|(?:中国人民)?武警(?:部队)?[\u4e00-\u9fa5]{2,4}?(?:总队|支队)(?:医院)?"
    r"|武警(?:水电|黄金|交通|森林|边防|[0-9]{4})部队"
    r"|(?<![0-9.,])[0-9]{4,5}部队(?:医院)?|解放军[0-9]{3}医院"
    r"|[东南西北中]部战区(?:陆军|海军|空军|总医院)?|(?:陆军)?第[一二三四五六七八九十0-9]{1,3}集团军|(?:中国)?第[0-9一二三四五六七八九十]{1,3}次(?:中国)?[南北]极考察队"
)
# Bodies that every country has, named without it; not those that speak for China on others (外交部, 商务部).
_EVERYWHERE = frozenset({"央行", "国防部", "财政部", "教育部", "农业部", "卫生部", "司法部", "交通部", "最高法院"})
_NEAR = 40
_ARMY = rx.compile("武警|战区|集团军|部队")
_OPENERS = frozenset("从由向对在为据与和跟给让使被把经到往而但且则并虽因若") | {
    *("虽然", "尽管", "因为", "由于", "如果", "只要", "只有", "即使", "为了", "以及", "同时", "随后", "后来", "当时"),
    "来自",
    "随着",
    "目前",
    "如今",
    "日前",
    "近日",
    "此前",
    "获悉",
}
# What one does who comes to a firm, before its name.
_WHOSE = rx.compile(
    "(?:部署|要求|安排|下达|颁发|授予|组织|主办|举办|开展|牵头|发布|印发|出台|确定|批准|命名|推出|提供)的"
)
# 严格落实|某集团|部署要求，该公司…: who wants it does not do it
_ON_ORDERS = ("落实", "按照", "根据", "贯彻", "执行", "响应", "遵照", "依据", "围绕")
_ORDERS = rx.compile("[^，。；、的]{0,8}?(?:部署|要求|安排|精神|号召|决策|规定|通知|意见|方案)(?=[，。；、])")
_JOINED = rx.compile("(?:正式)?(?:结[成对为]|共[建同享]|合作|联[合手]|携手|签[订署约]|建立|组建|开展|达成|对接)")
# 恒岳大学|派人参加, 恒岳集团|总经理致辞, 恒岳医院|专家来石桥交流, 毕业于|恒岳大学
_COMES = rx.compile(
    "[^，。；、0-9]{0,10}?(?:到[场会访]|致辞|祝贺|前来|来[一-龥]{1,2}(?:考察|交流|学习|参观|调研)|观摩|[受应]邀|坐诊|与其(?!他))"
    "|派[^，。；、0-9]{1,8}?(?:参加|出席)"
)
_STUDIED = ("毕业于", "就读于", "考入", "考上", "任教于", "任职于", "供职于")
_ENTERS = frozenset(ENTERS)
# Behind the party's committee of a body: whoever holds the post speaks for the body.
OFFICER = rx.compile("(?:常务)?副?书记|委员|成员")
_CLAUSE = frozenset("，。；：！？、“”‘’（）()…—,;:!?▲■●【】")  # … or a space


def full(p: Entity) -> bool:
    """Is ``p`` written with its level (甘南州, 兰州市), not by its short name alone (兰州)?"""
    return p.text[-1] in words.LEVELS and p.name.endswith(p.text[-1])


def foreign(p: Entity) -> bool:
    """Is ``p`` another country, or a city of one?"""
    d = gazetteer.division_of(p.place) if p.place and not p.adcode else None
    return d is not None and d.level in ("foreign", "city")


def nation(p: Entity) -> str:
    """The common name of the country abroad that ``p`` is, or lies in."""
    d = gazetteer.division_of(p.place)
    return gazetteer.chain(d)[-1].name if d else p.text


_SOME = frozenset(
    {"不少", "许多", "一些", "部分", "各级", "所有", "多个", "多数", "有的", "其他", "其它", "相关", "有关"}
)
# What these end with: the word before a name is not cut for what its last character tells.
_OPENERS_END, _ENTERS_END, _SOME_END = (frozenset(w[-1] for w in words) for words in (_OPENERS, _ENTERS, _SOME))
_MANY = frozenset("某个各全多两每几双三四五六七八九十0123456789省市县区州乡镇跨等")


_DEPARTMENT = 7  # characters that a word of the dictionary has at most, but for a department of a ministry
_OF_LEVELS = rx.compile("[区县市省州旗镇乡][（(][省市县区旗州镇乡、]{1,4}[）)]$")
_OFFICERS = frozenset({"书记", "长", "副书记", "主席", "主任", "局长", "院长", "厅长", "校长"})


# Levels below the county, whose names the gazetteer may lack.


@frozen
class Own:
    """The user's names, each with the canonical one."""

    table: Mapping[str, str]
    names: words.Names


# 北大湖滑雪场, 北大荒, 南大街: places that are longer than a university's short name
_PLACES_GO_ON = frozenset("湖山河江海岛荒街路桥门村镇沟坡窑")
# 活动启动暨|大干百日, 暨|大赛: to lists 暨大 is a university
_GREAT = frozenset("干型赛练奖")


# 青岭煤矿|工会, 青岭煤矿|产煤3万吨: to the dictionary 矿工 and 矿产 are words.
_MINES = rx.compile("工会|产(?:[煤铜铁铅锌锡金银盐矿]|原[煤矿]|精[煤矿]|[0-9])")


# What a body of a state does to which a figure is owed.
_TELLS = rx.compile(
    "[^，。；的]{0,8}?(?:说|称|表示|宣布|公布|发布|估计|预计|数据|证实|统计|介绍|通报|指出|透露|决定|批准|计划)"
)


class Page:
    """One paragraph with its words and places, and the look-ups that reading names needs."""

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        places: Sequence[Entity],
        listed: Sequence[tuple[int, str]],
        own: Own | None = None,
        *,
        building: bool = True,
        abroad: Entity | None = None,
    ) -> None:
        """``listed`` are the names of the lists that stand in ``text``; ``building``: one of ``OF_BUILDERS`` does.

        ``abroad`` is the one country abroad of which the article tells.
        """
        self.abroad = abroad
        self.text = text
        self.tokens = tokens
        self.all_places = places
        # Most paragraphs name no place.
        self.places = (
            [p for p in places if not (p.rule == "pointer" and p.text[0] in "该本我全各两当此")] if places else []
        )
        self.place_at_end: dict[int, Entity] = {}
        for p in self.places:
            self.place_at_end.setdefault(p.end, p)
        papers = (m for m in _TITLE.finditer(text) if not _OWN_PAPER.search(text, max(0, m.start() - 2), m.end()))
        self.titles = [m.span() for m in papers] if "《" in text else []
        if "“" in text:
            self.titles += [m.span() for m in _HONOUR.finditer(text)]
        self.known = [*self._own(own)] if own else []
        if listed:
            self.known += self._known(listed)
        if building:
            self.known += _builders(text)
        self.known_at_end: dict[int, Span] = {}
        for k in self.known:
            old = self.known_at_end.get(k.end)
            if old is None or old.start > k.start:
                self.known_at_end[k.end] = k

    def in_place(self, start: int, end: int) -> bool:
        """Does ``start``-``end`` stand inside the name of a place: 青莲|街道办事处|石桥村?"""
        return any(p.start < start and end < p.end for p in self.places)

    def titled(self, start: int) -> bool:
        """Does ``start`` lie in the title of a document or a work (《…》), or in that of an honour?"""
        return any(a <= start < b for a, b in self.titles) if self.titles else False

    def whole(self, start: int, end: int) -> bool:
        """Does no word straddle ``start`` or ``end``?"""
        return self.clear(start, long=end - start > 3) and self.whole_end(end)

    def clear(self, start: int, *, long: bool = False) -> bool:
        """May a name begin at ``start``: no word straddles it, but for a guess of the segmenter's (在亚) or a place?

        A ``long`` one may do so inside a word of two characters.
        """
        if self.tokens.is_edge(start) or start in self.place_at_end:
            return True
        a, b = self.tokens.span_at(start)
        # 从中远海运获悉: to the dictionary 从中 is a word
        return not is_word(self.text[a:b]) or (
            long and (a, b) == (start - 1, start + 1) and self.text[a] in "从由向对在与和"
        )

    def whole_end(self, end: int) -> bool:
        """May a name end at ``end``: no word straddles it, but for one that is two (县委书记, 海关监管)?"""
        if end >= len(self.text) or self.tokens.is_edge(end):
            return True
        if self.text[end - 1] == "矿" and _MINES.match(self.text, end):
            return True
        if _GOES_ON.match(self.text, end - 1):
            return True
        a, b = self.tokens.span_at(end)
        rest = self.text[end:b]
        two = end - a >= 2 and len(rest) > 1 and is_word(rest) and is_word(self.text[a:end])
        if b - a > _DEPARTMENT and self.text[end - 1] in "部署局":  # 公安部|经济犯罪侦查局, one word of the dictionary
            return True
        officer = rest in _OFFICERS and (end - a >= 2 or len(rest) > 1)
        return two or officer or not is_word(self.text[a:b])

    def word_at(self, offset: int) -> str:
        a, b = self.tokens.span_at(offset)
        return self.text[a:b]

    def before(self, start: int) -> str:
        """The word that ends at ``start`` (or holds the character before it)."""
        return self.text[self.tokens.span_at(start - 1)[0] : start] if start else ""

    def is_entered(self, start: int) -> bool:
        """Is what begins at ``start`` where somebody has come to: 走进云坪茶叶厂?"""
        return self.text[start - 1 : start] in _ENTERS_END and self.before(start) in _ENTERS

    def opens(self, start: int) -> bool:
        """May a subject or an object begin at ``start``: behind a break or a preposition?"""
        if start == 0:
            return True
        last = self.text[start - 1]
        if last in _CLAUSE or last.isspace():
            return last != "、"
        return last in _OPENERS_END and self.before(start) in _OPENERS

    def may_begin(self, start: int) -> bool:
        """May a name begin at ``start``, as a clause does, behind what is told of it (位于某村的) or where one goes?"""
        return self.opens(start) or self.text[start - 1] == "的" or self.is_entered(start)

    def only_beside(self, start: int, end: int) -> bool:
        """Is it only whose work is done, with whom, or by whom to another: 省总工会|部署的任务, 与|省人民医院|共建."""
        by = self.text.endswith("被", 0, start)
        beside = self.text.endswith(("与", "同", "跟"), 0, start) and _JOINED.match(self.text, end)
        ordered = self.text.endswith(_ON_ORDERS, 0, start) and _ORDERS.match(self.text, end)
        return bool(by or beside or ordered or _WHOSE.match(self.text, end))

    def is_guest(self, start: int, end: int) -> bool:
        """Is it only somebody of it who comes to another, or where one has been: 恒岳大学|派人参加, 毕业于|恒岳大学?"""
        return self.text.endswith(_STUDIED, 0, start) or _COMES.match(self.text, end) is not None

    def _ministry(self, start: int, end: int) -> bool:
        """Is 教育部 the ministry: not the head of 教育部门, nor the end of an office's name (宣传教育部)?"""
        before = self.before(start)
        return self.text[end : end + 1] != "门" and not (
            before != "经" and HAN.match(before) and tag(before) in ("n", "vn")
        )

    def level_opens(self, start: int) -> bool:
        """May a level stand alone at ``start``: not inside a word, and not of many (各市)?"""
        if start == 0:
            return True
        before = self.text[start - 1]
        if before in "）)" and _OF_LEVELS.search(self.text, max(0, start - 7), start):
            return False
        if before in _MANY or (before == "、" and self.text[start - 2] in words.LEVELS):
            return False
        if before in _SOME_END and self.before(start) in _SOME:
            return False
        if before == "园" and self.text[start] == "区":  # 产业园|区工会, as it is cut
            return False
        anew = before == "建" and self.text.startswith(("新建县", "新建区"), start - 2)  # to the dictionary a place
        anew = anew or self.text.startswith("任县", start - 1)  # 曾任|县财政局局长
        return not HAN.match(before) or before in "我本该" or anew or self.clear(start)

    def local(self, start: int) -> str:
        """The name of a township that the gazetteer lacks, before its level at ``start``: 横山桥 of 横山桥镇工会."""
        word = self.before(start)
        if len(word) == 1 and HAN.match(word):
            above = self.before(start - 1)
            word = above + word if HAN.match(above) and words.proper(above) else word
        if len(word) > 2 and word[0] in "由从向据" and not is_word(word):  # 由青莲桥|镇政府, as it is cut
            word = word[1:]
        named = 2 <= len(word) <= 4 and HAN.match(word) and not self.opens(start) and not words.stops(word)
        of_county = (p := self.place_at_end.get(start - len(word))) is not None and full(p) and p.adcode[4:] != "00"
        return word if named and (words.proper(word) or of_county) else ""

    def headed(self, place: Entity) -> int:
        """Where the name headed by ``place`` begins: places that stand directly before it belong to it."""
        start = place.start
        while (p := self.place_at_end.get(start)) and place.place.startswith(p.place):
            start = p.start
        return start

    def last_abroad(self, start: int) -> Entity | None:
        """The country abroad that a bare 央行 at ``start`` belongs to: the last place, if near, and none in China."""
        before = [p for p in self.places if p.end <= start]
        if not before:
            return self.abroad
        if start - before[-1].end > _NEAR or any(p.adcode for p in before):
            return None
        return before[-1] if foreign(before[-1]) else None

    def _own(self, own: Own) -> Iterator[Span]:
        for start, name in own.names.scan(self.text):
            yield Span(start, start + len(name), "own", words.kind_of(own.table[name]), own.table[name])

    def _known(self, listed: Sequence[tuple[int, str]]) -> Iterator[Span]:
        for start, name in listed:
            end = start + len(name)
            hit = words.known(name)
            national = (
                hit.kind == "firm"
                and name.startswith("中国")
                and end < len(self.text)
                and self.tokens.span_at(end)[0] == end - 1
            )
            whole = self.clear(start) if national else self.whole(start, end)  # 中国电|建新|签合同, as it is cut
            if not whole or (name[-1] == "部" and not self._ministry(start, end)):
                continue
            lands = _LANDS.match(self.text, end) and any(p.start == start for p in self.places)
            if hit.kind == "world" and (lands or self.text.startswith("国家", end)):
                continue  # 欧盟|国家, 独联体|国家: the countries, not the body
            unsaid = self.abroad and not any(p.end <= start for p in self.places)
            if unsaid and hit.place == "中国" and words.foreign_bodies().at(self.text, start) == name:
                if self.abroad and _TELLS.match(self.text, end):  # 秘鲁罢工 … |统计局|公布: that of the country
                    yield Span(start, end, "name", "world", nation(self.abroad) + name, place=self.abroad)
                continue
            goes_on = self.text[end : end + 1]
            if goes_on in _WORD_GOES_ON.get(name, ()):  # 总|参保 人数
                continue
            if hit.kind == "firm" and len(name) == 2 and _PERSON.search(self.text, max(0, start - 4), start):
                continue  # 本报记者|苏宁|报道
            if hit.kind == "firm" and goes_on in _ASKS and not self.text.startswith(_UNDERSTANDS, end):
                continue  # 都去哪儿|了
            if (
                len(name) == 2
                and hit.kind == "school"
                and (goes_on in _PLACES_GO_ON or (name[-1] == "大" and goes_on in _GREAT))
            ):
                continue
            if name in _EVERYWHERE and (abroad := self.last_abroad(start)):
                yield Span(start, end, "name", "world", abroad.name + name, place=abroad)
                continue
            begin = start
            if hit.place == "中国":
                head = self.text[max(0, start - 7) : start]
                begin -= next((len(h) for h in ("中华人民共和国", "中国") if head.endswith(h)), 0)
            yield Span(begin, end, "known", hit.kind, hit.name, known=hit)


# 交通运输部|副部长, 自然资源部|将公布, 国家发展改革委|会同商务部: to the dictionary 部副, 部将 and 委会 are words, too
_GOES_ON = rx.compile(
    "部(?:副|将(?![军领士校])|下(?=[发达拨设属一])|分(?=[别批赴三四两]))|委(?:会(?=[同商])|派(?=[出员遣驻专]))|局里"
    # 石桥县供电所|有职工26人: to the dictionary 所有 is a word
    "|所有(?=(?:在职|在岗|正式)?(?:职工|员工|干部|党员|民警|干警|人员|教师|医[护生])[0-9一二三四五六七八九十近约]|[0-9])"
    "|(?<=[分支])行为(?=[一-龥0-9])"  # 中国银行甘肃省分行|为企业贷款
    "|钢(?=轨梁厂|条材总?厂)"  # 包钢|轨梁厂
)
_PERSON = rx.compile("(?:记者|通讯员|特派员|实习生|作者|编辑|摄影|英雄|烈士|战士)[ \u3000：:]?$")
_ASKS, _UNDERSTANDS = frozenset("了吗呢么"), ("了解", "了结", "了断")
# What is told of the lands of a league, not of the league itself: 欧盟|27国失业率, 东盟|成员国
_LANDS = rx.compile(
    "地区|国家|市场|第[一二三四五]大|最大|(?:各?成员|[0-9一二三四五六七八九十]{1,3}个?)?国(?!会|籍)|各国|境内|全境|范围内|整体|平均"
    "|(?:[今去前]年)?(?:[0-9]{1,2}月份?|[一二三四]季度|全年|上半年)?的?(?:经?季节?调整?后的?|按年率计算的|年化)?"
    "(?:失业|通胀|通货膨胀|就业|消费者?(?:物价|价格|信心)|国内生产总值|GDP|CPI|工业产|人口|劳动力|公民|民众|居民)"
)
# What makes other words of two names, right behind them: 总|参保人数, 人行|便道, 人行天桥
_WORD_GOES_ON = {
    "总参": frozenset("保与加赛会展训观评考选战"),
    "人行": frozenset("便天横步道通地桥隧绿过闸栈"),
}
# One of these stands in each of them: a look for them is cheaper than one with the pattern.
OF_BUILDERS = rx.compile(
    "中铁|中建|中交|[中五一二三四六七八九十宝]冶|中水|水电|电建|能建|中国建筑|中国铁路|国铁|局集团|武警|战区|集团军|考察队|部队|解放军"
)


def _builders(text: str) -> Iterator[Span]:
    for m in _BUILDERS.finditer(text):
        hospital = m[0].endswith("医院")
        kind = "hospital" if hospital else "army" if _ARMY.search(m[0]) else "team" if m[0].endswith("队") else "firm"
        yield Span(m.start(), m.end(), "known", kind, m[0])


# Reads names of one kind in a paragraph.
Reader = Callable[[Page], Iterator[Span]]
