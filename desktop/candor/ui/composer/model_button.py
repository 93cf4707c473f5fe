"""Which model answers."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr
from candor.ui.words import PRACTICE


class ModelButton(TextButton):
    """Says the model's name and offers the others; `chosen` carries the name of another, `manage_asked` is for more."""

    chosen = Signal(str)
    manage_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("No model"), Kind.QUIET, caret=True)
        self.models: tuple[str, ...] = ()
        self.model = ""
        self._practice = False
        self.setToolTip(tr("Choose a model"))
        self.clicked.connect(self.show_models)

    def set_models(self, models: Sequence[str], chosen: str = "") -> None:
        """Offers these models; keeps the chosen one as long as it is among them."""
        self.models = tuple(models)
        wanted = chosen or self.model
        self.model = wanted if wanted in self.models else (self.models[0] if self.models else "")
        self._tell()

    def set_practice(self, practice: bool) -> None:
        """Says in the model's place that there is none: the practice server answers."""
        self._practice = practice
        self._tell()

    def show_models(self) -> None:
        """Lets the person choose a model."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for name in self.models:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == self.model)
            group.addAction(action)
            action.triggered.connect(lambda _=False, name=name: self.chosen.emit(name))
        menu.addSeparator()
        menu.addAction(tr("Manage models"), self.manage_asked.emit)
        corner = self.mapToGlobal(QPoint(0, 0))
        menu.popup(QPoint(corner.x(), corner.y() - menu.sizeHint().height() - 4))

    def _tell(self) -> None:
        name = tr(PRACTICE) if self._practice else self.model
        self.set_text(name or tr("No model"))
        self.setAccessibleName(tr("Model: {name}", name=name or tr("none")))
