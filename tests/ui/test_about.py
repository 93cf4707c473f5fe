"""Which Candor this is: its mark, its licence, and the licences of what it is made of."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from candor import __version__
from candor.settings.group import Group
from candor.ui.settings.about import About
from candor.ui.settings.about_row import AboutRow
from candor.ui.settings.licences_sheet import FILE, MADE, LicencesSheet
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

TEXT = "Ἀρχή \U0001f4d7\nfastembed: Apache-2.0\n\nlancedb: Apache-2.0\nEND OF  TERMS\n"


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    picture = tmp_path / "icons" / "hicolor" / "48x48" / "apps" / "candor.png"
    for path in (picture, tmp_path / FILE):
        path.parent.mkdir(parents=True)
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.blue)
    image.save(str(picture))
    (tmp_path / FILE).write_text(TEXT, encoding="utf-8")
    return tmp_path


def sheet_of(qtbot: QtBot, theme: Theme, resources: Path) -> LicencesSheet:
    sheet = LicencesSheet(theme, resources)
    qtbot.addWidget(sheet)
    sheet.open()
    return sheet


def first_row(about: About) -> AboutRow:
    row = about.section.rows[0]
    assert isinstance(row, AboutRow)
    return row


def test_the_version_stands_beside_the_mark(qtbot: QtBot, theme: Theme, resources: Path) -> None:
    about = About(theme, resources / "settings.toml", resources)
    qtbot.addWidget(about.section)
    about.section.show()
    row = first_row(about)
    assert row.label.text == f"Version {__version__}"
    assert "Affero" in row.sentence.text
    assert row.mark.isVisible()
    assert row.mark.size() == QSize(48, 48)
    assert row.mark.grab().toImage().pixelColor(24, 24) == Qt.GlobalColor.blue


def test_a_source_tree_without_pictures_shows_words_alone(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    about = About(theme, tmp_path / "settings.toml", tmp_path)
    qtbot.addWidget(about.section)
    about.section.show()
    assert not first_row(about).mark.isVisible()


def test_the_mark_grows_with_the_words(qtbot: QtBot, theme: Theme) -> None:
    row = AboutRow(theme, QIcon(), "Version 1", "Free.", QWidget())
    qtbot.addWidget(row)
    before = row.mark.height()
    theme.set_zoom(1.5)
    assert row.mark.height() == round(before * 1.5)


def test_licences_are_found_word_by_word(qtbot: QtBot, theme: Theme, resources: Path) -> None:
    sheet = sheet_of(qtbot, theme, resources)
    assert sheet.text.toPlainText() == TEXT
    bar = sheet.find_bar
    bar.field.setText("apache-2.0")
    bar.asked.emit("apache-2.0")
    assert bar.count.text == "1 of 2"
    assert sheet.text.textCursor().selectedText() == "Apache-2.0", "signs of two units stand before it"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text == "2 of 2"
    second = sheet.text.textCursor().position()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert sheet.text.textCursor().position() < second, "after the last place comes the first"
    bar.asked.emit("end of terms")
    assert sheet.text.textCursor().selectedText() == "END OF  TERMS"
    bar.field.setText("gpl")
    bar.asked.emit("gpl")
    assert bar.count.text == "Nothing found"


def test_the_field_closes_first_and_comes_back(qtbot: QtBot, theme: Theme, resources: Path) -> None:
    sheet = sheet_of(qtbot, theme, resources)
    qtbot.waitUntil(sheet.find_bar.field.hasFocus)
    qtbot.keyClick(sheet.find_bar.field, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert not sheet.find_bar.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sheet.find_bar.isVisible()


def test_where_the_texts_are_not_it_says_how_they_are_made(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    sheet = sheet_of(qtbot, theme, tmp_path)
    assert MADE in sheet.said.text
    assert not sheet.text.isVisible()
    assert not sheet.find_bar.isVisible()


def test_it_is_reached_from_the_menu(qtbot: QtBot, opened: Callable[..., MainWindow], stub: StubVerbs) -> None:
    window = opened(stub)
    next(action for action in window.actions() if action.text() == "About Candor").trigger()
    page = window.side_pages.settings_page
    assert window.pages.currentWidget() is page
    at = list(Group).index(Group.ABOUT)
    assert page.groups[at].isVisible()
    qtbot.mouseClick(first_row(window.side_pages.about).control, Qt.MouseButton.LeftButton)
    sheet = next(one for one in page.findChildren(LicencesSheet) if one.isVisible())
    sheet.reject()
