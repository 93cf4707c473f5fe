"""A button that shows what is chosen and opens the list of what can be."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class Choice(TextButton):
    """`choices` are (value, words); `chosen` carries the value that was picked, also when it is the same as before."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", Kind.PLAIN, caret=True, parent=parent)
        self._name = name
        self.choices = list(choices)
        self.value = ""
        self.clicked.connect(self.show_choices)

    def show_value(self, value: str, words: str) -> None:
        """Shows what is chosen now."""
        self.value = value
        self.set_text(words)
        self.setAccessibleName(tr("{setting}: {value}", setting=self._name, value=words))

    def show_choices(self) -> None:
        """Opens the list under the button, the chosen one ticked and ready for the arrows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._name)
        group = QActionGroup(menu)
        for value, words in self.choices:
            action = menu.addAction(words.replace("&", "&&"), partial(self.chosen.emit, value))
            action.setCheckable(True)
            action.setChecked(value == self.value)
            group.addAction(action)
        if (ticked := group.checkedAction()) is not None:
            menu.setActiveAction(ticked)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
