"""The lock of the conversations in the window: opened, chosen, changed, and never in the way of the library."""

import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from candor.model.errors import ChatsError, KeyLost, VaultLocked
from candor.model.protection import Lock, StoreLine, VaultState
from candor.ui.controls.text_button import TextButton
from candor.ui.theme.theme import Theme
from candor.ui.vault.choose_form import ChooseForm
from candor.ui.vault.recovery_sheet import RecoverySheet
from candor.ui.vault.unlock_form import UnlockForm
from candor.ui.vault.vault_section import VaultSection
from candor.ui.window import MainWindow
from ui.stub_vault import RECOVERY
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
LOCKED = VaultState(Lock.PHRASE, locked=True, failure=VaultLocked().failure())
LOST = VaultState(Lock.KEYRING, locked=True, keyring="Secret Service", failure=KeyLost("Secret Service").failure())


def form_of(window: MainWindow) -> UnlockForm | ChooseForm:
    assert window.unlocking is not None
    assert window.unlocking.form is not None
    return window.unlocking.form


def press(window: MainWindow) -> None:
    next(action for action in window.actions() if action.text() == "How conversations are kept").trigger()


def settled(qtbot: QtBot, window: MainWindow) -> None:
    assert window.desk is not None
    qtbot.waitUntil(lambda: not window.desk.locking.is_changing)


def test_a_passphrase_is_asked_for_at_the_start_and_opens(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.locking.state = LOCKED
    window = opened(stub)
    form = form_of(window)
    assert isinstance(form, UnlockForm)
    assert form.isVisible()
    assert not form.do.isEnabled()
    assert not form.again.isVisible()
    qtbot.keyClicks(form.field, "wrong")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.trouble.isVisible())
    assert "not the passphrase" in form.trouble.words.text
    assert form.field.selectedText() == "wrong"
    qtbot.keyClicks(form.field, stub.locking.opens)
    assert not form.trouble.isVisible()
    form.do.click()
    qtbot.waitUntil(lambda: window.unlocking is not None and window.unlocking.form is None)
    settled(qtbot, window)
    assert not window.ask_page.banner.isVisible()


def test_it_can_wait_and_the_library_is_there_meanwhile(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.locking.state = LOCKED
    window = opened(stub)
    form_of(window).close_button.click()
    qtbot.waitUntil(lambda: window.unlocking is not None and window.unlocking.form is None)
    window.show_library()
    assert window.library_page.isVisible()
    press(window)
    assert isinstance(form_of(window), UnlockForm)


def test_a_lost_key_is_told_with_the_next_step_and_can_be_asked_for_again(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    stub.locking.state = LOST
    window = opened(stub)
    form = form_of(window)
    assert isinstance(form, UnlockForm)
    assert "is no longer in Secret Service" in form.said.text
    assert "recovery key" in form.said.text
    stub.locking.state = VaultState(Lock.KEYRING, keyring="Secret Service")
    form.again.click()
    qtbot.waitUntil(lambda: window.unlocking is not None and window.unlocking.form is None)


def test_beginning_anew_is_asked_twice(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.locking.state = LOST
    window = opened(stub)
    form = form_of(window)
    assert isinstance(form, UnlockForm)
    form.anew.click()
    assert "Nothing is deleted" in form.said.text
    assert stub.locking.state is LOST
    form.anew.click()
    qtbot.waitUntil(lambda: window.unlocking is not None and window.unlocking.form is None)
    assert not stub.locking.state.locked


def test_without_a_choice_the_first_question_asks_for_one(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.locking.state = VaultState(Lock.UNDECIDED)
    window = opened(stub)
    assert window.unlocking is not None
    assert window.unlocking.form is None
    assert window.ask_page.band.lock.isVisible()
    assert window.ask_page.band.lock.text() == "Not kept yet"
    window.ask_page.composer.field.setPlainText("When may I leave?")
    window.ask_page.composer.send.click()
    qtbot.waitUntil(lambda: window.unlocking is not None and window.unlocking.form is not None)
    form = form_of(window)
    assert isinstance(form, ChooseForm)
    assert not form.tabs.tabs[0].isVisible()  # there is no keyring
    assert form.way is Lock.PHRASE
    form.passphrase.setText("heron river")
    assert not form.do.isEnabled()
    form.again.setText("heron rain")
    assert "differ" in form.trouble.words.text
    form.again.setText("heron river")
    assert form.do.isEnabled()
    form.do.click()
    qtbot.waitUntil(lambda: stub.locking.passphrases == ["heron river"])
    qtbot.waitUntil(lambda: window.unlocking is not None and window.unlocking.form is None)
    assert not window.ask_page.band.lock.isVisible()


def test_who_does_not_choose_is_asked_once_and_reminded_by_a_standing_sign(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    stub.locking.state = VaultState(Lock.UNDECIDED)
    window = opened(stub)
    assert window.presenters is not None
    assert window.unlocking is not None
    window.presenters.asked.emit()
    form_of(window).close_button.click()
    qtbot.waitUntil(lambda: window.unlocking is not None and window.unlocking.form is None)
    window.presenters.asked.emit()
    assert window.unlocking.form is None
    window.ask_page.band.lock.click()
    assert isinstance(form_of(window), ChooseForm)


def test_plainly_not_encrypted_can_be_chosen(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.locking.state = VaultState(Lock.UNDECIDED, keyring="Secret Service")
    window = opened(stub)
    press(window)
    form = form_of(window)
    assert isinstance(form, ChooseForm)
    assert form.way is Lock.KEYRING
    form.tabs.choose(2)
    assert form.do.text() == "Keep unencrypted"
    assert "can read your conversations" in form.explained.text
    form.do.click()
    qtbot.waitUntil(lambda: stub.locking.state.lock is Lock.NONE)


def test_what_cannot_be_changed_is_said_and_the_form_stays(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.locking.broken = ChatsError("The conversation cannot be saved: the disk is full", "Make room.")
    press(window)
    form = form_of(window)
    assert isinstance(form, ChooseForm)
    form.tabs.choose(2)
    form.do.click()
    qtbot.waitUntil(lambda: form.trouble.isVisible())
    assert "the disk is full" in form.trouble.words.text
    assert form.do.isEnabled()
    form.close_button.click()


def test_the_settings_list_every_store_and_make_a_recovery_key(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.locking.lines.append(StoreLine("Search index", "/home/person/index", False, "The text of your documents"))
    window = opened(stub)
    assert window.unlocking is not None
    section = window.unlocking.section
    qtbot.waitUntil(lambda: len(section.rows_shown) == 2)
    assert [(row.what.text, row.how.text) for row in section.rows_shown] == [
        ("Conversations", "Encrypted"),
        ("Search index", "Not encrypted"),
    ]
    section.recovery.click()
    qtbot.waitUntil(lambda: window.unlocking is not None and window.unlocking.sheet is not None)
    sheet = window.unlocking.sheet
    assert sheet is not None
    assert sheet.key.text() == RECOVERY
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == RECOVERY
    qtbot.waitUntil(lambda: section.recovery.text() == "Make another")
    sheet.close_button.click()


def test_a_recovery_key_is_saved_for_its_owner_alone(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    sheet = RecoverySheet(theme, RECOVERY)
    qtbot.addWidget(sheet)
    sheet.write(tmp_path / "key.txt")
    assert RECOVERY in (tmp_path / "key.txt").read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "key.txt").stat().st_mode) == 0o600
    sheet.write(tmp_path / "missing" / "key.txt")
    assert "could not be saved" in sheet.trouble.words.text


@pytest.mark.parametrize("lock", list(Lock))
def test_the_section_offers_what_fits_the_lock(qtbot: QtBot, theme: Theme, lock: Lock) -> None:
    section = VaultSection(theme)
    qtbot.addWidget(section)
    section.show_state(VaultState(lock, keyring="Secret Service"))
    assert section.key.isVisibleTo(section) == (lock in {Lock.KEYRING, Lock.PHRASE})
    assert section.lock.sentence.text
    assert all(button.accessibleName() for button in section.findChildren(TextButton))
