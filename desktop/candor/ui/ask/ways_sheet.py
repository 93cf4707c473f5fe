"""How the conversation that is shown is answered."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from candor.model.errors import CandorError
from candor.model.kept import Preset
from candor.model.local_model import LocalModel
from candor.model.turn import Options
from candor.ui.ask.way_form import WayForm
from candor.ui.ask.way_presets import chosen_by, name_of, shipped
from candor.ui.controls.check import Check
from candor.ui.controls.field import Field
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.sheet import Sheet
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr
from candor.ui.words import sentence

WRITTEN_MS = 400  # after the last key


class WaysSheet(Sheet):
    """A row for each way of it, presets over them. What is written holds at once, for the next question.

    `changed` carries Options, None where all is as the settings say; `preset_kept` a Preset, `preset_dropped` a name.
    """

    changed = Signal(object)
    preset_kept = Signal(object)
    preset_dropped = Signal(str)

    def __init__(self, theme: Theme, options: Options | None, base: Options, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(theme, tr("How this conversation is answered"), body, parent)
        self._base, self._now = base, options or base
        self._own: list[Preset] = []
        self._trouble = ""
        self.form = WayForm(theme)
        self.presets = TextButton(theme, "", Kind.PLAIN, caret=True)
        self.presets.clicked.connect(lambda: self.menu().popup(self._below()))
        self.name = Field(theme, tr("Name of the preset"), tr("Save as a preset called"))
        self.keep = TextButton(theme, tr("Save"), Kind.PLAIN)
        self.keep.clicked.connect(self._on_keep)
        self.all_as_set = TextButton(theme, tr("All as in the settings"), Kind.PLAIN)
        self.all_as_set.clicked.connect(lambda: self.show_options(base))
        self._written = QTimer(self, interval=WRITTEN_MS, singleShot=True)
        self._written.timeout.connect(self._read)
        self._lay_out(body)
        self.form.write(self._now, base)
        self._listen()
        self._read()
        self.finished.connect(self._read)

    def set_model(self, model: LocalModel) -> None:
        """Says what this model brings of its own."""
        self.form.set_model(model)
        self._read()

    def set_presets(self, presets: Sequence[Preset]) -> None:
        """Offers the person's own ones too."""
        self._own = list(presets)
        self._tell()

    def show_options(self, options: Options) -> None:
        """Puts these into the fields."""
        self.form.write(options, self._base)
        self._read()

    def show_error(self, error: CandorError) -> None:
        """Says what could not be kept."""
        self._trouble = f"{sentence(said(str(error)))} {said(error.remedy)}"
        self._tell()

    def menu(self) -> QMenu:
        """The presets, and under them how to delete the person's own."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        mine = [preset.name for preset in self._own]
        now = name_of(self._now, self._base, self._own)
        for name in [*(each for each in shipped() if each not in mine), *mine]:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == now)
            action.triggered.connect(lambda _=False, name=name: self._choose(name))
        if mine:
            menu.addSeparator()
        for name in mine:
            action = menu.addAction(tr("Delete {title}", title=name))
            action.triggered.connect(lambda _=False, name=name: self.preset_dropped.emit(name))
        return menu

    def showEvent(self, event: QShowEvent) -> None:
        """Begins with the presets."""
        super().showEvent(event)
        self.presets.setFocus()

    def _choose(self, name: str) -> None:
        self.show_options(chosen_by(name, self._now, self._own))

    def _on_keep(self) -> None:
        name = self.name.text().strip()
        if name:
            self._read()
            self.preset_kept.emit(Preset(name, self._now))
            self.name.clear()

    def _read(self) -> None:
        """Takes what is written, when all of it can be taken."""
        self._written.stop()
        options = self.form.read()
        if options is not None and options != self._now:
            self._now, self._trouble = options, ""
            self.changed.emit(None if options == self._base else options)
        self._tell()

    def _tell(self) -> None:
        name = name_of(self._now, self._base, self._own)
        self.presets.set_text(tr("Preset: {name}", name=name) if name else tr("Presets"))
        same = self._now == self._base
        self.all_as_set.setEnabled(not same)
        as_set = tr("As your settings say. What you change here holds for this conversation alone.")
        words = as_set if same else tr("For this conversation alone, from the next question on.")
        self.said.set_pieces([(self._trouble or words, "fault" if self._trouble else "text3")])

    def _listen(self) -> None:
        for field, control in self.form.controls.items():
            if isinstance(control, Check):
                control.toggled.connect(self._read)
            elif isinstance(control, QLineEdit | QPlainTextEdit):
                control.textChanged.connect(lambda *_: self._written.start())
            self.form.rows[field].reset_asked.connect(lambda field=field: self._reset(field))
        self.name.textChanged.connect(lambda: self.keep.setEnabled(bool(self.name.text().strip())))
        self.keep.setEnabled(False)

    def _reset(self, field: str) -> None:
        self.form.clear(field)
        self._read()

    def _below(self) -> QPoint:
        return self.presets.mapToGlobal(QPoint(0, self.presets.height() + 4))

    def _lay_out(self, body: QWidget) -> None:
        px = self.theme.px
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(self.theme.margins(0, 0, 12, 0))
        rows.setSpacing(0)
        for row in self.form.rows.values():
            rows.addWidget(row)
        rows.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.presets)
        head.addStretch(1)
        head.addWidget(self.name)
        head.addWidget(self.keep)
        self.name.setMinimumWidth(px(200))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(Scroll(inside), 1)
        self.add_button(self.all_as_set)
