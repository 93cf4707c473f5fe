"""What stands where the transcript will be."""

import heapq
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.document import Document, DocumentState
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.desk.holding import Holding
from candor.ui.theme.measures import Width
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr, tr_n

OFFERED = 3
SAMPLES = {
    "House rules and deposit.docx": "When is the deposit paid back?",
    "Rent increase letter.html": "What is the monthly rent from 1 January 2026?",
    "Handover protocol.md": "How many keys to the flat were handed over?",
}
"""A question for each of the sample documents, in their language whatever the window's is."""


def offered_questions(documents: Iterable[Document]) -> list[str]:
    """Up to three questions about real files, the longest texts first, each about a file of its own name."""
    ready = (document for document in documents if document.state is DocumentState.INDEXED)
    longest = heapq.nlargest(4 * OFFERED, ready, key=lambda document: document.characters)
    names = dict.fromkeys(document.name for document in sorted(longest, key=lambda one: one.name not in SAMPLES))
    return list(dict.fromkeys(_question(name) for name in names))[:OFFERED]


def _question(name: str) -> str:
    plain = name.rpartition(".")[0] or name
    return SAMPLES.get(name) or tr("What does {name} say, in short?", name=plain)


class NothingAsked(QWidget):
    """Asks for a question and offers three; `chosen` carries the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.head = Words(theme, tr("Ask something about your folders."), Style.HEADLINE, wrap=True)
        self.below = Words(theme, "", Style.UI, "text2", wrap=True)
        self._offers = QVBoxLayout()
        self._buttons: list[TextButton] = []
        self._lay_out()
        follow(theme, self._measure)

    @property
    def offered(self) -> list[str]:
        """The questions that are offered."""
        return [button.text() for button in self._buttons]

    def show_holdings(self, holdings: Sequence[Holding]) -> None:
        """Says how much can be asked about."""
        ready, files = sum(each.ready for each in holdings), sum(each.files for each in holdings)
        if not files:
            self.below.set_text(tr("Drop files or folders anywhere on this window first."))
        elif any(each.waiting or each.reading for each in holdings):
            self.below.set_text(
                tr_n(
                    files,
                    "{ready:,} of {n:,} file can be asked about already.",
                    "{ready:,} of {n:,} files can be asked about already.",
                    ready=ready,
                )
            )
        else:
            self.below.set_text(tr_n(ready, "{n:,} file can be searched.", "{n:,} files can be searched."))

    def offer(self, documents: Iterable[Document]) -> None:
        """Offers questions about real files."""
        self._offer(offered_questions(documents))

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._said = QVBoxLayout()
        self._said.setSpacing(0)
        self._said.addWidget(self.head)
        self._said.addWidget(Gap(self.theme, 4))
        self._said.addWidget(self.below)
        self._said.addWidget(Gap(self.theme, 18))
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._said)
        column.addLayout(self._offers)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._inside, 1000)
        row.addStretch(1)
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.addStretch(2)
        self._page.addLayout(row)
        self._page.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(page))

    def _measure(self) -> None:
        px, margins = self.theme.px, self.theme.margins
        # The words stand where the links' letters do: a link has room for its focus ring on both sides.
        self._inside.setMaximumWidth(px(Width.COLUMN + 2 * LINK_PADDING))
        self._said.setContentsMargins(margins(LINK_PADDING, 0, LINK_PADDING, 0))
        self._offers.setSpacing(px(10))
        self._page.setContentsMargins(margins(32 - LINK_PADDING, 0, 32 - LINK_PADDING, 0))

    def _offer(self, questions: Sequence[str]) -> None:
        if self.offered == list(questions):
            return
        for button in self._buttons:
            self._offers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for question in questions:
            button = TextButton(self.theme, question, Kind.LINK)
            button.clicked.connect(lambda _=False, question=question: self.chosen.emit(question))
            self._buttons.append(button)
            self._offers.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
