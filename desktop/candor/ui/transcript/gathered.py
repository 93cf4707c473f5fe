"""Text that arrives, gathered so that what comes within one picture of the screen is shown together."""

from PySide6.QtCore import QObject, QTimer, Signal

GATHER_MS = 33


class Gathered(QObject):
    """`gathered` carries what came in since it was sent last."""

    gathered = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[str] = []
        self._timer = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    @property
    def waiting(self) -> bool:
        """Whether something came in that was not sent on yet."""
        return bool(self._parts)

    def add(self, text: str) -> None:
        """Takes what just arrived."""
        self._parts.append(text)
        if not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """Drops what was not shown yet."""
        self._timer.stop()
        self._parts = []

    def _on_time(self) -> None:
        text, self._parts = "".join(self._parts), []
        self.gathered.emit(text)
