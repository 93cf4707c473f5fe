"""Where the question is written, and how the context window is shared."""
