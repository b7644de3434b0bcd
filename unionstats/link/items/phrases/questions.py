"""What a question asks the number of, which the answer leaves out: 问：报名费是多少？ 答：50元。"""

from __future__ import annotations

from dataclasses import replace

from unionstats import rx
from unionstats.model import Label, Mention

_HOW_MANY = rx.compile(
    "多少|几(?=[个元块万亿千百人名户亩吨公斤家所座辆台套平米小时分天年月岁倍成次场项条支位头只])|多(?=[高大长远重宽深久])"
)
_UNITS = (
    "钱|元|块钱?|万|亿|千|百|个|人次|人|名|户|亩|公顷|吨|公?斤|家|所|座|辆|台|套|平方米|平方公里|公里|米|小时|分钟|天|年|个月|月|岁|倍"
    "|百分点|成|次|场|项|条|支|位|头|只|[高大长远重宽深久]"
)
_UNIT = rx.compile(f"(?:{_UNITS})*的?")
# What opens a question, and what leads in it to 多少 and is none of what is asked for.
_LABEL = rx.compile("[^，。；：？！“”]{1,8}[：:]|Q[0-9]*[：:.、]?")
_WHEN = rx.compile(
    "(?:[0-9]{4}年|[今去明前]年|目前|现在|如今|[上下]半年|第?[一二三四]季度|[0-9]{1,2}月份?|那么?|请问|您?觉得|一共|总共|到底)*的?"
)
_LEADS = rx.compile(
    "(?:一共|总共|合计|共计?|大概|大约|大致|到底|平均|最[多少高低]|能够?|可以?|会|应该?|[需只还]?要|需|[又也都就]|该|是|为|有|达到?|到|花|拿|领|了)*$"
)
_ASIDE = rx.compile("(?:呢|吗|呀|啊|左右|才(?:够|行))?$")
_ANSWERS = rx.compile(
    "(?:[^，。；：？！“”]{1,8}[：:])?[“\\s]*(?:每[人户亩月年天名股斤]|大概|大约|约|将?近|差不多|一共|总共|共|有|是|为|在|超过?|不到|仅|只有?|目前|现在)*"
)
_LEAST = 1  # characters: 种了多少亩


def asked(question: str) -> str:
    """What the last question of ``question`` asks the number of; empty where it does not end with such a one."""
    said = question.rstrip(" ”’」")
    if not said.endswith(("？", "?")):
        return ""
    said = max(said[:-1].replace("?", "？").rpartition("？")[2].split("。")[-1:], key=len)
    clause = _LABEL.sub("", said.split("，")[-1], count=1)
    m = _HOW_MANY.search(clause)
    if m is None:
        return ""
    head = _LEADS.sub("", clause[: m.start()])
    head = head[when.end() :] if (when := _WHEN.match(head)) else head
    unit = _UNIT.match(clause, m.end())
    behind = _ASIDE.sub("", clause[unit.end() if unit else m.end() :])
    return next((x for x in (behind, head) if len(x) >= _LEAST), "")


def answered(text: str, start: int, mentions: list[Mention], found: list[Label], about: str) -> None:
    """Give the first number of the sentence at ``start``, where nothing names what it is of, what the question did.

    So are those behind it that were read as of the same.
    """
    first = mentions[0]
    if _ANSWERS.fullmatch(text, start, first.start) is None or text[first.end : first.end + 1] not in _ENDS:
        return
    wrong = found[0].item
    for k, label in enumerate(found):
        if k and (label.item != wrong or label.step not in _LEFT_TO_THE_FIRST):
            break
        found[k] = replace(label, item=about, step="asked")


_LEFT_TO_THE_FIRST = frozenset({"same", "clause before", "again"})
_ENDS = frozenset("，。；,;！”")
