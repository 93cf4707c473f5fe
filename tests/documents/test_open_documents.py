"""OpenDocument's texts, sheets and slides."""

import pytest

from candor.documents.limits import Limits
from candor.model.errors import FileDamaged, NoTextFound, PasswordProtected, ReadingTooLarge
from samples.open_documents import LOCKED, open_document

NUMBERED = (
    "<text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='1'/>"
    "<text:list-level-style-bullet text:level='2' text:bullet-char='x'/></text:list-style>"
)


def _found(text):
    return [(text.text[p.start : p.end].strip(), p.heading) for p in text.places]


def _cell(words: str, more: str = "") -> str:
    return f"<table:table-cell {more}><text:p>{words}</text:p></table:table-cell>"


def _row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def test_headings_paragraphs_and_tables_in_order(read):
    body = (
        "<text:h text:outline-level='1'>House rules</text:h><text:p>From<text:s text:c='2'/>22:00\n   to "
        "<text:span>6:00</text:span>.<text:line-break/>Every\u200fday 🏠<text:tab/>.</text:p><text:section>"
        "<text:h text:outline-level='2'>Keys</text:h></text:section><table:table><table:table-header-rows>"
        f"{_row(_cell('Key'), _cell('Number'))}</table:table-header-rows>{_row(_cell('Door'), _cell('3'))}"
        "</table:table>"
    )
    text = read("a.odt", open_document("text", body))
    assert _found(text) == [
        ("House rules", ("House rules",)),
        ("From  22:00 to 6:00.\nEvery\u200fday 🏠\t.", ("House rules",)),
        ("Keys", ("House rules", "Keys")),
        ("Key | Number", ("House rules", "Keys")),
        ("Door | 3", ("House rules", "Keys")),
    ]
    assert (text.kind, text.pages) == ("odt", None)


def test_lists_have_numbers_or_bullets(read):
    item = "<text:list-item>{}</text:list-item>".format
    inner = f"<text:list>{item('<text:p>inner</text:p>')}</text:list>"
    items = item(f"<text:p>one</text:p>{inner}") + item("<text:p>two</text:p>")
    plain = item("<text:p>only</text:p><text:p>more</text:p>")
    body = f"<text:list text:style-name='L1'>{items}</text:list><text:list>{plain}</text:list>"
    found = _found(read("a.odt", open_document("text", body, NUMBERED)))
    assert [words for words, _ in found] == ["1. one", "– inner", "2. two", "• only", "more"]


def test_notes_come_last_and_deleted_words_and_comments_not_at_all(read):
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>It is held apart<text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>See the annex.</text:p></text:note-body></text:note>."
        "<office:annotation><text:p>comment</text:p></office:annotation></text:p><text:p>Then<draw:frame><draw:text-box>"
        "<text:p>boxed</text:p></draw:text-box></draw:frame></text:p>"
    )
    found = _found(read("a.odt", open_document("text", body)))
    assert [words for words, _ in found] == ["It is held apart.", "Then\nboxed", "See the annex."]


def test_slides_with_titles_tables_and_notes(read):
    frame = "<draw:frame presentation:class='{}'><draw:text-box>{}</draw:text-box></draw:frame>".format
    first = (
        frame("title", "<text:p>Rent</text:p>")
        + frame("outline", "<text:list><text:list-item><text:p>It is due</text:p></text:list-item></text:list>")
        + frame("page-number", "<text:p>7</text:p>")
        + f"<presentation:notes>{frame('notes', '<text:p>Say why.</text:p>')}</presentation:notes>"
    )
    second = f"<draw:frame><table:table>{_row(_cell('Door'), _cell('3'))}</table:table></draw:frame>"
    hidden = (
        "<style:style style:name='dp2'><style:drawing-page-properties presentation:visibility='hidden'/></style:style>"
    )
    body = f"<draw:page>{first}</draw:page><draw:page draw:style-name='dp2'>{second}</draw:page>"
    text = read("a.odp", open_document("presentation", body, hidden))
    assert [p.slide for p in text.places] == [1, 1, 1, 2]
    assert _found(text) == [
        ("Rent", ("Rent",)),
        ("• It is due", ("Rent",)),
        ("Say why.", ("Rent", "Notes")),
        ("Door | 3", ("hidden slide",)),
    ]
    assert (text.kind, text.pages) == ("odp", 2)
    with pytest.raises(NoTextFound, match="1 slide"):
        read("a.odp", open_document("presentation", "<draw:page/>"))


def _sheet(rows: str, more: str = "table:name='Rents'") -> str:
    return f"<table:table {more}>{rows}</table:table>"


def test_sheets_show_what_was_seen_and_count_as_the_program_counts(read):
    rows = (
        _row(_cell("Tenant"), "<table:table-cell/>", _cell("Share"))
        + _row("<table:table-cell table:number-columns-repeated='16384'/>", more="table:number-rows-repeated='900'")
        + _row(_cell("Meyer"), "<table:table-cell/>", _cell("19 %", "office:value='0.19'"))
        + _row(_cell("same", "table:number-columns-repeated='2'"), more="table:number-rows-repeated='2'")
        + _row("<table:table-cell/>", more="table:number-rows-repeated='1048576'")
    )
    hidden = "<style:style style:name='ta2'><style:table-properties table:display='false'/></style:style>"
    more = _sheet(_row(_cell("unseen")), "table:name='Other' table:style-name='ta2'")
    text = read("a.ods", open_document("spreadsheet", _sheet(rows) + more, hidden))
    assert [(p.sheet, p.row, p.heading) for p in text.places] == [
        ("Rents", 1, ()),
        ("Rents", 902, ()),
        ("Rents", 903, ()),
        ("Rents", 904, ()),
        ("Other", 1, ("hidden sheet",)),
    ]
    assert [words for words, _ in _found(text)] == [
        "Tenant | Share",
        "Tenant: Meyer | Share: 19 %",
        "Tenant: same | same",
        "Tenant: same | same",
        "unseen",
    ]
    assert (text.kind, text.pages) == ("ods", 2)


def test_what_is_merged_downwards_holds_for_every_row_and_comments_do_not_show(read):
    covered = "<table:covered-table-cell/>"
    comment = "<office:annotation><text:p>comment</text:p></office:annotation>"
    noted = f"<table:table-cell>{comment}<text:p>1</text:p></table:table-cell>"
    rows = (
        _row(_cell("House"), _cell("Flat"))
        + _row(_cell("Lindenhof", "table:number-rows-spanned='2'"), noted)
        + _row(covered, _cell("2"))
        + _row(_cell(""), _cell("3"))
    )
    found = _found(read("a.ods", open_document("spreadsheet", _sheet(rows))))
    assert [words for words, _ in found[1:]] == ["House: Lindenhof | Flat: 1", "House: Lindenhof | Flat: 2", "Flat: 3"]


@pytest.mark.parametrize("repeated", ["999999999", "9" * 5000])
def test_a_row_repeated_without_end_is_too_large(read, repeated):
    rows = _row(
        _cell("again", "table:number-columns-repeated='9999999'"), more=f"table:number-rows-repeated='{repeated}'"
    )
    with pytest.raises(ReadingTooLarge):
        read("a.ods", open_document("spreadsheet", _sheet(rows)), Limits(characters=200_000))


KINDS = [("odt", "text"), ("ods", "spreadsheet"), ("odp", "presentation")]


@pytest.mark.parametrize(("suffix", "kind"), KINDS)
def test_passwords_truncation_emptiness_and_what_grows(read, suffix, kind):
    name = f"a.{suffix}"
    with pytest.raises(PasswordProtected):
        read(name, open_document(kind, "", manifest=LOCKED))
    with pytest.raises(NoTextFound):
        read(name, open_document(kind, ""))
    with pytest.raises(FileDamaged):
        read(name, open_document(kind, "")[:-60])
    with pytest.raises(FileDamaged):
        read(name, open_document(kind, "<text:p>"))
    with pytest.raises(FileDamaged):
        read(name, b"just words")
    with pytest.raises(FileDamaged):
        read(name, open_document(kind, "<text:section>" * 300 + "</text:section>" * 300))
