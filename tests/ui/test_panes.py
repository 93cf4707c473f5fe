"""The panes give way as the window narrows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from candor.ui.frame.panes import Panes
from candor.ui.theme.measures import Width
from candor.ui.theme.theme import Theme


@pytest.fixture
def panes(qtbot: QtBot, theme: Theme) -> Panes:
    made = Panes(theme, QWidget(), QWidget(), QWidget())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


@pytest.mark.parametrize(
    ("width", "left", "centre", "right"),
    [(1440, 248, 800, 392), (1200, 248, 612, 340), (1000, 0, 660, 340), (700, 0, 700, 0)],
)
def test_widths(panes: Panes, width: int, left: int, centre: int, right: int) -> None:
    panes.resize(width, 900)
    assert panes.centre.geometry().getRect() == (left, 0, centre, 900)
    assert panes.sidebar.isVisible() is (left > 0)
    assert panes.panel.isVisible() is (right > 0)


@pytest.mark.parametrize("steps", range(1, 6))
@pytest.mark.parametrize("width", [640, 1024, 1440, 1920])
def test_larger_text_makes_drawers_before_it_takes_the_column(
    panes: Panes, theme: Theme, width: int, steps: int
) -> None:
    panes.resize(width, 900)
    theme.step_zoom(steps)
    assert panes.centre.width() >= min(width, theme.px(Width.COLUMN_LEAST))
    assert panes.sidebar.isVisible() is (width >= theme.px(Width.DRAWER))
    for pane in (panes.sidebar, panes.panel):
        panes.show_pane(pane, True)
        assert pane.width() < width
        panes.close_drawers()


def test_a_drawer_lies_over_the_centre_and_closes_with_a_press_beside_it(qtbot: QtBot, panes: Panes) -> None:
    panes.resize(1000, 900)
    panes.toggle(panes.sidebar)
    assert panes.sidebar.isVisible()
    assert panes.centre.x() == 0
    beside = panes.childAt(600, 400)
    assert beside is not None
    qtbot.mouseClick(beside, Qt.MouseButton.LeftButton)
    assert not panes.sidebar.isVisible()


def test_one_drawer_is_open_at_a_time(panes: Panes) -> None:
    panes.resize(700, 900)
    for pane, other in ((panes.panel, panes.sidebar), (panes.sidebar, panes.panel)):
        panes.show_pane(pane, True)
        assert panes.is_shown(pane)
        assert not panes.is_shown(other)


def test_hiding_a_pane_gives_its_room_to_the_centre(panes: Panes) -> None:
    panes.toggle(panes.panel)
    assert panes.centre.width() == 1440 - 248
    panes.toggle(panes.panel)
    assert panes.centre.width() == 800


def test_a_page_without_panes_has_the_whole_window(panes: Panes) -> None:
    panes.allow(sidebar=False, panel=None)
    assert panes.centre.width() == 1440
    panes.toggle(panes.sidebar)
    assert not panes.sidebar.isVisible()


def test_a_page_without_the_panel_leaves_it_as_it_was(panes: Panes) -> None:
    panes.allow(sidebar=True, panel=None)
    panes.toggle(panes.panel)
    panes.allow(sidebar=True, panel=panes.panel)
    assert panes.panel.isVisible()
    panes.toggle(panes.panel)
    panes.allow(sidebar=True, panel=None)
    panes.toggle(panes.panel)
    panes.allow(sidebar=True, panel=panes.panel)
    assert not panes.panel.isVisible()
