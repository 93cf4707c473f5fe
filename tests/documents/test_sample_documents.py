"""The sample documents that Candor ships, read as anybody's files are."""

from pathlib import Path

import pymupdf
import pytest
from sample_documents.prepare import FOLDER, prepare

from candor.documents.limits import Limits
from candor.documents.reader import read_file

LEASE = "Lease Lindenhof 12, signed.pdf"


def _under(name: str, title: str) -> list[tuple[int | None, str]]:
    """Page and words of what stands under a heading with this title."""
    text = read_file(FOLDER / name, Limits())
    return [(p.page, text.text[p.start : p.end].strip()) for p in text.places if p.heading[-1:] == (title,)]


def test_they_are_small_and_all_can_be_read():
    files = sorted(FOLDER.iterdir())
    assert [file.suffix for file in files] == [".md", ".docx", ".pdf", ".txt", ".html"]
    assert sum(file.stat().st_size for file in files) < 300_000
    assert all(len(read_file(file, Limits()).text) > 1000 for file in files)


def test_the_script_makes_the_shipped_files(tmp_path: Path):
    made = prepare(tmp_path)
    for file in made:
        shipped, again = (read_file(folder / file.name, Limits()) for folder in (FOLDER, tmp_path))
        assert again.text == shipped.text
        assert again.places == shipped.places
    assert [file.read_bytes() for file in made] == [file.read_bytes() for file in prepare(tmp_path)]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        (
            "§ 11.1 Notice",
            "11.1  The term ends on 30 September 2027. Notice is three months to the end of a calendar month",
        ),
        ("§ 11.2 Early release", "11.2  The tenant may be released where employment moves more than 50 km, or where"),
        (
            "§ 11.3 Re-letting",
            "11.3  If the tenant leaves before 30 June 2027, a re-letting fee of EUR 1,240 is payable",
        ),
    ],
)
def test_the_lease_answers_the_readmes_question(title, words):
    ((page, found),) = _under(LEASE, title)
    assert page == 7
    assert found.startswith(words)


def test_the_lease_looks_like_the_viewers_picture():
    with pymupdf.open(FOLDER / LEASE) as document:
        assert document.page_count == 14
        lines = document[6].get_text().split("\n")
    assert "payable with the last rent. After this date no fee is owed. The landlord states in" in lines
    assert "or where a suitable successor is named. Proof is to be enclosed." in lines


def test_the_deposit_stands_in_the_house_rules():
    found = _under("House rules and deposit.docx", "Deposit")
    assert "The deposit of EUR 3,720 is held apart. It is settled no later than six months after" in found[1][1]
