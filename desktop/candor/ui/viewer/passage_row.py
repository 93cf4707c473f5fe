"""One passage in the list of those in this file."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.passage import Source
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.words import Words
from candor.ui.passages.match import match_said
from candor.ui.passages.number_box import SIDE
from candor.ui.passages.passage_frame import INDENT, INSET, TOP, PassageFrame
from candor.ui.passages.place import own_place_words
from candor.ui.passages.quote import Quote
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class PassageRow(PassageFrame):
    """Number, place, match and quote."""

    def __init__(self, theme: Theme, source: Source, parent: QWidget | None = None) -> None:
        title, under = _titles(source)
        super().__init__(theme, source, title, Qt.TextElideMode.ElideRight, parent)
        self._quote = Quote(theme, source)
        self._under = Words(theme, under, Style.SMALL, "text2")
        self.setAccessibleName(
            match_said(source, tr("Passage {number}, {title}", number=source.rank, title=self.title))
        )
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self._under)
        column.addWidget(Gap(theme, 7))
        column.addWidget(self._quote)
        self._under.setVisible(bool(under))
        follow(theme, self._measure)

    def set_chosen(self, chosen: bool) -> None:
        """Raises the row, or puts it to rest."""
        self.chosen = chosen
        self._quote.set_chosen(chosen)
        self.update()

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(INSET + INDENT, TOP + SIDE, INSET, TOP))


def _titles(source: Source) -> tuple[str, str]:
    """What a passage in its file is called, and what stands under that."""
    place = source.passage.place
    headings = [part for part in place.heading if part]
    numbered = own_place_words(replace(place, heading=(), line=None, recognized=False))
    if numbered:
        below = [*headings[-1:], *([tr("read by OCR")] if place.recognized else [])]
        return numbered[0].upper() + numbered[1:], ", ".join(below)
    if headings:
        return headings[-1], " › ".join(headings[:-1])
    named = (
        tr("Line {line:,}", line=place.line) if place.line is not None else tr("Passage {number}", number=source.rank)
    )
    return named, ""
