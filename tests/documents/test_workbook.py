"""Excel's workbooks: rows with their headers, as a person sees them."""

import pytest

from candor.documents.limits import Limits
from candor.model.errors import FileDamaged, NoTextFound, PasswordProtected, ReadingTooLarge
from samples.archives import unzipped, zipped
from samples.old_sheets import xls, xlsb
from samples.sheets import xlsx

RENTS = [["Tenant", "Rent", "Due"], ["Meyer", 820.0, (45717, 1)], ["Özil 🏠", 1234.5, (45717.6041666667, 3)]]


def _rows(text):
    return [(p.sheet, p.row, text.text[p.start : p.end].strip()) for p in text.places]


def test_rows_carry_their_headers_and_say_where_they_stand(read):
    text = read("a.xlsx", xlsx({"Rents": RENTS, "Empty": [], "Keys": [["Front door"], [3]]}))
    assert _rows(text) == [
        ("Rents", 1, "Tenant | Rent | Due"),
        ("Rents", 2, "Tenant: Meyer | Rent: 820 | Due: 2025-03-01"),
        ("Rents", 3, "Tenant: Özil 🏠 | Rent: 1234.5 | Due: 2025-03-01 14:30"),
        ("Keys", 1, "Front door"),
        ("Keys", 2, "3"),
    ]
    assert (text.kind, text.pages) == ("xlsx", 3)


def test_rows_are_counted_as_the_sheet_counts_them_and_a_title_is_no_header(read):
    rows = [["Rents of the house"], [], ["Tenant", 2024, 2025], ["Meyer", 800, 820]]
    text = read("a.xlsx", xlsx({"A": rows}, first=(5, 3)))
    assert [row for _, row, _ in _rows(text)] == [5, 7, 8]
    assert _rows(text)[-1][2] == "Tenant: Meyer | 2024: 800 | 2025: 820"


def test_a_second_table_has_its_own_headers_and_rows_of_words_have_those_above(read):
    rows = [["Name", "City"], ["Meyer", "Kiel"], [], ["Novak", "Graz"], [], ["Item", "Price"], ["Lamp", 12]]
    assert [words for _, _, words in _rows(read("a.xlsx", xlsx({"A": rows})))] == [
        "Name | City",
        "Name: Meyer | City: Kiel",
        "Name: Novak | City: Graz",
        "Item | Price",
        "Item: Lamp | Price: 12",
    ]


def test_formulas_show_the_value_that_was_kept_and_errors_and_truth_do_no_harm(read):
    cells = ["Total", '<c r="REF"><f>SUM(A1)</f><v>42</v></c>', '<c r="REF" t="b"><v>1</v></c>']
    assert _rows(read("a.xlsx", xlsx({"A": [cells]})))[0][2] == "Total | 42 | TRUE"


def test_what_is_merged_downwards_holds_for_every_row(read):
    rows = [["House", "Flat"], ["Lindenhof", 1], [None, 2], [None, 3], ["Other", 4]]
    found = _rows(read("a.xlsx", xlsx({"A": rows}, merged=["A2:A4"])))
    assert [words for _, _, words in found[1:]] == [
        "House: Lindenhof | Flat: 1",
        "House: Lindenhof | Flat: 2",
        "House: Lindenhof | Flat: 3",
        "House: Other | Flat: 4",
    ]


def test_hidden_sheets_are_read_and_say_so(read):
    text = read("a.xlsx", xlsx({"A": [["seen"]], "B": [["unseen"]]}, hidden=["B"]))
    assert [(p.sheet, p.heading) for p in text.places] == [("A", ()), ("B", ("hidden sheet",))]


def test_words_from_the_right_and_line_breaks_in_a_cell(read):
    text = read("a.xlsx", xlsx({"דירות": [["שם", "הערה"], ["מאיר", "שורה\nשנייה"]]}))
    assert _rows(text)[1] == ("דירות", 2, "שם: מאיר | הערה: שורה שנייה")


def test_a_sheet_that_is_almost_empty_and_enormous_is_refused_before_it_is_laid_out(read):
    far = '<c r="XFD1048576"><v>1</v></c>'
    with pytest.raises(ReadingTooLarge, match="cells"):
        read("a.xlsx", xlsx({"A": [["near", far]]}))


def test_limits_on_text_and_on_what_an_archive_unpacks_to(read):
    rows = [["Name", "Rent"], *([f"Tenant {number}", number] for number in range(500))]
    with pytest.raises(ReadingTooLarge, match="3,000 characters"):
        read("a.xlsx", xlsx({"A": rows}), Limits(characters=3_000))
    members = unzipped(xlsx({"A": [["words"]]}))
    with pytest.raises(ReadingTooLarge):
        read("a.xlsx", zipped({**members, "xl/sharedStrings.xml": b"<sst>" + b" " * 20_000_000 + b"</sst>"}))


@pytest.mark.parametrize("keep", [0.2, 0.6, 0.95])
def test_a_truncated_workbook_is_damaged(read, keep):
    data = xlsx({"Rents": RENTS})
    with pytest.raises(FileDamaged):
        read("a.xlsx", data[: int(len(data) * keep)])


def test_a_workbook_without_its_sheet_is_damaged(read):
    members = unzipped(xlsx({"Rents": RENTS}))
    del members["xl/worksheets/sheet1.xml"]
    with pytest.raises(FileDamaged):
        read("a.xlsx", zipped(members))


@pytest.mark.parametrize(("make", "kind"), [(xls, "xls"), (xlsb, "xlsb")])
def test_the_binary_formats_are_read_as_the_other_is(read, make, kind):
    data = make("Rents", [["Tenant", "Rent"], ["Meyer", 820], ["Novak", 1234.5]])
    for name in (f"a.{kind}", "a.txt"):
        text = read(name, data)
        assert _rows(text) == [
            ("Rents", 1, "Tenant | Rent"),
            ("Rents", 2, "Tenant: Meyer | Rent: 820"),
            ("Rents", 3, "Tenant: Novak | Rent: 1234.5"),
        ]
        assert (text.kind, text.pages) == (kind, 1)
    for keep in (0.3, 0.7):
        with pytest.raises(FileDamaged):
            read(f"a.{kind}", data[: int(len(data) * keep)])


def test_passwords_and_empty_sheets(read):
    with pytest.raises(PasswordProtected):
        read("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(NoTextFound, match="empty"):
        read("a.xlsx", xlsx({"A": [], "B": []}))
