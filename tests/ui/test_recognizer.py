"""Sentences that come finished are put into the person's language; what nobody knows stays as it is."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from candor.model import errors
from candor.model.errors import CandorError
from candor.model.turn import EndReason, Role, Turn
from candor.ui.errors import ACTIONS
from candor.ui.tr import said, tr
from candor.ui.transcript.ending import in_words
from ui.pseudo import figures_of, outside_brackets, pseudo

SAMPLES = {"int": 3, "float": 3.0, "str": "Xy", "int | None": 3, "Path": "Xy"}
WORDS = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[None]:
    with pseudo(qapp):
        yield


def made(code: str) -> CandorError:
    error = getattr(errors, code)
    given = [each for each in inspect.signature(error.__init__).parameters.values() if each.name != "self"]
    wanted = [each for each in given if each.default is inspect.Parameter.empty]
    if error.__init__ is CandorError.__init__:
        return error("The disk is full")
    return error(*(SAMPLES.get(getattr(each.annotation, "__name__", str(each.annotation)), "Xy") for each in wanted))


@pytest.mark.parametrize("code", sorted(ACTIONS))
def test_every_error_is_put_into_another_language_but_for_what_it_names(bracketed: None, code: str) -> None:
    failure = made(code).failure()
    for sentence in filter(None, (failure.what, failure.remedy)):
        told = said(sentence)
        assert told.startswith("⟦") or "⟦" in told, sentence
        assert set(WORDS.findall(outside_brackets(told))) <= {"Xy"}, told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Looked at 4 of 812 passages in 2 of 1 file", "⟦Looked at 4 of ⟦812 passages⟧ in 2 of ⟦1 files⟧⟧"),
        ("From your documents, most of all source 3", "⟦⟦From your documents⟧, most of all source 3⟧"),
        ("The model wrote 250, its third choice.", "⟦The model wrote 250, its 3 choice.⟧"),
        ("sheet Rents", "⟦sheet Rents⟧"),
        ("28 s", "⟦28 s⟧"),
        ("2 h 5 min", "⟦2 h 5 min⟧"),
        ("The file is damaged (it is not a picture inside)", "⟦The file is damaged (⟦it is not ⟦a picture⟧ inside⟧)⟧"),
        ("No text found on 3 slides", "⟦No text found on ⟦3 slides⟧⟧"),
        ("No text found on 1 page, nor by OCR", "⟦No text found on ⟦1 pages⟧, nor by OCR⟧"),
        ("`x` in line 3 is not a setting; `y` is", "⟦⟦`x` in line 3⟧ is not a setting; `y` is⟧"),
        (
            "Context window must be a whole number of at least 512",
            "⟦⟦Context window⟧ must be ⟦a whole number of at least 512⟧⟧",
        ),
        (
            "example.org did not give the page out: it refused (418)",
            "⟦example.org did not give the page out: ⟦it refused⟧ (418)⟧",
        ),
        ("Weighed with 12 calls to the model in 28 s. More", "⟦Weighed with ⟦12 calls⟧ to the model in ⟦28 s⟧. More⟧"),
    ],
)
def test_what_stands_in_a_sentence_is_recognised_too(bracketed: None, sentence: str, told: str) -> None:
    assert said(sentence) == told


@pytest.mark.parametrize("sentence", ["", "Rent and deposit", "out of memory", "Lease\udcff.pdf", "x" * 3000])
def test_what_nobody_knows_stays_as_it_is(bracketed: None, sentence: str) -> None:
    assert said(sentence) == sentence


def test_of_two_templates_the_one_with_more_of_its_own_words_is_meant(bracketed: None) -> None:
    assert said("The file cannot be opened (x)") == "⟦The file cannot be opened (x)⟧"
    assert said("a.pdf has no pages, so there is no page 2") == "⟦a.pdf has no pages, so there is no page 2⟧"


def test_figures_are_written_as_the_language_does(bracketed: None) -> None:
    with figures_of("de_DE"):
        assert (said("18.6\u202f%"), said("< 0.1\u202f%"), said("1,234")) == ("18,6\u202f%", "< 0,1\u202f%", "1.234")
        assert said("The model read only 1,234 tokens; the beginning of the prompt was cut off").count("1.234") == 1
        assert said("v1.2") == "v1.2"
        assert said("Not among the 12 listed; 0.6\u202f% or less") == "⟦Not among the 12 listed; 0,6\u202f% or less⟧"
        assert tr("{mean} certain on average", mean="0.6\u202f%") == "⟦0,6\u202f% certain on average⟧"


def test_in_english_nothing_is_looked_for(qapp: QApplication) -> None:
    assert said("The disk is full") == "The disk is full"


def test_an_answer_that_no_model_wrote_is_put_into_words_and_one_of_a_model_is_not(bracketed: None) -> None:
    text = "Your documents do not say. The closest passage is about “Guests”. [1]"
    turn = Turn("a", "chat", "q", Role.ASSISTANT, text, 2.0, ended=EndReason.NOT_FOUND)
    assert in_words(turn).text == f"⟦{text}⟧"
    assert in_words(replace(turn, ended=EndReason.STOP)).text == text
