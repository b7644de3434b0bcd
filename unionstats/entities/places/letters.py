"""Divisions and countries that one character stands for: 驻渝, 京、津、冀三地, 俄外长."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import data, gazetteer, rx
from unionstats.entities.places.memory import Memory
from unionstats.errors import DataError
from unionstats.gazetteer import Division
from unionstats.tokens import is_word

_LETTERS = "京津沪渝冀晋辽闽赣鲁豫鄂湘粤桂琼川黔滇藏陕疆港澳穗蓉皖浙"
_LIST_LETTERS = _LETTERS + "蒙吉黑苏云贵甘青宁新"
_TO_LETTER = rx.compile(
    f"(?<=[驻在来赴返留离援入抵进回至出访])[{_LETTERS}](?![A-Za-z])|(?<=[驻在来])华(?![一-龥]?[夏侨裔人东南北中山])"
)
# 在榕召开, 在甬举行: what cities are called where something is held
_CITY_LETTERS = "榕杭甬厦邕昆郑沈济兰哈汉深"
_HELD_IN = rx.compile(
    f"(?<=在)[{_CITY_LETTERS}](?=(?:隆重|正式|圆满|成功|顺利|联合|集中)?(?:举行|举办|召开|开幕|闭幕|落幕|启动|揭牌|揭幕|签约|开赛|开班|成立|发布))"
)
# 在沪昆高速, 途经京沪铁路: a line that is called after both its ends
_OF_LINE = rx.compile("[一-龥]{1,2}(?:高速|铁路|高铁|客专|城际)")
_HELD = ("举行", "开幕", "闭幕")  # 在京举行 is a word of its own
_IN_AND_OUT = "在来返离入抵进回至出"
_RUN = rx.compile(
    f"[{_LIST_LETTERS}](?:、?[{_LIST_LETTERS}]){{1,16}}(?=[等两三四五六七八九十省市区地各交]|[^一-龥]|合作|联[合动手]|共同|携手|协同|一体化)"
)
# A paragraph with so many breaks may be a list of headlines.
DIGEST = 3
# … but 美洁纸业…；伊品集团…: firms
_LISTED_LETTER = rx.compile(
    "(?:(?<=^)|(?<=[；：●■◆▲]))[美英法德日韩俄印泰菲澳乌伊](?=[一-龥]{2})(?![一-龥]{1,5}(?:集团|公司|[企纸药矿钢牧林茶酒][业厂]|实业|科技|股份|[电器化][子工]))"
)
_SIDES = frozenset("韩朝以叙柬泰俄印日美乌")  # 西方 and 土方 are words of their own
# Who sends people.
_STAFF = rx.compile("方(?:专家|技术|人员|代表|企业|公司|员工|合作|投资|经理|教练|船员)")
# The letters go first, for the search looks for what the pattern begins with.
_ACTING_LETTER = rx.compile(
    r"[美英法德意日韩朝俄印乌以伊叙土加澳越泰菲缅巴西葡荷波埃黎也柬](?:(?<![黎也])(?:(?<=^.)|(?<=[\s：:；;！!“，,、。？].))"
    r"(?=称|军|外长|外交|财长|防长|总统|总理|首相|国防|媒|官员|官方|政府|国会|议会|央行|方(?![法式向案便面块])|警方|股(?![份东权票])|大选|最高|参议院|众议院|宣布|拟|多地"
    r"|东部|南部|西部|北部|东南|西南|东北|西北|首都|\d{4}|[一二两三四五六七八九十]|遭|发生|民众|财政|联邦|新冠|失业|通胀|经济|贸易|司法|检方|法院|企|再|将(?!军)|正|对|推|加强|要求|决定)"
    # 甲军对乌多地发射导弹, 打击俄境内目标: whom it strikes
    r"|(?<=[俄乌以伊叙黎也印巴])(?:(?<=[对向].)|(?<=[袭打攻]击.)|(?<=[空突]袭.)|(?<=轰炸.)|(?<=炮[击轰].)|(?<=[已共]致.)|(?<=袭致.))"
    r"(?=[多各]地|境内|多[个处]|[东西南北中]{1,2}部|首都|能源|军事|全境|目标|机场|港口|炼油|电力|基础设施|边境|(?:至少|超过?|近|逾|约)?[0-9]{1,6}多?[万人名]))"
)


# What holds one of the first three kinds of letters holds these.
LETTERS = rx.compile(
    f"[驻在来赴返留离援入抵进回至出访{_LIST_LETTERS}](?:[{_LIST_LETTERS}华]|、[{_LIST_LETTERS}])|在[{_CITY_LETTERS}]"
)


def letters(memory: Memory, i: int, text: str) -> Iterator[tuple[int, int, Division | str]]:
    tokens = memory.tokens[i]
    for m in _TO_LETTER.finditer(text):
        a, b = tokens.span_at(m.start())
        ends = (b == m.end() or text[m.end() : b] in _HELD) and not _OF_LINE.match(text, m.end())
        division = _letter(m[0])
        # 船舶进港: a harbour, where nobody speaks of the city
        harbour = m[0] == "港" and text[m.start() - 1] in _IN_AND_OUT and division not in memory.votes
        if ends and a >= m.start() - 1 and not harbour:
            yield m.start(), m.end(), division
    for m in _HELD_IN.finditer(text):
        yield m.start(), m.end(), _letter(m[0])
    for m in _RUN.finditer(text):
        letters = m[0].split("、")
        if not all(len(c) == 1 for c in letters):
            run = m[0]
            if len(run) > 2 and len(set(run)) == len(run) and "、" not in run and not is_word(run[:2]):
                yield m.start(), m.end(), run
            continue
        if len(letters) > 1 and (len(letters) > 2 or text[m.end() : m.end() + 1] in "两等"):
            for k, c in enumerate(letters):
                yield m.start() + 2 * k, m.start() + 2 * k + 1, _letter(c)


def acting_letters(memory: Memory, text: str, *, headline: bool) -> Iterator[tuple[int, int, Division]]:
    """Countries that act in a headline or at the head of a clause: 俄外长, 美三地.

    Elsewhere than in a headline a list (美、英两国) is none, and 法方专家 are only people of it.
    """
    for m in _ACTING_LETTER.finditer(text):
        if not headline and (text.startswith("、", m.start() - 1) or _STAFF.match(text, m.end())):
            continue
        lands = _letters_of()[m[0]]
        named = [c for c in lands if c in memory.votes]
        if not named and m[0] in _SIDES and text.startswith("方", m.end()):
            named = lands  # 韩方2人死亡, though nothing names 韩国
        if len(named) == 1:  # 巴方, of 巴基斯坦 or of 巴勒斯坦
            yield m.start(), m.end(), named[0]


def digest_letters(memory: Memory, i: int, text: str) -> Iterator[tuple[int, int, Division]]:
    """Countries at the heads of headlines that one paragraph lists: 俄客机坠毁；美大坝现缺口；…."""
    known = {d for d in memory.votes if d.level == "foreign"}
    found = []
    for m in _LISTED_LETTER.finditer(text):
        if memory.tokens[i].span_at(m.start()) == (m.start(), m.end()) or not is_word(
            text[slice(*memory.tokens[i].span_at(m.start()))]
        ):
            found.append((m.start(), m.end(), _letter(m[0])))
    if len(known.union(country for _, _, country in found)) > 1:
        yield from found


@cache
def _letters_of() -> dict[str, list[Division]]:
    """{character: what it may stand for, in the order of the rows}."""
    found: dict[str, list[Division]] = {}
    for key, letter in data.rows("one_character.txt"):
        division = gazetteer.by_code(key) or gazetteer.by_path(key)
        if division is None:
            raise DataError(f"one_character.txt: no place {key}")
        found.setdefault(letter, []).append(division)
    return found


def _letter(letter: str) -> Division:
    return _letters_of()[letter][0]
