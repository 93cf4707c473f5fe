"""Every error can be made, and its words are for people."""

import inspect
import re
from collections.abc import Iterator

import pytest

from candor.model import errors
from candor.model.errors import CandorError, ModelMissing, NoTextFound
from candor.model.failure import Failure

JARGON = re.compile(
    r"\b(oops|please|sorry|error|exception|traceback|invalid|null|none|nan|http \d|\d{3} error|errno|stack|AI|fatal"
    r"|illegal|abort(ed)?|timeout|timed out|exit code|process|subprocess|thread|async|json|sqlite)\b",
    re.IGNORECASE,
)
SAMPLES: dict[object, object] = {str: "llama3", int: 3, float: 2.5, int | None: 4, str | None: None}


def kinds(root: type[CandorError] = CandorError) -> Iterator[type[CandorError]]:
    for kind in root.__subclasses__():
        yield kind
        yield from kinds(kind)


ALL = sorted(kinds(), key=lambda kind: kind.__name__)
LEAVES = [kind for kind in ALL if "__init__" in vars(kind)]


def made(kind: type[CandorError]) -> list[CandorError]:
    """The error with as few and with as many arguments as it takes."""
    parameters = list(inspect.signature(kind, eval_str=True).parameters.values())
    needed = [SAMPLES[each.annotation] for each in parameters if each.default is inspect.Parameter.empty]
    return [kind(*needed), kind(*(SAMPLES[each.annotation] for each in parameters))]


@pytest.mark.parametrize("kind", LEAVES, ids=lambda kind: kind.__name__)
def test_words_are_a_sentence_and_the_remedy_a_step(kind: type[CandorError]) -> None:
    for error in made(kind):
        what, remedy = str(error), error.remedy
        assert what == what.strip() != ""
        assert what[0].isupper() or what.startswith("llama3"), what
        assert not what.endswith("."), "the window and the terminal set the full stop"
        assert remedy[:1].isupper()
        assert remedy.endswith(".")
        assert not JARGON.search(f"{what} {remedy}"), f"{what} {remedy}"
        assert error.failure() == Failure(kind.__name__, what, remedy)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_about_itself_and_a_place_in_the_drawing(kind: type[CandorError]) -> None:
    assert kind.__doc__
    assert re.search(rf"^[ │]*[├└]── {kind.__name__}\b", errors.__doc__ or "", re.MULTILINE)


def test_the_drawing_names_only_what_exists() -> None:
    drawn = re.findall(r"[├└]── (\w+)", errors.__doc__ or "")
    assert sorted(drawn) == [kind.__name__ for kind in ALL]


def test_words_carry_what_the_person_needs() -> None:
    assert str(NoTextFound(3)) == "No text found on 3 pages, nor by OCR"
    assert str(NoTextFound(1)) == "No text found on 1 page, nor by OCR"
    assert str(NoTextFound()) == "The file is empty"
    assert ModelMissing("llama3").remedy == "Get it with `ollama pull llama3`."
    assert CandorError("Words", "A step.").failure() == Failure("CandorError", "Words", "A step.")
