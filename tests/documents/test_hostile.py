"""Files made to hurt come to what they may, and the process that reads them lives on."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.documents.limits import Limits
from candor.model.errors import DocumentError, ReadingTooLarge
from samples.crafted import TEXT, TOO_SLOW, Crafted
from samples.crafted_archives import CRAFTED_ARCHIVES
from samples.crafted_books import CRAFTED_BOOKS
from samples.crafted_letters import CRAFTED_LETTERS
from samples.crafted_pdfs import CRAFTED_PDFS
from samples.crafted_tables import CRAFTED_TABLES
from samples.crafted_texts import CRAFTED_TEXTS

GROUPS = {
    "pdf": CRAFTED_PDFS,
    "archive": CRAFTED_ARCHIVES,
    "text": CRAFTED_TEXTS,
    "table": CRAFTED_TABLES,
    "letter": CRAFTED_LETTERS,
    "book": CRAFTED_BOOKS,
}


async def _outcome(reader: BoxedReader, path: Path) -> str:
    try:
        text = await reader.read(path)
    except DocumentError as error:
        return type(error).__name__
    return "a file of the machine" if "root:" in text.text else TEXT


@pytest.mark.parametrize("group", GROUPS.values(), ids=GROUPS)
async def test_each_comes_to_what_it_may(group: Sequence[Crafted], tmp_path: Path) -> None:
    hasty, patient = BoxedReader(1, Limits(seconds=1.0)), BoxedReader(1)
    wrong = {}
    for each in group:
        (tmp_path / each.name).write_bytes(each.make(1))
        outcome = await _outcome(hasty if each.comes_to == {TOO_SLOW} else patient, tmp_path / each.name)
        if outcome not in each.comes_to:
            wrong[each.name] = outcome
    await hasty.close()
    await patient.close()
    assert not wrong


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.html"])
def test_a_text_of_too_many_places_is_stopped_early(read, monkeypatch, name):
    for module in ("text.txt", "draft", "reader"):
        monkeypatch.setattr(f"candor.documents.{module}.PLACES", 3)
    lines = [f"<p>words, {number}" for number in range(4)]
    with pytest.raises(ReadingTooLarge, match="places"):
        read(name, "\n\n".join(lines).encode())
    assert len(read(name, "\n\n".join(lines[:3]).encode()).places) <= 3
