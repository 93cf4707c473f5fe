"""The words of a thought, with how sure the model was of each token."""

import math
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from candor.model.token import Token
from candor.model.tokens import Tokens
from candor.services.doubt.alternatives import alternatives
from candor.services.doubt.mark import MILD_BELOW, Band
from candor.services.doubt.marks import token_marks
from candor.services.doubt.words import percent
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.markdown.inert_document import InertDocument
from candor.ui.markdown.layout import Layout
from candor.ui.markdown.look import Look
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr
from candor.ui.transcript.fitted_text import FittedText
from candor.ui.transcript.plain_stream import PlainStream, plain_layout, streamed_text

LIKELIEST = 5  # alternatives a tip lists
UNDER = {Band.MILD: QTextCharFormat.UnderlineStyle.DotLine, Band.STRONG: QTextCharFormat.UnderlineStyle.DashUnderline}


class ThoughtText(FittedText):
    """The plain text, as it comes. When it is whole, tokens under one half are tinted, and a tip over each says its
    probability and what else the model nearly thought.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._stream = PlainStream(self.document(), Look(theme), "text2")
        self._thought, self._tokens, self._layout = "", Tokens.of(()), Layout(self.document())
        self._doubtful = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What the model thought"))
        theme.changed.connect(self._on_theme_changed)

    def append(self, text: str) -> None:
        """Adds what just arrived."""
        self._stream.append(text)
        self._stream.cut()

    def show_tokens(self, thought: str, tokens: Sequence[Token]) -> None:
        """Shows how sure the model was of the whole thought; nothing where no token is known."""
        self._thought, self._tokens = thought, Tokens.of(tokens)
        self._layout = plain_layout(self.document(), thought)
        self._tint()

    def set_doubtful(self, doubtful: bool) -> None:
        """Shows or hides the tints."""
        self._doubtful = doubtful
        self._tint()

    def token_words(self, position: int) -> str:
        """What a tip says at a place of the document; "" where no token stands."""
        place = self._layout.source_at(position)
        if place is None or not len(self._tokens):
            return ""
        known = alternatives(self._tokens[max(0, bisect_right(self._tokens.starts, place) - 1)])
        others = [f"{bar.shown}  {percent(bar.probability, 1)}" for bar in known.bars[:LIKELIEST]]
        return "\n".join([said(known.words), percent(known.probability, 1), *(others and ["", *others])])

    def viewportEvent(self, event: QEvent) -> bool:
        """Shows the tip of the token under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.token_words(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tint(self) -> None:
        marks = token_marks(self._thought, self._tokens, below=math.log(MILD_BELOW)) if self._doubtful else ()
        self.setExtraSelections(
            [
                self._selection(start, end, mark.band)
                for mark in marks
                for start, end in self._layout.positions(mark.start, mark.end)
            ]
        )

    def _selection(self, start: int, end: int, band: Band) -> QTextEdit.ExtraSelection:
        colours, strong = self.theme.tokens, band is Band.STRONG
        chosen = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(colours.strong if strong else colours.mild)
        look.setUnderlineStyle(UNDER[band])
        look.setUnderlineColor(colours.doubt_strong if strong else colours.doubt)
        chosen.cursor, chosen.format = cursor, look
        return chosen

    def _on_theme_changed(self) -> None:
        text = streamed_text(self.document())
        self.use(InertDocument(self))
        self._stream = PlainStream(self.document(), Look(self.theme), "text2")
        self._stream.append(text)
        if self._thought:
            self.show_tokens(self._thought, self._tokens)
