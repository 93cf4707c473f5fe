"""The colours under a system's high contrast setting."""

from dataclasses import fields

from PySide6.QtGui import QColor, QPalette

from candor.ui.theme.tokens import Tokens

GROUNDS = {
    "canvas", "side", "panel", "raised", "bed", "hover", "select", "press", "wash", "mark", "mild", "strong", "free",
    "on_accent",
}  # fmt: skip
LINKS = {"accent", "accent_hover", "accent_press"}
PAGES = {"page_wash", "page_mark", "paper", "ink"}


def black_and_white(dark: bool) -> QPalette:
    """The plainest palette, for a person whose system has none: links are as far from the words as from the ground."""
    ground, words, link = ("#000000", "#FFFFFF", "#8DB4F5") if dark else ("#FFFFFF", "#000000", "#0B3D91")
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(words))
    palette.setColor(QPalette.ColorRole.Link, QColor(link))
    return palette


def high_contrast(palette: QPalette, light: Tokens) -> Tokens:
    """The system palette in place of every token: tints vanish, and underlines, rules and icons keep their meaning.

    Page images keep the light tokens.
    """
    ground, words, link = (
        palette.color(role)
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText, QPalette.ColorRole.Link)
    )

    def colour(name: str) -> QColor:
        if name in PAGES:
            return QColor(getattr(light, name))
        return ground if name in GROUNDS else link if name in LINKS else words

    return Tokens(**{field.name: colour(field.name) for field in fields(Tokens)})
