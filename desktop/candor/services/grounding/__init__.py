"""Weighs an answer with and without the passages it was given."""
