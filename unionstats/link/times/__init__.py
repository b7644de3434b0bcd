"""Times: the day or the span that a number is of."""
