"""Articles with their facts marked, for annotation tools."""

from __future__ import annotations

from unionstats import pipeline
from unionstats.formats.annotation import Annotated
from unionstats.glossary import Glossary
from unionstats.model import Document

_NONE = Glossary()


def annotated(document: Document, own: Glossary = _NONE) -> tuple[Annotated, ...]:
    """The text of a document with its facts; ``own`` are the user's words."""
    day = document.date.isoformat() if document.date else ""
    return (Annotated(document.source, document.text[:], day, tuple(pipeline.facts(document, own))),)
