"""A model as a line of the table."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.model.local_model import LoadedModel, LocalModel
from candor.ui.controls.control import Control
from candor.ui.controls.mirror import painter_of
from candor.ui.models.columns import BEFORE_WORDS, FIGURES, HEADS_TR, Column, column_areas
from candor.ui.models.model_words import state_words
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import figure, tr
from candor.ui.words import size

INSET = 12
CARET = 12
BESIDE = 18
# Joined once: Python's flags are slow to join.
AT_BEGINNING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def paint_cell(painter: QPainter, area: QRect, text: str, at_end: bool) -> None:
    """Writes a text into a cell, cut where there is no room, on the side where lines begin or end."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(QRectF(area), AT_END if at_end else AT_BEGINNING, shown)


def cells(theme: Theme, widget: QWidget) -> dict[Column, QRect]:
    """Where the columns' words stand in a line of this width."""
    room = widget.width() - 2 * theme.px(INSET)
    found = {}
    for column, (at, wide) in column_areas(room, theme.px).items():
        before = 0 if column is Column.NAME or column in FIGURES else theme.px(BEFORE_WORDS)
        found[column] = QRect(theme.px(INSET) + at + before, 0, wide - before, widget.height())
    return found


class HeadRow(QWidget):
    """The names of the columns over a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """32 px high."""
        return QSize(self.theme.px(400), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints names and line."""
        painter, inset = painter_of(self), self.theme.px(INSET)
        painter.fillRect(inset, self.height() - 1, self.width() - 2 * inset, 1, self.theme.tokens.edge)
        painter.setFont(self.theme.font(Style.SMALL_500))
        painter.setPen(self.theme.tokens.text3)
        for column, area in cells(self.theme, self).items():
            shift = self.theme.px(BESIDE) if column is Column.NAME else 0
            paint_cell(painter, area.adjusted(shift, 0, 0, 0), tr(HEADS_TR[column]), column in FIGURES)


class ModelRow(Control):
    """Pressed, it unfolds what there is to know of the model."""

    def __init__(self, theme: Theme, model: LocalModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model.name, parent)
        self.model = model
        self._words: dict[Column, str] = {}
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_model(model, None, date.today())

    def show_model(self, model: LocalModel, loaded: LoadedModel | None, today: date) -> None:
        """Shows the model as it is now."""
        self.model = model
        self._words = {
            Column.NAME: model.name,
            Column.SIZE: size(model.size),
            Column.QUANTIZATION: model.quantization,
            Column.CONTEXT: figure(model.context) if model.context else "",
            Column.FAMILY: model.family,
            Column.STATE: state_words(loaded, today),
        }
        told = [f"{tr(HEADS_TR[column])}: {words}" for column, words in self._words.items() if column and words]
        self.setAccessibleDescription(tr(", ").join(told))
        self.setToolTip(self._words[Column.STATE])
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of a table."""
        return QSize(self.theme.px(400), self.theme.px(Height.TABLE_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pill of hover and choice, the caret and the cells."""
        tokens = self.theme.tokens
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground(tokens.select if self.isChecked() else None))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.ROW, Radius.ROW)
        for column, area in cells(self.theme, self).items():
            is_name = column is Column.NAME
            painter.setFont(self.theme.font(Style.UI_SELECTED if is_name else Style.UI))
            painter.setPen(tokens.text if is_name else tokens.text2)
            shift = self.theme.px(BESIDE) if is_name else 0
            paint_cell(painter, area.adjusted(shift, 0, 0, 0), self._words[column], column in FIGURES)
        self._paint_caret(painter)
        self.paint_focus(painter)

    def _paint_caret(self, painter: QPainter) -> None:
        wide = self.theme.px(CARET)
        area = QRectF(self.theme.px(INSET) - 2, (self.height() - wide) / 2, wide, wide)
        self.theme.paint_icon(painter, area, "caret-down" if self.isChecked() else "caret-right")
