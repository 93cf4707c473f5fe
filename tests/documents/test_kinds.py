"""Content tells the kind before the name does, and what cannot be opened says why."""

import io
import os
import sys
import zipfile
from pathlib import Path

import docx
import pytest

from candor.documents.content import Content
from candor.documents.kinds.kinds import kind_of
from candor.documents.limits import Limits
from candor.documents.reader import read_file
from candor.model.errors import FileDamaged, FileUnreadable, FormatUnsupported
from samples.pdfs import pdf

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


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
        ("a.txt", b"\x1f\x8b" + bytes(50), "gzip"),
        ("a.pdf", b"7z\xbc\xaf\x27\x1c" + bytes(50), "7z"),
        ("a.md", b"SQLite format 3\0", "SQLite"),
        ("a.xyz", b"words", ".xyz"),
        ("words", b"words", "such"),
    ],
)
def test_foreign_formats_are_named(read, name, data, kind):
    with pytest.raises(FormatUnsupported, match=f"cannot read {kind} files"):
        read(name, data)


def _archive(*members: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for member in members:
            archive.writestr(member, "<a/>")
    return file.getvalue()


def _kind(name: str, data: bytes) -> str:
    return kind_of(Content(data, "", 1000), Path(name))


def test_archives_go_by_their_members():
    assert _kind("a.docx", _archive("[Content_Types].xml", "ppt/presentation.xml")) == "pptx"
    assert _kind("a.txt", _archive("xl/workbook.xml")) == "xlsx"
    assert _kind("a.zip", _archive("xl/workbook.bin")) == "xlsb"
    assert _kind("a", _archive("META-INF/container.xml", "OEBPS/1.xhtml")) == "epub"
    assert _kind("a.cbz", _archive("1.jpg", "2.PNG", "ComicInfo.xml")) == "cbz"
    with pytest.raises(FormatUnsupported, match=r"\.zip"):
        _kind("a.zip", _archive("1.jpg", "program.exe"))
    with pytest.raises(FormatUnsupported, match="archive"):
        _kind("a.docx", _archive("readme"))


@pytest.mark.parametrize(
    ("stream", "kind"),
    [("WordDocument", "doc"), ("PowerPoint Document", "ppt"), ("Workbook", "xls"), ("__properties_version1.0", "msg")],
)
def test_old_office_files_go_by_their_streams(stream, kind):
    assert _kind("a", OLE + stream.encode("utf-16-le") + bytes(50)) == kind
    with pytest.raises(FormatUnsupported, match="old Office"):
        _kind("a.doc", OLE)


@pytest.mark.parametrize(("name", "remedy"), [("a.doc", "docx"), ("a.ppt", "pptx")])
def test_what_is_too_old_says_what_to_save_it_as(read, name, remedy):
    stream = {"a.doc": "WordDocument", "a.ppt": "PowerPoint Document"}[name]
    with pytest.raises(FormatUnsupported) as caught:
        read(name, OLE + stream.encode("utf-16-le"))
    assert remedy in caught.value.remedy


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("letter.doc", b"{\\rtf1 words}", "rtf"),
        ("page.doc", b"<!DOCTYPE html><html>", "html"),
        ("export.xls", b"<html xmlns='x'><table>", "html"),
        ("book", b"<?xml version='1.0'?>\n<!-- made by hand --><FictionBook xmlns='x'>", "fb2"),
        ("data", b'{"name": 1}', "json"),
        ("data", b"\xef\xbb\xbf[1, 2]", "json"),
        ("mail", b"Received: from a\r\n by b\r\n", "eml"),
        ("mail", b"From a@b Thu Jan  1 00:00:00 2026\n", "mbox"),
        ("film", b"WEBVTT\n\n", "vtt"),
        ("notes.md", b"[1] is a reference", "md"),
        ("notes.txt", b"From here on, nothing.", "txt"),
    ],
)
def test_texts_go_by_their_name_and_without_one_by_their_beginning(name, data, kind):
    assert _kind(name, data) == kind


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
