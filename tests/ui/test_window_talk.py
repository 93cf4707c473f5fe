"""The window's conversation: what a question follows, what Stop leaves, and whose answer it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.errors import ChatsError
from candor.model.events import AnswerEnded, Asked
from candor.model.turn import Conversation, Role, Turn
from candor.ui.window import MainWindow
from ui.one_answer import ANSWER, QUESTION
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def test_stop_cancels_the_answer_and_what_came_stays(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.ask_page.composer.field.set_text("When may I leave?")
    qtbot.mouseClick(window.ask_page.composer.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 1)
    assert window.ask_page.composer.send.stops
    qtbot.mouseClick(window.ask_page.composer.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.cancelled == ["ask"])
    qtbot.waitUntil(lambda: not window.ask_page.composer.send.stops)
    # The kept turns are read again: the stopped answer is among them.
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns == (QUESTION, ANSWER))


def test_escape_stops_the_answer(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.ask_page.composer.sent.emit("When may I leave?")
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    escape = next(action for action in window.actions() if action.shortcut().toString() == "Esc")
    escape.trigger()
    qtbot.waitUntil(lambda: stub.cancelled == ["ask"])


def test_an_answer_whose_conversation_is_deleted_is_written_no_further(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.ask_page.composer.sent.emit("When may I leave?")
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 1)
    window.sidebar.deletion_asked.emit(("another",))
    qtbot.waitUntil(lambda: stub.deleted == ["another"])
    assert stub.cancelled == []
    window.sidebar.deletion_asked.emit(("chat",))
    qtbot.waitUntil(lambda: stub.cancelled == ["ask"] and stub.deleted == ["another", "chat"])
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.asking.running)
    assert window.presenters is not None
    assert window.presenters.talk.turns == ()


def test_a_question_follows_the_last_turn_and_a_new_one_follows_nothing(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    stub.answer = [Asked(QUESTION), AnswerEnded(ANSWER)]
    window.ask_page.composer.sent.emit("And then?")
    qtbot.waitUntil(lambda: len(stub.asked) == 1 and not window.ask_page.composer.send.stops)
    assert (stub.asked[0].conversation, stub.asked[0].parent) == ("chat", "a")
    assert stub.asked[0].model == "llama3:latest"
    window.begin_conversation()
    window.ask_page.composer.only_documents.setChecked(False)
    window.ask_page.composer.sent.emit("Something else")
    qtbot.waitUntil(lambda: len(stub.asked) == 2 and not window.ask_page.composer.send.stops)
    assert (stub.asked[1].conversation, stub.asked[1].parent) == (None, None)
    assert not stub.asked[1].only_documents


def test_regenerating_answers_the_same_question_again(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    window.transcript.regenerate_asked.emit(ANSWER)
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert (stub.asked[0].text, stub.asked[0].again) == ("When may I leave?", "q")


def test_an_answer_stays_with_its_conversation_when_another_is_opened(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    other = Turn("q2", "other", None, Role.USER, "Something else?", 3.0)
    stub.chats.append(Conversation("other", "Something else", 3.0, 3.0))
    stub.path.append(other)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.ask_page.composer.sent.emit("When may I leave?")
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns == (QUESTION,))
    window.open_conversation("other")
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns == (other,))
    stub.path = [QUESTION]
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns == (QUESTION,))
    assert window.desk is not None
    assert window.desk.asking.running


def test_an_answer_elsewhere_is_told_and_not_stopped(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    composer, banner = window.ask_page.composer, window.ask_page.banner
    stub.answer, stub.endless = [Asked(QUESTION)], True
    composer.sent.emit("When may I leave?")
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns == (QUESTION,))
    window.begin_conversation()
    assert not composer.send.stops
    next(action for action in window.actions() if action.shortcut().toString() == "Esc").trigger()
    composer.field.set_text("And the deposit?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "And the deposit?"
    assert (banner.isVisible(), banner.words.text) == (True, "Still answering “Leaving the flat”.")
    stub.path = [QUESTION]
    banner.button.click()
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns == (QUESTION,))
    assert composer.send.stops
    assert not banner.isVisible()
    assert stub.cancelled == []
    qtbot.mouseClick(composer.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.cancelled == ["ask"])


def test_an_answer_that_nothing_told_of_yet_stays_out_of_a_new_conversation(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.ask_page.composer.sent.emit("When may I leave?")
    window.begin_conversation()
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk._answering == "chat")
    assert window.desk is not None
    assert window.desk.chats.current is None
    assert window.presenters is not None
    assert window.presenters.talk.turns == ()


def test_an_answer_that_is_regenerated_has_its_question_once_when_its_conversation_is_opened_again(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.transcript.regenerate_asked.emit(ANSWER)
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    window.begin_conversation()
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and window.presenters.talk.turns != ())
    assert window.presenters is not None
    assert window.presenters.talk.turns == (QUESTION,)
    assert [view.turn for view in window.transcript.blocks.questions] == [QUESTION]


def test_a_question_belongs_to_the_conversation_that_is_seen_while_another_is_on_its_way(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    other = Turn("q2", "other", None, Role.USER, "Something else?", 3.0)
    stub.path.append(other)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    stub.answer = [Asked(Turn("q3", "chat", "a", Role.USER, "And then?", 4.0))]
    window.open_conversation("other")
    window.ask_page.composer.sent.emit("And then?")
    qtbot.waitUntil(lambda: len(stub.asked) == 1 and not window.ask_page.composer.send.stops)
    assert (stub.asked[0].conversation, stub.asked[0].parent) == ("chat", "a")
    assert window.presenters is not None
    assert window.presenters.talk.turns == (other,)


def test_a_conversation_that_cannot_be_read_leaves_the_one_that_is_seen_open(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    stub.chats.append(Conversation("other", "Something else", 3.0, 3.0))
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    stub.unread = ChatsError("The conversations cannot be read")
    window.open_conversation("other")
    qtbot.waitUntil(lambda: window.ask_page.banner.isVisible())
    assert window.ask_page.banner.words.text == "The conversations cannot be read."
    assert window.desk is not None
    assert window.desk.chats.current == "chat"
    assert window.ask_page.band.title.text == "Leaving the flat"
