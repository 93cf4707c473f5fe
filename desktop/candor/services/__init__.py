"""Verbs: async iterators of events; no Qt."""
