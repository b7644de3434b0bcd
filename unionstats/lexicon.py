"""Word lists, loaded when first needed."""
