"""Measures how well search finds what it should."""
