"""Where something stands, in words."""

import pytest

from candor.model.text import Place
from candor.services.place_words import place_words


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(0, 1, message=3, heading=("Rent",), line=4), "message 3, Rent"),
        (Place(0, 1, message=3, part=("lease.pdf",), page=7), "message 3, lease.pdf, page 7"),
        (Place(0, 1, part=("Before", "notes.md"), heading=("Fee", "None")), "Before, notes.md, Fee › None"),
        (Place(0, 1, second=3723), "1:02:03"),
        (Place(0, 1, page=2, recognized=True), "page 2, read by OCR"),
        (Place(0, 1, line=12), "line 12"),
        (Place(0, 1), ""),
    ],
)
def test_from_the_outside_in(place, words):
    assert place_words(place) == words
