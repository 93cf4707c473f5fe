"""The band over the transcript."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Height
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

LEVELS = {
    DoubtLevel.OFF: "Off",
    DoubtLevel.FACTS: "Facts: numbers, dates, names, quotes",
    DoubtLevel.WORDS: "Words",
    DoubtLevel.TOKENS: "Tokens",
}
ORIGINS = "Documents or memory"
NONE_WEIGHED = f"{ORIGINS}: weigh an answer with and without files first"
COLOURINGS = {
    Colouring.BANDS: "Fixed: under 50 % mild, under 20 % strong",
    Colouring.QUANTILE: "Scaled to each answer: its lowest 5 % strong, the next 10 % mild",
}


class TopBand(QWidget):
    """Title, doubt menu, dots and panel toggle; `level_chosen` carries a DoubtLevel, `colouring_chosen` a Colouring."""

    level_chosen = Signal(object)
    colouring_chosen = Signal(object)
    panel_toggled = Signal()
    sidebar_asked = Signal()

    def __init__(self, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._menu = menu
        self._level = DoubtLevel.FACTS
        self._colouring = Colouring.BANDS
        self._weighed = False
        self._before = self._level
        self.sidebar = IconButton(theme, "ri.layout-left-line", "Show sidebar (Ctrl B)")
        self.sidebar.clicked.connect(self.sidebar_asked)
        self.sidebar.hide()
        self.title = Words(theme, "New question", Style.UI_TITLE)
        self.doubt = TextButton(theme, "", Kind.QUIET, caret=True)
        self.doubt.clicked.connect(self._show_levels)
        self.more = IconButton(theme, "dots-three", "More")
        self.more.clicked.connect(self._show_menu)
        self.panel = IconButton(theme, "ri.layout-right-line", "Evidence (Ctrl E)")
        self.panel.clicked.connect(self.panel_toggled)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self.sidebar)
        row.addWidget(self.title, 1)
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
        coloured = level not in {DoubtLevel.OFF, DoubtLevel.ORIGINS}
        scaled = ", scaled" if self._colouring is Colouring.QUANTILE and coloured else ""
        self.doubt.set_text(ORIGINS if level is DoubtLevel.ORIGINS else f"Doubt: {level.value}{scaled}")
        self.doubt.setToolTip(f"How closely doubt is shown (Ctrl D). {said(COLOURINGS[self._colouring])}")

    def set_weighed(self, weighed: bool) -> None:
        """Says whether an answer that is shown was weighed; without any, doubt is shown as it was before."""
        self._weighed = weighed
        if not weighed and self._level is DoubtLevel.ORIGINS:
            self.choose_level(self._before)

    def step_level(self) -> None:
        """Goes to the next doubt level; documents or memory is one where an answer was weighed."""
        levels = [*LEVELS, *([DoubtLevel.ORIGINS] if self._weighed else [])]
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
        origins = ORIGINS if self._weighed else NONE_WEIGHED
        for level, words in {**LEVELS, DoubtLevel.ORIGINS: origins}.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(level is self._level)
            action.setEnabled(self._weighed or level is not DoubtLevel.ORIGINS)
            group.addAction(action)
            action.triggered.connect(lambda _=False, level=level: self.choose_level(level))
        menu.addSeparator()
        colours = QActionGroup(menu)
        for colouring, words in COLOURINGS.items():
            action = menu.addAction(said(words))
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


def said(words: str) -> str:
    """Words with a narrow space before each per cent sign."""
    return words.replace(" %", "\u202f%")
