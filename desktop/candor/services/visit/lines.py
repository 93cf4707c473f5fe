"""Cuts a streamed reply into lines."""

from candor.model.token import Token
from candor.services.server_ports import Chunk
from candor.services.visit.edits import Line, covering


class Lines:
    """Each line comes once it is complete, without its line break, with the tokens that cover it."""

    def __init__(self) -> None:
        self._text = ""
        self._tokens: list[Token] = []
        self._taken = 0

    def add(self, piece: Chunk) -> list[Line]:
        """The lines that this piece completes."""
        self._text += piece.text
        self._tokens.extend(piece.tokens)
        lines = []
        while (end := self._text.find("\n", self._taken)) >= 0:
            lines.append(self._cut(end))
            self._taken = end + 1
        return lines

    def rest(self) -> Line:
        """What stands behind the last line break."""
        return self._cut(len(self._text))

    def _cut(self, end: int) -> Line:
        return covering(self._text[self._taken : end], self._tokens, self._taken)
