"""What there is to know of one model."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.local_model import Fit, LoadedModel, LocalModel
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.models.fit_view import FitView
from candor.ui.models.fold import Fold
from candor.ui.models.model_words import about, lacks, tuning_text
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class Details(QWidget):
    """Figures, what it lacks, the arithmetic, its texts in folds, and what can be done with it. Signals say which."""

    copy_asked = Signal()
    make_asked = Signal()
    unload_asked = Signal()
    delete_asked = Signal()

    def __init__(self, theme: Theme, model: LocalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.about = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.lacks = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.fit = FitView(theme)
        self.settings = Fold(theme, tr("Parameters"))
        self.template = Fold(theme, tr("Template"))
        self.system = Fold(theme, tr("System prompt"))
        self.tuning = Fold(theme, tr("What fine-tuning would take"))
        self.licence = Fold(theme, tr("Licence"))
        self.unload = self._button(tr("Take out of memory"), self.unload_asked)
        self._column = QVBoxLayout(self)
        folds = (self.settings, self.system, self.template, self.tuning, self.licence)
        for part in (self.about, self.lacks, self.fit, *folds):
            self._column.addWidget(part)
        self._buttons = QHBoxLayout()
        for button in (
            self.unload,
            self._button(tr("Copy"), self.copy_asked),
            self._button(tr("Make another of it"), self.make_asked),
            self._button(tr("Delete"), self.delete_asked),
        ):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column.addLayout(self._buttons)
        self.tuning.hide()
        follow(theme, self._measure)
        self.show_model(model, None)

    def show_model(self, model: LocalModel, loaded: LoadedModel | None) -> None:
        """Shows what the server says of it."""
        self._model = model
        self.about.set_text(about(model))
        self.lacks.set_text(" ".join(lacks(model)))
        self.settings.show_text("\n".join(f"{name} {value}" for name, value in model.settings))
        self.template.show_text(model.template)
        self.system.show_text(model.system)
        self.licence.show_text(model.license)
        self.unload.setVisible(loaded is not None)

    def show_fit(self, fit: Fit) -> None:
        """Shows whether it fits."""
        self.fit.show_fit(fit)
        self.tuning.show_text(tuning_text(self._model, fit.machine))

    def _button(self, words: str, asked: SignalInstance) -> TextButton:
        button = TextButton(self.theme, words, Kind.PLAIN)
        button.clicked.connect(asked)
        return button

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(30, Space.S4, 12, Space.S16))
        self._column.setSpacing(self.theme.px(10))
        self._buttons.setSpacing(self.theme.px(8))
