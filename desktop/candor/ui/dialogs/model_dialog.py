"""Asks what a model is to be made of."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.services.verbs import NewModel
from candor.ui.controls.choice import Choice
from candor.ui.controls.field import Field, Lines
from candor.ui.controls.form import Form
from candor.ui.dialogs.file_field import FileField
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

FEW = 3  # lines
GGUF = "GGUF (*.gguf)"


class ModelDialog(Form):
    """A name, what it is made of (a model of the server, or a GGUF file where it `imports`), and what is put on top.

    `wanted` carries the NewModel.
    """

    wanted = Signal(object)

    def __init__(
        self, theme: Theme, models: Sequence[str], base: str = "", imports: bool = False, parent: QWidget | None = None
    ) -> None:
        title = tr("Import a model file") if imports else tr("Make a model")
        super().__init__(theme, title, tr("Import") if imports else tr("Make"), parent, wide=560)
        self.name = Field(theme, tr("Name"), tr("my-llama"))
        self.base = Choice(theme, tr("Made of"), [(model, model) for model in models])
        self.base.chosen.connect(self._on_base)
        self.weights = FileField(theme, tr("Model file (GGUF)"), GGUF)
        self.adapter = FileField(theme, tr("LoRA adapter (GGUF), if any"), GGUF)
        self.system = self._lines(tr("System prompt"))
        self.settings = self._lines(tr("Parameters, one a line, such as: temperature 0.2"))
        self.template = self._lines(tr("Template, empty for its own"))
        self._imports = imports
        self.add(tr("Name"), self.name)
        if imports:
            self.add(tr("Model file (GGUF)"), self.weights)
            self.base.hide()
        else:
            self.add(tr("Made of"), self.base)
            self.weights.hide()
        self.add(tr("LoRA adapter (GGUF), if any"), self.adapter)
        for field in (self.system, self.settings, self.template):
            self.add(field.accessibleName(), field)
        self.say(tr("Ollama keeps it beside the others. A file is checked first, then copied to Ollama."))
        self._on_base(base or (models[0] if models else ""))
        for one in (self.name, self.weights.field):
            one.textChanged.connect(self._on_changed)
        self.confirmed.connect(lambda: self.wanted.emit(self.model()))
        self.name.setFocus()

    def model(self) -> NewModel:
        """What was asked for."""
        return NewModel(
            name=self.name.text().strip(),
            base="" if self._imports else self.base.value,
            weights=self.weights.path if self._imports else None,
            adapter=self.adapter.path,
            system=self.system.toPlainText().strip(),
            template=self.template.toPlainText().strip(),
            settings=tuple(_settings(self.settings.toPlainText())),
        )

    def _lines(self, name: str) -> Lines:
        lines = Lines(self.theme, name)
        lines.setMinimumHeight(0)
        lines.setFixedHeight(FEW * self.theme.line_height(Style.MONO))
        return lines

    def _on_base(self, model: str) -> None:
        self.base.show_value(model, model or tr("No model"))
        self._on_changed()

    def _on_changed(self) -> None:
        self.show_error(None)
        of_something = self.weights.path is not None if self._imports else bool(self.base.value)
        self.do.setEnabled(bool(self.name.text().strip()) and of_something)


def _settings(text: str) -> list[tuple[str, str]]:
    pairs = (line.strip().partition(" ") for line in text.splitlines() if line.strip())
    return [(name, value.strip()) for name, _, value in pairs]
