"""Shows an answer as plain text while it streams, at a cost that does not grow with its length."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from candor.services.markdown.parser import showable
from candor.ui.markdown.layout import Layout, spans_of
from candor.ui.markdown.look import GAP, Ink, Look

# A paragraph is laid out again as a whole with every insertion, so a long one is cut where its last line begins.
LONGEST = 500
CONTINUED = 1


class PlainStream:
    """Appends text to a document. What the document shows, its own cuts aside, is always exactly what was appended."""

    def __init__(self, document: QTextDocument, look: Look, colour: str = "text") -> None:
        self._look = look
        self._cursor = QTextCursor(document)
        self._ink = look.character(Ink(colour=colour))
        self._held = ""
        self._cursor.setBlockFormat(look.block())
        self._cursor.setBlockCharFormat(self._ink)

    def append(self, text: str) -> None:
        """Adds text at the end; a line feed begins a new block, an empty line is half as high."""
        text, self._held = self._held + text, ""
        if text.endswith("\r"):  # half of a line end may still be on its way
            text, self._held = text[:-1], "\r"
        self._cursor.beginEditBlock()
        lines = showable(text.replace("\r\n", "\n")).split("\n")
        self._insert(lines[0])
        for line in lines[1:]:
            if self._cursor.block().length() == 1 and self._cursor.block().userState() != CONTINUED:
                low = self._look.block()
                low.setLineHeight(self._look.theme.px(GAP), low.lineHeightType())
                self._cursor.setBlockFormat(low)
            self._cursor.insertBlock(self._look.block(), self._ink)
            self._insert(line)
        self._cursor.endEditBlock()

    def cut(self) -> None:
        """Cuts the last paragraph where its last line begins if it has grown long; call it after the layout."""
        block = self._cursor.block()
        lines = block.layout().lineCount()
        if block.length() < LONGEST or lines < 2:
            return
        at = block.layout().lineAt(lines - 1).textStart()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + at)
        cursor.insertBlock(self._look.block(), self._ink)
        cursor.block().setUserState(CONTINUED)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _insert(self, text: str) -> None:
        if text:
            self._cursor.insertText(text, self._ink)


def plain_layout(document: QTextDocument, text: str) -> Layout:
    """The map from an answer to the plain text a stream has shown of it."""
    layout = Layout(document)
    place = 0
    block = document.begin()
    while block.isValid():
        if place and block.userState() != CONTINUED:
            place += 2 if text[place : place + 2] == "\r\n" else 1
        layout.spans.extend(spans_of(block.text(), place, block.position()))
        place += len(block.text())
        block = block.next()
    return layout


def streamed_text(document: QTextDocument) -> str:
    """The text a stream has shown so far, its own cuts taken out."""
    parts: list[str] = []
    block: QTextBlock = document.begin()
    while block.isValid():
        if parts and block.userState() != CONTINUED:
            parts.append("\n")
        parts.append(block.text())
        block = block.next()
    return "".join(parts)
