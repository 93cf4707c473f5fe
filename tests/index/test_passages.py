"""A document's passages: nothing lost, nothing twice, nothing too long, every place right."""

import random
from itertools import pairwise

import pytest

from candor.index.embedder import Embedder
from candor.index.passages import CHARACTERS, LIMIT, split
from candor.model.passage import Passage
from candor.model.text import DocumentText, Place

SCRIPTS = (
    "the contract ends on 31 May 2026 unless Dr. Smith says otherwise",
    "契約は終了しました。更新はありません。",
    "החוזה מסתיים בסוף החודש",
    "العقد ينتهي في نهاية الشهر",
    "สัญญาสิ้นสุดลงแล้ว",
    "naïve café e\u0301te\u0301 ﬁn 😀👩‍👩‍👧 ½ …",
    "x" * 130,
    "https://example.org/a/b/c?d=e&f=0123456789abcdef",
    "1,234.56 (7) [8] {9} -- ... !!! ??",
    "\u00ad\u200b\u200d\ufeff\x01",
)
GAPS = (" ", " ", " ", ". ", "! ", "\n", "\r\n", "\n\n", "\n \n\n", "\t", "\u3000", "", "  \u00a0 ")


def of(text: str, places: tuple[Place, ...] = ()) -> DocumentText:
    return DocumentText(text, places, "txt", "")


def whole(text: str) -> DocumentText:
    return of(text, (Place(0, len(text), line=1),))


def check(text: DocumentText, passages: list[Passage], embedder: Embedder) -> None:
    covered = bytearray(len(text.text))
    for ordinal, passage in enumerate(passages):
        start, end = passage.place.start, passage.place.end
        assert passage.ordinal == ordinal
        assert passage.text == text.text[start:end] == passage.text.strip() != ""
        assert len(embedder.tokenizer.encode(passage.text, add_special_tokens=False)) <= LIMIT
        assert len(passage.text) <= CHARACTERS
        for at in range(start, end):
            covered[at] += 1
    assert all(covered[at] == 1 or (covered[at] == 0 and each.isspace()) for at, each in enumerate(text.text))
    assert all(a.place.end <= b.place.start for a, b in pairwise(passages))
    assert len({passage.id for passage in passages}) == len(passages)


@pytest.mark.parametrize("seed", range(12))
def test_passages_cover_any_text_once_and_stay_short(seed: int, embedder: Embedder) -> None:
    rng = random.Random(seed)
    length = rng.choice([1, 30, 300, 2000])
    pieces = [rng.choice(SCRIPTS) + rng.choice(GAPS) * rng.choice([1, 1, 1, 40]) for _ in range(length)]
    text = whole("".join(pieces))
    check(text, list(split(text, "d", embedder.tokenizer)), embedder)


@pytest.mark.parametrize("seed", range(6))
def test_passages_keep_to_their_page_and_their_headings(seed: int, embedder: Embedder) -> None:
    rng = random.Random(seed)
    places, text, line = [], "", 1
    headings = [(), ("A",), ("A", "B"), ("A", "B", "C"), ("A", "D"), ("E",)]
    for _ in range(60):
        block = (
            "".join(rng.choice(SCRIPTS) + rng.choice((" ", "\n")) for _ in range(rng.choice([1, 2, 9, 40]))) + "\n\n"
        )
        page = (places[-1].page or 1) + rng.choice([0, 0, 1]) if places else 1
        places.append(Place(len(text), len(text) + len(block), page, rng.choice(headings), line))
        text, line = text + block, line + block.count("\n")
    passages = list(split(of(text, tuple(places)), "d", embedder.tokenizer))
    check(of(text), passages, embedder)
    for passage in passages:
        touched = [each for each in places if each.start < passage.place.end and passage.place.start < each.end]
        assert {each.page for each in touched} == {passage.place.page}
        assert all(each.heading[: len(passage.place.heading)] == passage.place.heading for each in touched)
        assert passage.place.heading == touched[0].heading
        assert passage.place.line == text.count("\n", 0, passage.place.start) + 1


@pytest.mark.parametrize(
    "text",
    ["x" * 1_000_000, "a.b" * 200_000, "日本語" * 60_000, "." * 300_000, " " * 300_000 + "end", "word\n" * 50_000],
    ids=["letters", "no spaces", "Japanese", "stops", "spaces", "lines"],
)
def test_long_lines_do_not_stop_it(text: str, embedder: Embedder) -> None:
    passages = list(split(whole(text), "d", embedder.tokenizer))
    assert "".join("".join(passage.text.split()) for passage in passages) == "".join(text.split())
    assert max(len(passage.text) for passage in passages) <= CHARACTERS


@pytest.mark.parametrize("text", ["", " \n\n\t ", "\u00a0"])
def test_white_space_has_no_passages(text: str, embedder: Embedder) -> None:
    assert list(split(whole(text), "d", embedder.tokenizer)) == []
    assert list(split(of(text), "d", embedder.tokenizer)) == []


def test_short_paragraphs_share_a_passage_and_a_long_one_stands_alone(embedder: Embedder) -> None:
    short = "The tenant pays on the first day of the month."
    long = " ".join(f"Clause {number} says what the tenant may do in the house." for number in range(40))
    text = whole(f"{short}\n\n{short}\n\n{long}\n\n{short}")
    texts = [passage.text for passage in split(text, "d", embedder.tokenizer)]
    assert texts[0] == f"{short}\n\n{short}"
    assert texts[-1] == short
    assert " ".join(texts[1:-1]) == long
    assert all(each.startswith("Clause") and each.endswith("house.") for each in texts[1:-1])


def test_a_heading_with_few_words_joins_what_stands_below_it_and_siblings_stay_apart(embedder: Embedder) -> None:
    blocks = [("Lease", ("Lease",)), ("1 Rent. It is due monthly.", ("Lease", "1")), ("2 End.", ("Lease", "2"))]
    text, places = "", []
    for block, heading in blocks:
        places.append(Place(len(text), len(text) + len(block) + 2, heading=heading))
        text += block + "\n\n"
    passages = list(split(of(text, tuple(places)), "d", embedder.tokenizer))
    assert [(each.text, each.place.heading) for each in passages] == [
        ("Lease\n\n1 Rent. It is due monthly.", ("Lease",)),
        ("2 End.", ("Lease", "2")),
    ]


def test_rows_of_a_sheet_share_a_passage_and_sheets_slides_and_messages_do_not(embedder: Embedder) -> None:
    wheres = [
        {"sheet": "Rents", "row": 2},
        {"sheet": "Rents", "row": 3},
        {"sheet": "Keys", "row": 2},
        {"slide": 1},
        {"slide": 2},
        {"message": 1},
        {"message": 1, "part": ("lease.txt",)},
        {"message": 1, "part": ("lease.txt",), "recognized": True},
    ]
    blocks = [f"Tenant: Meyer {number}\n" for number in range(len(wheres))]
    starts = [sum(map(len, blocks[:number])) for number in range(len(blocks) + 1)]
    places = [Place(start, end, **where) for start, end, where in zip(starts, starts[1:], wheres, strict=False)]
    passages = list(split(of("".join(blocks), tuple(places)), "d", embedder.tokenizer))
    assert passages[0].text == "Tenant: Meyer 0\nTenant: Meyer 1"
    assert (passages[0].place.sheet, passages[0].place.row) == ("Rents", 2)
    assert [passage.text for passage in passages[1:]] == [block.strip() for block in blocks[2:]]
