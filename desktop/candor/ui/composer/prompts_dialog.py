"""The prompts a question can begin with, to be kept, changed and taken out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.errors import CandorError
from candor.model.kept import KeptPrompt
from candor.ui.controls.field import Field, Lines
from candor.ui.controls.row import Row
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.sheet import Sheet
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import sentence

LIST_WIDE, HIGH = 190, 400


class PromptsDialog(Sheet):
    """A list of names, and the one that is chosen to be written in. `kept` carries the name it had ("" for a new one)
    and a KeptPrompt, `dropped` a name; `open()` it.
    """

    kept = Signal(str, object)
    dropped = Signal(str)

    def __init__(self, theme: Theme, prompts: Sequence[KeptPrompt], parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(theme, tr("Prompts"), body, parent)
        self.said.set_text(
            tr("A question can begin with one of these: type / and its name. Words in {braces} are filled in then.")
        )
        self._prompts: list[KeptPrompt] = []
        self._before = ""
        self.rows: list[Row] = []
        self.name = Field(theme, tr("Name"), tr("Name, one word"))
        self.text = Lines(theme, tr("Text"))
        self.trouble = Words(theme, "", Style.SMALL, "fault", wrap=True)
        self.new = TextButton(theme, tr("New prompt"), Kind.PLAIN, icon="plus")
        self.drop = TextButton(theme, tr("Delete"), Kind.PLAIN)
        self.keep = TextButton(theme, tr("Save"), Kind.SOLID)
        self._lay_out(body)
        self.new.clicked.connect(lambda: self.show_prompt(KeptPrompt("", "")))
        self.drop.clicked.connect(lambda: self.dropped.emit(self._before))
        self.keep.clicked.connect(lambda: self.kept.emit(self._before, self._written()))
        for field in (self.name, self.text):
            field.textChanged.connect(self._on_changed)
        self.show_prompts(prompts)
        self.resize(self.width(), min(theme.px(HIGH), self.height()))
        self.name.setFocus()

    def show_prompts(self, prompts: Sequence[KeptPrompt], chosen: str = "") -> None:
        """Lists these; the chosen one, or the first, can be written in."""
        self._prompts = list(prompts)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(prompt) for prompt in self._prompts]
        for number, row in enumerate(self.rows):
            self._names.insertWidget(number, row)
        first = self._prompts[0] if self._prompts else KeptPrompt("", "")
        self.show_prompt(next((each for each in self._prompts if each.name == chosen), first))

    def show_prompt(self, prompt: KeptPrompt) -> None:
        """Puts one into the fields."""
        self._before = prompt.name
        self.name.setText(prompt.name)
        self.text.setPlainText(prompt.text)
        for row in self.rows:
            row.setChecked(row.text() == prompt.name)
        self.show_error(None)
        self._on_changed()
        if not prompt.name:
            self.name.setFocus()

    def show_error(self, error: CandorError | None) -> None:
        """Says why it could not be kept."""
        self.trouble.set_text(f"{sentence(said(str(error)))} {said(error.remedy)}" if error else "")
        self.trouble.setVisible(error is not None)

    def _written(self) -> KeptPrompt:
        return KeptPrompt("-".join(self.name.text().replace("/", " ").split()), self.text.toPlainText().strip())

    def _row(self, prompt: KeptPrompt) -> Row:
        row = Row(self.theme, prompt.name)
        row.clicked.connect(lambda: self.show_prompt(prompt))
        return row

    def _on_changed(self) -> None:
        written = self._written()
        new = written not in self._prompts
        self.keep.setEnabled(bool(written.name and written.text) and new)
        self.drop.setEnabled(bool(self._before))

    def _lay_out(self, body: QWidget) -> None:
        px = self.theme.px
        names = QWidget()
        self._names = QVBoxLayout(names)
        self._names.setContentsMargins(0, 0, 0, 0)
        self._names.setSpacing(0)
        self._names.addStretch(1)
        listed = Scroll(names)
        listed.setFixedWidth(px(LIST_WIDE))
        side, fields = QVBoxLayout(), QVBoxLayout()
        side.addWidget(listed, 1)
        side.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeading)
        for label, field in ((tr("Name"), self.name), (tr("Text"), self.text)):
            fields.addWidget(Words(self.theme, label, Style.SMALL_500, "text2"))
            fields.addWidget(field, 1 if field is self.text else 0)
        fields.addWidget(self.trouble)
        fields.setSpacing(px(4))
        row = QHBoxLayout(body)
        row.setContentsMargins(0, px(8), 0, px(8))
        row.setSpacing(px(16))
        row.addLayout(side)
        row.addLayout(fields, 1)
        self.add_button(self.drop)
        self._buttons.addWidget(self.keep)
