"""Content tells the kind before the name does, and what cannot be opened says why."""

import io
import os
import sys
import zipfile
from pathlib import Path

import docx
import pytest

from candor.documents.limits import Limits
from candor.documents.reader import read_file
from candor.model.errors import FileDamaged, FileUnreadable, FormatUnsupported
from samples.pdfs import pdf


def test_wrong_names_do_not_matter_where_the_content_tells(read):
    file = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("words")
    document.save(file)
    assert read("a.txt", file.getvalue()).kind == "docx"
    assert read("b.docx", pdf(["words"])).kind == "pdf"
    assert read("c", pdf(["words"])).kind == "pdf"
    assert read("D.PDF", b"\r\n" + pdf(["words"])).kind == "pdf"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "PNG"),
        ("a.pdf", b"\xff\xd8\xff\xe0" + bytes(50), "JPEG"),
        ("a.md", b"{\\rtf1 words}", "RTF"),
        ("a.xyz", b"words", ".xyz"),
        ("words", b"words", "such"),
    ],
)
def test_foreign_formats_are_named(read, name, data, kind):
    with pytest.raises(FormatUnsupported, match=f"cannot read {kind} files"):
        read(name, data)


def test_other_archives_are_not_word(read):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    with pytest.raises(FormatUnsupported, match=r"\.xlsx"):
        read("a.xlsx", file.getvalue())
    with pytest.raises(FormatUnsupported, match="archive"):
        read("a.docx", file.getvalue())


def test_text_named_docx_is_damaged(read):
    with pytest.raises(FileDamaged):
        read("a.docx", b"just words")


def test_missing_file_and_folder(tmp_path: Path):
    with pytest.raises(FileUnreadable, match="no longer there"):
        read_file(tmp_path / "gone.txt", Limits())
    with pytest.raises(FileUnreadable):
        read_file(tmp_path, Limits())


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of this kind are POSIX")
def test_a_named_pipe_is_refused_without_waiting(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(FileUnreadable, match="regular"):
        read_file(tmp_path / "pipe.txt", Limits())


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_forbidden_file(tmp_path: Path):
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(FileUnreadable, match="may not"):
        read_file(tmp_path / "a.txt", Limits())
