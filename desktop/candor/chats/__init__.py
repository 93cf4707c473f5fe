"""Conversations as trees, kept in SQLite."""
