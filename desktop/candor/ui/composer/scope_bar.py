"""The composer's lowest line: where it looks, as chips, and what else can be said about a question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.model.scope import EVERYTHING, Scope
from candor.ui.controls.chip import Chip
from candor.ui.controls.flow import Flow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.scope_words import parts_of
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class ScopeBar(Flow):
    """A chip for each part of the scope, or "All files"; then the other controls. `changed` is sent when the person
    took one away, `pressed` when another is to be chosen.
    """

    changed = Signal()
    pressed = Signal()

    def __init__(self, theme: Theme, *others: QWidget) -> None:
        super().__init__(theme)
        self._others = others
        self._scope = EVERYTHING
        self._alone = False
        self.chips: list[Chip] = []
        self.everything = TextButton(theme, tr("All files"), Kind.QUIET, icon="at", style=Style.SMALL)
        self._say_where()
        self.everything.clicked.connect(self.pressed)
        self.set_scope(EVERYTHING)

    @property
    def scope(self) -> Scope:
        """Which part of the library is asked."""
        return self._scope

    def set_scope(self, scope: Scope) -> None:
        """Shows another scope."""
        if scope == self._scope and self.chips:
            return
        self._scope = scope
        self.chips = []
        for part in parts_of(scope):
            chip = Chip(self.theme, part.label, part.says, "at" if part.is_place else "")
            chip.removed.connect(lambda without=part.without: self._on_removed(without))
            chip.clicked.connect(self.pressed)
            self.chips.append(chip)
        self.set_parts([*self.chips, self.everything, *self._others])
        self.everything.setVisible(scope.is_everything)

    def set_alone(self, alone: bool) -> None:
        """Says that without filters only what is given with the question is asked, or everything again."""
        if alone != self._alone:
            self._alone = alone
            self._say_where()
            self.place()

    def _say_where(self) -> None:
        self.everything.set_text(tr("Only what is attached") if self._alone else tr("All files"))
        more = tr("Only what is attached is asked. Choose what else is, by @")
        says = more if self._alone else tr("Choose collections, folders, files or types to look in (@)")
        self.everything.setToolTip(says)
        self.everything.setAccessibleDescription(says)

    def _on_removed(self, without: Scope) -> None:
        self.set_scope(without)
        self.changed.emit()
