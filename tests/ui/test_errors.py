"""Every error has words, a next step, and, where Candor can do it, a button."""

import inspect

import pytest

from candor.model import errors
from candor.model.errors import CandorError
from candor.model.failure import Failure
from candor.ui.errors import ACTIONS, WORDS_TR, Action, explain

ABSTRACT = {
    "CandorError",
    "DocumentError",
    "IndexingError",
    "OllamaError",
    "ChatsError",
    "SettingsError",
    "VaultError",
    "OutsideError",
    "UpdateError",
}


def concrete() -> list[str]:
    found = inspect.getmembers(errors, lambda one: inspect.isclass(one) and issubclass(one, CandorError))
    return sorted(name for name, _ in found if name not in ABSTRACT)


def test_every_error_is_explained_and_nothing_else() -> None:
    assert sorted(ACTIONS) == concrete()


@pytest.mark.parametrize("code", concrete())
def test_the_words_are_the_errors_own(code: str) -> None:
    told = explain(Failure(code, "What happened", "The next step."))
    assert (told.words, told.remedy) == ("What happened", "The next step.")


def test_a_command_in_the_remedy_can_be_copied() -> None:
    told = explain(errors.ModelMissing("llama3").failure())
    assert told.command == "ollama pull llama3"
    assert told.action is Action.LOOK_AGAIN


def test_an_error_of_a_newer_candor_still_has_its_words() -> None:
    told = explain(Failure("FromTheFuture", "Something new happened", ""))
    assert told.words == "Something new happened"
    assert told.action is None


def test_what_every_button_says_is_found_by_tools_that_gather_words() -> None:
    assert list(WORDS_TR) == [action.value for action in Action]
