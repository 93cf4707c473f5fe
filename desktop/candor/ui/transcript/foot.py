"""What stands under an answer: the sparkline, doubt in a few words, and what can be done with it."""

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.services.doubt.summary import summary
from candor.services.doubt.summary_words import summary_words
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.services.doubt.words import percent
from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import with_keys
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.doubt.origins import WEIGH
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.transcript.ending import cost_words
from candor.ui.transcript.origins_line import OriginsLine
from candor.ui.transcript.pager import Pager
from candor.ui.transcript.sparkline import Sparkline
from candor.ui.words import count

COPIED_MS = 1200
BRANCH_TR = "Branch: go to the word the model was least sure of"
NO_BRANCH_TR = "This answer came without token probabilities, so it cannot be branched"
ICON_INSET = 6  # between a button's edge and its icon: the foot begins so far left of the column


class DoubtLink(TextButton):
    """A link in the colour of doubt."""

    def _words(self) -> QColor:
        return self.theme.tokens.doubt


class Certain(Words):
    """How sure the model was on average; the rest of it is worked out when the pointer asks."""

    def __init__(self, theme: Theme, turn: Turn, parent: QWidget) -> None:
        super().__init__(theme, "", Style.SMALL, "text3", parent=parent)
        self._turn = turn
        known = summary(turn.tokens)
        if known is not None:
            self.set_text(tr("{mean} certain on average", mean=percent(known.mean)))

    def event(self, event: QEvent) -> bool:
        """Makes the tool tip before it is shown."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            self.setToolTip(plain_tip(" ".join(said(words) for words in summary_words(self._turn))))
        return super().event(event)


class Foot(QWidget):
    """`token_pressed` carries a token's index; all others nothing."""

    token_pressed = Signal(int)
    branch_pressed = Signal()
    compare_pressed = Signal()
    weigh_pressed = Signal()
    prompt_pressed = Signal()
    doubt_pressed = Signal()
    regenerate_pressed = Signal()

    def __init__(self, theme: Theme, doubt: TurnDoubt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._doubt = doubt
        self._turn = turn = doubt.turn
        self.sparkline = Sparkline(theme, self)
        self.sparkline.pressed.connect(self.token_pressed)
        fixed = doubt if doubt.colouring is Colouring.BANDS else TurnDoubt(turn)
        self.facts = fixed.doubtful(DoubtLevel.FACTS)  # by the same limits as in the list, however coloured
        words = count(len(self.facts), "doubtful fact", "doubtful facts")
        self.link = DoubtLink(theme, words, Kind.LINK, style=Style.SMALL_500, parent=self)
        self.link.clicked.connect(self.doubt_pressed)
        self.copy = IconButton(theme, "copy", tr("Copy answer"), parent=self)
        self.copy.clicked.connect(self._on_copy)
        self.again = IconButton(theme, "arrow-clockwise", with_keys(tr("Regenerate"), "Ctrl+R"))
        self.again.clicked.connect(self.regenerate_pressed)
        words = tr(BRANCH_TR if turn.tokens else NO_BRANCH_TR)
        self.branch = IconButton(theme, "git-branch", words, parent=self)
        self.branch.setEnabled(bool(turn.tokens))
        self.branch.clicked.connect(self.branch_pressed)
        self.more = IconButton(theme, "dots-three", tr("More"), parent=self)
        self.more.clicked.connect(self._on_more)
        self._among = 1
        self.pager = Pager(theme, "answer", parent=self)
        self.compare = TextButton(theme, tr("Compare"), Kind.LINK, style=Style.SMALL_500, parent=self)
        self.compare.setToolTip(tr("Shows two answers side by side"))
        self.compare.clicked.connect(self.compare_pressed)
        self.compare.hide()
        self._copied = QTimer(self, interval=COPIED_MS, singleShot=True)
        self._copied.timeout.connect(lambda: self.copy.set_icon("copy", tr("Copy answer")))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._certain = Certain(theme, turn, self)
        for part in (self.sparkline, self._certain, self.link):
            part.setVisible(bool(turn.tokens))
        self.origins = OriginsLine(theme, ICON_INSET, self)
        self.origins.weigh_pressed.connect(self.weigh_pressed)
        self.origins.hide()
        column.addWidget(self.origins)
        self._line = QHBoxLayout()
        if turn.tokens:
            self._lay_out_certainty()
            column.addLayout(self._line)
        self._buttons = self._actions()
        column.addLayout(self._buttons)
        follow(theme, self._measure)

    def set_level(self, level: DoubtLevel) -> None:
        """Shows a column per doubtful mark of this level; none when doubt is off."""
        self.sparkline.set_marks(self._doubt.words, self._doubt.doubtful(level))
        if level is DoubtLevel.ORIGINS:
            self.origins.show_turn(self._turn)
        self.origins.setVisible(level is DoubtLevel.ORIGINS)

    def set_doubt(self, doubt: TurnDoubt, level: DoubtLevel) -> None:
        """Shows the same answer's doubt coloured in another way."""
        self._doubt, self._turn = doubt, doubt.turn
        self.set_level(level)

    def set_place(self, place: int, among: int) -> None:
        """Says that this is the `place`th of so many answers."""
        self._among = among
        self.pager.set_place(place, among)
        self.compare.setVisible(among > 1)

    def menu(self) -> QMenu:
        """What else can be done with the answer."""
        menu = QMenu(self)
        compare = menu.addAction(tr("Compare with another answer"), self.compare_pressed.emit)
        compare.setEnabled(self._among > 1)
        branch = menu.addAction(tr("Go to the least certain word"), self.branch_pressed.emit)
        branch.setEnabled(bool(self._turn.tokens))
        weigh = menu.addAction(tr(WEIGH), self.weigh_pressed.emit)
        weigh.setEnabled(bool(self._turn.text and self._turn.sources))
        menu.addAction(tr("Show prompt"), self.prompt_pressed.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_more(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _lay_out_certainty(self) -> None:
        self._line.addWidget(self.sparkline)
        self._line.addWidget(self._certain)
        self._line.addStretch(1)
        self.link.setVisible(bool(self.facts))
        self._line.addWidget(self.link)

    def _measure(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(5))
        self._line.setContentsMargins(self._theme.margins(ICON_INSET, 0, 0, 0))
        self._line.setSpacing(px(20))
        self._buttons.setSpacing(px(2))
        self._buttons.setContentsMargins(self._theme.margins(0, 0, LINK_PADDING, 0))
        for words in (self._certain, self.link):  # the sparkline gives way first
            words.setMinimumWidth(words.sizeHint().width())

    def _actions(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self.copy)
        line.addWidget(self.again)
        line.addWidget(self.branch)
        line.addWidget(self.more)
        line.addWidget(self.pager)
        line.addWidget(self.compare)
        line.addStretch(1)
        line.addWidget(Words(self._theme, cost_words(self._turn), Style.SMALL, "text3"))
        self.copy.setVisible(bool(self._turn.text))
        return line

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._turn.text)
        self.copy.set_icon("check", tr("Copied"))
        self._copied.start()
