"""A slash opens the prompts, Tab fills them in, and they can be changed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.errors import ChatsDamaged
from candor.model.kept import KeptPrompt
from candor.ui.composer.composer import Composer
from candor.ui.composer.prompt_choices import examples, library
from candor.ui.composer.prompts_dialog import PromptsDialog
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
LETTER = KeptPrompt("letter", "Write to {name} about {the 🏠 house}.")
PROMPTS = (KeptPrompt("sum", "Sum up."), LETTER, KeptPrompt("resume", "Go on."))


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    made = Composer(theme)
    qtbot.addWidget(made)
    made.resize(608, 400)
    made.set_ready(True)
    made.prompts.prompts = lambda: PROMPTS
    made.show()
    made.field.setFocus()
    return made


def rows(composer: Composer) -> list[str]:
    model = composer.prompts.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_slash_at_the_beginning_lists_them_and_letters_choose(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "/")
    assert composer.prompts.list.isVisible()
    assert rows(composer) == ["sum", "letter", "resume", "Change prompts"]
    qtbot.keyClicks(composer.field, "sum")
    assert rows(composer) == ["sum", "resume", "Change prompts"], "what begins so first"
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "Sum up."
    assert not composer.prompts.list.isVisible()


@pytest.mark.parametrize("text", ["see a/b", "/etc/hosts", "/ and then", "/zzz"])
def test_a_slash_of_the_questions_own_opens_nothing(qtbot: QtBot, composer: Composer, text: str) -> None:
    qtbot.keyClicks(composer.field, text)
    assert not composer.prompts.list.isVisible()
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == [text]


def test_escape_leaves_the_slash_and_the_list_stays_away(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "/s")
    qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    qtbot.keyClicks(composer.field, "u")
    assert (composer.field.toPlainText(), composer.prompts.list.isVisible()) == ("/su", False)


def test_tab_goes_through_what_is_to_be_filled_in_and_enter_does_not_send_before(
    qtbot: QtBot, composer: Composer
) -> None:
    qtbot.keyClicks(composer.field, "/letter")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    chosen = composer.field.textCursor
    assert chosen().selectedText() == "{name}"
    qtbot.keyClick(composer.field, Qt.Key.Key_Tab)
    assert chosen().selectedText() == "{the 🏠 house}"
    qtbot.keyClick(composer.field, Qt.Key.Key_Backtab)
    assert chosen().selectedText() == "{name}"
    qtbot.keyClicks(composer.field, "Ann")
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    qtbot.keyClicks(composer.field, "rent")
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["Write to Ann about rent."]


def test_escape_sends_braces_as_they_are(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "/letter")
    qtbot.keyClick(composer.field, Qt.Key.Key_Tab)
    qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == [LETTER.text]


def test_examples_are_there_until_they_are_changed_or_taken_out() -> None:
    names = [each.name for each in examples()]
    assert len(names) == len(set(names)) == 5
    kept = [KeptPrompt("explain", "Mine."), KeptPrompt("compare", ""), KeptPrompt("aaa", "A.")]
    all_of_them = {each.name: each.text for each in library(kept)}
    assert list(all_of_them) == ["aaa", "contradictions", "deadlines", "explain", "summarise"]
    assert all_of_them["explain"] == "Mine."


def dialog_of(window: MainWindow) -> PromptsDialog:
    return next(one for one in window.ask_page.findChildren(PromptsDialog) if one.isVisible())


def test_a_prompt_is_kept_changed_renamed_and_taken_out(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.ask_page.composer.prompts.change_asked.emit()
    dialog = dialog_of(window)
    dialog.new.click()
    assert not dialog.keep.isEnabled()
    dialog.name.setText("my own/prompt")
    dialog.text.setPlainText("Say {it}.")
    dialog.keep.click()
    qtbot.waitUntil(lambda: stub.talking.kept.get("my-own-prompt") == KeptPrompt("my-own-prompt", "Say {it}."))
    qtbot.waitUntil(lambda: "my-own-prompt" in [row.text() for row in dialog.rows])
    assert not dialog.keep.isEnabled(), "it is kept already"
    dialog.name.setText("other")
    dialog.keep.click()
    qtbot.waitUntil(lambda: list(stub.talking.kept) == ["other"])
    qtbot.waitUntil(lambda: "other" in [row.text() for row in dialog.rows])
    dialog.drop.click()
    qtbot.waitUntil(lambda: stub.talking.kept == {})
    dialog.close()


def test_an_example_that_was_taken_out_does_not_come_back(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.ask_page.composer.prompts.change_asked.emit()
    dialog = dialog_of(window)
    (row,) = [row for row in dialog.rows if row.text() == "compare"]
    row.click()
    dialog.drop.click()
    qtbot.waitUntil(lambda: stub.talking.kept == {"compare": KeptPrompt("compare", "")})
    qtbot.waitUntil(lambda: "compare" not in [row.text() for row in dialog.rows])
    assert "compare" not in [each.name for each in window.ask_page.composer.prompts.prompts()]
    dialog.close()


def test_what_cannot_be_kept_is_said_and_stays_in_the_fields(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.ask_page.composer.prompts.change_asked.emit()
    dialog = dialog_of(window)
    stub.talking.broken = ChatsDamaged("torn")
    dialog.text.setPlainText("Other words.")
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialog.trouble.isVisible())
    assert "torn" in dialog.trouble.text
    assert dialog.text.toPlainText() == "Other words."
    dialog.close()
