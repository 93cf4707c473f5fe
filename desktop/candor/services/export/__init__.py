"""A conversation, written out: as JSON by a documented schema, as Markdown, and as one page, HTML or PDF."""
