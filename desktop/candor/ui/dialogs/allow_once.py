"""Asks whether one visit may leave this machine."""

from PySide6.QtWidgets import QWidget

from candor.model.errors import OutsideBlocked
from candor.ui.controls.form import Form
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr
from candor.ui.words import sentence


class AllowOnce(Form):
    """Says what was blocked; `confirmed` is sent when the person lets this one visit out."""

    def __init__(self, theme: Theme, blocked: OutsideBlocked, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Fetch it again"), tr("Allow once"), parent)
        self.say(
            tr(
                "{blocked} Allow once lets this one visit out, to this one machine. Nothing else is let out with it.",
                blocked=sentence(said(str(blocked))),
            )
        )
        self.confirmed.connect(self.accept)
