"""The models page: what is there, what fits, getting, making, copying and deleting, and what is wrong in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from candor.model.errors import (
    ForeignOriginAnswered,
    LibraryUnreachable,
    ModelNameUnusable,
    OllamaHasHole,
    OllamaUnreachable,
    WeightsUnusable,
)
from candor.model.events import ServerState
from candor.model.local_model import Fit, LoadedModel, LocalModel, Machine, PullProgress
from candor.services.verbs import ServerAdvice
from candor.ui.controls.words import Words
from candor.ui.models.columns import Column, column_areas
from candor.ui.models.model_words import lacks, state_words, verdict
from candor.ui.models.models_page import ModelsPage
from candor.ui.window import MainWindow
from ui.stub_models import LLAMA, MACHINE, SMALL, STEPS
from ui.stub_verbs import RUNNING, StubVerbs

Opened = Callable[..., MainWindow]
ADDRESS = "http://127.0.0.1:11434"


def page_of(qtbot: QtBot, window: MainWindow) -> ModelsPage:
    window.side_pages.models()
    page = window.side_pages.models_page
    qtbot.waitUntil(lambda: bool(page.rows) and bool(page.parts))
    return page


def test_every_model_is_a_line_that_unfolds(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.modelling.here = [replace(LLAMA, template="{{ .System }}", license="LLAMA 3"), SMALL]
    stub.modelling.running = [LoadedModel("llama3:latest", 6_000_000_000, 1_500_000_000, 8192, 4e9)]
    page = page_of(qtbot, opened(stub))
    row, details = page.rows["llama3:latest"]
    assert list(page.rows) == ["llama3:latest", "llama3.2:3b"]
    assert "Size: 4.7 GB" in row.accessibleDescription()
    assert "25\u202f% on the graphics card" in row.accessibleDescription()
    assert not details.isVisible()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(details.fit.lines))
    assert details.isVisible()
    assert [line[0].text for line in details.fit.lines] == [step.what for step in STEPS]
    assert "Ollama reports 6.0 GB" in details.fit.reported.text
    assert not details.template.text.isVisible()
    details.template.link.click()
    assert details.template.text.isVisible()
    assert details.template.text.toPlainText() == "{{ .System }}"
    assert not details.system.isVisible(), "there is none"


def test_the_filter_leaves_what_has_the_words_in_its_name(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    page = page_of(qtbot, opened(stub))
    page.search.setText("3.2")
    assert [name for name, (row, _) in page.rows.items() if row.isVisible()] == ["llama3.2:3b"]
    page.search.setText("zebra")
    assert page.nothing.isVisible()
    assert "zebra" in page.nothing.text


def test_a_model_is_got_with_progress_and_is_there(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.modelling.pulling = [PullProgress("", "Fetching", 1_000_000_000, 2_000_000_000, 1e8, 10.0)]
    stub.modelling.endless = True
    window = opened(stub)
    page = page_of(qtbot, window)
    page.pull.field.setText(" llama3.2:1b ")
    qtbot.keyClick(page.pull.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1.0 GB of 2.0 GB" in page.pull.figures.text)
    assert page.pull.name.text == "llama3.2:1b"
    page.pull.stop.click()
    qtbot.waitUntil(lambda: stub.modelling.cancelled == ["llama3.2:1b"])
    qtbot.waitUntil(lambda: page.pull.button.isVisible())
    assert page.pull.field.text() == " llama3.2:1b ", "what was stopped goes on by its name"
    stub.modelling.endless = False
    page.pull.button.click()
    qtbot.waitUntil(lambda: "llama3.2:1b" in page.rows)
    assert page.pull.field.text() == "", "what is here need not be got"
    assert stub.modelling.pulled == ["llama3.2:1b", "llama3.2:1b"]


def test_what_goes_wrong_is_said_with_the_next_step(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    page = page_of(qtbot, opened(stub))
    stub.modelling.broken = LibraryUnreachable()
    page.parts[0].button.click()
    qtbot.waitUntil(lambda: page.banner.isVisible())
    assert page.banner.words.text == "Ollama could not reach its library."
    assert stub.modelling.pulled == ["llama3.1:8b"]


def test_a_recommended_model_unfolds_its_arithmetic(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    page = page_of(qtbot, opened(stub))
    (part,) = page.parts
    assert part.fits.text() == "Fits"
    assert not part.arithmetic.isVisible()
    part.fits.click()
    assert part.arithmetic.isVisible()
    assert part.arithmetic.lines[1][1].text.startswith("2 × 32 layers")
    stub.modelling.offered = [replace(stub.modelling.offered[0], here=True)]
    page.shown.emit()
    qtbot.waitUntil(lambda: not page.parts[0].button.isEnabled())
    assert page.parts[0].arithmetic.isVisible(), "what was unfolded stays so"


def test_deleting_asks_first(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    page = page_of(qtbot, window)
    page.delete_asked.emit(SMALL)
    dialog = window.findChild(QMessageBox)
    assert dialog is not None
    assert "llama3.2:3b" in dialog.text()
    dialog.keep.click()  # type: ignore[attr-defined]
    assert stub.modelling.deleted == []
    page.delete_asked.emit(SMALL)
    next(box for box in window.findChildren(QMessageBox) if box.isVisible()).delete.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: list(page.rows) == ["llama3:latest"])
    assert stub.modelling.deleted == ["llama3.2:3b"]


def test_a_model_is_taken_out_of_memory(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.modelling.running = [LoadedModel("llama3:latest", 6, 0, 8192, 4e9)]
    page = page_of(qtbot, opened(stub))
    row, details = page.rows["llama3:latest"]
    row.click()
    details.unload.click()
    qtbot.waitUntil(lambda: not details.unload.isVisible())
    assert stub.modelling.unloaded == ["llama3:latest"]


def test_a_copy_gets_a_name_and_what_is_wrong_is_said_in_the_dialog(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    page = page_of(qtbot, window)
    page.copy_asked.emit(SMALL)
    dialog = window.modelling._dialog
    assert dialog is not None
    stub.modelling.broken = ModelNameUnusable("a b")
    dialog.field.setText("a b")  # type: ignore[union-attr]
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.trouble.isVisible())
    stub.modelling.broken = None
    dialog.field.setText("mine")  # type: ignore[union-attr]
    dialog.do.click()
    qtbot.waitUntil(lambda: window.modelling._dialog is None)
    qtbot.waitUntil(lambda: "mine" in page.rows)
    assert stub.modelling.copied == [("llama3.2:3b", "mine")]


def test_a_model_is_made_from_a_form(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    page = page_of(qtbot, window)
    page.rows["llama3.2:3b"][1].make_asked.emit()
    dialog = window.modelling._dialog
    assert dialog is not None
    assert not dialog.do.isEnabled()
    dialog.name.setText("mine")
    dialog.system.setPlainText("Be brief.")
    dialog.settings.setPlainText("temperature 0.2\n\nstop <|end|>\nalone")
    dialog.do.click()
    qtbot.waitUntil(lambda: bool(stub.modelling.made))
    qtbot.waitUntil(lambda: "mine" in page.rows)
    (made,) = stub.modelling.made
    assert (made.name, made.base, made.system, made.weights) == ("mine", "llama3.2:3b", "Be brief.", None)
    assert made.settings == (("temperature", "0.2"), ("stop", "<|end|>"), ("alone", ""))
    assert window.modelling._dialog is None


def test_a_file_that_is_no_model_leaves_the_form_open(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    window = opened(stub)
    page_of(qtbot, window).bring.click()
    dialog = window.modelling._dialog
    assert dialog is not None
    stub.modelling.broken = WeightsUnusable("letter.gguf", "it is no GGUF file")
    dialog.name.setText("mine")
    dialog.weights.field.setText(str(tmp_path / "letter.gguf"))
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.trouble.isVisible())
    assert stub.modelling.made[0].weights == tmp_path / "letter.gguf"
    assert dialog.isVisible()
    dialog.reject()


def test_a_server_that_is_not_there_is_said_with_what_to_type(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.state = ServerState(ADDRESS, failure=OllamaUnreachable(ADDRESS).failure())
    stub.modelling.told = ServerAdvice("Ollama is installed, and not running", "Start it.", ("ollama serve",))
    window = opened(stub)
    window.side_pages.models()
    page = window.side_pages.models_page
    qtbot.waitUntil(lambda: page.commands.count() == 2)
    assert page.banner.words.text.startswith("Ollama is not running")
    assert not page.pull.isEnabled()
    assert not page.disk.isVisible()
    stub.state = RUNNING
    page.banner.button.click()
    qtbot.waitUntil(lambda: bool(page.rows))
    assert not page.banner.isVisible()
    assert page.commands.count() == 0


def test_what_should_be_known_of_a_server_that_works_is_said(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    notices = (OllamaHasHole("0.16.2").failure(), ForeignOriginAnswered().failure())
    stub.state = replace(RUNNING, notices=notices, refused=("gpt-oss:120b-cloud",))
    page = page_of(qtbot, opened(stub))
    said = " ".join(words.text for words in page.findChildren(Words) if words.isVisible())
    assert "CVE-2026-7482" in said
    assert "answers any web page" in said
    assert "run on Ollama's servers: gpt-oss:120b-cloud" in said


def test_the_page_is_reached_from_the_composer_the_menu_and_the_settings(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    page = window.side_pages.models_page
    for way in (
        window.ask_page.composer.model_button.manage_asked.emit,
        next(action for action in window.commands.menu.actions() if action.text() == "Models").trigger,
        window.side_pages.models_section.asked.emit,
    ):
        way()
        assert window.pages.currentWidget() is page
        assert window.side_pages.leave()


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (LocalModel("a", can_think=True, can_use_tools=True), []),
        (LocalModel("a", can_chat=False, can_think=True, can_use_tools=True), ["no template"]),
        (LocalModel("a", can_embed=True), ["answers nothing"]),
        (LocalModel("a"), ["does not think", "no tools"]),
    ],
)
def test_what_a_model_lacks(model: LocalModel, words: list[str]) -> None:
    said = lacks(model)
    assert len(said) == len(words)
    assert all(word in one for word, one in zip(words, said, strict=True))


def test_words_about_memory_and_fit() -> None:
    forever = LoadedModel("a", 10, 10, 8192, 1.1e10)
    assert state_words(forever, date(2026, 11, 25)) == "all on the graphics card, until it is taken out"
    assert state_words(None, date(2026, 11, 25)) == ""
    small, large = Machine(16_000_000_000, 1), Machine(1_000, 1)
    assert verdict(Fit("a", 8192, small, STEPS)) == "Fits when other programs make room"
    assert verdict(Fit("a", 8192, large, STEPS)) == "Does not fit"
    assert verdict(Fit("a", 8192, MACHINE, STEPS)) == "Fits"
    assert verdict(Fit("a", 8192, replace(MACHINE, card=10**10), STEPS)) == "Fits on the graphics card"
    assert verdict(Fit("a", 8192, replace(MACHINE, card=10**9), STEPS)) == "Fits, in part on the graphics card"


def test_columns_give_way_to_the_name() -> None:
    wide, narrow = column_areas(1000, round), column_areas(480, round)
    assert list(wide) == list(Column)
    assert set(narrow) < set(wide)
    assert narrow[Column.NAME][1] >= 200


def test_the_keyboard_stays_in_the_row_while_a_model_is_got(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.modelling.endless = True
    page = page_of(qtbot, opened(stub))
    page.window().activateWindow()
    page.pull.field.setFocus()
    qtbot.keyClicks(page.pull.field, "llama3.2:1b")
    qtbot.keyClick(page.pull.field, Qt.Key.Key_Return)
    window = page.window()  # which the offscreen platform lets go of now and then: its own focus stays
    qtbot.waitUntil(lambda: window.focusWidget() is page.pull.stop)
    page.pull.stop.click()
    qtbot.waitUntil(lambda: window.focusWidget() is page.pull.field)


def test_where_a_model_is_gives_way_before_it_leaves_the_line() -> None:
    areas = column_areas(556, lambda width: round(width * 1.5))
    assert max(at + wide for at, wide in areas.values()) <= 556
    assert areas[Column.STATE][1] > 200
