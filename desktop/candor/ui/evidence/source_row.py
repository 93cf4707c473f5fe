"""One passage in the list of sources."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.passage import Similar, Source
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.evidence.around import Around
from candor.ui.evidence.press_area import PressArea, is_press
from candor.ui.evidence.source_menu import show_source_menu
from candor.ui.passages.number_box import SIDE, paint_number
from candor.ui.passages.place import file_name, open_words, place_words
from candor.ui.passages.quote import Quote
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

INSET = 20
INDENT = 28
TOP = 14
RULE = 2
SIMILAR = "Similar passage"
NO_PROOF = "Alike in words and meaning, which proves nothing."


class SourceRow(PressArea):
    """Number, file, match, place and quote; chosen it is raised and offers to open the document.

    `pressed` carries the source's rank; `document_asked`, and `pin_asked` where it is the right place, the Source;
    `around_asked` its Passage: what stands before and after it is wanted.
    """

    pressed = Signal(int)
    document_asked = Signal(object)
    around_asked = Signal(object)
    pin_asked = Signal(object)

    def __init__(self, theme: Theme, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.source = source
        self.chosen = False
        self.line_under = False
        self._quote = Quote(theme, source)
        self._place = Words(theme, place_words(source.passage.place), Style.SMALL, "text3")
        self._open = TextButton(theme, open_words(source), Kind.LINK)
        self._open.clicked.connect(lambda: self.document_asked.emit(source))
        self.more = IconButton(theme, "dots-three", "More", side=20)
        self.more.clicked.connect(lambda: self._show_menu(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self._scores = Words(theme, f"meaning {source.meaning:.2f}, words {source.words:.2f}", Style.SMALL, "text3")
        self.similar = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.similar.hide()
        self.around = Around(theme, self)
        self.around.asked.connect(lambda: self.around_asked.emit(source.passage))
        self._foot = QWidget()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"Source {source.rank}, {file_name(source)}, match {source.score:.2f}")
        self._lay_out()

    def set_chosen(self, chosen: bool, similar: Similar | None = None) -> None:
        """Raises the row with all of its passage, or puts it to rest; `similar` says why it was raised."""
        self.chosen = chosen
        self._quote.set_chosen(chosen, similar.best if similar is not None else None)
        self._foot.setVisible(chosen)
        self.similar.set_text(f"{SIMILAR} ({similar.score:.2f}). {NO_PROOF}" if similar is not None else "")
        self.similar.setVisible(similar is not None)
        self.around.set_chosen(chosen)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, the accent rule, number, file and match."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self.theme.tokens, self.theme.px
        if self.chosen:
            painter.fillRect(self.rect(), tokens.raised)
            painter.fillRect(0, 0, RULE, self.height(), tokens.accent)
        elif self.over:
            painter.fillRect(self.rect(), tokens.hover)
        number = QRectF(px(INSET), px(TOP), px(SIDE), px(SIDE))
        paint_number(painter, self.theme, number, self.source.rank, self.chosen)
        self._paint_title(painter)
        if self.line_under:
            left = px(INSET + INDENT)
            painter.fillRect(QRectF(left, self.height() - 1, self.width() - left - px(INSET), 1), tokens.line)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 5, 5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses the row."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self.source.rank)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space choose the row."""
        if is_press(event):
            self.pressed.emit(self.source.rank)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens the row's menu."""
        self._show_menu(event.globalPos())

    def _show_menu(self, at: QPoint) -> None:
        source = self.source
        opened, pinned = partial(self.document_asked.emit, source), partial(self.pin_asked.emit, source)
        show_source_menu(source, self, at, opened, pinned)

    def _paint_title(self, painter: QPainter) -> None:
        tokens, px = self.theme.tokens, self.theme.px
        match = f"{self.source.score:.2f}"
        painter.setFont(self.theme.font(Style.UI))
        wide = painter.fontMetrics().horizontalAdvance(match)
        line = QRectF(px(INSET + INDENT), px(TOP), self.width() - px(2 * INSET + INDENT), px(SIDE))
        painter.setPen(tokens.text2)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, match)
        font = self.theme.font(Style.UI_TITLE)
        painter.setFont(font)
        painter.setPen(tokens.text)
        room = int(line.width() - wide - px(12))
        name = QFontMetrics(font).elidedText(file_name(self.source), Qt.TextElideMode.ElideMiddle, room)
        line.setWidth(room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, name)

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
