"""One passage in the list of sources."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.passage import Similar, Source
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.evidence.around import Around
from candor.ui.evidence.source_menu import show_source_menu
from candor.ui.passages.match import match_said, parts_words
from candor.ui.passages.number_box import SIDE
from candor.ui.passages.passage_frame import INDENT, INSET, TOP, PassageFrame
from candor.ui.passages.place import file_name, open_words, place_words
from candor.ui.passages.quote import Quote
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

SIMILAR = "Similar passage ({score:.2f}). Alike in words and meaning, which proves nothing."


class SourceRow(PassageFrame):
    """Number, file, match, place and quote; chosen it is raised and offers to open the document.

    `pressed` carries the source's rank; `document_asked`, and `pin_asked` where it is the right place, the Source;
    `around_asked` its Passage: what stands before and after it is wanted.
    """

    document_asked = Signal(object)
    around_asked = Signal(object)
    pin_asked = Signal(object)

    def __init__(self, theme: Theme, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(theme, source, file_name(source), Qt.TextElideMode.ElideMiddle, parent)
        self._quote = Quote(theme, source)
        self._place = Words(theme, place_words(source.passage.place), Style.SMALL, "text3")
        self._open = TextButton(theme, open_words(source), Kind.LINK)
        self._open.clicked.connect(lambda: self.document_asked.emit(source))
        self.more = IconButton(theme, "dots-three", tr("More"), side=20)
        self.more.clicked.connect(lambda: self._show_menu(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self._scores = Words(theme, parts_words(source), Style.SMALL, "text3")
        self.similar = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.similar.hide()
        self.around = Around(theme, self)
        self.around.asked.connect(lambda: self.around_asked.emit(source.passage))
        self._foot = QWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(match_said(source, tr("Source {number}, {title}", number=source.rank, title=self.title)))
        self._lay_out()

    def set_chosen(self, chosen: bool, similar: Similar | None = None) -> None:
        """Raises the row with all of its passage, or puts it to rest; `similar` says why it was raised."""
        self.chosen = chosen
        self._quote.set_chosen(chosen, similar.best if similar is not None else None)
        self._foot.setVisible(chosen)
        self.similar.set_text(tr(SIMILAR, score=similar.score) if similar is not None else "")
        self.similar.setVisible(similar is not None)
        self.around.set_chosen(chosen)
        self.updateGeometry()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens the row's menu."""
        self._show_menu(event.globalPos())

    def _show_menu(self, at: QPoint) -> None:
        source = self.source
        opened, pinned = partial(self.document_asked.emit, source), partial(self.pin_asked.emit, source)
        show_source_menu(source, self, at, opened, pinned)

    def _lay_out(self) -> None:
        self._under = foot = QHBoxLayout(self._foot)
        foot.addWidget(self._open)
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self._scores)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        self._said = said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._place)
        said.addWidget(self.similar)
        said.addWidget(Gap(self.theme, 7))
        said.addWidget(self.around.before)
        said.addWidget(self.around.above)
        said.addWidget(self._quote)
        said.addWidget(self.around.under)
        said.addWidget(self.around.after)
        column.addLayout(said)
        column.addWidget(self._foot)
        column.addWidget(self.around.over_link)
        column.addWidget(self.around.link, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot.hide()
        follow(self.theme, self._measure)
        self._place.setVisible(bool(self._place.text))
        self.setToolTip(plain_tip(self.source.path))

    def _measure(self) -> None:
        self._under.setContentsMargins(self.theme.margins(0, 8, 0, 0))
        self._said.setContentsMargins(self.theme.margins(LINK_PADDING, 0, 0, 0))
        self._column.setContentsMargins(self.theme.margins(INSET + INDENT - LINK_PADDING, TOP + SIDE, INSET, TOP))
