"""How the viewer moves to a place: it scrolls there, then the mark fades from accent."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from candor.ui.theme.measures import Motion
from candor.ui.theme.theme import Theme


class Glide(QObject):
    """`moved` carries where to scroll to, `faded` how much of the accent is left, from 1 to 0."""

    moved = Signal(int)
    faded = Signal(float)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._way = QVariantAnimation(self, duration=int(Motion.PAGE))
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._on_moved)
        self._way.finished.connect(self._fade_out)
        self._fade = QVariantAnimation(self, duration=int(Motion.MARK))
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._on_faded)

    @property
    def moving(self) -> bool:
        """Whether it is on its way."""
        return self._way.state() == QVariantAnimation.State.Running

    def go(self, start: int, end: int, at_once: bool) -> None:
        """Goes from one place to another; at once also where motion is reduced."""
        self.stop()
        if at_once or self._theme.reduce_motion:
            self.moved.emit(end)
            self.faded.emit(0.0)
            return
        self._way.setStartValue(start)
        self._way.setEndValue(end)
        self._way.start()
        self.faded.emit(1.0)

    def stop(self) -> None:
        """Stays where it is: the person scrolls."""
        self._way.stop()
        self._fade.stop()
        self.faded.emit(0.0)

    def _on_moved(self, value: object) -> None:
        if isinstance(value, int):
            self.moved.emit(value)

    def _fade_out(self) -> None:
        self._fade.start()

    def _on_faded(self, value: object) -> None:
        if isinstance(value, float):
            self.faded.emit(value)
