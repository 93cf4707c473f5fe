"""Pages on which nothing is drawn, or nothing but text that was read, are not looked at as pictures."""

from pathlib import Path

import pymupdf
import pytest

from candor.documents.limits import Limits
from candor.documents.reader import read_file
from candor.documents.recognition import recognition


def test_blank_pages_and_pages_with_running_lines_alone_are_not_recognized(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = pymupdf.open()
    for number in range(6):
        page = document.new_page()
        page.insert_text((72, 30), "The running line of this book")
        if number % 2:
            page.insert_text((72, 300), f"Chapter {number} says something of its own about bees and rivers.")
    document.new_page()
    document.save(tmp_path / "book.pdf")
    asked: list[int] = []

    def sheet(self: object, page: object, number: int) -> None:
        asked.append(number)

    monkeypatch.setattr(recognition.Recognition, "sheet", sheet)
    text = read_file(tmp_path / "book.pdf", Limits())
    assert asked == []
    assert "bees and rivers" in text.text
