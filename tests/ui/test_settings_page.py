"""The settings page: groups under tabs, one search over all of them, and the way there and back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.settings.group import Group
from candor.settings.settings import Settings
from candor.ui.controls.check import Check
from candor.ui.controls.field import Field
from candor.ui.controls.section import Section
from candor.ui.settings.catalogue_rows import CatalogueRows
from candor.ui.settings.settings_page import SettingsPage
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from ui.pseudo import figures_of
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def page(qtbot: QtBot, theme: Theme) -> SettingsPage:
    made = SettingsPage(theme)
    qtbot.addWidget(made)
    locks = Section(theme, Group.PRIVACY, "Conversations")
    locks.add_row("Encryption", "Conversations are unreadable without the key.", Check(theme, "On"))
    locks.add_row("Recovery key", "A key to print, for when the keyring is lost.")
    looks = Section(theme, Group.LOOK, "Text")
    looks.add_row("Text size", "Makes everything larger or smaller.")
    for section in (locks, looks):
        made.add_section(section)
    made.resize(900, 700)
    made.show()
    return made


def shown(page: SettingsPage) -> list[str]:
    return [row.label.text for _, row in page.rows() if row.isVisible()]


def test_one_group_is_shown_under_its_tab(qtbot: QtBot, theme: Theme) -> None:
    made = page(qtbot, theme)
    assert [tab.text() for tab in made.tabs.tabs if not tab.isHidden()] == ["Look", "Privacy"]
    made.show_group(Group.LOOK)
    assert shown(made) == ["Text size"]
    qtbot.mouseClick(made.tabs.tabs[list(Group).index(Group.PRIVACY)], Qt.MouseButton.LeftButton)
    assert shown(made) == ["Encryption", "Recovery key"]


def test_arrows_walk_the_tabs_that_are_shown(qtbot: QtBot, theme: Theme) -> None:
    made = page(qtbot, theme)
    made.show_group(Group.PRIVACY)
    qtbot.keyClick(made.tabs, Qt.Key.Key_Right)
    assert shown(made) == ["Text size"]


def test_a_search_finds_settings_of_every_group_by_all_their_words(qtbot: QtBot, theme: Theme) -> None:
    made = page(qtbot, theme)
    made.search.setText("KEY")
    assert shown(made) == ["Encryption", "Recovery key"]
    made.search.setText("key print")
    assert shown(made) == ["Recovery key"]
    made.search.setText("conversations")
    assert shown(made) == ["Encryption", "Recovery key"]
    made.search.setText("smaller")
    assert shown(made) == ["Text size"]
    assert not made.nothing.isVisible()
    made.search.setText("zebra")
    assert shown(made) == []
    assert made.nothing.isVisible()


def test_a_setting_that_is_hidden_for_good_is_not_found(qtbot: QtBot, theme: Theme) -> None:
    made = page(qtbot, theme)
    section, row = next(made.rows())
    section.set_shown(row, False)
    made.search.setText("text")
    assert "Text size" not in shown(made)


def test_the_control_has_the_settings_name_and_sentence(qtbot: QtBot, theme: Theme) -> None:
    made = page(qtbot, theme)
    row = next(row for _, row in made.rows() if row.label.text == "Recovery key")
    assert row.control is None
    control = next(row.control for _, row in made.rows() if row.label.text == "Encryption")
    assert control is not None
    assert control.accessibleName() == "Encryption"
    assert control.accessibleDescription() == "Conversations are unreadable without the key."


def test_the_gear_opens_it_and_escape_goes_back_to_where_one_was(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.show_library()
    qtbot.mouseClick(window.sidebar.foot.gear, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.side_pages.settings_page
    qtbot.keyClick(window.side_pages.settings_page.search, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.library_page


def test_a_number_is_written_and_read_as_the_language_does(qtbot: QtBot, theme: Theme) -> None:
    rows = CatalogueRows(theme)
    for section in rows.sections:
        qtbot.addWidget(section)
    field = rows.rows["passages_share"].control
    assert isinstance(field, Field)
    with figures_of("de_DE"):
        rows.show(Settings(), Settings(), lambda _: False)
        assert (field.text(), rows.rows["passages_share"].note.text) == ("0,5", "Default: 0,5")
        for text in ("0,6", "0.6"):
            field.setText(text)
            with qtbot.waitSignal(rows.wanted) as wanted:
                field.editingFinished.emit()
            assert wanted.args == ["passages_share", "0.6"]
