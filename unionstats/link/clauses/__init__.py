"""Clauses: what each organization and place in them does."""
