"""A file becomes text with its places."""
