"""A conversation, written out: as JSON by a documented schema, and as one HTML page."""
