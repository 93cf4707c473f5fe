"""A small sound file of every kind, with every place that a source of its kind can name."""

import io
import json
from collections.abc import Mapping

import docx
import pymupdf

from samples.books import epub, fb2, mobi, xps
from samples.letters import letter, mbox, msg, with_files
from samples.old_sheets import xls, xlsb
from samples.open_documents import open_document
from samples.pdfs import pdf
from samples.scans import as_file, comic, drawn, scan
from samples.sheets import xlsx
from samples.slides import pptx, shape

NOTE = ("notes.md", b"# Fee\n\nNo fee is owed.\n", "text/markdown")
CODE = b"class Lease:\n    def fee(self):\n        return 0\n"
PAGE = b"<h1>Fee</h1><table><tr><th>Month<td>EUR<tr><td>May<td>1,240</table>"
FETCHED = b"<title>Rules</title><article><h2>Fee</h2>" + b"<p>No fee is owed to anybody for anything.</p>" * 9
TEX = b"\\section{Fee}\nNo fee is owed.\n"
SRT = b"1\n00:00:01,000 --> 00:00:03,000\nNo fee is owed.\n"
VTT = b"WEBVTT\n\n00:01.000 --> 00:03.000\n<v Anna>No fee is owed.</v>\n"
CHAPTERS = [("Fee", ["No fee is owed."]), ("Deposit", ["It is held apart."])]
RECORDS = [{"name": f"Tenant {at}", "says": "No fee is owed to anybody. " * 30} for at in range(2)]
RENTS = [{"month": "May", "rent": 1240}, {"month": "June", "rent": 1240}]
CELLS = [{"cell_type": "markdown", "source": "# Fee"}, {"cell_type": "code", "source": "fee = 0", "outputs": []}]
RICH = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}{\s1 heading 1;}}"
    rb"\pard\s1 Fee\par\pard\s0 No fee is owed.\par}"
)
PICTURES = {
    "bmp": "BMP", "gif": "GIF", "jp2": "JPEG2000", "jpg": "JPEG", "png": "PNG", "tif": "TIFF", "webp": "WEBP"
}  # fmt: skip
ROWS = (("Month", "Rent"), ("May", 1240), ("June", 1240))
TABLE = "".join(
    "<table:table-row>"
    + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
    + "</table:table-row>"
    for row in ROWS
)
SLIDE = (
    "<draw:page><draw:frame presentation:class='title'><draw:text-box><text:p>Fee</text:p></draw:text-box></draw:frame>"
    "<draw:frame presentation:class='outline'><draw:text-box><text:p>No fee.</text:p></draw:text-box></draw:frame>"
    "</draw:page>"
)


def samples() -> Mapping[str, tuple[str, bytes]]:
    """The name and the bytes of a file of each kind."""
    picture = drawn("No fee is owed.")
    return {
        **{kind: (f"scan.{kind}", as_file(picture, name)) for kind, name in PICTURES.items()},
        "cbz": ("comic.cbz", comic(["No fee is owed."])),
        "code": ("lease.py", CODE),
        "csv": ("rents.csv", b"Month,Rent\nMay,1240\nJune,1240\n"),
        "docx": ("rules.docx", _word()),
        "eml": ("rent.eml", with_files(letter(), NOTE).as_bytes()),
        "epub": ("book.epub", epub(CHAPTERS)),
        "fb2": ("book.fb2", fb2(CHAPTERS)),
        "html": ("rules.html", PAGE),
        "ipynb": ("fee.ipynb", json.dumps({"cells": CELLS, "metadata": {}, "nbformat": 4}).encode()),
        "json": ("tenants.json", json.dumps({"tenants": RECORDS, "rents": RENTS}).encode()),
        "jsonl": ("tenants.jsonl", b"".join(json.dumps(record).encode() + b"\n" for record in RECORDS)),
        "mbox": ("inbox.mbox", mbox([with_files(letter(), NOTE), letter("Paid.")])),
        "md": ("rules.md", b"# Fee\n\nNo fee is owed.\n"),
        "mobi": ("book.mobi", mobi(CHAPTERS)),
        "msg": ("rent.msg", _outlook()),
        "odp": ("rules.odp", open_document("presentation", SLIDE)),
        "ods": ("rents.ods", open_document("spreadsheet", f"<table:table table:name='Rents'>{TABLE}</table:table>")),
        "odt": (
            "rules.odt",
            open_document("text", "<text:h text:outline-level='1'>Fee</text:h><text:p>None.</text:p>"),
        ),
        "pdf": ("lease.pdf", _partly_scanned()),
        "pptx": ("rules.pptx", pptx([shape("Fee", holds="title") + shape("No fee is owed.")])),
        "rtf": ("rules.rtf", RICH),
        "srt": ("film.srt", SRT),
        "table": ("rents.candor-table", b'["Rents"]\n["May",1,"Month: May; EUR: 1,240"]'),
        "tex": ("paper.tex", TEX),
        "tsv": ("rents.tsv", b"Month\tRent\nMay\t1240\nJune\t1240\n"),
        "txt": ("notes.txt", b"No fee is owed.\n\nNone at all.\n"),
        "vtt": ("film.vtt", VTT),
        "web": ("rules.candor-page", FETCHED),
        "xls": ("rents.xls", xls("Rents", ROWS)),
        "xlsb": ("rents.xlsb", xlsb("Rents", ROWS)),
        "xlsx": ("rents.xlsx", xlsx({"Rents": ROWS})),
        "xps": ("lease.xps", xps(["The lease.", "No fee is owed."])),
    }


def _partly_scanned() -> bytes:
    """A page of text, a heading, and a page that is a picture."""
    with (
        pymupdf.open(stream=pdf(["The lease."], [(1, "Lease", 1, 0)])) as document,
        pymupdf.open(stream=scan(["No fee is owed."])) as scanned,
    ):
        document.insert_pdf(scanned)
        return bytes(document.tobytes(deflate=True))


def _word() -> bytes:
    file = io.BytesIO()
    document = docx.Document()
    document.add_heading("Fee", 1)
    document.add_paragraph("No fee is owed.")
    document.save(file)
    return file.getvalue()


def _outlook() -> bytes:
    made = msg({0x37: "Rent", 0x0C1A: "Anna Roth", 0x1000: "The rent is due."}, [{0x3707: NOTE[0], 0x3701: NOTE[1]}])
    assert isinstance(made, bytes)
    return made
