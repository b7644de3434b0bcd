"""unionstats: the numbers of Chinese news, with what they count, whose they are, where and when.

>>> from unionstats import extract
>>> [f.value for f in extract("全市新增会员4662人。")]
[Decimal('4662')]
"""

from typing import TYPE_CHECKING

from unionstats.model import Fact

if TYPE_CHECKING:
    from unionstats.pipeline import extract

__version__ = "0.1.0"
__all__ = ["Fact", "__version__", "extract"]


def __getattr__(name: str) -> object:
    # The pipeline is imported when it is first asked for, so that `unionstats --help` stays quick.
    if name == "extract":
        from unionstats.pipeline import extract

        return extract
    raise AttributeError(f"module 'unionstats' has no attribute {name!r}")
