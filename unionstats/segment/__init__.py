"""Articles of a page, paragraphs of an article, sentences of a paragraph.

``lines`` takes the markup off and ``wraps`` undoes hard wraps, ``frame`` knows what a site prints around its texts,
``kinds`` says what a block is by itself (headline, byline, credit, furniture, body), ``units`` what it is among its
neighbours, ``layout`` how the page tells its articles apart;
``compose`` hands each block to its article (``drafts``), under its headlines (``headlines``, ``titles``), and joins
what the layout tore apart.  ``pages`` makes articles of a page so, with its day; ``windows`` goes through a long text,
a stretch at a time.
"""

from unionstats.segment.sentences import sentences
from unionstats.segment.spacing import LONGEST_GAP, is_gap
from unionstats.segment.windows import articles

__all__ = ["LONGEST_GAP", "articles", "is_gap", "sentences"]
