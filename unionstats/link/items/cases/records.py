"""What so much was done of where a record stands behind it: 创造 月产 原煤 31万吨 全矿 最高 纪录."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.words import Word

_SETS = ("创造", "创下", "创出", "打破", "打下", "刷新", "改写", "取得", "跑出", "创", "破")
_RECORDS = ("纪录", "记录")
_FEATS = (*_RECORDS, "成绩", "佳绩", "水平", "业绩", "战绩")
_OF_WHAT = frozenset(
    {"最高", "最低", "最短", "最快", "最长", "最好", "最佳", "最新", "新", "好", "历史", "世界", "全国"}
)
_AS_FAR_AS = 6  # words


def of_record(s: Site) -> str:
    """创下 日 架梁 (11孔) 的 高原 铺架 新 纪录: what was done by so much, where a record stands behind the number."""
    right = s.behind_hedges
    if not right or (right[0].text != "的" and not _is_superlative(right[0])):
        return ""
    if not any(w.text.endswith(_FEATS) for w in right[:_AS_FAR_AS]):
        return ""
    sets = next((i for i in range(len(s.left) - 1, -1, -1) if s.left[i].text.rstrip("了").endswith(_SETS)), -1)
    if sets < 0 and not any(w.text.rstrip("了").endswith(_SETS) for w in s.clause):
        return ""
    thing = s.left[sets + 1 :]
    while thing and (thing[0].breaks or thing[0].text in ("、", "了", "和", "的")):
        thing = thing[1:]
    if label(thing) in _ONE_DAY:
        return s.level  # 接待 游客 9万人次，创下 单日 (9万人次) 的 纪录
    return label(thing) if thing and all(w.letter in "NGAVMTDIFB" for w in thing) else ""


def _is_superlative(w: Word) -> bool:
    """全矿 (最高 纪录), 最高, 历史: the word right behind the number, where no 的 stands."""
    return w.text in _OF_WHAT or w.text.startswith(("全", "最"))


_ONE_DAY = frozenset({"单日", "单周", "单月", "单季", "单年", "单次", "单场", "当日", "当月", "历史", "一天"})
# 隧道 6座，总长 (6329米): what is so long, or so large, is what has just been counted
_LONG = frozenset({"长", "总长", "总长度", "总延长", "长度", "长度总计"})
_LONG_THINGS = (*"桥路道渠河线管沟堤街巷廊坝缆", "桥梁", "涵洞", "管网")
_LARGE = frozenset({"面积", "总面积", "建筑面积", "总建筑面积"})
_LARGE_THINGS = (*"房楼馆库棚", "校舍", "公寓", "车间", "宿舍")
_BUILT = rx.compile(".*(?:新建|建成|修建|改建|扩建|改造|治理|建设|完成|设计|铺设|架设|拥有|共有|有|全线)(?=[一-龥]{2})")


def of_counted(s: Site) -> str:
    """隧道 6座，总长 (6329米): the length, or the area, of those counted right before."""
    if not s.kinds or s.kinds[-1] != "count" or len(s.left) != 1 or not s.last:
        return ""
    what = s.left[0].text
    fits = (what in _LONG and s.last.endswith(_LONG_THINGS)) or (what in _LARGE and s.last.endswith(_LARGE_THINGS))
    return _BUILT.sub("", s.last) + what if fits else ""
