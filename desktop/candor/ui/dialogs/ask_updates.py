"""Asks whether a host may be asked for newer versions, and says what that tells it."""

from PySide6.QtWidgets import QWidget

from candor.ui.controls.form import Form
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class AskUpdates(Form):
    """Before one look, or with `weekly` before it is done every week; `accepted` is sent when the person agrees."""

    def __init__(self, theme: Theme, host: str, parent: QWidget | None = None, *, weekly: bool) -> None:
        does = tr("Look once a week") if weekly else tr("Look once")
        super().__init__(theme, tr("Look for a newer Candor"), does, parent)
        once = tr(
            "Candor asks {host} which version is the newest. {host} learns this computer's network address and nothing "
            "else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.",
            host=host,
        )
        often = tr(
            "Once a week, at no fixed time, Candor asks {host} which version is the newest, also where nothing else "
            "may leave this machine. {host} learns this computer's network address and nothing else: not which version "
            "you have, and nothing of yours. One signed file is read; nothing is installed.",
            host=host,
        )
        self.say(often if weekly else once)
        self.confirmed.connect(self.accept)
