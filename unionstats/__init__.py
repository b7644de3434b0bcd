"""unionstats: the numbers of Chinese news, with what they count, whose they are, where and when."""

from unionstats.model import Fact

__version__ = "0.1.0"
__all__ = ["Fact", "__version__", "extract"]


def __getattr__(name: str) -> object:
    # The pipeline is imported when it is first asked for, so that `unionstats --help` stays quick.
    if name == "extract":
        from unionstats.pipeline import extract

        return extract
    raise AttributeError(f"module 'unionstats' has no attribute {name!r}")
