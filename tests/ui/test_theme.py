"""The theme has every icon of the look, follows size and scheme, and works without the shipped fonts."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from candor.ui.theme.theme import Theme
from candor.ui.theme.tokens import DARK, LIGHT
from candor.ui.theme.type import Style

ICONS = [
    "note-pencil",
    "magnifying-glass",
    "folder-simple",
    "folder-simple-plus",
    "plus",
    "minus",
    "warning-circle",
    "check",
    "check-square",
    "lock-simple",
    "gear-six",
    "copy",
    "arrow-clockwise",
    "git-branch",
    "dots-three",
    "caret-left",
    "caret-right",
    "caret-up",
    "caret-down",
    "arrow-up",
    "stop",
    "at",
    "x",
    "arrow-left",
    "arrow-square-out",
    "pause",
    "play",
    "download-simple",
    "books",
    "chat-teardrop-text",
    "file-pdf",
    "file-text",
    "table",
    "envelope-simple",
    "square",
    "flask",
    "file",
    "ri.layout-right-line",
    "ri.layout-left-line",
]


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_of_the_look_is_drawn(theme: Theme, name: str) -> None:
    drawn = theme.icon(name).pixmap(16, 16).toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(drawn.width()) for y in range(drawn.height()))


def test_figures_are_tabular_but_in_prose(theme: Theme) -> None:
    tabular = QFont.Tag("tnum")
    assert tabular in theme.font(Style.UI).featureTags()
    assert tabular not in theme.font(Style.BODY).featureTags()


def test_scheme_and_size_change_at_once(qtbot: QtBot, theme: Theme) -> None:
    assert theme.tokens is LIGHT
    before = theme.font(Style.BODY).pixelSize()
    with qtbot.waitSignals([theme.changed, theme.changed]):
        theme.set_scheme("dark")
        theme.step_zoom(1)
    assert theme.tokens is DARK
    assert theme.font(Style.BODY).pixelSize() > before
    assert theme.line_height(Style.BODY) > theme.font(Style.BODY).pixelSize()
    theme.step_zoom(0)
    assert theme.font(Style.BODY).pixelSize() == before


def test_a_font_that_was_asked_for_can_be_changed_without_changing_the_theme(theme: Theme) -> None:
    theme.font(Style.UI).setUnderline(True)
    assert not theme.font(Style.UI).underline()


def test_without_shipped_fonts_the_systems_own_serves(qtbot: QtBot, tmp_path: Path) -> None:
    assert Theme(tmp_path / "none", "light").font(Style.UI).family()
