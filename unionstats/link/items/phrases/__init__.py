"""Phrases: how the words around a number are read, whatever it counts."""
