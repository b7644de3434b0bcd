"""Items: what a number counts or measures."""
