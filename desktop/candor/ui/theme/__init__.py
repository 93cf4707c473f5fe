"""Colours, type, space and icons: the one place they come from."""
