"""What can go wrong, in words for the user: each message names the thing and the remedy in one line."""


class UnionstatsError(Exception):
    """The base of all errors that the program raises on purpose."""


class InputError(UnionstatsError):
    """An input could not be read: missing, unreadable, binary, wrongly encoded."""


class OutputError(UnionstatsError):
    """The output could not be written."""


class UsageError(UnionstatsError):
    """An option's value does not make sense."""


class DataError(UnionstatsError):
    """A word list or table of the program, or one that the user gave, is malformed."""


class ExampleError(UnionstatsError):
    """A rule's example is not of the form that examples have."""
