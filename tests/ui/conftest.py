"""What every test of the window needs: a theme, and work on a background thread that ends with the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from candor.ui.theme.theme import Theme
from candor.work import Background

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns about every window that has a least size; windows may have one."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(FONTS, "light")
    made.reduce_motion = True
    yield made
    made.deleteLater()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.stop()
