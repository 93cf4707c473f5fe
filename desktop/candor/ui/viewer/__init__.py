"""The viewer: the document a passage comes from, opened at the passage."""
