"""The ladder of places: where a number was counted."""
