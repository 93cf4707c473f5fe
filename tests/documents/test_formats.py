"""Every format Candor reads has a sample that is read with its places, and a row in the docs that says which."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from candor.documents.boxes.desk import Desk
from candor.documents.boxes.messages import Look, Looked
from candor.documents.kinds.suffixes import KINDS
from candor.documents.limits import Limits
from candor.documents.reader import LETTERS, READERS
from candor.model.text import Place
from samples import formats

KINDS_READ = sorted({*READERS, *LETTERS})
DOCS = Path(__file__).parents[2] / "docs" / "formats.md"
COLUMNS = ("format", "kind", "suffixes", "reader", "places", "shown", "licence")
# What the docs call the fields of a place.
PLACES = ("page", "slide", "sheet", "row", "key", "heading", "line", "message", "second", "part", "recognized")


def _rows() -> dict[str, dict[str, str]]:
    lines = [line for line in DOCS.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    rows = [dict(zip(COLUMNS, map(str.strip, line.strip("|").split("|")), strict=True)) for line in lines[1:]]
    return {row["kind"].strip("`"): row for row in rows}


@pytest.fixture(scope="module")
def samples() -> Mapping[str, tuple[str, bytes]]:
    """Made once: pictures and packed files of every kind take a while."""
    return formats.samples()


@pytest.fixture(scope="module")
def desk() -> Desk:
    """One for all: its text recognition takes a second to load."""
    return Desk(Limits())


def test_no_row_without_a_reader():
    assert set(_rows()) - {"---"} == set(KINDS_READ)


@pytest.mark.parametrize("kind", KINDS_READ)
def test_the_row_is_true_of_names_and_says_all(kind):
    row = _rows()[kind]
    assert set(row["suffixes"].replace("`", "").split()) == {suffix for suffix, named in KINDS.items() if named == kind}
    assert all(row[column] for column in COLUMNS)
    assert row["shown"] in ("pages", "text")


@pytest.mark.parametrize("kind", KINDS_READ)
def test_the_sample_is_read_with_the_places_the_row_names(read, samples, kind):
    name, data = samples[kind]
    text = read(name, data)
    assert text.kind == kind
    nowhere = Place(0, 0)
    found = {
        field for field in PLACES if any(getattr(place, field) != getattr(nowhere, field) for place in text.places)
    }
    named = _rows()[kind]["places"].replace("read by OCR", "recognized").replace(",", "").split()
    assert set(named) <= set(PLACES)
    assert set(named) == found


@pytest.mark.parametrize("kind", KINDS_READ)
def test_the_viewer_shows_it_as_the_row_says(tmp_path, desk, samples, kind):
    name, data = samples[kind]
    (tmp_path / name).write_bytes(data)
    reply = desk.answer(Look(bytes(tmp_path / name)))
    assert isinstance(reply, Looked)
    assert ("text" if reply.document.text else "pages") == _rows()[kind]["shown"]
