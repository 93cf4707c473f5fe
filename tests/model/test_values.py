"""The small computations of the vocabulary."""

import math
import os
import sys

import pytest

from candor.model.document import Document, Fingerprint, document_id, shown
from candor.model.token import Alternative, Token
from candor.model.turn import Budget


def test_a_document_is_known_by_its_paths_bytes() -> None:
    assert document_id(b"/home/a.txt") == document_id(b"/home/a.txt")
    assert len({document_id(path) for path in (b"/a", b"/A", b"/a/", b"/\xff", b"/\xfe", b"")}) == 6
    assert all(character in "0123456789abcdef" for character in document_id(b"/a"))
    assert len(document_id(b"/a")) == 32


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names are UTF-16")
def test_a_name_that_is_not_unicode_can_be_shown_and_still_opened() -> None:
    location = b"/home/caf\xe9/\xff.txt"
    document = Document("d", location, b"/home", Fingerprint(1, 2))
    assert document.shown_path == "/home/caf\ufffd/\ufffd.txt"
    assert document.name == "\ufffd.txt"
    assert os.fsencode(document.path) == location
    assert shown(b"plain") == "plain"
    document.shown_path.encode("utf-8")


def test_probabilities_stay_between_zero_and_one() -> None:
    assert Alternative("a", math.log(0.25)).probability == pytest.approx(0.25)
    assert Token("a", 0.0, (), 0, 1).probability == 1
    assert Token("a", 1e-9, (), 0, 1).probability == 1  # rounding on the server
    assert Alternative("a", -math.inf).probability == 0


def test_a_budget_never_has_less_than_nothing_free() -> None:
    assert Budget(8192, 50, 600, 3000, 12, 1024).free == 8192 - 50 - 600 - 3000 - 12 - 1024
    assert Budget(512, 50, 600, 3000, 12, 1024).free == 0
    assert Budget(8192, 1, 2, 4, 8, 16).prompt == 15
