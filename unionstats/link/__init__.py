"""What a number is about: its item, its organization, its place and its time."""
