"""The band over the transcript."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.ui.ask.elsewhere_sign import ElsewhereSign
from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import key_words, with_keys
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Height
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

LEVELS_TR = {
    DoubtLevel.OFF: "Off",
    DoubtLevel.FACTS: "Facts: numbers, dates, names, quotes",
    DoubtLevel.WORDS: "Words",
    DoubtLevel.TOKENS: "Tokens",
    DoubtLevel.ORIGINS: "Documents or memory",
}
# What the button says, after the level that is on.
SHORT_TR = {
    DoubtLevel.OFF: "Doubt: off",
    DoubtLevel.FACTS: "Doubt: facts",
    DoubtLevel.WORDS: "Doubt: words",
    DoubtLevel.TOKENS: "Doubt: tokens",
    DoubtLevel.ORIGINS: "Documents or memory",
}
SCALED_TR = {
    DoubtLevel.FACTS: "Doubt: facts, scaled",
    DoubtLevel.WORDS: "Doubt: words, scaled",
    DoubtLevel.TOKENS: "Doubt: tokens, scaled",
}
COLOURINGS_TR = {
    Colouring.BANDS: "Fixed: under 50 % mild, under 20 % strong",
    Colouring.QUANTILE: "Scaled to each answer: its lowest 5 % strong, the next 10 % mild",
}


class TopBand(QWidget):
    """Title, doubt menu, dots and panel toggle; `level_chosen` carries a DoubtLevel, `colouring_chosen` a Colouring;
    `ways_asked` is sent when how the conversation is answered is to be changed, `lock_asked` by the standing sign that
    conversations are locked or not kept.
    """

    level_chosen = Signal(object)
    colouring_chosen = Signal(object)
    panel_toggled = Signal()
    ways_asked = Signal()
    lock_asked = Signal()
    sidebar_asked = Signal()

    def __init__(self, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._menu = menu
        self._level = DoubtLevel.FACTS
        self._colouring = Colouring.BANDS
        self._weighed = False
        self._before = self._level
        self.sidebar = IconButton(theme, "ri.layout-left-line", with_keys(tr("Show sidebar"), "Ctrl+B"))
        self.sidebar.clicked.connect(self.sidebar_asked)
        self.sidebar.hide()
        self.title = Words(theme, tr("New question"), Style.UI_TITLE)
        self.sign = ElsewhereSign(theme)
        self.lock = TextButton(theme, tr("Locked"), Kind.QUIET, icon="lock-simple")
        self.lock.clicked.connect(self.lock_asked)
        self.lock.hide()
        self.doubt = TextButton(theme, "", Kind.QUIET, caret=True)
        self.doubt.clicked.connect(self._show_levels)
        says = with_keys(tr("How this conversation is answered"), "Ctrl+Shift+Y")
        self.ways = IconButton(theme, "sliders-horizontal", says)
        self.ways.setCheckable(True)
        self.ways.clicked.connect(self.ways_asked)
        self.more = IconButton(theme, "dots-three", tr("More"))
        self.more.clicked.connect(self._show_menu)
        self.panel = IconButton(theme, "ri.layout-right-line", with_keys(tr("Evidence"), "Ctrl+E"))
        self.panel.clicked.connect(self.panel_toggled)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self.sidebar)
        row.addWidget(self.title, 1)
        row.addWidget(self.sign)
        row.addWidget(self.lock)
        row.addWidget(self.ways)
        row.addWidget(self.doubt)
        row.addWidget(self.more)
        row.addWidget(self.panel)
        self.set_level(self._level)
        follow(theme, self._measure)

    @property
    def level(self) -> DoubtLevel:
        """The doubt level that is on."""
        return self._level

    def set_level(self, level: DoubtLevel) -> None:
        """Says which doubt level is on."""
        self._level = level
        scaled = self._colouring is Colouring.QUANTILE and level in SCALED_TR
        self.doubt.set_text(tr(SCALED_TR[level] if scaled else SHORT_TR[level]))
        colouring = _narrow(tr(COLOURINGS_TR[self._colouring]))
        says = tr("How closely doubt is shown ({keys}). {colouring}", keys=key_words("Ctrl+D"), colouring=colouring)
        self.doubt.setToolTip(says)

    def say_lock(self, words: str, more: str = "") -> None:
        """Says that conversations are locked or not kept, until "" takes it back."""
        if words:
            self.lock.set_text(words)
        self.lock.setToolTip(more)
        self.lock.setVisible(bool(words))

    def set_weighed(self, weighed: bool) -> None:
        """Says whether an answer that is shown was weighed; without any, doubt is shown as it was before."""
        self._weighed = weighed
        if not weighed and self._level is DoubtLevel.ORIGINS:
            self.choose_level(self._before)

    def step_level(self) -> None:
        """Goes to the next doubt level; documents or memory is one where an answer was weighed."""
        levels = [level for level in LEVELS_TR if self._weighed or level is not DoubtLevel.ORIGINS]
        self.choose_level(levels[(levels.index(self._level) + 1) % len(levels)])

    def choose_level(self, level: DoubtLevel) -> None:
        """Shows doubt at another level."""
        if level is not DoubtLevel.ORIGINS:
            self._before = level
        self.set_level(level)
        self.level_chosen.emit(level)

    def choose_colouring(self, colouring: Colouring) -> None:
        """Colours doubt in another way."""
        self._colouring = colouring
        self.set_level(self._level)
        self.colouring_chosen.emit(colouring)

    def levels_menu(self) -> QMenu:
        """How closely doubt is shown, and how it is coloured."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for level, words in LEVELS_TR.items():
            possible = self._weighed or level is not DoubtLevel.ORIGINS
            first = tr("Documents or memory: weigh an answer with and without files first")
            action = menu.addAction(tr(words) if possible else first)
            action.setCheckable(True)
            action.setChecked(level is self._level)
            action.setEnabled(possible)
            group.addAction(action)
            action.triggered.connect(lambda _=False, level=level: self.choose_level(level))
        menu.addSeparator()
        colours = QActionGroup(menu)
        for colouring, words in COLOURINGS_TR.items():
            action = menu.addAction(_narrow(tr(words)))
            action.setCheckable(True)
            action.setChecked(colouring is self._colouring)
            colours.addAction(action)
            action.triggered.connect(lambda _=False, colouring=colouring: self.choose_colouring(colouring))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _show_levels(self) -> None:
        self.levels_menu().popup(self.doubt.mapToGlobal(QPoint(0, self.doubt.height() + 4)))

    def _show_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the band's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _measure(self) -> None:
        self.setFixedHeight(self.theme.px(Height.BAND))
        self._row.setContentsMargins(self.theme.margins(20, 0, 14, 0))
        self._row.setSpacing(self.theme.px(7))
        self.update()


def _narrow(words: str) -> str:
    """Words with a narrow space before each per cent sign."""
    return words.replace(" %", "\u202f%")
