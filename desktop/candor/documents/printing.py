"""A page laid out for paper: HTML of a few plain elements as PDF, with its links and an outline of its questions."""

import io
from typing import Any

import pymupdf

ENGINE: Any = pymupdf  # it has no types
WIDE, HIGH = 595, 842  # points: A4
MARGIN = 56
FOOT = 30  # from the lower edge to the number of the page
GREY = (0.4, 0.4, 0.38)
QUESTION = 2  # the level of their headings
OUTLINED = 120  # characters of a question in the outline


def on_pages(markup: str, style: str, title: str) -> bytes:
    """The pages as PDF. MuPDF has letters of nearly every script within it; what a page needs of them is embedded."""
    story = ENGINE.Story(markup, user_css=style)
    file, placed = io.BytesIO(), list[Any]()
    writer = ENGINE.DocumentWriter(file)
    room = ENGINE.Rect(MARGIN, MARGIN, WIDE - MARGIN, HIGH - MARGIN)
    more, number = 1, 0
    while more:
        number += 1
        device = writer.begin_page(ENGINE.Rect(0, 0, WIDE, HIGH))
        more, _ = story.place(room)
        story.element_positions(_collecting(placed, number))
        story.draw(device)
        writer.end_page()
    writer.close()
    return _finished(file, placed, title)


def _collecting(placed: list[Any], number: int) -> Any:
    def collect(position: Any) -> None:
        position.page_num = number
        placed.append(position)

    return collect


def _finished(file: io.BytesIO, placed: list[Any], title: str) -> bytes:
    document = ENGINE.Story.add_pdf_links(file, placed)
    questions = [each for each in placed if each.heading == QUESTION and each.open_close & 1]
    outline = [[1, " ".join((each.text or "").split())[:OUTLINED], each.page_num] for each in questions]
    document.set_toc([line for line in outline if line[1]])
    for page in document:
        words = f"{page.number + 1} / {document.page_count}"
        page.insert_text((WIDE - MARGIN - 4 * len(words), HIGH - FOOT), words, fontsize=8, color=GREY)
    document.set_metadata({"title": title, "creator": "Candor"})
    document.subset_fonts()
    return bytes(document.tobytes(garbage=3, deflate=True))
