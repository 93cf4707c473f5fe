from collections.abc import Callable
from pathlib import Path

import pytest

from candor.documents.limits import Limits
from candor.documents.reader import read_file
from candor.documents.recognition.recognition import Recognition
from candor.model.text import DocumentText

Read = Callable[..., DocumentText]


@pytest.fixture(scope="session")
def recognition() -> Recognition:
    """One for all tests: loading its engine takes seconds."""
    return Recognition()


@pytest.fixture
def read(tmp_path: Path, recognition: Recognition) -> Read:
    """Reads bytes as a file of this name, in this process, and holds every text to the contract of its places."""

    def reading(name: str, data: bytes, limits: Limits | None = None) -> DocumentText:
        path = tmp_path / name
        path.write_bytes(data)
        text = read_file(path, limits or Limits(), recognition=recognition)
        ends = [0, *(place.end for place in text.places)]
        assert [place.start for place in text.places] == ends[:-1], "places overlap or leave gaps"
        assert ends[-1] == len(text.text), "places do not cover the text"
        assert all(place.start < place.end for place in text.places)
        return text

    return reading
