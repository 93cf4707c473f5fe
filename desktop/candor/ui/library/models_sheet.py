"""What another search model would take."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.spoken import Spoken
from candor.ui.banner import Command
from candor.ui.controls.follow import follow
from candor.ui.controls.sheet import Sheet
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.words import size


class ModelsSheet(Sheet):
    """Names the model, its size and licence and where it comes from, and the two commands that change to it."""

    def __init__(self, theme: Theme, spoken: Spoken, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(theme, tr("A search model of many languages"), body, parent)
        self.said.set_text(
            tr(
                "{name}: about {size}, licence {licence}",
                name=spoken.offer,
                size=size(spoken.offer_size),
                licence=spoken.offer_licence,
            )
        )
        self.fetch = Command(theme, f"candor embedder {spoken.offer}")
        self._lines = QVBoxLayout(body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for part in (
            Words(theme, _why(spoken.embedder), Style.UI, "text2", wrap=True),
            Words(theme, _fetched(), Style.UI, "text2", wrap=True),
            self.fetch,
            Words(theme, tr("Then close Candor and have everything read again:"), Style.UI, "text2", wrap=True),
            Command(theme, "candor index --rebuild"),
        ):
            is_command = isinstance(part, Command)
            self._lines.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if is_command else Qt.AlignmentFlag(0))
        self._lines.addStretch(1)
        follow(theme, self._space)

    def _space(self) -> None:
        self._lines.setSpacing(self.theme.px(8))
        self.resize(self.theme.px(680), self.theme.px(340))


def _why(embedder: str) -> str:
    return tr(
        "The search model turns every passage into figures for its meaning. Yours, {embedder}, was not made for all "
        "languages of your files: their words are still found, their meaning often is not.",
        embedder=embedder,
    )


def _fetched() -> str:
    return tr(
        "It is fetched from the hub of its makers, another machine, this once. Nothing of yours is sent. Candor asks "
        "again before it does. In a terminal:"
    )
