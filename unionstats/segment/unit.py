"""A block of a page and what it was taken for."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from unionstats.segment import kinds
from unionstats.segment.lines import Block


@dataclass(slots=True)
class Unit:
    """A block and what it was taken for."""

    block: Block
    sort: kinds.Sort
    listed: bool = False  # it stands under the name of a bulletin, and has a sign of its own
    day: datetime.date | None = None  # of a date line, or of the web's stamp right below a headline
    stamp: bool = False  # a date line as the web sets it below a headline: a clock time, a source …
    contents: bool = False  # it is the contents of a digest in one line: 某县…；某市…
    caption: bool = False  # a line below a picture in a text: ▲某县职工在检修设备
    text: str = field(init=False)  # the block's

    def __post_init__(self) -> None:
        self.text = self.block.text
