"""Written numbers: finding them in text and reading their value, in Arabic digits, Chinese numerals and mixtures.

One scan looks at each place where a number can begin (``finding``); a number in plain digits is read by one pattern,
anything with Chinese characters by ``parts``, which cuts the longest well-formed number into tokens, and ``value``,
which adds them up.  Time is linear in the text.
"""

from unionstats.numerals.characters import NUMERAL, Numeral
from unionstats.numerals.finding import at, behind_aside, find, read

__all__ = ["NUMERAL", "Numeral", "at", "behind_aside", "find", "read"]
