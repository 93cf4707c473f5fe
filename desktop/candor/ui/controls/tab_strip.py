"""Tabs: words with counts, the chosen one over a blue line."""

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from candor.ui.controls.control import Control
from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import forward, painter_of
from candor.ui.theme.measures import Motion
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import figure

BETWEEN = 22
BEFORE_COUNT = 6


class Tab(Control):
    """One tab: its name, and a count in small figures unless it is None."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.count: int | None = None
        self.fault = False

    def sizeHint(self) -> QSize:
        """Wide enough for the chosen weight, so that choosing moves nothing."""
        width = self.text_width(self.text(), Style.UI_TITLE)
        if self.count is not None:
            width += self.theme.px(BEFORE_COUNT) + self.text_width(figure(self.count), Style.SMALL)
        return QSize(width + 1, self.theme.px(25))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints name and count."""
        tokens = self.theme.tokens
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Style.UI_TITLE if self.isChecked() else Style.UI
        painter.setFont(self.theme.font(style))
        painter.setPen(tokens.text if self.isChecked() or self.heat > 0.5 else tokens.text2)
        area = QRectF(self.rect()).adjusted(0, 0, 0, -2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(area, flags, self.text())
        if self.count is not None:
            fault = self.fault and self.count > 0
            painter.setFont(self.theme.font(Style.SMALL_500 if fault else Style.SMALL))
            painter.setPen(tokens.fault if fault else tokens.text3)
            area.setLeft(self.text_width(self.text(), style) + self.theme.px(BEFORE_COUNT))
            painter.drawText(area, flags, figure(self.count))
        self.paint_focus(painter, radius=3)


class TabStrip(QWidget):
    """A row of tabs; `chosen` carries the number of the tab the person chose, from 0. Arrows walk it."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._tabs: list[Tab] = []
        self._current = -1
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._line = QVariantAnimation(self, duration=int(Motion.TAB))
        self._line.valueChanged.connect(self.update)
        follow(theme, self._measure)

    def add_tab(self, text: str, count: int | None = None, fault: bool = False) -> None:
        """Adds a tab at the end; `fault` paints a count above 0 in the fault colour."""
        tab = Tab(self.theme, text, self)
        tab.fault = fault
        number = len(self._tabs)
        tab.clicked.connect(lambda: self.choose(number))
        self._tabs.append(tab)
        self._row.insertWidget(number, tab)
        self.set_count(number, count)
        if number == 0:
            self.set_current(0)

    def set_count(self, number: int, count: int | None) -> None:
        """Shows another count beside a tab, none for None."""
        tab = self._tabs[number]
        if tab.count != count:
            tab.count = count
            tab.setAccessibleName(tab.text() if count is None else f"{tab.text()}, {count}")
            tab.updateGeometry()
            tab.update()
            self.update()

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The tabs, those that are not shown included."""
        return tuple(self._tabs)

    def set_shown(self, number: int, shown: bool) -> None:
        """Shows or hides a tab."""
        self._tabs[number].setVisible(shown)

    @property
    def current(self) -> int:
        """The number of the chosen tab."""
        return self._current

    def set_current(self, number: int) -> None:
        """Chooses a tab without sending `chosen`; -1 chooses none."""
        before, self._current = self._current, number
        for at, tab in enumerate(self._tabs):
            tab.setChecked(at == number)
        if min(before, number) >= 0 and before != number and self.isVisible() and not self.theme.reduce_motion:
            self._line.setStartValue(self._span(before))
            self._line.setEndValue(self._span(number))
            self._line.start()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk the tabs."""
        step = forward(self, {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0))
        if not step:
            super().keyPressEvent(event)
            return
        if self._current < 0:
            return
        there = [at for at, tab in enumerate(self._tabs) if not tab.isHidden()]
        self.choose(there[(there.index(self._current) + step) % len(there)])
        self._tabs[self._current].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the 2 px line under the chosen tab, on its way while it moves."""
        if self._current < 0:
            return
        running = self._line.state() == QVariantAnimation.State.Running
        span = self._line.currentValue() if running else self._span(self._current)
        QPainter(self).fillRect(span, self.theme.tokens.accent)

    def _measure(self) -> None:
        self._row.setSpacing(self.theme.px(BETWEEN))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the line under its tab."""
        super().resizeEvent(event)
        self._line.stop()

    def choose(self, number: int) -> None:
        """Chooses a tab as a press on it does: `chosen` is sent when it was another."""
        changed = number != self._current
        self.set_current(number)
        if changed:
            self.chosen.emit(number)

    def _span(self, number: int) -> QRectF:
        tab = self._tabs[number]
        return QRectF(tab.x(), self.height() - 2, tab.width(), 2)
