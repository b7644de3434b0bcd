"""Goods, crops and beasts called by where they are from, wherever they are raised or sold: 德国设备, 海南豆角."""

from __future__ import annotations

from re import Match

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import Part
from unionstats.model import Entity

# What one does who raises what is from elsewhere: 石桥镇养|四川|白鹅900只
_RAISES = rx.compile("(?:养殖?|[种栽]植?|栽种|[栽繁]培|[饲放]养|引种|投放|[培繁]育|试种|套种|[种栽]|引进|发展)了?$")
# … 四川白鹅900只、|金华|猪60头: the next of a list
_RAISES_MORE = rx.compile(
    "(?:养殖?|种植?|栽[植种培]?|[饲放]养|引[种进]|试种|套种)了?(?!的)[^，。；]{2,40}?[0-9][^，。；、0-9]{1,4}[、和]$"
)
# 赣州|脐橙价格好, 海南|荔枝俏销各地
_SELLS = rx.compile(
    "(?![省市县区州全])[一-龥]{1,6}?(?:价格[好高走上看]|行情|价高|卖价|卖出|名声|声名|名扬|闻名|[远畅俏热直外]销|销往|销路|走俏|走红|抢手|香飘|好卖|不愁[卖销]|供不应求|成[了为]?抢手)"
)
# 云南|红酒庄, 台州|第一漂景区: a sight that is called after a wider place
_SIGHT = rx.compile(
    "(?![省市县区州全各等的有])(?:[一-龥]{1,7}?(?:景区|景点|度假区|酒庄|草原|漂流)"
    "|[一-龥]{0,7}?(?:乐园|大峡谷|欢乐谷|滑雪场|影视城|动物园|植物园|海洋馆|水世界|民族村))(?![的、和])"
)
_OF_PLACE = ("省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "村")
_RAISED = rx.compile("(?!市场|本土|各地)[一-龥]{1,5}(?=[0-9，。；、（(的]|$)(?<![国地人][区民方])")


# 引进日本生产线, 德国设备: where goods are from
_GOODS = rx.compile(
    "(?:的|先进|原装|进口|最新)*(?:[一-龥]{0,4}?(?:生产线|流水线|设备|机器人?|机床|仪器|装备)|[一-龥]{0,2}?品牌|化妆品|奶粉|红酒|葡萄酒|面料|料理|西餐|大片)"
)


def raised(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """石桥镇养|四川|白鹅900只, 石桥镇种橙9亩。|赣州|脐橙俏销: what is raised, or seen, in a smaller place."""
    if e.text.endswith(_OF_PLACE) or e.rule == "pointer":
        return None
    told = [o for o in c.entities if o.end <= e.start and o.adcode[4:] not in ("", "00") and o.place != e.place]
    if not told:
        return None
    if (_SELLS.match(rest) or _SIGHT.match(rest)) and any(o.place.startswith(e.place) for o in told):
        return "far"
    done = _RAISES.search(near) or _RAISES_MORE.search(c.text, c.bounds[clause], e.start)
    return "far" if done and _RAISED.match(rest) else None


def of_kind(near: str, rest: str) -> bool:
    """德国设备, 种植澳洲坚果: does a land only tell what kind of goods, plant or beast something is?"""
    return _GOODS.match(rest) is not None or bool(_RAISES.search(near) and _RAISED.match(rest))


# What is grown, bred, caught, cooked or brewed, by what its name ends with: 海南|豆角, 沙县|小吃, 智利|车厘子
_PRODUCE = (
    "(?<![成效结如因])果|桃|梨|杏|枣|瓜|橙|柑|橘|桔|柚|莓|葡萄|提子|车厘子|荔枝|龙眼|榴莲|香蕉|菠萝|石榴|柿|番茄|核桃|板栗|枇杷|甘蔗|枸杞|药材"
    "|米|杂粮|面粉|小麦|花生|大豆|豆角|[豌蚕毛四青黄绿]豆|土豆|山药|芋头|菜|椒|茄子|萝卜|莲?藕|葱|蒜|姜|菇|木耳|笋|豆腐|茶叶?|龙井|毛尖|普洱|铁观音|咖啡"
    "|肉|猪|鸡|鸭|鹅|羊(?!绒)|牛|奶|蛋|鱼|虾|蟹|海参|鲍鱼|生蚝|[白黄红啤米]酒|肉串|寿司|面包|饼|[拉拌汤干削炒烩]面|[米凉]皮|米?粉|粽子?|小吃|火锅|烧烤|料理"
    "|醋|[酱米]油|豆瓣酱?|[豆香]干|豆皮|[红腊香]肠|包子|饺子|汤圆|馒头|馄饨|炒饭|燃面|面线糊?|面(?=[0-9，。、每当卖])|麻糖|蜂蜜|奶酪|曲奇|巧克力|香料"
    "|毛峰|猴魁|瓜片|玉露|翠芽|陈皮|人参|党参|当归|黄芪|天麻|三七|虫草|藏红花|雪莲|银耳|海蜇|海带|海苔|扇贝|[花文]蛤|鳗|黄花|柠檬|槟榔|薯|高粱|青稞|[燕藜]麦|薰衣草|雪茄|香烟"
    "|瓷器?|陶[瓷器]|紫砂壶?|刺绣|丝绸|绸缎|棉花?|羊绒衫?|羽绒服|鞋|服装|服饰|汉服|旗袍|箱包|家纺|小商品|玩具|家具|木材|手表|珠宝|珍珠|翡翠|宝剑|花炮|烟花"
    "|饼干|切花|鲜花|茉莉花?|菊花|牡丹|玫瑰|百合|郁金香|蝴蝶兰|花卉|苗木"
)
# … but 石桥|出栏生猪, |采收茶叶: what is done there
_DONE = "[卖售销买运捐送做宰有]|[一-龥]?(?:[种养产栽收引建购摘采播植制造捕捞砍伐]|[出存]栏|[出进]口|加工|推广|发放)"
_PRODUCT = rx.compile(
    f"(?:生产的[一-龥]{{2,5}}?(?=[0-9])|(?:的)?(?!{_DONE})[一-龥]{{0,3}}?(?:{_PRODUCE}))(?![市商]场|[节展协商村镇乡山江湖河路站]|公园|广场|小区|社区|企业|公司|基地|产业|加工|种植|养殖|的?(?:总?产|出口|进口|面积|[存出]栏))"
)
# What is told of goods at a market, not where they grow: 每斤6元, 到货12吨, 价格好, 卖出3万枝
_ON_SALE = rx.compile(
    "[一-龥]{0,3}?(?:[0-9每、]|[一半]斤|到货|[卖售销]|价|涨|跌|降到|批发|零售|俏|上市|走[俏红]|热|畅|摊|店|运[抵到往])"
)


# |胶州|大秧歌、威风锣鼓等: what is danced, sung or cut, by where it comes from, one of several
_ART = rx.compile(
    "[大小地花]?(?:秧歌|腰鼓|战鼓|锣鼓|花鼓|盘鼓|鼓舞|鼓乐|鼓吹|大鼓|拉花|皮影戏?|木偶戏?|剪纸|年画|泥塑|刺绣|梆子|采茶戏|花灯戏?|道情|评书|快书|琴书|弹词|清曲|号子|山歌|民歌"
    "|龙舞|龙灯|狮舞|麒麟舞|英歌舞?|高跷|社火|抬阁|太极拳?)(?=[、，”等和及与])"
)


def art(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """威风锣鼓、|胶州|大秧歌等民俗表演: whence an art comes that is only one of those shown."""
    m = _ART.match(rest) if e.rule == "short" else None
    return "far" if m and (near[-1:] in ("、", "和") or rest[m.end() : m.end() + 1] in "、等和") else None


def sold(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """徐州大集开市，|海南|豆角每斤6元: goods by where they are from, told of elsewhere, or of what lies in it."""
    m = _product(c, e)
    if m is None:
        return None
    told = [o for o in c.entities if o.end <= e.start and o.place and (o.place != "中国" or not e.adcode)]
    if any(o.place != e.place and o.place.startswith(e.place) for o in told):
        return "far"  # 东路镇产荔枝6200吨。海南荔枝远销…
    apart = any(not e.place.startswith(o.place) and not _product(c, o) for o in told)
    apart = apart or any(o.start > m.end() and c.clause(o.start) == clause and _arrives(c, o) for o in c.entities)
    return "far" if apart and _ON_SALE.match(c.text, m.end()) else None


_ARRIVES = ("运抵", "抵达", "运到", "运达", "到货")


def _arrives(c: Paragraph, e: Entity) -> bool:
    return c.text.endswith(_ARRIVES, 0, e.start)


def delivered(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """茂名荔枝运抵|银川: where goods from elsewhere arrive."""
    if not _arrives(c, e):
        return None
    return (
        "site" if any(_product(c, o) and c.clause(o.start) == clause for o in c.entities if o.end < e.start) else None
    )


def _product(c: Paragraph, e: Entity) -> Match[str] | None:
    """海南|豆角, 石桥|生产的退烧药."""
    return None if e.text[-1] in "省市" else _PRODUCT.match(c.text, e.end)
