"""Places: names found and resolved to their adcodes."""
