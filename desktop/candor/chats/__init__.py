"""Conversations as trees, kept in SQLite."""

from candor.chats.chat_store import ChatStore

__all__ = ["ChatStore"]
