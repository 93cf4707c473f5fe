"""A model that can be chosen or fetched, as a radio button."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from candor.services.direction import is_right_to_left
from candor.ui.controls.control import Control
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import size

if TYPE_CHECKING:
    from candor.services.verbs import Offered

RING, INDENT, GAP = 15, 26, 16
HIGH, HIGH_REMARK = 32, 48


class OfferRow(Control):
    """Name and remark, and at the end how much memory it needs and how large it is; without figures a name alone."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        offered: "Offered | None" = None,
        running: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._running = running
        self.setText(offered.offer.title if offered else name)
        self.name, self.offered = name, offered
        self.remark = said(offered.offer.remark) if offered else ""
        self.needs = needs_words(offered) if offered else ""
        self.size_words = size(offered.offer.size) if offered else ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.text())
        told = ", ".join(part for part in (self.remark, self.needs, self.size_words) if part)
        self.setAccessibleDescription(told)
        self.setToolTip(plain_tip(told))
        self.setEnabled(running and self.fits)

    @property
    def fits(self) -> bool:
        """Whether this machine can run it."""
        return self.offered is None or self.offered.fit.fits

    def sizeHint(self) -> QSize:
        """One line, or two with a remark."""
        wide = self.text_width(self.text(), Style.UI_SELECTED) + self.theme.px(INDENT + 8)
        return QSize(wide, self.theme.px(HIGH_REMARK if self.remark else HIGH))

    def minimumSizeHint(self) -> QSize:
        """The remark gives way."""
        return QSize(self.theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ring, words and figures; mirrored where the window is."""
        tokens, px = self.theme.tokens, self.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        live = self.isEnabled()
        line = QRect(0, 0, self.width(), px(26 if self.remark else HIGH))
        self._paint_ring(painter, line, live)
        end = self._write(painter, line, line.right(), self.size_words, Style.SMALL, tokens.text3, at_end=True)
        fault = self._running and not self.fits
        needs = tokens.fault if fault else tokens.text2 if live else tokens.text3
        end = self._write(painter, line, end, self.needs, Style.SMALL, needs, at_end=True)
        name = QRect(px(INDENT), 0, max(0, end - px(INDENT)), line.height())
        self._write(painter, name, name.right(), self.text(), Style.UI_SELECTED, tokens.text if live else tokens.text3)
        if self.remark:
            under = QRect(px(INDENT), px(24), self.width() - px(INDENT), px(18))
            self._write(painter, under, under.right(), self.remark, Style.SMALL, tokens.text2 if live else tokens.text3)
        self.paint_focus(painter)

    def _paint_ring(self, painter: QPainter, line: QRect, live: bool) -> None:
        tokens, wide = self.theme.tokens, self.theme.px(RING)
        area = QRect(2, (line.height() - wide) // 2, wide, wide)
        colour = tokens.accent if self.isChecked() and live else tokens.ctrl if live else tokens.edge
        painter.setPen(QPen(colour, 5 if self.isChecked() else 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 2.5 if self.isChecked() else 0.65
        painter.drawEllipse(QRectF(self._placed(area)).adjusted(inset, inset, -inset, -inset))

    def _write(
        self, painter: QPainter, room: QRect, right: int, text: str, style: Style, colour: QColor, at_end: bool = False
    ) -> int:
        """Writes a text at the beginning of the room, or so that it ends at `right`; returns where that begins."""
        if not text:
            return right
        font = self.theme.font(style)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, right - room.left()))
        wide = QFontMetrics(font).horizontalAdvance(shown) + 1
        area = QRect(right - wide if at_end else room.left(), room.top(), wide, room.height())
        painter.setFont(font)
        painter.setPen(colour)
        turned = is_right_to_left(text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        painter.drawText(self._placed(area), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return area.left() - self.theme.px(GAP)

    def _placed(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)


def needs_words(offered: "Offered") -> str:
    """Such as "Needs 6.1 of 16 GB memory", "Does not fit: needs 43 GB"."""
    fit = offered.fit
    if not fit.fits:
        return tr("Does not fit: needs {needed}", needed=size(fit.needed))
    whole = max(fit.machine.memory, fit.machine.card) if fit.needed > fit.machine.card else fit.machine.card
    return tr("Needs {needed} of {whole} memory", needed=size(fit.needed), whole=size(whole))
