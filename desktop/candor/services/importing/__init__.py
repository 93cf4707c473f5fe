"""Conversations brought in from a file: Candor's own JSON, Markdown, and what others export."""
