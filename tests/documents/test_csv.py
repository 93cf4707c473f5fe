"""Tables of text in the encodings and with the separators that programs write."""

import pytest

from candor.documents.limits import Limits
from candor.documents.tables.csv import separator_of
from candor.model.errors import FormatUnsupported, NoTextFound, ReadingTooLarge


def _rows(text):
    return [(p.row, text.text[p.start : p.end].strip()) for p in text.places]


def test_semicolons_decimal_commas_and_umlauts_of_windows(read):
    data = "Mieter;Miete;Fällig\nMüller;1.234,50 €;01.03.2025\nGröße, Übel;820,00;\n".encode("cp1252")
    text = read("a.csv", data)
    assert _rows(text) == [
        (1, "Mieter | Miete | Fällig"),
        (2, "Mieter: Müller | Miete: 1.234,50 € | Fällig: 01.03.2025"),
        (3, "Mieter: Größe, Übel | Miete: 820,00"),
    ]
    assert (text.kind, text.pages) == ("csv", None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(read, encoding):
    data = "Name\tNote\nÖzil\t🏠 yes\n".encode(encoding)
    assert _rows(read("a.tsv", data))[1] == (2, "Name: Özil | Note: 🏠 yes")


def test_quoted_values_may_hold_separators_quotes_and_lines(read):
    data = b'Name,Note\r\nMeyer,"says ""no"",\r\nthen yes"\r\n\r\nNovak,\r\n'
    assert _rows(read("a.csv", data)) == [
        (1, "Name | Note"),
        (2, 'Name: Meyer | Note: says "no", then yes'),
        (4, "Name: Novak"),
    ]


def test_a_quote_that_never_closes_swallows_nothing(read):
    data = 'Name,Size\nScreen,24"\nLamp,"3\n' + "Chair,1\n" * 20_000
    rows = _rows(read("a.csv", data.encode()))
    assert len(rows) == 20_003
    assert rows[2] == (3, 'Name: Lamp | Size: "3')


def test_excels_line_about_the_separator_is_none_of_the_rows(read):
    assert _rows(read("a.csv", b"sep=|\r\nName|Rent\r\nMeyer|820\r\n"))[1] == (2, "Name: Meyer | Rent: 820")


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a;b\n1,5;2,5\n3,5;4,5", ";"),
        ("a\tb, c\n1\t2\n", "\t"),
        ("a|b\n1|2", "|"),
        ("one\ntwo\n", ","),
        ("", ","),
    ],
)
def test_separators(text, separator):
    assert separator_of(text) == separator


def test_numbers_in_the_first_row_are_no_headers(read):
    assert _rows(read("a.csv", b"1,2\n3,4\n")) == [(1, "1 | 2"), (2, "3 | 4")]


def test_limits_and_what_is_no_text(read):
    with pytest.raises(ReadingTooLarge):
        read("a.csv", b"name,rent\n" * 1000, Limits(characters=500))
    with pytest.raises(NoTextFound):
        read("a.csv", b",,\n;\n\n".replace(b";", b","))
    with pytest.raises(FormatUnsupported, match="binary"):
        read("a.csv", bytes(range(256)) * 20)
    assert read("export.xls", b"Name\tRent\nMeyer\t820\n").kind == "csv"
