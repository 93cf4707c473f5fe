"""Word documents, with what python-docx's own text leaves out."""

import io
import zipfile

import docx
import pytest
from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from candor.documents.limits import Limits
from candor.model.errors import FileDamaged, FormatUnsupported, NoTextFound, PasswordProtected, ReadingTooLarge


def _saved(document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _with_body(xml: str) -> bytes:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent>{xml}</w:sdtContent></w:sdt>"))
    return _saved(document)


def test_paragraphs_tables_and_headings_in_order(read):
    document = docx.Document()
    document.add_heading("House rules", 0)
    document.add_heading("Quiet", 1)
    document.add_paragraph("From 22:00\tto 6:00.\nEvery day.")
    table = document.add_table(2, 2)
    for cell, words in zip((c for row in table.rows for c in row.cells), ("Key", "Number", "Door", "3"), strict=True):
        cell.text = words
    document.add_heading("Deposit", 1)
    document.add_paragraph("It is held apart.")
    text = read("a.docx", _saved(document))
    assert [(text.text[p.start : p.end].strip(), p.heading) for p in text.places] == [
        ("House rules", ("House rules",)),
        ("Quiet", ("House rules", "Quiet")),
        ("From 22:00\tto 6:00.\nEvery day.", ("House rules", "Quiet")),
        ("Key | Number", ("House rules", "Quiet")),
        ("Door | 3", ("House rules", "Quiet")),
        ("Deposit", ("House rules", "Deposit")),
        ("It is held apart.", ("House rules", "Deposit")),
    ]


def test_content_controls_and_insertions_are_read_and_deletions_are_not(read):
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>".format
    moved = f"<w:moveFrom w:id='3' w:author='a'>{run('gone ')}</w:moveFrom>"
    deleted = "<w:del w:id='2' w:author='a'><w:r><w:delText>old</w:delText></w:r></w:del>"
    inserted = f"<w:ins w:id='1' w:author='a'>{run('three months ')}</w:ins>"
    data = _with_body(f"<w:p>{run('Notice is ')}{deleted}{moved}{inserted}{run('in writing.')}</w:p>")
    assert read("a.docx", data).text.strip() == "Notice is three months in writing."


def test_outline_level_makes_a_heading(read):
    data = _with_body("<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>Keys</w:t></w:r></w:p>")
    assert read("a.docx", data).places[0].heading == ("Keys",)


def test_empty_document_is_a_failure(read):
    with pytest.raises(NoTextFound):
        read("a.docx", _saved(docx.Document()))


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.95])
def test_truncated_archive_is_damaged(read, keep):
    data = _saved(docx.Document())
    with pytest.raises(FileDamaged):
        read("a.docx", data[: int(len(data) * keep)])


def test_broken_xml_is_damaged(read):
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_saved(docx.Document()))) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name)[:-30] if name == "word/document.xml" else old.read(name))
    with pytest.raises(FileDamaged):
        read("a.docx", file.getvalue())


NOTES = "<w:footnotes {}><w:footnote><w:p><w:r><w:t>See the annex.</w:t></w:r></w:p></w:footnote></w:footnotes>"


@pytest.mark.parametrize("size", [None, -30, 0])
def test_notes_follow_the_text_and_broken_ones_are_damage(read, size: int | None):
    document = docx.Document()
    document.add_paragraph("It is held apart.")
    notes = NOTES.format(nsdecls("w")).encode()[:size]
    package = document.part.package
    document.part.relate_to(Part(PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, notes, package), RT.FOOTNOTES)
    if size is None:
        text = read("a.docx", _saved(document))
        assert [text.text[p.start : p.end].strip() for p in text.places] == ["It is held apart.", "See the annex."]
        return
    with pytest.raises(FileDamaged, match="notes"):
        read("a.docx", _saved(document))


def test_a_document_without_a_body_is_damaged(read):
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_saved(docx.Document()))) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<x/>" if name == "word/document.xml" else old.read(name))
    with pytest.raises(FileDamaged):
        read("a.docx", file.getvalue())


def test_archive_that_unpacks_too_large_is_refused(read):
    document = docx.Document()
    document.add_paragraph("x" * 100_000)
    with pytest.raises(ReadingTooLarge):
        read("a.docx", _saved(document), Limits(characters=1000))


def test_password_and_old_word_are_told_apart(read):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    with pytest.raises(PasswordProtected):
        read("a.docx", ole + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(FormatUnsupported, match="old Office"):
        read("a.docx", ole)


def test_lists_show_their_bullets_and_numbers(read):
    document = docx.Document()
    for words, style in [
        ("Quiet", "List Bullet"),
        ("also on Sundays", "List Bullet 2"),
        ("First", "List Number"),
        ("", "List Number"),
        ("Third", "List Number"),
        ("No list", None),
    ]:
        document.add_paragraph(words, style)
    found = [line for line in read("a.docx", _saved(document)).text.split("\n") if line]
    assert found == ["• Quiet", "• also on Sundays", "1. First", "3. Third", "No list"]


LEVEL = ("<w:lvl w:ilvl='{}'><w:start w:val='{}'/><w:numFmt w:val='{}'/><w:lvlText w:val='{}'/></w:lvl>").format
FAMILIES = (
    f"<w:numbering {nsdecls('w')}><w:abstractNum w:abstractNumId='5'>{LEVEL(0, 3, 'upperRoman', '§ %1')}"
    f"{LEVEL(1, 1, 'lowerLetter', '%1.%2)')}{LEVEL(2, 1, 'bullet', 'x')}</w:abstractNum>"
    "<w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='5'/>"
    "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='9'/></w:lvlOverride></w:num></w:numbering>"
)


@pytest.mark.parametrize("size", [None, -30])
def test_numbers_of_several_levels_count_as_word_counts(read, size):
    def item(level: int, listed: int, words: str) -> str:
        membership = f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{listed}'/></w:numPr>"
        return f"<w:p><w:pPr>{membership}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"

    paragraphs = (
        item(0, 1, "Rent"), item(1, 1, "due"), item(1, 1, "late"), item(2, 1, "fee"), item(0, 1, "Keys"),
        item(1, 1, "lost"), item(0, 2, "Other"), item(0, 2, "Last"), item(0, 0, "none"), item(0, 77, "unknown"),
    )  # fmt: skip
    document = docx.Document(io.BytesIO(_with_body("".join(paragraphs))))
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_saved(document))) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, FAMILIES.encode()[:size] if name == "word/numbering.xml" else old.read(name))
    if size is not None:
        with pytest.raises(FileDamaged):
            read("a.docx", file.getvalue())
        return
    assert [line for line in read("a.docx", file.getvalue()).text.split("\n") if line] == [
        "§ III Rent",
        "III.a) due",
        "III.b) late",
        "· fee",
        "§ IV Keys",
        "IV.a) lost",
        "§ IX Other",
        "§ X Last",
        "none",
        "unknown",
    ]


def test_hidden_words_are_left_out(read):
    run = "<w:r><w:rPr><w:vanish{}/></w:rPr><w:t xml:space='preserve'>{}</w:t></w:r>".format
    data = _with_body(f"<w:p>{run('', 'unseen ')}{run(' w:val=' + repr('0'), 'seen')}</w:p>")
    assert read("a.docx", data).text.strip() == "seen"
