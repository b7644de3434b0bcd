"""Dates and spans: from what a text says (``When``) to a TIMEX3 value with its first and last day (``Time``)."""

from __future__ import annotations

import datetime

from unionstats.model import Time, When


def resolve(when: When, reference: datetime.date | None, anchor: Time | None = None) -> Time:
    """What ``when`` means in an article of the day ``reference``, after the date ``anchor`` in the same paragraph."""
    raise NotImplementedError
