"""Which rows the sidebar's list has: conversations in their groups, or what a search finds."""

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from candor.model.kept import MessageFound
from candor.model.turn import Conversation
from candor.ui.sidebar.chat_row import ChatRow, Kind
from candor.ui.sidebar.dates import GROUPS_TR, grouped
from candor.ui.tr import tr

MOST_EARLIER = 40  # earlier conversations that are shown before they are asked for: what lies below stays in reach
ARCHIVE, MORE = "archive", "more"
FOLDER = "folder:"


def arranged(conversations: Sequence[Conversation], today: date, unfolded: Collection[str]) -> list[ChatRow]:
    """Pinned ones, folders, the others by day, and the archive; `unfolded` are the keys of groups that are open."""
    active = [each for each in conversations if not each.archived]
    rows: list[ChatRow] = []
    if pinned := [each for each in active if each.pinned]:
        rows += [ChatRow(Kind.LABEL, tr("Pinned")), *_chats(pinned)]
    loose = [each for each in active if not each.pinned]
    if folders := sorted({each.folder for each in loose} - {""}, key=str.casefold):
        rows.append(ChatRow(Kind.LABEL, tr("Folders")))
        for name in folders:
            rows += _folder(name, [each for each in loose if each.folder == name], FOLDER + name in unfolded)
    for at, group in grouped([each for each in loose if not each.folder], today):
        rows += [ChatRow(Kind.LABEL, tr(GROUPS_TR[at])), *_shortened(group, at, MORE in unfolded)]
    if archived := [each for each in conversations if each.archived]:
        is_open = ARCHIVE in unfolded
        rows.append(ChatRow(Kind.ARCHIVE, tr("Archived"), count=len(archived), is_open=is_open))
        rows += _chats(archived, inside=True) if is_open else ()
    return rows


def searched(conversations: Sequence[Conversation], wanted: str, found: Sequence[MessageFound]) -> list[ChatRow]:
    """The conversations whose titles hold all the words, archived ones included, then messages that do."""
    words = plain(wanted).split()
    titled = [each for each in conversations if all(word in plain(each.title) for word in words)]
    rows = [ChatRow(Kind.LABEL, tr("Conversations")), *_chats(titled)] if titled else []
    if found:
        rows.append(ChatRow(Kind.LABEL, tr("Messages")))
        rows += [ChatRow(Kind.MESSAGE, each.title, found=each) for each in found]
    return rows


def group_of(conversation: Conversation) -> str:
    """The key of the group a conversation stands in that may be folded, "" where it never is."""
    if conversation.archived:
        return ARCHIVE
    return FOLDER + conversation.folder if conversation.folder and not conversation.pinned else ""


def fold_of(row: ChatRow) -> str:
    """The key of the group that a row opens and closes."""
    return {Kind.ARCHIVE: ARCHIVE, Kind.MORE: MORE}.get(row.kind, FOLDER + row.text)


def plain(text: str) -> str:
    """A text as it is searched: small letters without their accents."""
    if text.isascii():
        return text.lower()
    return "".join(each for each in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(each))


def _chats(conversations: Sequence[Conversation], inside: bool = False) -> Iterator[ChatRow]:
    return (ChatRow(Kind.CHAT, each.title, each, inside=inside) for each in conversations)


def _folder(name: str, conversations: Sequence[Conversation], is_open: bool) -> Iterator[ChatRow]:
    yield ChatRow(Kind.FOLDER, name, count=len(conversations), is_open=is_open)
    if is_open:
        yield from _chats(conversations, inside=True)


def _shortened(group: Sequence[Conversation], at: int, all_of_them: bool) -> Iterator[ChatRow]:
    is_last = at == len(GROUPS_TR) - 1
    shown = group[:MOST_EARLIER] if is_last and not all_of_them and len(group) > MOST_EARLIER + 1 else group
    yield from _chats(shown)
    if len(shown) < len(group):
        yield ChatRow(Kind.MORE, tr("Show more"), count=len(group) - len(shown))
