"""Groups conversations by when they were last touched."""

from collections.abc import Sequence
from datetime import date, datetime

from candor.model.turn import Conversation

GROUPS_TR = ("Today", "This week", "Earlier")


def grouped(conversations: Sequence[Conversation], today: date) -> list[tuple[int, list[Conversation]]]:
    """Today, the seven days before, and the rest, each newest first, by their place in GROUPS_TR; empty ones are left
    out.
    """
    groups: tuple[list[Conversation], ...] = ([], [], [])
    for conversation in sorted(conversations, key=lambda one: one.updated, reverse=True):
        days = (today - datetime.fromtimestamp(conversation.updated).date()).days
        groups[0 if days <= 0 else 1 if days < 7 else 2].append(conversation)
    return [(at, found) for at, found in enumerate(groups) if found]
