"""Groups conversations by when they were last touched."""

from collections.abc import Sequence
from datetime import date, datetime

from candor.model.turn import Conversation

TODAY, WEEK, EARLIER = "Today", "This week", "Earlier"


def grouped(conversations: Sequence[Conversation], today: date) -> list[tuple[str, list[Conversation]]]:
    """Today, the seven days before, and the rest, each newest first; groups without any are left out."""
    groups: dict[str, list[Conversation]] = {TODAY: [], WEEK: [], EARLIER: []}
    for conversation in sorted(conversations, key=lambda one: one.updated, reverse=True):
        days = (today - datetime.fromtimestamp(conversation.updated).date()).days
        groups[TODAY if days <= 0 else WEEK if days < 7 else EARLIER].append(conversation)
    return [(name, found) for name, found in groups.items() if found]
