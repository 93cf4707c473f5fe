"""Markdown laid out in a text document, with an exact map from its source characters."""
