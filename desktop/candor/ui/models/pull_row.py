"""Fetches a model by its name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.local_model import PullProgress
from candor.ui.controls.field import Field
from candor.ui.controls.follow import follow
from candor.ui.controls.progress_bar import ProgressBar
from candor.ui.controls.progress_words import progress_words
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class PullRow(QWidget):
    """A field with a button; while something is fetched or made, a bar with figures and a button that stops it.

    `wanted` carries a model's name.
    """

    wanted = Signal(str)
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.field = Field(theme, tr("Name of a model to get"), tr("Name of a model, such as llama3.2:3b"))
        self.field.returnPressed.connect(self._on_wanted)
        self.field.textChanged.connect(self._on_changed)
        self.button = TextButton(theme, tr("Get"), Kind.SOLID, "download-simple")
        self.button.clicked.connect(self._on_wanted)
        self.note = Words(
            theme,
            tr("Ollama downloads it from its library; Candor itself stays offline. Stopped, it goes on where it was."),
            Style.SMALL,
            "text3",
            wrap=True,
        )
        self.name = Words(theme, "", Style.UI_SELECTED)
        self.bar = ProgressBar(theme)
        self.figures = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.stop = TextButton(theme, tr("Stop"), Kind.PLAIN, "stop")
        self.stop.clicked.connect(self.stopped)
        self._begin, self._going = QWidget(), QWidget()
        self._lay_out()
        self._on_changed()
        self.show_progress(None)
        follow(theme, self._measure)

    def show_progress(self, progress: PullProgress | None) -> None:
        """Shows how far it is; None when nothing is being fetched or made."""
        idle = progress is None
        coming, going = (self._begin, self._going) if idle else (self._going, self._begin)
        had_keyboard = any(part.hasFocus() for part in (self.field, self.button, self.stop))
        coming.show()
        if had_keyboard and going.isVisibleTo(self):
            # Else Qt hands it to whatever comes next, and a second Enter leaves the page.
            (self.field if idle else self.stop).setFocus(Qt.FocusReason.OtherFocusReason)
        going.hide()
        self.note.setVisible(idle)
        if progress is not None:
            self.name.set_text(progress.model)
            self.bar.set_fraction(progress.done / progress.total if progress.total else 0.0)
            self.figures.set_text(progress_words(progress))

    def _on_wanted(self) -> None:
        if name := self.field.text().strip():
            self.wanted.emit(name)

    def _on_changed(self) -> None:
        self.button.setEnabled(bool(self.field.text().strip()))

    def _lay_out(self) -> None:
        self._begin_row = begin = QHBoxLayout(self._begin)
        begin.addWidget(self.field, 1)
        begin.addWidget(self.button)
        self._going_row = going = QHBoxLayout(self._going)
        told = QVBoxLayout()
        for part in (self.name, self.bar, self.figures):
            told.addWidget(part)
        going.addLayout(told, 1)
        going.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        for whole in (self._begin, self.note, self._going):
            self._column.addWidget(whole)

    def _measure(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.theme.px(6))
        for row in (self._begin_row, self._going_row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self.theme.px(12))
