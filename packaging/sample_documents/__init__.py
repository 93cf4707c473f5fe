"""Writes the sample documents: a fictional flat, its lease and its letters."""
