"""unionstats: the numbers of Chinese news, with what they count, whose they are, where and when.

>>> from unionstats import extract
>>> [f.value for f in extract("全市新增会员4662人。")]
[Decimal('4662')]
"""

TYPE_CHECKING = False  # as in typing, which takes longer to import than the help to print
if TYPE_CHECKING:
    from unionstats.model import Fact
    from unionstats.pipeline import extract

__version__ = "0.1.0"
__all__ = ["Fact", "__version__", "extract"]


def __getattr__(name: str) -> object:
    # Imported when they are first asked for, so that `unionstats --help` stays quick.
    if name == "extract":
        from unionstats.pipeline import extract

        return extract
    if name == "Fact":
        from unionstats.model import Fact

        return Fact
    raise AttributeError(f"module 'unionstats' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
