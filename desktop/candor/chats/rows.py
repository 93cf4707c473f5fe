"""Turns and conversations as rows of the database."""

from typing import NamedTuple, TypeVar, cast

import msgspec

from candor.chats.packing import DETAILS, pack_details, pack_whole, storable, unpack, unpack_details
from candor.chats.token_packing import pack_tokens, unpack_tokens
from candor.model.errors import ChatsDamaged
from candor.model.turn import Conversation, EndReason, Options, Role, Turn

Kind = TypeVar("Kind")
ConversationRow = tuple[str, str, float, float, str | None, str, int, int, bytes | None]


class TurnWords(NamedTuple):
    """The first of the columns: what a turn says, and where it stands."""

    id: str
    conversation: str
    parent: str | None
    role: Role
    text: str
    created: float
    model: str
    ended: EndReason | None


class TurnRow(NamedTuple):
    """The columns of the table `turn` after its number, in their order."""

    id: str
    conversation: str
    parent: str | None
    role: Role
    text: str
    created: float
    model: str
    ended: EndReason | None
    details: bytes | None
    tokens: bytes | None
    thinking: str
    thinking_tokens: bytes | None

    def turn(self) -> Turn:
        """The turn as it was. Raises ChatsDamaged, ChatsTooNew."""
        details = unpack_details(self.details)
        return Turn(
            id=self.id,
            conversation=self.conversation,
            parent=self.parent,
            role=self.role,
            text=self.text,
            created=self.created,
            tokens=unpack_tokens(self.tokens),
            model=self.model,
            ended=self.ended,
            thinking=self.thinking,
            thinking_tokens=unpack_tokens(self.thinking_tokens),
            **{name: getattr(details, name) for name in DETAILS},
        )


def row_of(turn: Turn) -> TurnRow:
    """What is stored of a turn."""
    return TurnRow(
        id=turn.id,
        conversation=turn.conversation,
        parent=turn.parent,
        role=turn.role,
        text=storable(turn.text),
        created=turn.created,
        model=storable(turn.model),
        ended=turn.ended,
        details=pack_details(turn),
        tokens=pack_tokens(turn.tokens),
        thinking=storable(turn.thinking),
        thinking_tokens=pack_tokens(turn.thinking_tokens),
    )


def conversation_of(row: tuple[object, ...]) -> Conversation:
    """The conversation in a row as SQLite gives it. Raises ChatsDamaged, ChatsTooNew."""
    number, title, created, updated, leaf, folder, pinned, archived, options = cast("ConversationRow", row)
    way = None if options is None else unpack(options, Options)
    return Conversation(number, title, created, updated, leaf, folder, bool(pinned), bool(archived), way)


def row_of_conversation(conversation: Conversation) -> tuple[str | float | bytes | None, ...]:
    """What is stored of a conversation, but its leaf."""
    options = None if conversation.options is None else pack_whole(conversation.options)
    kept = (conversation.folder, conversation.pinned, conversation.archived, options)
    return (conversation.id, storable(conversation.title), conversation.created, conversation.updated, *kept)


def words_of(row: tuple[object, ...]) -> TurnWords:
    """The words in a row as SQLite gives it. Raises ChatsDamaged."""
    return _read(row, TurnWords)


def turn_of(row: tuple[object, ...]) -> Turn:
    """The turn in a row as SQLite gives it. Raises ChatsDamaged, ChatsTooNew."""
    return _read(row, TurnRow).turn()


def _read(row: tuple[object, ...], kind: type[Kind]) -> Kind:
    try:
        return msgspec.convert(row, kind)
    except msgspec.ValidationError as error:
        raise ChatsDamaged(f"a turn cannot be read: {error}") from error
