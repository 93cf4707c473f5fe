"""Each conversation has its own way to be answered, kept with it and named in its answers."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from candor.model.errors import ChatsDamaged
from candor.model.events import AnswerEnded, Asked
from candor.model.kept import Preset
from candor.model.local_model import LocalModel
from candor.model.turn import Conversation, Options
from candor.ui.ask.way_presets import SHIPPED_TR, chosen_by, name_of
from candor.ui.ask.way_words import LABELS_TR, SENTENCES_TR, way_words
from candor.ui.ask.ways_sheet import WaysSheet
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from ui.one_answer import ANSWER, QUESTION
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
BASE = Options()
MODEL = LocalModel(
    "llama3:latest", context=4096, settings=(("temperature", "0.6"), ("stop", "<|eot_id|>"), ("stop", "END"))
)


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme) -> WaysSheet:
    made = WaysSheet(theme, None, BASE)
    qtbot.addWidget(made)
    made.show()
    return made


def write(sheet: WaysSheet, field: str, words: str) -> None:
    control = sheet.form.controls[field]
    if isinstance(control, QPlainTextEdit):
        control.setPlainText(words)
    elif isinstance(control, QLineEdit):
        control.setText(words)
    sheet._read()


def note(sheet: WaysSheet, field: str) -> str:
    return sheet.form.rows[field].note.text


def test_every_way_has_a_label_and_a_sentence() -> None:
    ways = {"system", "temperature", "top_k", "top_p", "min_p", "seed", "context", "answer_reserve"}
    assert LABELS_TR.keys() == SENTENCES_TR.keys() == ways | {"stop", "keep_alive", "think"}


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        ("system", " Answer briefly. ", "Answer briefly."),
        ("temperature", "0.2", 0.2),
        ("temperature", "0,2", 0.2),
        ("top_k", "0", 0),
        ("top_p", "1", 1.0),
        ("min_p", ".05", 0.05),
        ("seed", "7", 7),
        ("context", "16,384", 16384),
        ("answer_reserve", "512", 512),
        ("stop", "END\n\\n\\n", ("END", "\n\n")),
        ("keep_alive", "2h", "2h"),
    ],
)
def test_what_is_written_is_how_the_next_question_is_asked(
    qtbot: QtBot, sheet: WaysSheet, field: str, words: str, value: object
) -> None:
    with qtbot.waitSignal(sheet.changed) as changed:
        write(sheet, field, words)
    assert changed.args == [replace(BASE, **{field: value})]
    assert not sheet.form.rows[field].reset.isHidden()
    with qtbot.waitSignal(sheet.changed) as changed:
        sheet.form.rows[field].reset.click()
    assert changed.args == [None], "as the settings say"
    assert sheet.form.rows[field].reset.isHidden()


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        ("temperature", "9", "Temperature must be a number from 0 to 2"),
        ("temperature", "hot", "Temperature must be a number from 0 to 2"),
        ("temperature", "nan", "Temperature must be a number from 0 to 2"),
        ("top_k", "1.5", "Top-k must be a whole number from 0 to 1,000"),
        ("answer_reserve", "8192", "smaller than the context"),
        ("keep_alive", "soon", "Keep in memory must be a time"),
        ("stop", "\n".join("abcdefghi"), "at most 8 texts"),
    ],
)
def test_what_cannot_be_taken_is_said_beside_it_and_nothing_is_changed(
    qtbot: QtBot, sheet: WaysSheet, field: str, words: str, said: str
) -> None:
    with qtbot.assertNotEmitted(sheet.changed):
        write(sheet, field, words)
    assert said in note(sheet, field)
    assert not sheet.form.rows[field].reset.isHidden()
    assert sheet.keep.isEnabled() is False


def test_a_smaller_context_goes_with_a_smaller_answer(qtbot: QtBot, sheet: WaysSheet) -> None:
    write(sheet, "context", "1024")
    assert "smaller than the context" in note(sheet, "answer_reserve")
    with qtbot.waitSignal(sheet.changed) as changed:
        write(sheet, "answer_reserve", "256")
    assert changed.args == [replace(BASE, context=1024, answer_reserve=256)]


def test_each_row_says_what_holds_without_it(sheet: WaysSheet) -> None:
    assert note(sheet, "top_k") == "Ollama itself takes 40."
    sheet.set_model(MODEL)
    assert note(sheet, "temperature") == "llama3:latest says 0.6."
    assert note(sheet, "stop") == "llama3:latest itself stops at <|eot_id|>  END."
    assert note(sheet, "think") == "llama3:latest cannot think."
    assert not sheet.form.controls["think"].isEnabled()
    assert "llama3:latest was trained for 4,096. 3,072 are left for" in note(sheet, "context")
    write(sheet, "context", "2048")
    assert "1,024 are left for" in note(sheet, "context")


@pytest.mark.parametrize("name", SHIPPED_TR)
def test_a_shipped_preset_changes_how_words_are_chosen_alone(qtbot: QtBot, sheet: WaysSheet, name: str) -> None:
    write(sheet, "system", "Briefly.")
    (action,) = [each for each in sheet.menu().actions() if each.text() == name]
    with qtbot.waitSignal(sheet.changed) as changed:
        action.trigger()
    (options,) = changed.args
    assert (options.system, options.context) == ("Briefly.", BASE.context)
    assert options == chosen_by(name, replace(BASE, system="Briefly."), ())
    assert name_of(replace(options, system=""), BASE, ()) == name


def test_a_preset_is_kept_chosen_and_deleted(qtbot: QtBot, sheet: WaysSheet) -> None:
    write(sheet, "temperature", "0.3")
    sheet.name.setText("  Mine ")
    with qtbot.waitSignal(sheet.preset_kept) as kept:
        sheet.keep.click()
    mine = Preset("Mine", replace(BASE, temperature=0.3))
    assert kept.args == [mine]
    sheet.set_presets([mine])
    assert sheet.presets.text() == "Preset: Mine"
    sheet.show_options(BASE)
    assert sheet.presets.text() == "Presets"
    menu = sheet.menu()
    with qtbot.waitSignal(sheet.changed) as changed:
        next(each for each in menu.actions() if each.text() == "Mine").trigger()
    assert changed.args == [mine.options]
    with qtbot.waitSignal(sheet.preset_dropped) as dropped:
        next(each for each in menu.actions() if each.text() == "Delete Mine").trigger()
    assert dropped.args == ["Mine"]


def shown(window: MainWindow) -> WaysSheet:
    assert window.presenters is not None
    window.presenters.ways.show()
    return next(one for one in window.ask_page.findChildren(WaysSheet) if one.isVisible())


def test_a_conversation_keeps_its_way_and_another_has_none(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.chats = [*stub.chats, Conversation("other", "Other", 1.0, 1.0)]
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    sheet = shown(window)
    qtbot.waitUntil(lambda: "trained for 8,192" in note(sheet, "context"))
    write(sheet, "temperature", "0.3")
    sheet.close()
    way = replace(BASE, temperature=0.3)
    qtbot.waitUntil(lambda: [each.options for each in stub.chats] == [way, None])
    assert window.ask_page.band.ways.isChecked()
    window.ask_page.composer.field.set_text("And now?")
    qtbot.waitUntil(lambda: bool(stub.previewed) and stub.previewed[-1].options == way)
    window.ask_page.composer.send_question()
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert stub.asked[0].options == way
    window.open_conversation("other")
    qtbot.waitUntil(lambda: not window.ask_page.band.ways.isChecked())


def test_what_was_kept_before_is_shown_again(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.chats = [replace(stub.chats[0], options=replace(BASE, seed=7))]
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.ask_page.band.ways.isChecked())
    sheet = shown(window)
    control = sheet.form.controls["seed"]
    assert isinstance(control, QLineEdit)
    assert control.text() == "7"
    sheet.all_as_set.click()
    qtbot.waitUntil(lambda: stub.chats[0].options is None)
    assert not window.ask_page.band.ways.isChecked()
    sheet.close()


def test_a_new_conversation_gets_its_way_with_its_first_question(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    sheet = shown(window)
    write(sheet, "temperature", "0.3")
    sheet.close()
    way = replace(BASE, temperature=0.3)
    stub.answer = [Asked(replace(QUESTION, conversation="chat")), AnswerEnded(replace(ANSWER, conversation="chat"))]
    window.ask_page.composer.field.set_text("When?")
    window.ask_page.composer.send_question()
    qtbot.waitUntil(lambda: stub.chats[0].options == way)
    assert stub.asked[0].options == way
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.asking.running)
    assert window.ask_page.band.ways.isChecked()
    window.begin_conversation()
    qtbot.waitUntil(lambda: not window.ask_page.band.ways.isChecked())
    window.ask_page.composer.field.set_text("And else?")
    window.ask_page.composer.send_question()
    qtbot.waitUntil(lambda: len(stub.asked) == 2)
    assert stub.asked[1].options is None


def test_a_way_that_cannot_be_kept_is_said(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    sheet = shown(window)
    stub.talking.broken = ChatsDamaged("torn")
    write(sheet, "temperature", "0.3")
    qtbot.waitUntil(lambda: "torn" in sheet.said.text)
    sheet.close()


def test_an_answer_says_how_it_was_asked() -> None:
    words = way_words(replace(BASE, temperature=0.0, top_k=5, stop=("END",), seed=0))
    assert words == (
        "Asked with temperature 0, top-k 5, seed 0, context 8,192, at most 1,024 tokens for the answer, stop at 'END'."
    )
