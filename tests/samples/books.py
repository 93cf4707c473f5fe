"""Books and documents of pages that are no PDFs, written part by part."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

import pymupdf

Chapters = Sequence[tuple[str, Sequence[str]]]


def zipped(parts: Mapping[str, bytes | str], stored: Sequence[str] = ()) -> bytes:
    """A zip archive of these parts, in this order."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED)
    return written.getvalue()


def epub(chapters: Chapters) -> bytes:
    """An EPUB 2 with a file and an entry of its table of contents for each chapter."""
    numbers = range(len(chapters))
    items = "".join(f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>' for n in numbers)
    spine = "".join(f'<itemref idref="c{n}"/>' for n in numbers)
    points = "".join(
        f'<navPoint id="n{n}" playOrder="{n + 1}"><navLabel><text>{escape(chapters[n][0])}</text></navLabel>'
        f'<content src="c{n}.xhtml"/></navPoint>'
        for n in numbers
    )
    parts: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<?xml version="1.0"?><container version="1.0" '
        'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" '
        'media-type="application/oebps-package+xml"/></rootfiles></container>',
        "book.opf": '<?xml version="1.0"?><package version="2.0" unique-identifier="i" '
        'xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        '<dc:title>The lease</dc:title><dc:identifier id="i">lease</dc:identifier></metadata>'
        f'<manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>{items}</manifest>'
        f'<spine toc="ncx">{spine}</spine></package>',
        "toc.ncx": '<?xml version="1.0"?><ncx version="2005-1" xmlns="http://www.daisy.org/z3986/2005/ncx/">'
        f"<navMap>{points}</navMap></ncx>",
    }
    for number, (title, paragraphs) in enumerate(chapters):
        parts[f"c{number}.xhtml"] = xhtml(title, paragraphs)
    return zipped(parts, stored=["mimetype"])


def xhtml(title: str, paragraphs: Sequence[str]) -> str:
    """A chapter."""
    body = "".join(f"<p>{escape(words)}</p>" for words in paragraphs)
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f"<title>{escape(title)}</title></head><body><h1>{escape(title)}</h1>{body}</body></html>"
    )


def fb2(chapters: Chapters) -> bytes:
    """A FictionBook."""
    sections = "".join(
        f"<section><title><p>{escape(title)}</p></title>{''.join(f'<p>{escape(p)}</p>' for p in paragraphs)}</section>"
        for title, paragraphs in chapters
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0">'
        f"<description/><body>{sections}</body></FictionBook>"
    ).encode()


def mobi(chapters: Chapters) -> bytes:
    """A Mobipocket book, uncompressed, in records of text and the one that ends it (PalmDOC, a Palm database)."""
    text = "<html><body>" + "".join(
        f"<h1>{escape(title)}</h1>{''.join(f'<p>{escape(p)}</p>' for p in paragraphs)}"
        for title, paragraphs in chapters
    )
    body = (text + "</body></html>").encode()
    records = [body[at : at + 4096] for at in range(0, len(body), 4096)]
    # Compression none, length, records, size of a record; then MOBI's own header with UTF-8 (65001) as its encoding.
    head = struct.pack(">HHIHHHH", 1, 0, len(body), len(records), 4096, 0, 0)
    head += struct.pack(">4sIIII", b"MOBI", 232, 2, 65001, 1) + b"\xff" * 212
    all_records = [head, *records, b"\xe9\x8e\r\n"]
    start = 78 + 8 * len(all_records) + 2
    offsets = [start + sum(map(len, all_records[:at])) for at in range(len(all_records))]
    listed = b"".join(struct.pack(">II", offset, at) for at, offset in enumerate(offsets)) + b"\0\0"
    name = b"lease".ljust(32, b"\0")
    opening = name + struct.pack(">HHIIIIII", 0, 0, 0, 0, 0, 0, 0, 0) + b"BOOKMOBI" + struct.pack(">II", 0, 0)
    return opening + struct.pack(">H", len(all_records)) + listed + b"".join(all_records)


def xps(pages: Sequence[str]) -> bytes:
    """An XPS document with a line of text on each page."""
    ours = 'xmlns="http://schemas.microsoft.com/xps/2005/06"'
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    sources = "".join(f'<PageContent Source="/p{n}.fpage"/>' for n in range(len(pages)))
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="fdseq" ContentType="application/vnd.ms-package.xps-fixeddocumentsequence+xml"/>'
        '<Default Extension="fdoc" ContentType="application/vnd.ms-package.xps-fixeddocument+xml"/>'
        '<Default Extension="fpage" ContentType="application/vnd.ms-package.xps-fixedpage+xml"/>'
        '<Default Extension="ttf" ContentType="application/vnd.ms-opentype"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{links}"><Relationship Id="r" Target="/FixedDocumentSequence.fdseq" '
        'Type="http://schemas.microsoft.com/xps/2005/06/fixedrepresentation"/></Relationships>',
        "FixedDocumentSequence.fdseq": f'<FixedDocumentSequence {ours}><DocumentReference Source="/d.fdoc"/>'
        "</FixedDocumentSequence>",
        "d.fdoc": f"<FixedDocument {ours}>{sources}</FixedDocument>",
        "font.ttf": pymupdf.Font("helv").buffer,
    }
    for number, words in enumerate(pages):
        parts[f"p{number}.fpage"] = (
            f'<FixedPage {ours} Width="400" Height="600" xml:lang="en"><Glyphs Fill="#ff000000" FontUri="/font.ttf" '
            f'FontRenderingEmSize="14" OriginX="40" OriginY="80" UnicodeString="{escape(words)}"/></FixedPage>'
        )
    return zipped(parts)
