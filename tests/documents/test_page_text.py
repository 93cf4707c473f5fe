"""The text of one page, as the index reads it."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from candor.documents.boxes.boxed_viewer import BoxedViewer
from candor.model.errors import PageMissing
from samples.pdfs import pdf, scanned_pdf


@pytest.fixture
async def viewer() -> AsyncIterator[BoxedViewer]:
    made = BoxedViewer()
    yield made
    await made.close()


async def test_a_pages_text_is_its_own(viewer: BoxedViewer, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(["The rent is EUR 900.", "A fee of\nEUR 1,240 is due.", ""]))
    location = os.fsencode(tmp_path / "a.pdf")
    assert (await viewer.text(location, 1)).strip() == "The rent is EUR 900."
    assert (await viewer.text(location, 2)).split() == ["A", "fee", "of", "EUR", "1,240", "is", "due."]
    assert await viewer.text(location, 3) == ""
    for page in (0, 4):
        with pytest.raises(PageMissing):
            await viewer.text(location, page)


async def test_a_page_without_text_and_a_file_without_pages(viewer: BoxedViewer, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(scanned_pdf(1))
    assert await viewer.text(os.fsencode(tmp_path / "scan.pdf"), 1) == ""
    (tmp_path / "a.txt").write_text("No pages here.")
    with pytest.raises(PageMissing):
        await viewer.text(os.fsencode(tmp_path / "a.txt"), 1)
