"""Parses a paragraph's Markdown and remembers where each piece stood in it."""

from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

AT = "at"
ADDRESS = "address"  # of a picture: where it stands in the content, -1 where it stands there in other words


class PlacedState(StateInline):
    """The parser's state; every token it makes has in `meta["at"]` the offset of its first character in the content.

    Literal text is gathered without gaps, so its first character's offset is enough.
    """

    def __init__(self, src: str, md: MarkdownIt, env: EnvType, out_tokens: list[Token]) -> None:
        super().__init__(src, md, env, out_tokens)
        self._pending_at = 0

    def append_pending(self, text: str) -> None:
        """Gathers literal text that stands at the current position."""
        if not self.pending:
            self._pending_at = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:
        """Makes a text token of what was gathered."""
        token = super().pushPending()
        token.meta[AT] = self._pending_at
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Makes a token at the current position."""
        token = super().push(ttype, tag, nesting)
        token.meta[AT] = self.pos
        return token


class PlacedInline(ParserInline):
    """Inline parsing that keeps offsets. Runs of emphasis marks, made at one position, are told apart."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """Parses `src` into `tokens`, each with its offset."""
        state = PlacedState(src, md, env, tokens)
        self.tokenize(state)
        _settle(state.tokens, src)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _settle(tokens: list[Token], source: str) -> None:
    """Moves each offset from where its token was made to its first visible character."""
    at, taken = -1, 0
    for token in tokens:
        if token.type == "text":
            here = token.meta[AT]
            taken = taken if here == at else 0
            at = here
            token.meta[AT] += taken + (source[here : here + 1] == "<" and token.content[:1] != "<")
            taken += len(token.content)
        elif token.type == "text_special" and token.info == "escape":
            token.meta[AT] += len(token.markup) - len(token.content)
        elif token.type == "code_inline":
            start = token.meta[AT] + len(token.markup)
            whole = source[start : start + len(token.content)].replace("\n", " ") == token.content
            token.meta[AT] = start if whole else start + 1
        elif token.type == "image":
            token.meta[AT] += len("![")
            begin = source.find("](", token.meta[AT])
            token.meta[ADDRESS] = source.find(str(token.attrs.get("src", "")), begin) if begin >= 0 else -1
