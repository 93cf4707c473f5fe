"""The JSON that ChatGPT and Open WebUI export: a list of conversations, of each the path that was looked at.

ChatGPT's conversations.json has `mapping`, the messages by id with their `parent`, and `current_node`, the last one
(help.openai.com, "How do I export my ChatGPT history and data?"). Open WebUI's has `chat.history`, with `messages` by
id, each with `parentId`, and `currentId`. Neither is promised anywhere to stay so: what does not fit is refused.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from candor.model.archive import Talk
from candor.model.turn import Role
from candor.services.importing.lines import Said, talk_of

ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


class Author(msgspec.Struct):
    """Who speaks: user, assistant, system or tool."""

    role: str


class Content(msgspec.Struct):
    """What is said; a part that is no text is a picture, say."""

    content_type: str = "text"
    parts: list[str | dict[str, Any]] = []


class Message(msgspec.Struct):
    """A message of ChatGPT's."""

    author: Author
    content: Content
    create_time: float | None = None


class Node(msgspec.Struct):
    """Where it stands."""

    parent: str | None = None
    message: Message | None = None


class ChatGpt(msgspec.Struct):
    """A conversation of ChatGPT's."""

    mapping: dict[str, Node]
    current_node: str
    title: str | None = None
    create_time: float | None = None


class Entry(msgspec.Struct, rename="camel"):
    """A message of Open WebUI's."""

    role: str
    content: str = ""
    parent_id: str | None = None
    timestamp: float | None = None
    model: str | None = None


class History(msgspec.Struct, rename="camel"):
    """All of them, and the last."""

    messages: dict[str, Entry]
    current_id: str


class Chat(msgspec.Struct):
    """What is in an entry of Open WebUI's."""

    history: History


class OpenWebUi(msgspec.Struct):
    """A conversation of Open WebUI's."""

    chat: Chat
    title: str = ""
    created_at: float | None = None


def others_talks(data: bytes) -> list[Talk]:
    """The conversations in a file. Raises msgspec.DecodeError, RecursionError."""
    try:
        return [_chat_gpt(each) for each in msgspec.json.decode(data, type=list[ChatGpt])]
    except msgspec.ValidationError:
        return [_open_web_ui(each) for each in msgspec.json.decode(data, type=list[OpenWebUi])]


def _chat_gpt(talk: ChatGpt) -> Talk:
    path = _path({key: node.parent for key, node in talk.mapping.items()}, talk.current_node)
    said = (_of_chat_gpt(message) for key in path if (message := talk.mapping[key].message) is not None)
    return talk_of(talk.title or "", (each for each in said if each), talk.create_time or 0.0)


def _of_chat_gpt(message: Message) -> Said | None:
    role = ROLES.get(message.author.role)
    text = "\n".join(part for part in message.content.parts if isinstance(part, str))
    return Said(role, text, message.create_time or 0.0) if role and message.content.content_type == "text" else None


def _open_web_ui(talk: OpenWebUi) -> Talk:
    messages = talk.chat.history.messages
    path = _path({key: entry.parent_id for key, entry in messages.items()}, talk.chat.history.current_id)
    said = (
        Said(ROLES[entry.role], entry.content, entry.timestamp or 0.0, entry.model or "")
        for entry in map(messages.__getitem__, path)
        if entry.role in ROLES
    )
    return talk_of(talk.title, said, talk.created_at or 0.0)


def _path(parents: Mapping[str, str | None], last: str) -> Iterator[str]:
    """From the first to the last; one that leads round in a circle is cut."""
    path: dict[str, None] = {}
    at: str | None = last
    while at is not None and at in parents and at not in path:
        path[at] = None
        at = parents[at]
    return reversed(path)
