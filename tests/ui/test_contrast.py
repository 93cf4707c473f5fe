"""The contrasts the look promises hold for the colours that are painted, light and dark (WCAG 2.2, 1.4.3)."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from candor.ui.controls.row import Row
from candor.ui.theme.contrast import black_and_white, high_contrast
from candor.ui.theme.theme import Theme
from candor.ui.theme.tokens import DARK, LIGHT, Tokens

# (words, ground, least in light, least in dark): the numbers of the look's table.
PROMISED = [
    ("text", "canvas", 16.9, 13.8),
    ("text", "press", 11.9, 8.0),
    ("text2", "canvas", 7.5, 8.0),
    ("text3", "canvas", 5.9, 6.0),
    ("text3", "side", 4.7, 4.6),
    ("text3", "select", 4.6, 4.6),
    ("accent", "canvas", 6.5, 8.1),
    ("accent", "wash", 4.8, 4.7),
    ("accent", "raised", 4.8, 4.7),
    ("on_accent", "accent", 6.5, 7.6),
    ("text", "mark", 13.3, 9.3),
    ("ink", "page_mark", 11.8, 9.6),
    ("ink", "paper", 15.9, 11.6),
    ("text", "strong", 12.4, 8.0),
    ("doubt", "mild", 5.5, 6.4),
    ("doubt_strong", "strong", 4.7, 4.5),
    ("fault", "canvas", 6.5, 7.1),
    ("fault", "select", 5.1, 4.8),
    ("ctrl", "canvas", 3.5, 4.2),
]


def luminance(colour: QColor) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("words", "ground", "light", "dark"), PROMISED)
def test_words_stand_out_as_the_look_promises(words: str, ground: str, light: float, dark: float) -> None:
    for tokens, least in ((LIGHT, light), (DARK, dark)):
        assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= least - 0.05


def test_high_contrast_has_no_tint_left(qapp: QGuiApplication) -> None:
    palette = QPalette(QColor("black"))
    palette.setColor(QPalette.ColorRole.Window, QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    palette.setColor(QPalette.ColorRole.Link, QColor("cyan"))
    tokens = high_contrast(palette, LIGHT)
    on_screen = {field.name for field in fields(Tokens)} - {"page_wash", "page_mark", "paper", "ink"}
    used = {getattr(tokens, name).name() for name in on_screen}
    assert used == {"#000000", "#ffff00", "#00ffff"}
    assert tokens.mild == tokens.strong == tokens.wash == tokens.canvas


def test_what_is_chosen_has_an_edge_where_no_ground_differs(qtbot: QtBot, theme: Theme) -> None:
    row = Row(theme, "Leaving the flat")
    qtbot.addWidget(row)
    row.resize(200, 30)
    row.setChecked(True)
    theme.set_contrast("high")
    chosen = row.grab().toImage()
    row.setChecked(False)
    rest = row.grab().toImage()
    assert theme.tokens.select == theme.tokens.side
    assert contrast(chosen.pixelColor(100, 1), theme.tokens.canvas) >= 3
    assert contrast(rest.pixelColor(100, 1), theme.tokens.canvas) < 1.5


def test_the_plain_palette_of_candors_own_stands_out_in_light_and_dark(qapp: QGuiApplication) -> None:
    for dark in (False, True):
        tokens = high_contrast(black_and_white(dark), LIGHT)
        assert contrast(tokens.text, tokens.canvas) == pytest.approx(21)
        assert contrast(tokens.accent, tokens.canvas) >= 7
