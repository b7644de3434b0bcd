"""Organizations: names found and resolved."""
