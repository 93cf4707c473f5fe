"""What is chosen on the settings page: kept, in force at once where it can be, and refused with what it must be."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.settings.catalogue import CATALOGUE
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile
from candor.ui.controls.check import Check
from candor.ui.controls.choice import Choice
from candor.ui.controls.field import Field
from candor.ui.controls.setting_row import SettingRow
from candor.ui.theme.theme import ZOOMS
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def row(window: MainWindow, key: str) -> SettingRow:
    return window.settling.rows.rows[key]


def pick(window: MainWindow, key: str, value: str) -> None:
    control = row(window, key).control
    assert isinstance(control, Choice)
    assert value in dict(control.choices)
    control.chosen.emit(value)


def write(qtbot: QtBot, window: MainWindow, key: str, text: str) -> None:
    control = row(window, key).control
    assert isinstance(control, Field)
    control.clear()
    qtbot.keyClicks(control, text)
    qtbot.keyClick(control, Qt.Key.Key_Return)


def kept(tmp_path: Path) -> Settings:
    return SettingsFile(tmp_path / "settings.toml", {}).load()


def test_every_setting_stands_on_the_page_with_its_sentence_and_default(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    for key, setting in CATALOGUE.items():
        assert row(window, key).sentence.text == setting.sentence
        assert row(window, key).note.text == f"Default: {setting.words(setting.default)}"


def test_what_is_typed_is_kept_and_can_be_reset(qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path) -> None:
    window = opened(stub)
    window.side_pages.settings()
    write(qtbot, window, "passages", "7")
    qtbot.waitUntil(lambda: kept(tmp_path).passages == 7)
    assert not row(window, "passages").reset.isHidden()
    row(window, "passages").reset.click()
    qtbot.waitUntil(lambda: kept(tmp_path) == Settings())
    assert row(window, "passages").reset.isHidden()


def test_what_it_cannot_be_is_refused_and_stays_to_be_corrected(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    window = opened(stub)
    window.side_pages.settings()
    write(qtbot, window, "context", "12")
    assert row(window, "context").note.text == "Context window must be a whole number of at least 512"
    control = row(window, "context").control
    assert isinstance(control, Field)
    assert control.text() == "12"
    write(qtbot, window, "context", "8192")
    assert row(window, "context").note.text == "Default: 8192"
    assert kept(tmp_path) == Settings()


def test_colours_text_contrast_and_motion_change_at_once(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    window = opened(stub)
    theme = window.theme
    before = theme.px(100)
    pick(window, "theme", "dark")
    assert theme.dark
    pick(window, "text_size", "1.5")
    assert theme.px(100) == round(before * 1.5)
    pick(window, "contrast", "high")
    assert theme.tokens.wash == theme.tokens.canvas
    assert theme.tokens.canvas.name() == "#000000"
    pick(window, "reduce_motion", "always")
    assert theme.reduce_motion
    wanted = Settings(theme="dark", text_size=1.5, contrast="high", reduce_motion="always")
    qtbot.waitUntil(lambda: kept(tmp_path) == wanted)


def test_the_text_made_larger_by_key_is_kept(qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path) -> None:
    window = opened(stub)
    next(action for action in window.actions() if action.text() == "Larger").trigger()
    qtbot.waitUntil(lambda: kept(tmp_path).text_size == 1.1)
    assert row(window, "text_size").control.text() == "110 %"  # type: ignore[union-attr]


def test_the_sizes_that_can_be_chosen_are_those_the_keys_step_through() -> None:
    assert [CATALOGUE["text_size"].read(written) for written, _ in CATALOGUE["text_size"].choices] == list(ZOOMS)


def test_doubt_and_documents_alone_follow_into_the_conversation(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    pick(window, "doubt", "tokens")
    assert window.ask_page.band.level.value == "tokens"
    check = row(window, "only_documents").control
    assert isinstance(check, Check)
    check.click()
    assert not window.ask_page.composer.only_documents.isChecked()


def test_a_model_is_picked_from_those_the_server_has(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    control = row(window, "model").control
    assert isinstance(control, Choice)
    assert [value for value, _ in control.choices] == ["", "llama3:latest", "llama3.2:3b"]
    pick(window, "model", "llama3.2:3b")
    assert window.ask_page.composer.model == "llama3.2:3b"


def test_what_needs_a_restart_says_so(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.side_pages.settings()
    write(qtbot, window, "ollama_address", "http://127.0.0.1:4000")
    assert row(window, "ollama_address").note.text == "Takes effect when Candor is opened again."
    row(window, "ollama_address").reset.click()
    assert row(window, "ollama_address").note.text.startswith("Default: ")


def test_what_an_administrator_fixed_is_shown_as_fixed(
    opened: Opened, stub: StubVerbs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANDOR_SET_CONTEXT", "4096")
    window = opened(stub)
    control = row(window, "context").control
    assert isinstance(control, Field)
    assert control.text() == "4096"
    assert not control.isEnabled()
    assert row(window, "context").reset.isHidden()
    assert row(window, "context").note.text == "Set by whoever administers this computer (CANDOR_SET_CONTEXT)."
    window.preferences.choose("context", 2048)
    assert window.preferences.settings.context == 4096
    assert kept(tmp_path) == Settings()
