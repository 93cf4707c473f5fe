"""Answers beside an answer: written on from another token, walked, compared."""
