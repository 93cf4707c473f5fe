"""Every message of Candor, each once."""

from collections.abc import Iterable

from translations.core_sources import core_messages
from translations.message import Message
from translations.window_sources import window_messages


class Ambiguous(Exception):
    """One English text that is meant in two ways; the message names it."""


def all_messages() -> dict[str, Message]:
    """The window's words and the core's sentences by their English. Raises UnknownWords, Ambiguous."""
    return joined([*window_messages(), *core_messages()])


def joined(messages: Iterable[Message]) -> dict[str, Message]:
    """The same message from several places as one, sorted by its English. Raises Ambiguous."""
    found: dict[str, Message] = {}
    for message in messages:
        known = found.get(message.source)
        if known is None:
            found[message.source] = message
            continue
        if known.one and message.one and known.one != message.one:
            raise Ambiguous(f"{message.source!r} has two forms for one: {known.one!r} and {message.one!r}")
        where = tuple(dict.fromkeys((*known.where, *message.where)))
        kinds = known.kinds if known.kinds is not None else message.kinds
        one, blanks = known.one or message.one, known.blanks or message.blanks
        found[message.source] = Message(message.source, one, where, kinds, blanks)
    return dict(sorted(found.items()))


def sentences(messages: Iterable[Message]) -> list[dict[str, object]]:
    """What the window needs to recognise the core's sentences: their templates and what their names hold."""
    return [
        {"text": message.source, **({"one": message.one} if message.one else {}), "kinds": message.kinds}
        for message in messages
        if message.kinds is not None
    ]
