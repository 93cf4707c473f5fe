"""Candor's mark, and the window and page that show it."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from candor.ui.theme.mark import mark


def test_the_mark_has_every_size_that_was_rendered(qtbot: QtBot, tmp_path: Path) -> None:
    for size in (16, 48, 256):
        folder = tmp_path / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        QImage(size, size, QImage.Format.Format_ARGB32).save(str(folder / "candor.png"))
    assert mark(tmp_path).availableSizes() == [QSize(size, size) for size in (16, 48, 256)]


def test_a_source_tree_without_pictures_has_no_mark(qtbot: QtBot, tmp_path: Path) -> None:
    assert mark(tmp_path).isNull()
