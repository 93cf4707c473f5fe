"""The head of the library page: how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.evaluation import PinRun
from candor.model.spoken import Spoken
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.desk.holding import Holding
from candor.ui.errors import Action
from candor.ui.library.entry import Group
from candor.ui.library.head_line import away_line, below_line, head_line
from candor.ui.library.language_words import language_line
from candor.ui.library.remark import Remark
from candor.ui.library.sums import Sums
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class Head(QWidget):
    """The health line, what all comes to, and what a person should know: folders that are away, foreign languages."""

    look_asked = Signal()
    retry_asked = Signal()
    models_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.runs: Sequence[PinRun] = ()
        self.spoken: Spoken | None = None
        self.health = Words(theme, "", Style.HEADLINE)
        self.below = Words(theme, "", Style.UI, "text2")
        self.go_on = TextButton(theme, tr(Action.READ_AGAIN.value), Kind.LINK)
        self.go_on.clicked.connect(self.look_asked)
        self.retry = TextButton(theme, tr("Try all again"), Kind.LINK)
        self.retry.clicked.connect(self.retry_asked)
        self.away = Remark(theme, "hard-drive")
        self.language = Remark(theme, "translate", tr("Choose a multilingual model"))
        self.language.acted.connect(self.models_asked)
        self._below = QHBoxLayout()
        for part in (self.below, self.retry, self.go_on):
            self._below.addWidget(part)
        self._below.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.health)
        self._column.addLayout(self._below)
        self._column.addWidget(self.away)
        self._column.addWidget(self.language)
        follow(theme, self._measure)

    def show_sums(self, sums: Sums, holdings: Sequence[Holding], idle: bool) -> None:
        """Shows what the documents of these collections come to; `idle` when nothing is being read."""
        groups = sums.groups
        failed, reading, waiting, ready, _ = (groups[group] for group in Group)
        total = failed + reading + waiting + ready
        self.health.set_pieces(head_line(total, failed, reading, waiting, ready))
        self.below.set_pieces(
            below_line(sums, self.runs)
            if total
            else [(tr("Drop files or folders anywhere on this window, or add a folder."), "text2")]
        )
        self.go_on.setVisible(bool(waiting) and idle)
        self.retry.setVisible(failed > 1 and idle)
        self.away.say(away_line(holdings))
        self.language.say(language_line(sums.languages, self.spoken) if self.spoken else "")
        self.language.link.setVisible(bool(self.spoken and self.spoken.offer))

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(24, 14, 24, 0))
        self._below.setSpacing(self.theme.px(12))
