"""The verb: write a conversation out."""

from candor.model.errors import ConversationGone
from candor.model.turn import Conversation, Turn
from candor.services.export.page import page
from candor.services.export.written import written
from candor.services.ports import Keeps
from candor.services.threads import Threads
from candor.services.verbs import ExportFormat


async def export(conversation: str, form: ExportFormat, *, chats: Keeps, threads: Threads) -> str:
    """The whole conversation with all its branches, as text. Raises ConversationGone, ChatsError."""
    return await threads.keep(_export, conversation, form, chats)


def _export(conversation: str, form: ExportFormat, chats: Keeps) -> str:
    kept, turns = _found(conversation, chats)
    return written(kept, turns) if form is ExportFormat.JSON else page(kept, turns)


def _found(conversation: str, chats: Keeps) -> tuple[Conversation, list[Turn]]:
    for kept in chats.conversations():
        if kept.id == conversation:
            return kept, chats.tree(conversation)
    raise ConversationGone
