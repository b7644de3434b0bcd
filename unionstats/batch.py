"""Many inputs: paths to documents, one after the other, a failed one reported and passed over."""
