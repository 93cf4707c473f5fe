"""The verb: write a conversation out."""

from typing import Protocol

from candor.model.errors import ConversationGone, DocumentError, NotSaved
from candor.model.turn import Conversation, Turn
from candor.services.export.markdown import markdown
from candor.services.export.page import page
from candor.services.export.paper import PAPER, on_paper
from candor.services.export.written import written
from candor.services.ports import Keeps
from candor.services.threads import Threads
from candor.services.verbs import ExportFormat


class Prints(Protocol):
    """Lays a page out for paper (documents/)."""

    async def __call__(self, markup: str, style: str, title: str) -> bytes:
        """The page as PDF. Raises DocumentError."""
        ...


async def export(conversation: str, form: ExportFormat, *, chats: Keeps, threads: Threads, prints: Prints) -> bytes:
    """A conversation as the content of a file. Raises ConversationGone, ChatsError, NotSaved."""
    title, text = await threads.keep(_export, conversation, form, chats)
    if form is not ExportFormat.PDF:
        return text.encode("utf-8", "replace")
    try:
        return await prints(on_paper(text), PAPER, title)
    except DocumentError as error:
        raise NotSaved("The PDF", str(error)) from error


def _export(conversation: str, form: ExportFormat, chats: Keeps) -> tuple[str, str]:
    kept, turns = _found(conversation, chats)
    if form is ExportFormat.JSON:
        return kept.title, written(kept, turns)
    return kept.title, (markdown if form is ExportFormat.MARKDOWN else page)(kept, turns)


def _found(conversation: str, chats: Keeps) -> tuple[Conversation, list[Turn]]:
    for kept in chats.conversations():
        if kept.id == conversation:
            return kept, chats.tree(conversation)
    raise ConversationGone
