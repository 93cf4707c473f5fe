"""Doubt as it is painted in the answer's column and in the margin: tints, strokes and bars."""
