"""The theme: which colours, fonts and icons hold now, and word when they change."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMargins, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from candor.ui.theme.contrast import black_and_white, high_contrast
from candor.ui.theme.faces import interface_family, mono_family, system_scale
from candor.ui.theme.icons import Icons
from candor.ui.theme.stylesheet import palette_of, style_sheet
from candor.ui.theme.tokens import DARK, LIGHT, Tokens
from candor.ui.theme.type import Style

Scheme = Literal["system", "light", "dark"]
Contrast = Literal["system", "high"]
ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Theme(QObject):
    """Colours, fonts and icons of this moment; `changed` is sent when any of them is another.

    `fonts` is the folder of the shipped fonts, used only where the system has none set. Needs a QApplication.
    """

    changed = Signal()

    def __init__(self, fonts: Path | None = None, scheme: Scheme = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme = scheme
        self._family = interface_family(fonts)
        self._mono = mono_family()
        self._scale = system_scale()
        self._zoom = 1.0
        self._icons = Icons()
        # Asked for hundreds of times while a page is painted; Qt's own answers are slow to get.
        self._tokens: Tokens | None = None
        self._fonts: dict[Style, QFont] = {}
        self._contrast: Contrast = "system"
        self._still = False
        self._reduce_motion = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def tokens(self) -> Tokens:
        """The colours that hold now."""
        if self._tokens is None:
            self._tokens = self._found_tokens()
        return self._tokens

    def _found_tokens(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return high_contrast(QApplication.style().standardPalette(), LIGHT)
        if self._contrast == "high":
            return high_contrast(black_and_white(self.dark), LIGHT)
        return DARK if self.dark else LIGHT

    @property
    def dark(self) -> bool:
        """Whether the dark colours hold."""
        if self._scheme == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme == "dark"

    def set_scheme(self, scheme: Scheme) -> None:
        """Follows the system, or stays light or dark."""
        self._scheme = scheme
        self._on_system_changed()

    def set_contrast(self, contrast: Contrast) -> None:
        """Drops every tint always, or where the system does."""
        if contrast != self._contrast:
            self._contrast = contrast
            self._on_system_changed()

    def set_motion(self, motion: Literal["system", "always"]) -> None:
        """Shows everything at once always, or where the system does."""
        self._still = motion == "always"

    @property
    def zoom(self) -> float:
        """How large everything is, beside the system's size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Makes everything as large as the step that is nearest."""
        nearest = min(ZOOMS, key=lambda step: abs(step - zoom))
        if nearest != self._zoom:
            self._zoom = nearest
            self._on_system_changed()

    def step_zoom(self, steps: int) -> None:
        """Makes everything one or more steps larger or smaller; 0 goes back to the system's size."""
        at = ZOOMS.index(self._zoom) + steps
        self._zoom = ZOOMS[min(max(at, 0), len(ZOOMS) - 1)] if steps else 1.0
        self._on_system_changed()

    def px(self, size: float) -> int:
        """A size of the look (px at a 13 px system font) as px of this screen."""
        return round(size * self._scale * self._zoom)

    def margins(self, left: float, top: float, right: float, bottom: float) -> QMargins:
        """Margins of the look as px of this screen; left and right change places where the window is mirrored."""
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        return QMargins(self.px(left), self.px(top), self.px(right), self.px(bottom))

    def font(self, style: Style) -> QFont:
        """The font of a style, with tabular figures except in prose."""
        if style not in self._fonts:
            self._fonts[style] = self._made_font(style)
        return QFont(self._fonts[style])  # a copy: whoever asks may underline it

    def _made_font(self, style: Style) -> QFont:
        face = style.value
        font = QFont(self._mono if face.mono else self._family)
        font.setPixelSize(max(1, self.px(face.size)))
        font.setWeight(face.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if not face.prose and not face.mono:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line_height(self, style: Style) -> int:
        """The distance from one line to the next, in px."""
        return self.px(style.value.line)

    def icon(self, name: str, size: int = 16, color: QColor | None = None) -> QIcon:
        """An icon by its Phosphor name ("copy") or full name ("ri.layout-right-line"); text2 by default."""
        return self._icons.picture(name, self.px(size), color or self.tokens.text2, self.tokens.text3)

    def paint_icon(self, painter: QPainter, area: QRectF, name: str, color: QColor | None = None) -> None:
        """Paints an icon as large as the area is high, in its middle; text2 when no colour is given."""
        self._icons.paint(painter, area, name, color or self.tokens.text2)

    def palette(self) -> QPalette:
        """The palette for Qt's own controls."""
        return palette_of(self.tokens)

    def stylesheet(self) -> str:
        """The style sheet for Qt's own controls."""
        return style_sheet(self.tokens)

    @property
    def reduce_motion(self) -> bool:
        """Whether everything happens at once."""
        return self._reduce_motion or self._still

    @reduce_motion.setter
    def reduce_motion(self, reduce: bool) -> None:
        self._reduce_motion = reduce

    def dress(self, app: QApplication) -> None:
        """Gives the application this theme's style, palette, fonts and style sheet, now and after every change."""
        app.setStyle("Fusion")
        self._dress(app)
        self.changed.connect(lambda: self._dress(app))

    def _dress(self, app: QApplication) -> None:
        app.setPalette(self.palette())
        app.setFont(self.font(Style.UI))
        app.setStyleSheet(self.stylesheet())

    def _on_system_changed(self) -> None:
        self._tokens = None
        self._fonts.clear()
        self.changed.emit()
