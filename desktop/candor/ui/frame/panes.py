"""The three panes side by side, or as drawers where there is no room."""

from PySide6.QtCore import QEasingCurve, QRect, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from candor.ui.theme.measures import Motion, Space, Width
from candor.ui.theme.theme import Theme


class Slide(QVariantAnimation):
    """A pane's way in and out: `share` runs from 0 (away) to 1 (here)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.share = 1.0
        self.setDuration(int(Motion.PANEL))
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._on_value)

    def go(self, target: float, at_once: bool) -> None:
        """Moves there, at once or in 160 ms."""
        self.stop()
        if at_once or self._theme.reduce_motion:
            self.share = target
            self.valueChanged.emit(target)
            return
        self.setStartValue(self.share)
        self.setEndValue(target)
        self.start()

    def _on_value(self, value: object) -> None:
        self.share = float(value)  # type: ignore[arg-type]  # it runs between two floats


class Beside(QWidget):
    """What lies under a drawer: a press on it closes the drawer."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tells of the press."""
        self.pressed.emit()


class Panes(QWidget):
    """Sidebar, centre, panel. Below 1100 the sidebar is a drawer, below 800 the panel is one too.

    There may be several panels, of which a page has one or none; `add_panel` brings another. The bounds grow with the
    text, so that the centre keeps room for the column (440 px) at every size of it.
    `shaped` is sent when a pane came, went or became a drawer.
    """

    shaped = Signal()

    def __init__(self, theme: Theme, sidebar: QWidget, centre: QWidget, panel: QWidget) -> None:
        super().__init__()
        self.theme = theme
        self.sidebar, self.centre, self.panel = sidebar, centre, panel
        self._panels: tuple[QWidget, ...] = (panel,)
        self._beside = Beside(self)
        self._beside.pressed.connect(self.close_drawers)
        self._beside.hide()
        self._wants: dict[QWidget, bool] = {}
        self._drawn: dict[QWidget, bool] = {}
        self._allowed: dict[QWidget, bool] = {}
        self._slides: dict[QWidget, Slide] = {}
        centre.setParent(self)
        for pane in (panel, sidebar):
            self._add(pane, allowed=True)
        theme.changed.connect(self._on_theme_changed)

    def add_panel(self, panel: QWidget) -> None:
        """One more panel, for a page that will have it."""
        self._panels = (*self._panels, panel)
        self._add(panel, allowed=False)
        self._go(at_once=True)

    def is_drawer(self, pane: QWidget) -> bool:
        """Whether a pane lies over the centre at this width."""
        return self.width() < self.theme.px(Width.DRAWER if pane is self.sidebar else Width.SMALL)

    def is_away(self, pane: QWidget) -> bool:
        """Whether a pane has to be fetched to be seen."""
        return self.is_drawer(pane) or not self.is_shown(pane)

    def is_shown(self, pane: QWidget) -> bool:
        """Whether a pane is there, or on its way in."""
        return self._allowed[pane] and (self._drawn[pane] if self.is_drawer(pane) else self._wants[pane])

    def allow(self, sidebar: bool, panel: QWidget | None) -> None:
        """Which panes the page in the centre has at all: the sidebar or not, and which panel."""
        self._allowed = {self.sidebar: sidebar} | {one: one is panel for one in self._panels}
        self._go(at_once=True)

    def toggle_panel(self) -> None:
        """Shows or hides the panel of the page in the centre."""
        for panel in self._panels:
            if self._allowed[panel]:
                self.toggle(panel)

    def toggle(self, pane: QWidget) -> None:
        """Shows or hides a pane."""
        self.show_pane(pane, not self.is_shown(pane))

    def show_pane(self, pane: QWidget, show: bool) -> None:
        """Shows or hides a pane, as a drawer where there is no room; a pane the page does not have stays as it is."""
        if not self._allowed[pane]:
            return
        if self.is_drawer(pane):
            if show:  # one drawer at a time: two would leave nothing of the page
                self._drawn = dict.fromkeys(self._drawn, False)
            self._drawn[pane] = show
        else:
            self._wants[pane] = show
        self._go()

    def close_drawers(self) -> bool:
        """Closes every drawer; False when none was open."""
        open_ones = [pane for pane in self._drawn if self.is_drawer(pane) and self._drawn[pane]]
        for pane in open_ones:
            self._drawn[pane] = False
        self._go()
        return bool(open_ones)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the panes for this width."""
        super().resizeEvent(event)
        self._go(at_once=True)

    def _add(self, pane: QWidget, allowed: bool) -> None:
        pane.setParent(self)
        self._wants[pane], self._drawn[pane], self._allowed[pane] = True, False, allowed
        self._slides[pane] = slide = Slide(self.theme, self)
        slide.valueChanged.connect(self._place)
        slide.finished.connect(self._place)

    def _on_theme_changed(self) -> None:
        self._go(at_once=True)

    def _go(self, at_once: bool = False) -> None:
        for pane, slide in self._slides.items():
            target = 1.0 if self.is_shown(pane) else 0.0
            if slide.share != target or slide.state() == QVariantAnimation.State.Running:
                slide.go(target, at_once or not self.isVisible())
        self._place()
        self.shaped.emit()

    def _place(self) -> None:
        high = self.height()
        px = self.theme.px
        left = self._place_pane(self.sidebar, px(Width.SIDEBAR), high, from_left=True)
        narrow = self.width() < px(Width.NARROW)
        wide = px(Width.EVIDENCE_NARROW if narrow else Width.EVIDENCE)
        right = sum(self._place_pane(panel, wide, high, from_left=False) for panel in self._panels)
        # The centre takes its last size at once and the pane slides over it: text is broken into lines only once.
        self._put(self.centre, QRect(left, 0, max(0, self.width() - left - right), high))
        drawer = any(self.is_drawer(pane) and self._drawn[pane] and self._allowed[pane] for pane in self._drawn)
        self._beside.setVisible(drawer)
        if drawer:
            self._beside.setGeometry(self.rect())
            self._beside.raise_()
        for pane in (*self._panels, self.sidebar):
            pane.raise_()

    def _put(self, pane: QWidget, where: QRect) -> None:
        """Puts a pane where it stands in a window laid out from the left, or on the other side."""
        pane.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), where))

    def _place_pane(self, pane: QWidget, wide: int, high: int, from_left: bool) -> int:
        """Places a pane and returns how much of the width it takes from the centre."""
        if self.is_drawer(pane):
            wide = min(wide, self.width() - Space.S24)  # what is left can be pressed to close it
        share = self._slides[pane].share
        away = round((1 - share) * wide)
        self._put(pane, QRect(-away if from_left else self.width() - wide + away, 0, wide, high))
        pane.setVisible(share > 0)
        return wide if self.is_shown(pane) and not self.is_drawer(pane) else 0
