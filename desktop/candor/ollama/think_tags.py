"""Sets apart what a model thinks between tags in its answer."""

from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from dataclasses import replace
from enum import Enum, auto

from candor.model.token import Token
from candor.ollama.chunk import Chunk, Finish

OPEN, CLOSE = "<think>", "</think>"


async def apart(pieces: AsyncGenerator[Chunk | Finish, None]) -> AsyncGenerator[Chunk | Finish, None]:
    """The same pieces; where the answer begins with <think>, what stands up to </think> comes as thoughts.

    Ollama sets them apart itself for models that it knows to think; one that was imported writes the tags. Spans count
    anew in the thoughts and in the answer behind them.
    """
    tags = _Tags()
    async with aclosing(pieces) as stream:
        async for piece in stream:
            if isinstance(piece, Finish):
                for chunk in tags.rest():
                    yield chunk
                yield piece
            elif piece.thought or tags.is_plain:
                yield piece
            else:
                for chunk in tags.add(piece.text, piece.tokens):
                    yield chunk


class _Part(Enum):
    """Where in the text it is."""

    BEFORE = auto()
    THOUGHT = auto()
    BETWEEN = auto()
    ANSWER = auto()
    PLAIN = auto()  # there is no tag: everything is the answer


class _Tags:
    """Takes the text as it comes, and holds back what may be the beginning of a tag."""

    def __init__(self) -> None:
        self._part = _Part.BEFORE
        self._text = ""
        self._tokens: list[Token] = []
        self._told = self._origin = 0

    @property
    def is_plain(self) -> bool:
        """Whether no tag can come any more."""
        return self._part is _Part.PLAIN

    def add(self, text: str, tokens: Sequence[Token]) -> Iterator[Chunk]:
        """What is certain now."""
        self._text += text
        self._tokens.extend(tokens)
        if self._part is _Part.BEFORE:
            self._begin()
        if self._part is _Part.THOUGHT:
            yield from self._think()
        if self._part is _Part.BETWEEN:
            self._skip_space()
        if self._part in (_Part.ANSWER, _Part.PLAIN):
            yield from self._tell(len(self._text), thought=False)

    def rest(self) -> Iterator[Chunk]:
        """What was held back, at the end."""
        if self._part is not _Part.BETWEEN:
            yield from self._tell(len(self._text), thought=self._part is _Part.THOUGHT)

    def _begin(self) -> None:
        head = self._text.lstrip()
        if head.startswith(OPEN):
            self._part = _Part.THOUGHT
            self._told = self._origin = self._text.index(OPEN) + len(OPEN)
        elif not OPEN.startswith(head):
            self._part = _Part.PLAIN

    def _think(self) -> Iterator[Chunk]:
        end = self._text.find(CLOSE, self._told)
        if end < 0:
            yield from self._tell(self._certain(), thought=True)
            return
        yield from self._tell(end, thought=True)
        self._told, self._part = end + len(CLOSE), _Part.BETWEEN

    def _certain(self) -> int:
        """Up to where the text cannot belong to the closing tag; no token is cut there."""
        length = len(self._text)
        held = next((size for size in range(len(CLOSE) - 1, 0, -1) if self._text.endswith(CLOSE[:size])), 0)
        place = length - held
        return min((token.start for token in self._tokens if token.start < place < token.end), default=place)

    def _skip_space(self) -> None:
        while self._told < len(self._text) and self._text[self._told].isspace():
            self._told += 1
        if self._told < len(self._text):
            self._origin, self._part = self._told, _Part.ANSWER

    def _tell(self, end: int, *, thought: bool) -> Iterator[Chunk]:
        text = self._text[self._told : end]
        taken, left = [], []
        for token in self._tokens:
            if token.start >= end and token.end > end:
                left.append(token)
            elif token.end > self._told or token.start == token.end >= self._told:
                start, stop = max(token.start, self._told), min(token.end, end)
                taken.append(replace(token, start=start - self._origin, end=max(start, stop) - self._origin))
                if token.end > end:
                    left.append(token)
        self._tokens, self._told = left, max(self._told, end)
        if text:
            yield Chunk(text, tuple(taken), thought)
