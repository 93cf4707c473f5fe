"""Conversations as trees, kept in SQLite."""

from candor.chats.chat_store import ChatStore
from candor.chats.opening import is_encrypted

__all__ = ["ChatStore", "is_encrypted"]
