"""What lasted, or was done, for so long."""

from __future__ import annotations

from dataclasses import dataclass

from unionstats import data, rx
from unionstats.link.items.cases.begun import MARKED, SINCE_WHEN, began, since_when, spent_time
from unionstats.link.items.cases.events import practised, up_to_event, what_took
from unionstats.link.items.cases.next_number import behind_sums
from unionstats.link.items.cases.people import is_name, named_doer, who_does
from unionstats.link.items.cases.predicates import (
    done_once,
    is_feat,
    is_planned,
    predicate_after,
    shown,
    subject_before,
    those_behind,
)
from unionstats.link.items.cases.schedules import off_schedule
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.cases.so_long import (
    MAKES,
    SAVES,
    THIS_TIME,
    brought_about,
    case_of,
    circle_of,
    done_later,
    done_there,
    figure_of,
    saved_by,
    so_again,
    this_event,
    unlinked,
)
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.clauses_behind import next_clause
from unionstats.link.items.phrases.phrases import (
    from_mark,
    label,
    only_actors,
    only_acts,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.phrases.subjects import subject_in, way_between, way_told
from unionstats.link.items.phrases.verbs import parted
from unionstats.link.items.phrases.words import IN_ALL, ORIGINS, Word, is_verb, is_word

_REACHED = frozenset({"实现", "达到", "完成"})
_PERSON = tuple("人员者工们队")  # those who act, not what lasts
_MADE = frozenset({"把", "将", "就", "便"})


@dataclass(slots=True)
class _Lasting:
    """A duration: the words ``right`` of it, whether 的 opens them (``of``), the noun ``after`` and the word before."""

    s: Site
    right: list[Word]
    of: bool
    after: list[Word]
    last: Word | None

    @property
    def in_use(self) -> bool:
        """Does the word before tell no more than that so much time passed (历经, 为期)?"""
        return self.last is not None and "spent" in self.last.kinds


def lasting(s: Site) -> str:
    """用时6小时恢复通车, 连续三年，…推进技能培训: what went on for so long."""
    if s.turn.rate and not (s.turn.head or s.behind_hedges) and s.near and s.kinds[-1] == "duration":
        return s.last  # 加班每日不超过1小时，每月不超过 36小时
    right = _behind_time(s.behind_hedges, spent=_is_spent(s) or _is_hedged(s))
    of = len(right) > 1 and right[0].text == "的"
    if of and "existence" in right[1].kinds and not s.left and s.last:
        return s.last  # 在用 电梯 9816台，15年 以上的 有 1120台
    after = up_to_event(noun_after(right[of:]), right[of:]) if of else noun_after(right) if right else []
    told = [w for w in s.left[-3:] if w.text not in ("了", "近", "约")]
    lasted = bool(told) and "lasted" in told[-1].kinds  # 已 持续 了 约 6周的 罢工
    d = _Lasting(s, right, of, after, told[-1] if lasted else s.left[-1] if s.left else None)
    if d.last and d.last.text in THIS_TIME and not of and (event := this_event(right)):
        return event
    for step in (_told_at_once, _by_what_is_before, _by_what_is_of, _by_who_does, _by_what_is_left):
        if (found := step(d)) is not None:
            return found
    if len(s.left) == 1 and s.left[0].text in _SHIFTS and not right:
        return s.left[0].text  # 实行 三班倒，每班 8小时，产量 …
    alone = len(right) == 1 and right[0].kinds & {"up", "down"} and not (s.before or any(w.noun for w in s.left))
    return _behind(s) or (right[0].text if alone else "")  # 已经 连续 (8天) 下跌


_SHIFTS = frozenset({"每班", "每班次", "每轮", "每岗", "每趟", "每堂课", "每节课", "每堂", "每场"})


def _told_at_once(d: _Lasting) -> str | None:
    """What one word beside the time decides: a record, an aftermath, a jubilee, a report."""
    s, right = d.s, d.right
    if d.last and d.last.text.endswith("以") and right and _WINS.match(right[0].text):
        return "成绩"  # 选手 某某 以 (2小时9分) 夺得 冠军
    if s.said.endswith("秒") and not right and s.bare and s.bare[-1].text.removesuffix("出") in _RUNS:
        return "成绩"  # 最后 跑出 (2小时9分48秒)
    if (term := next((w for w in reversed(s.left[-2:]) if w.text.endswith(_TERMS_SERVED)), None)) and not right:
        return term.text  # 一审 判处 王某 有期徒刑 三年
    if d.last and d.last.text == "缓期" and right and right[0].text == "执行":
        return "缓期执行"  # 死刑，缓期 二年 执行
    if d.of and d.after and d.after[-1].text.endswith(_TERMS_SERVED):  # 判处 一年至三年 不等的 有期徒刑
        return label(d.after)
    of = len(right) > 1 and right[0].text == "的"
    if right and "record" in right[of].kinds and s.last:  # 创33年来新高, 创下 40年来的 新低
        return s.last
    alone = not right or not (right[0].noun or right[0].text == "的")
    if (
        not right and d.last and (d.last.text.endswith(_HOLIDAYS) or d.last.text in _FEASTS)
    ):  # 端午假期 三天，国庆 七天，
        return _YEAR.sub("", "".join([w.text for w in s.left if w.letter != "D"]))
    if s.left and s.left[0].text in ORIGINS and not s.bare and (due := _due(s)):
        return due
    if s.near and s.kinds[-1] == "count" and alone and s.left and all(w.text in IN_ALL for w in s.left):
        return s.last  # 办 培训班 3期，共 (12天)
    if alone and len(s.left) < 3 and (event := "".join([w.text for w in s.left])) in _AFTERMATH:
        return event  # 震后 一小时，
    if len(right) > 2 and right[0].text in _REPORTS and right[1].text == "的" and right[2].letter in "NVGA":
        return label(noun_after(right[2:]) or thing_before(unlinked(right[2:])))  # 过去 12天 上报 的 住院 病例
    if d.after and d.after[-1].text.endswith(("史", "历史")):  # 两千年 文明史
        return label(d.after)
    if not d.of and d.last and d.last.text == "提供" and (k := _arranged(right)):
        return label(right[: k + 1])  # 提供 24小时 送达 服务
    if d.after and not d.of and d.after[-1].text in _ARRANGED and s.left:
        return label(d.after)  # 落实 24小时 值班 制度
    day = d.of and [w.text for w in d.after] in (["日子"], ["时候"], ["时刻"])  # 是 建厂 50周年 的 日子
    if s.said.endswith("周年") and s.turn.head and (day or not d.of) and (founded := began(s)):
        return founded
    if len(right) > 2 and right[0].text in _RARE and right[1].text == "的":  # 三十年 不遇的 干旱
        return label(noun_after(right[2:]))
    if d.after and not d.of and len(d.after) == len(right) and (done := practised(s.left, d.after)):
        return done
    if circle := circle_of(right):
        return circle
    figure = bool(right) and (right[0].ends("attribute") or (len(right) > 1 and "link" in right[1].kinds))
    if figure and d.last and d.last.text in _OPENED and right[0].noun:
        return label(thing_before(s.left))  # 影片 上映 (3天) 票房 破 3亿元
    if d.last and d.last.text in SAVES and (saved := saved_by(s)):
        return saved
    if not right and d.last and d.last.text in _LIES:
        return d.last.text  # 他 住院 23天，花去医疗费3万元
    if shifted := off_schedule(s, right):
        return shifted
    if right and right[0].kinds & {"up", "down"} and d.last and (d.last.text in _LATELY or d.last.text == "在"):
        at = len(s.left) - 1 - (d.last.text in _LATELY)  # 产量 在 过去 5年 中 增长
        return label(subject_in(s.left[:at])) or None if at > 0 and s.left[at].text == "在" else None
    return None


def _arranged(right: list[Word]) -> int:
    """Where the service stands that is offered so long (24小时 送达 服务); 0 if none is."""
    k = next((i for i, w in enumerate(right[:4]) if w.text in _ARRANGED), 0)
    return k if all(w.letter in "NVGA" for w in right[:k]) else 0


_RUNS = frozenset("跑游滑骑划走")
_WINS = rx.compile("夺|荣?获|摘|折桂|率先|刷新|打破|创造|跑完|完赛|冲过|问鼎|拿下|名列")
_TERMS_SERVED = ("徒刑", "拘役", "管制", "缓刑")
_TERMS = ("时限", "期限", "时间", "周期", "工期", "用时", "耗时", "费时", "时长", "天数", "年限")


def _due(s: Site) -> str:
    """审批 时限，由 90天 (缩短至60天): the term that the clause before ends in."""
    clause = from_mark(without_break(s.before))
    while clause and (clause[-1].kinds & {"up", "down", "adverb", "manner"} or clause[-1].letter == "D"):
        clause = clause[:-1]  # 用时 大幅 缩短，由 9天 (减至4天)
    return label(thing_before(clause)) if clause and clause[-1].text.endswith(_TERMS) else ""


_OPENED = frozenset(
    {"上映", "首映", "开播", "播出", "上线", "上市", "开售", "发售", "预售", "开业", "开张", "营业", "试营业", "运营"}
    | {"运行", "试运行", "投产", "投用", "通车", "开通", "开馆", "开园", "开市", "开街", "成立", "创办", "启用", "实施"}
)
_LIES = frozenset({"住院", "卧床", "昏迷", "误工", "待岗", "失业", "停工", "驻村", "请假", "留观"})
_HOLIDAYS = ("假期", "长假", "黄金周", "春运", "暑运", "暑期", "寒假", "暑假", "展期", "会期", "汛期", "节")
_FEASTS = frozenset(row[0] for row in data.rows("holidays.txt") if len(row) > 2)  # with days off
_YEAR = rx.compile("(?:[今去明]年|[0-9]{4}年)的?")
_LATELY = frozenset({"过去", "最近", "近", "这", "前"})


def _by_what_is_before(d: _Lasting) -> str | None:
    """What the last word before the time leads to: 耗时, 连续, 仅剩, 历经, 为期."""
    s, right, last = d.s, d.right, d.last
    if not right and (took := spent_time(s.left)):
        return took
    origin = next((i for i, w in enumerate(s.left) if i and w.text in ("由", "从")), 0) if right else 0
    if origin and s.left[origin - 1].text.endswith(_TERMS) and (took := label(strip_left(_made_so(s.left[:origin])))):
        return took  # 平均 用时 由 去年的 21天 压缩到
    if last and last.text == "连续" and right and right[0].letter in "PC":  # 连续 六年 与 工人 共度佳节
        return label(predicate_after(right))
    if d.after and last and not d.of and last.text in ("连续", "持续") and d.after[-1].text.endswith(_WEATHER):
        return label(d.after)  # 全市 已 连续 四天 强 降雨
    if again := so_again(s):
        return again
    if d.of and last and len(s.left) > 2 and last.text in _REMAINS and s.left[0].text in ("距", "离", "距离"):
        return label(s.left[1:-1])  # 距 开学 仅剩 三周的 时间
    if d.of and s.bare and last and not d.in_use and last.text != "短短" and right[1].text in _SPANS:
        d.of, d.right = False, right[2:]  # 来此 务工 已有 20年的 时间 了
        right = d.right
    if d.after and last and last.text == "的" and not d.of and len(s.left) > 1:
        return label(d.after)  # 上级部署的三年 整治 任务
    if last and last.text == "在" and len(d.after) < len(right) and right[len(d.after)].text in ("中", "里"):
        return label(d.after)  # 在 40年 教学 生涯 中
    if len(right) == 1 and right[0].text in _STRIVES and _is_spent(s):
        return right[0].text  # 经过 两年 努力，
    if d.in_use and len(right) == 3 and right[0].letter in "AI" and right[1].text == "的":
        return label(right[2:])  # 历经 3个月 紧张 的 施工
    lasts = _is_spent(s) or bool(last and "lasted" in last.kinds)
    if d.of and lasts and len(right) < 4 and (right[-1].verb or right[-1].tag == "ad"):
        return label(right[1:])  # 历经8个月的 紧张 施工, 为期 三天的 罢工
    if last and "lasted" in last.kinds and right and (noun := behind_sums(s)):
        return noun  # 为期8年 保额3万元的 互助活动
    if is_planned(s, right):
        return label(predicate_after(_behind_time(behind_hedges(s.rest)), anywhere=True))  # 提出3年内将建设…
    return None


_STRIVES = frozenset({"努力", "奋战", "奋斗", "拼搏", "苦战", "鏖战", "攻坚", "攻关", "酝酿", "摸索", "打磨", "磨合"})


def _made_so(ws: list[Word]) -> list[Word]:
    """县里 把|办事 时限 (从 20天 压缩到 5天): what somebody makes longer or shorter, without who does."""
    at = max((i for i, w in enumerate(ws) if w.text in _MADE), default=-1) + 1
    return ws[at:] or ws


def _by_what_is_of(d: _Lasting) -> str | None:
    """What stands behind 的, or together with the word before: 从业 30年的 教师, 6个月的 正常 运转."""
    s, right, of = d.s, d.right, d.of
    if visa := "".join(w.text for w in right[of : of + 3] if w.text in _WITHOUT_VISA):
        return visa  # 144小时 过境 免签 政策
    if of and d.last and len(s.left) > 1 and d.last.text in _ROUGHLY:  # 被 拖欠 近 一年的 工资
        d.last = s.left[-2]
    last = d.last
    if last and last.text == "从事" and (end := next((i for i, w in enumerate(right) if i and w.text == "的"), 0)):
        return label(right[:end])  # 从事 5年 街面 保洁 的 李师傅
    if of and last and last.text in _NEEDS and (found := label(noun_after(right[1:]) or right[1:2])):
        return found  # 需要 6年的 工期
    if (
        last
        and last.text in (_PASSES if right and right[0].text in _TESTS else _HOLDS)
        and s.right[:1] == right[:1]
        and right
        and right[0].verb
    ):
        return label(noun_after(right) or right[:1])  # 举行 48小时 罢工
    if of and (case := case_of(s)):
        return case
    if of and last and last.text in _UNDERGOES:
        named = noun_after(right[1:])
        if found := label(right[1:][:2] if not named or only_places(named) else named):  # 开启 五天的 皖南 游
            return found  # 遭受 两小时的 冰雹
    if last and last.text in _ADOPTS and right and right[0].letter in "NVA" and (way := noun_after(right)):
        return label(way)  # 采用 12小时 值班制
    past = noun_after(right[1:] if of else right) if last and last.text in _HAS and right else []
    if past and past[-1].text.endswith(_PAST):
        return label(past)  # 有着 20年的 种植 经验
    takes = bool(s.right) and (
        s.right[0].text in ("来", "以来") or bool(last and last.verb and last.text[-1] in "过破下")
    )
    does = last and last.letter in "VG" and len(last.text) > 1 and not last.kinds & {"spent", "lasted", "link"}
    if of and not takes and named_doer(s.bare, right):
        return label(s.bare)
    if of and last and does and not takes:  # but 走过 10年的 历程, 实现 30年 来的 目标
        return last.text  # 从业 30年的 教师
    if of and not takes and who_does(s.bare, right):  # 研究 水稻 30年的 专家
        return label(s.bare)
    if of and len(right) in (2, 3) and right[-1].noun and right[1].letter == "D":  # 6个月的 正常 运转
        return label(right[1:])
    if right and right[0].text in ("最", "大") and (found := _superlative(s, right)):
        return found
    if last and last.text == "了" and len(s.left) > 1:
        d.last = last = s.left[-2]
    if last and not of and last.text in _REACHED and is_feat(right):
        return label(right)  # 实现 了 三小时 全程 自动 驾驶
    if told := parted(s.left, right):  # 开了 3个小时 会
        return told
    who = last and right and len(right[0].text) == 1 < len(last.text) and not last.tag and not is_verb(last.text[:-1])
    if (
        last and who and (right[0].noun or right[0].text == "地") and is_word(last.text[-1] + right[0].text)
    ):  # 我下 了 34年 井
        return last.text[-1] + right[0].text
    if (of or any(w.text == "的" for w in right)) and (found := label(d.after)):
        return found
    if of and last and last.text == "短短":  # 短短 两周的 时间
        return label(right[1:2])
    return None


def _by_who_does(d: _Lasting) -> str | None:
    """What the head of the clause does, or where it stays, for so long."""
    s, right, of = d.s, d.right, d.of
    head = list(s.bare)
    if head and all(w.text in _TILL_NOW for w in head) and not right:  # 停电，至今已有 5天
        return label(thing_before(without_break(s.before)))
    if len(head) > 1 and head[-1].ends("event") and head[-1].verb and right and not of:
        return label(head[-1:])  # 货船 失联 4天 疑 沉没
    head, lasted = _without_time_words(s, head)
    if head and s.near and s.last and not right and all(w.text in _REACHED for w in head):
        return s.level  # 产值达80亿元、实现 五年 翻番
    if s.left and len(s.clause) < 4 and _REPLY.fullmatch("".join(w.text for w in s.left)) and not right:
        return "时间"  # 大概要30分钟。
    if lasted and not head and not right and (subject := subject_before(s, held=True)):
        return subject
    if way := way_told(s.left):
        return way
    if once := done_once(head):
        return once
    if not right and (there := done_there(s)):
        return there
    works = head and head[-1].letter == "V" and "spent" not in head[-1].kinds and right and right[0].letter != "V"
    if works and (found := label(noun_after(right))):
        does = len(head[-1].text) == 1 and head[-1].text not in _WORKS_AS and right[0].noun and found == label(right)
        return head[-1].text * does + found  # 干了34年钳工, 扫 了 20年 大街
    return None


_IN_EACH = frozenset({"一年", "一个月", "一天", "一周", "每年", "每月", "每天", "每周"})
_NEXT = frozenset({"接下来", "随后", "此后", "而后", "今后", "未来"})  # 在 接下来|的 3天 时间 里
_WHOM = frozenset({"其", "他", "她", "我", "他们", "她们", "我们", "咱们"})
_HAS = frozenset({"有", "有着", "拥有", "具有", "具备", "积累", "积累了"})
_PAST = ("经验", "经历", "历史", "阅历", "积淀", "生涯", "资历", "履历")
_WORKS_AS = frozenset("干当做任是搞在学有用过教经历创倒欠补扣罚领")


def _without_time_words(s: Site, head: list[Word]) -> tuple[list[Word], bool]:
    """A clause's head without what says no more than how long, and whether it said so."""
    head, lasted = list(head), any("lasted" in w.kinds for w in s.left[-1:])
    while head and ("lasted" in head[-1].kinds or head[-1].text == "快"):
        head.pop()
    if len(head) > 1 and head[-1].text in _WHOM and head[-2].verb:
        head.pop()  # 拖欠 其 一个月|工资
    while len(head) > 1 and (
        head[-1].letter == "@" or (head[-1].text in "、在和" and any(w.letter == "@" for w in s.left))
    ):
        head.pop()  # 县总工会 在 两天 里 走访
    while head and head[-1].letter == "M" and head[-1].text in _IN_EACH:
        head.pop()  # 他 一年 有|200多天 住 在 工棚 里
    while head and (head[0].text in MARKED or head[-1].text in _NEXT):
        del head[0 if head[0].text in MARKED else -1]
    return head, lasted


def _by_what_is_left(d: _Lasting) -> str | None:
    """The thing that the clause's head names, where it is not who acts."""
    s, right = d.s, d.right
    if between := way_between(s.turn.head):
        return between
    head, lasted = _without_time_words(s, s.bare)
    head = _made_so(head)
    if head and not right and (took := what_took(head)):
        return took
    if not (head and label(head)) or "spent" in head[-1].kinds or (lasted and head[-1].text.endswith(_PERSON)):
        return None
    acted = (
        only_actors(head)
        or head[-1].text[-1] == "们"
        or (not lasted and not head[-1].text.endswith(_TERMS) and _did_so_long(head, right))
        # 防汛期间 36小时 抢修堤坝
        or (bool(right) and (right[0].verb or not right[0].tag) and s.left[-1].text.endswith("期间"))
    )
    if acted:
        return None
    if head[-1].text in SINCE_WHEN:
        return since_when(s, head)
    thing = thing_before(head)
    whole = s.turn.head if only_places(thing) else []
    if whole and d.after and d.after[-1].ends("attribute") and not d.of:
        return label(d.after)  # 青山镇 1小时 雨强
    if (to := next((i for i, w in enumerate(whole) if w.text in _GOES), -1)) >= 0:
        return label([whole[to], *thing])  # 来北京 已经 十年了
    return label(thing)


def _behind(s: Site) -> str:
    """What is done behind the time, in its clause or in the next one."""
    rest = _behind_time(behind_hedges(s.rest), spent=_is_spent(s) or _is_hedged(s))
    if rest and rest[0].noun and s.left and s.left[-1].text in MAKES:
        return label(noun_after(rest))  # 让 十年 巨变 可感可知
    if rest and rest[0].letter == "N" and len(rest) > 1:  # 三天里救援队转移…
        return label(predicate_after(rest, anywhere=True))
    doubled = s.near and len(s.rest) > len(s.right) and s.rest[len(s.right)].text.startswith("翻")
    if doubled and s.level and not s.turn.head:
        return s.level  # 入会率62%，三年间 翻了一番
    if rest and rest[0].text in ("平均", "年均") and s.seen:  # 两年平均增长6.0%
        return s.level
    if rest and rest[0].text in ("比", "较") and (held := [w for w in s.turn.head if w.text not in _LATELY]):
        return label(thing_before(held))  # 出口量 过去 5年间 比 上一个5年 增加
    done = predicate_after(rest)
    if len(done) == 1 and done[0].kinds & {"up", "down"} and s.near and s.level and not s.turn.head:
        return s.level  # 浓度为30微克，五年 下降 (4微克)
    if len(done) == 1 and "link" in done[0].kinds:  # 客流连续3天突破200万人次
        return label(thing_before([w for w in s.turn.head if "spent" not in w.kinds]))
    lasted = bool(s.left) and s.left[-1].text.endswith("连续")
    stands = done or rest[:1]  # 掘进 1200米，连续 (4年) 突破 1000米
    if stands and lasted and not s.turn.head and all(w.kinds & _STANDS or w.text == "在" for w in stands):
        return (s.level if s.near else "") or subject_before(s)  # 产量达3000吨，连续5年 增加
    return (
        brought_about(done)
        or brought_about(predicate_after(rest, anywhere=True))
        or figure_of(next_clause(s.behind))
        or shown(next_clause(s.behind))
        or brought_about(predicate_after(next_clause(s.behind), anywhere=True))
        or (those_behind(s) if not s.left else "")
        or done_later(s)
    )


_STANDS = frozenset({"link", "up", "down", "level", "raises", "lowers", "after"})


_AFTERMATH = frozenset({"震后", "灾后", "战后", "术后", "产后", "赛后", "会后", "婚后", "病后", "事后", "雨后", "饭后"})
_ARRANGED = frozenset(
    {"制度", "机制", "服务", "热线", "模式", "值守", "值班", "巡逻", "巡查", "营业"}
)  # what goes on round the clock
_REPORTS = frozenset(
    {"报告", "上报", "通报", "公布", "登记", "记录", "统计", "录得", "发生", "出现", "发现", "收治", "接诊", "确诊"}
    | {"受理", "累计"}
)


def _superlative(s: Site, right: list[Word]) -> str:
    """30年 最 热 夏天: the record; 8个月 大 的 女儿: the age."""
    if right[0].text == "大":
        return "年龄" if len(right) < 2 or right[1].text == "的" else ""
    return s.last or label(right[:2]) if len(right) > 1 and right[1].letter == "A" else ""


_WEATHER = ("雨", "雪", "雾", "霾", "风", "旱", "温", "晴", "天气", "冰冻", "雷电")
_TILL_NOW = frozenset({"至今", "迄今", "已有", "至今已有", "至今已", "迄今已有"})
_REMAINS = frozenset({"剩", "仅剩", "只剩", "还剩", "剩下", "还有", "只有", "仅有"})
_UNDERGOES = frozenset(
    {"遭受", "遭遇", "经历", "接受", "参加", "享受", "获得", "进行", "开展", "举办", "举行", "提供"}
    | {"开启", "展开", "开始", "结束"}
)
_WITHOUT_VISA = frozenset({"过境", "免签", "免签证", "入境"})
_ADOPTS = frozenset({"采用", "采取", "实行", "执行", "推行"})
_HOLDS = frozenset({"进行", "开展", "举行", "发起", "展开", "实行", "实施"})
_PASSES = frozenset({"进行", "开展", "实施", "完成", "通过", "经过", "经历", "顺利"})
_TESTS = frozenset(
    {"试运行", "试运", "试车", "试验", "测试", "考核", "运行", "调试", "试航", "试飞"}
)  # 完成 72小时 试运行
_NEEDS = frozenset({"需要", "需", "要", "花", "花费", "用", "有"})
_ROUGHLY = frozenset({"近", "约", "长达", "满", "已满", "不满", "已", "已有", "已经"})
_REPLY = rx.compile("(?:大概|大约|差不多|至少|起码|最多|顶多|一般|只|也|就)*(?:要|需要|得|花)")
_RARE = frozenset({"不遇", "未遇", "难遇", "一遇", "罕见", "未见", "未有"})


_GOES = frozenset({"来", "到", "去", "回", "来到", "回到", "进", "进入", "定居"})


def _did_so_long(head: list[Word], right: list[Word]) -> bool:
    """本县5个月累计出口电力: whether who or where stands before a time, and behind it what they did."""
    alone = only_places(head) or only_acts(head) or head[-1].ends("person") or head[-1].text in _WHERE_ENDS
    alone = alone or (len(head) == 1 and is_name(head[-1]))
    return alone and bool(right) and (right[0].letter in "VGD" or "adverb" in right[0].kinds)


_WHERE_ENDS = frozenset("省市县区州镇乡村国")


def _behind_time(ws: list[Word], *, spent: bool = False) -> list[Word]:
    """Without the 时间 of 两个月时间, and the 的时间 of 在两个月的时间里, 用三年的时间建成, at the end if ``spent``."""
    at = len(ws) > 2 and ws[0].text == "的" and ("after" in ws[2].kinds or ws[2].letter == "V" or ws[2].text in _MADE)
    at = at or (spent and len(ws) == 2 and ws[0].text == "的")
    return behind_hedges(ws[at + 1 :]) if len(ws) > at and ws[at].text in _SPANS else ws


def _is_hedged(s: Site) -> bool:
    """Whether only 仅, 不足 and the like stand before the time."""
    return bool(s.left) and all(w.letter == "D" or "adverb" in w.kinds or w.text in _UNDER for w in s.left)


_UNDER = frozenset({"不足", "不到", "不满"})


def _is_spent(s: Site) -> bool:
    return any("spent" in w.kinds for w in s.left[-_USED:])


_USED = 3  # words: 用 了 整整 (三年 的 时间)
_SPANS = frozenset({"时间", "光景", "工夫", "功夫", "日子", "岁月", "时光"})
