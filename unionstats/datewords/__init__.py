"""Date expressions: finding them in text and reading what they say (``When``); ``calendar`` works out what they mean.

``STARTS`` is a cheap pattern for the places where an expression may begin; ``read`` then reads it there with the full
grammar (``patterns``, matched by ``grammar``, put into words by ``readings``): a point in time, or two points joined to
a span.  ``hints`` finds the words that are no date of their own but say when something else held (目前, 今天, 近年来).
"""

from unionstats.datewords.expressions import Expression, find, read, read_alone, told_done
from unionstats.datewords.hint_words import hints
from unionstats.datewords.starts import STARTS
from unionstats.datewords.words import HELD_DAYS, PAIRS, number

__all__ = ["HELD_DAYS", "PAIRS", "STARTS", "Expression", "find", "hints", "number", "read", "read_alone", "told_done"]
