"""Which kind of file this is, by its content before its name."""
