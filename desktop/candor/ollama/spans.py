"""Where each token of an answer stands in its text."""

import re
from collections.abc import Iterable

from candor.model.token import Alternative, Token
from candor.ollama.wire import Entry

UNKNOWN = "\ufffd".encode()


class Spans:
    """Gives every token its span in the answer, chunk after chunk.

    The text comes from the server's `content` alone; tokens are only laid upon it. Within a chunk the spans are in
    order, do not overlap and join to exactly its text, whatever the tokens say:
    a character split over tokens belongs to the first of them; a token that a stop string cut keeps what is left of
    it; a token that is not in the text gets an empty span; the last one takes what nobody claimed. Tokens that
    arrive before their text wait for it; text for which the server sent no tokens stays without.
    """

    def __init__(self) -> None:
        self._length = 0
        self._waiting: list[Entry] = []

    def place(self, text: str, entries: Iterable[Entry]) -> tuple[Token, ...]:
        """The tokens that cover `text`, which is appended to the answer; none when it is empty."""
        self._waiting.extend(entries)
        if not text:
            return ()
        placed, self._waiting = self._waiting, []
        cuts = _cuts(text, placed)
        start, self._length = self._length, self._length + len(text)
        return tuple(
            _token(entry, start + before, start + after)
            for entry, before, after in zip(placed, cuts, cuts[1:], strict=False)
        )


def _cuts(text: str, entries: list[Entry]) -> list[int]:
    """Character offsets between which the tokens stand: one more than tokens, first 0, last the text's length."""
    data, at, cuts = text.encode(), 0, [0]
    for entry in entries[:-1]:
        at += _size(entry.token.encode(), data, at)
        # A cut within a character counts as after it: the decoder makes one U+FFFD of an unfinished one.
        cuts.append(len(data[:at].decode("utf-8", "replace")))
    return [*cuts, len(text)]


def _size(token: bytes, data: bytes, at: int) -> int:
    """How many bytes of `data` from `at` on belong to the token.

    Ollama writes each byte of an unfinished character as U+FFFD, so that one stands for one byte of the text.
    """
    if data.startswith(token, at):
        return len(token)
    if UNKNOWN in token:
        parts = map(re.escape, token.split(UNKNOWN))
        if match := re.compile(rb"[\x80-\xff]".join(parts)).match(data, at):
            return match.end() - at
    rest = data[at:]
    if token.startswith(rest):
        return len(rest)
    bare = token.lstrip()  # some templates trim the white space before an answer
    return len(bare) if data.startswith(bare, at) else 0


def _token(entry: Entry, start: int, end: int) -> Token:
    alternatives = tuple(Alternative(other.token, other.logprob) for other in entry.top_logprobs or ())
    return Token(entry.token, entry.logprob, alternatives, start, end)
