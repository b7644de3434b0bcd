"""What is said of the counted right behind it, and is no part of its name: what it is like, its rank, a paper on it."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.phrases.words import Word

# 200亩 莲藕 个头 大; 12项 指标 增速 全省 第一; 招聘 30名 教师 简章
_LOOKS = frozenset(
    {
        "个头",
        "果形",
        "果型",
        "果粒",
        "品相",
        "品质",
        "品种",
        "口感",
        "成分",
        "成色",
        "色泽",
        "卖相",
        "味道",
        "肉质",
        "水分",
        "含糖量",
        "糖度",
    }
    | {
        "产量",
        "亩产",
        "长势",
        "销路",
        "价格",
        "质量",
        "效益",
        "行情",
        "颜色",
        "籽粒",
        "颗粒",
        "根系",
        "墒情",
        "苗情",
        "株型",
    }
)
_ARE_SO = frozenset("大好足高多优佳美甜饱满旺齐壮低正亮酥脆")
_LOOK_SO = rx.compile("[穗粒皮肉果个味叶根茎汁苗株籽角][大小饱薄厚甜绿壮多足满匀齐高红香]")
_FIRST = rx.compile("第[一二三四五六七八九十0-9]+|首位|前列|榜首|前茅")
_WHERE_FIRST = frozenset(
    {"全国", "全省", "全市", "全区", "全县", "全州", "居", "列", "位居", "位列", "排名", "均", "都"}
)
_PAPERS = frozenset({"简章", "公告", "公示", "启事", "通告", "名单", "名册", "简介"})


def told_of(thing: list[Word]) -> int:
    """Where what is said of the counted begins, be it what it is like, its rank or a paper on it; 0 if nothing is."""
    last = thing[-1]
    if last.text in _PAPERS:
        return len(thing) - 1 if thing[-2].ends("person") or thing[-2].text == "人员" else 0
    if last.text[-1] in _ARE_SO or _LOOK_SO.fullmatch(last.text):
        i = next((i for i, w in enumerate(thing) if i and (w.text in _LOOKS or _LOOK_SO.match(w.text))), 0)
        return i if thing[i - 1].letter == "N" else 0
    if _FIRST.fullmatch(last.text):
        i = len(thing) - 1
        while i > 1 and thing[i - 1].text in _WHERE_FIRST:
            i -= 1
        return i - 1 if i > 1 and thing[i - 1].ends("attribute") else 0
    return 0
