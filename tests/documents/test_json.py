"""JSON, JSON lines and notebooks."""

import json

import pytest

from candor.documents.limits import Limits
from candor.documents.tables.json_values import top_values
from candor.model.errors import FileDamaged, FormatUnsupported, NoTextFound, ReadingTooLarge


def _found(text):
    return [(p.heading, p.row, text.text[p.start : p.end].strip()) for p in text.places]


def test_small_elements_are_lines_and_large_ones_have_their_path_as_headings(read):
    note = "It is held apart. " * 30
    data = {
        "shop": "Lindenhof",
        "open": True,
        "nothing": None,
        "orders": [
            {"id": 1, "price": 12.50, "tags": ["a", "b"], "address": {"city": "Kiel"}},
            {"id": 2, "note": note, "address": {"city": "Graz", "zip": "8010"}},
        ],
        "meta": {"by": "Özil 🏠", "deep": {"list": [1, 2]}},
    }
    text = read("a.json", json.dumps(data).encode())
    assert _found(text) == [
        ((), None, "shop: Lindenhof"),
        ((), None, "open: true"),
        (("orders",), 1, "id: 1 | price: 12.5 | tags: a, b | address › city: Kiel"),
        (("orders", "2"), None, f"id: 2\nnote: {note.strip()}"),
        (("orders", "2", "address"), None, "city: Graz\nzip: 8010"),
        (("meta",), None, "by: Özil 🏠"),
        (("meta", "deep"), None, "list: 1, 2"),
    ]
    assert (text.kind, text.pages) == ("json", None)


def test_numbers_stay_as_they_are_written(read):
    text = read("a.json", b'[{"price": 12.50, "long": 123456789012345678901234567890, "e": 1e400}]')
    assert _found(text)[0][2] == "price: 12.50 | long: 123456789012345678901234567890 | e: 1e400"
    assert "9" * 6000 in read("a.json", b"[" + b"9" * 6000 + b"]").text


def test_lists_at_the_top_are_rows(read):
    assert _found(read("a.json", b' [ "one" , {"two": [[1, 2], [3]]} , [] ] ')) == [
        ((), 1, "one"),
        ((), 2, "two › 1: 1, 2 | two › 2: 3"),
    ]


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_values_one_a_line_have_their_line(read, name):
    text = read(name, b'{"who": "Meyer", "said": "no"}\n\n{"who": "Novak", "said": "yes"}\n')
    assert [(p.line, text.text[p.start : p.end].strip()) for p in text.places] == [
        (1, "who: Meyer | said: no"),
        (3, "who: Novak | said: yes"),
    ]
    assert text.kind == "jsonl"


@pytest.mark.parametrize(
    "data", [b'{"name": "Meyer", "rent": ', b"// words\n{}", b'{"a" 1}', b"[1 2]", b"[" * 100_000, b'{"a":' * 5000]
)
def test_what_is_not_json_is_read_as_it_stands(read, data):
    text = read("a.json", data)
    assert text.text == data.decode()
    assert text.kind == "json"


def test_depth_that_the_parser_takes_and_the_lines_do_not_is_read_as_it_stands(read):
    data = b'{"a":' * 90 + b"1" + b"}" * 90
    assert read("a.json", data).text == data.decode()


def test_a_list_is_taken_apart_one_element_at_a_time():
    values = top_values('{"all": [1, {"b": 2}, "broken]}')
    assert [next(values), next(values)] == [("all", 1, "1"), ("all", 2, {"b": "2"})]
    with pytest.raises(ValueError, match=r"."):
        next(values)


def test_empty_ones_long_ones_and_other_encodings(read):
    with pytest.raises(NoTextFound):
        read("a.json", b'{"a": null, "b": []}')
    with pytest.raises(ReadingTooLarge):
        read("a.json", json.dumps(["words"] * 1000).encode(), Limits(characters=5000))
    with pytest.raises(FormatUnsupported, match="binary"):
        read("a.json", bytes(range(256)) * 20)
    assert "größe: 3" in read("a.json", '\ufeff{"größe": 3}'.encode("utf-16-le")).text


def _notebook(*cells: dict) -> bytes:
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells)}).encode()


def test_cells_keep_the_headings_above_them(read):
    outputs = [
        {"output_type": "stream", "name": "stdout", "text": ["\x1b[31m820\x1b[0m\n", "840\n"]},
        {"output_type": "execute_result", "data": {"text/plain": ["'Kiel'"], "image/png": "aGVsbG8="}},
        {"output_type": "error", "ename": "KeyError", "evalue": "'rent'", "traceback": ["\x1b[0;31m---"]},
        {"output_type": "display_data", "data": {"image/png": "aGVsbG8="}},
    ]
    data = _notebook(
        {"cell_type": "markdown", "source": ["# Rents\n", "\n", "What is due.\n", "\n", "## Flats\n"]},
        {"cell_type": "code", "source": "print(rent)", "outputs": outputs},
        {"cell_type": "markdown", "source": "## Keys\n\nThree."},
        {"cell_type": "code", "source": "", "outputs": []},
    )
    text = read("a.ipynb", data)
    assert _found(text) == [
        (("Rents", "Cell 1"), None, "# Rents"),
        (("Rents", "Cell 1"), None, "What is due."),
        (("Rents", "Flats", "Cell 1"), None, "## Flats"),
        (("Rents", "Flats", "Cell 2"), None, "print(rent)"),
        (("Rents", "Flats", "Cell 2", "Output"), None, "820\n840"),
        (("Rents", "Flats", "Cell 2", "Output"), None, "'Kiel'"),
        (("Rents", "Flats", "Cell 2", "Output"), None, "KeyError: 'rent'"),
        (("Rents", "Keys", "Cell 3"), None, "## Keys"),
        (("Rents", "Keys", "Cell 3"), None, "Three."),
    ]
    assert text.kind == "ipynb"


def test_notebooks_of_version_three(read):
    cells = [{"cell_type": "code", "input": ["1 + 1"], "outputs": [{"output_type": "pyout", "text": ["2"]}]}]
    data = json.dumps({"nbformat": 3, "worksheets": [{"cells": cells}]}).encode()
    assert [words for _, _, words in _found(read("a.ipynb", data))] == ["1 + 1", "2"]


def test_broken_empty_and_odd_notebooks(read):
    for data in (b'{"cells": [', b"[]", b"words"):
        with pytest.raises(FileDamaged, match="notebook"):
            read("a.ipynb", data)
    for data in (
        _notebook(),
        b'{"cells": 3, "worksheets": [1]}',
        b'{"cells": [1, {"cell_type": "code", "source": 5}]}',
    ):
        with pytest.raises(NoTextFound):
            read("a.ipynb", data)
