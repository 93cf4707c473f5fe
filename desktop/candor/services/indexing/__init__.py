"""Keeps the library: what is new in the folders, what is read, what is let go."""
