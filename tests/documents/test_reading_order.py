"""Lines seen in a picture are read as a person reads them, and what is guessed is left out."""

import random

import pytest

from candor.documents.pages.seen_line import SeenLine
from candor.documents.recognition.reading_order import in_reading_order


def _line(text: str, left: float, top: float, width: float = 300, height: float = 20, score: float = 0.99) -> SeenLine:
    return SeenLine(text, score, left, top, left + width, top + height)


def _read(lines):
    shuffled = list(lines)
    random.Random(7).shuffle(shuffled)
    return [line.text for line in in_reading_order(shuffled)]


def test_lines_go_from_top_to_bottom():
    lines = [_line(str(number), 50, 40 + 26 * number) for number in range(30)]
    assert _read(lines) == [line.text for line in lines]


def test_columns_are_read_one_after_the_other_below_their_title():
    left = [_line(f"left {number}", 50, 100 + 26 * number) for number in range(12)]
    right = [_line(f"right {number}", 400, 103 + 26 * number) for number in range(12)]
    title = _line("title", 50, 40, width=650, height=40)
    assert _read([title, *left, *right]) == [line.text for line in (title, *left, *right)]


def test_cells_of_a_table_are_read_row_by_row():
    rows = [
        [_line(f"{row}{cell}", 50 + 200 * at, 40 + 26 * row + at, width=80) for at, cell in enumerate("abc")]
        for row in range(6)
    ]
    assert _read([cell for row in rows for cell in row]) == [cell.text for row in rows for cell in row]


def test_nothing_is_in_order():
    assert in_reading_order([]) == []


@pytest.mark.parametrize(
    ("line", "sure"),
    [
        (_line("The tenant returns the keys", 0, 0), True),
        (_line("承租人应于三月三十一日前归还钥匙", 0, 0), True),
        (_line("3,720.00", 0, 0, width=90), True),
        (_line("The tenant returns the keys", 0, 0, score=0.49), False),
        (_line("A L  A", 0, 0), False),
        (_line(" ιωτ επιστρφει τα λειδι", 0, 0), False),
        (_line("  ", 0, 0), False),
    ],
)
def test_what_is_guessed_is_told_from_what_is_read(line, sure):
    assert line.is_sure is sure
