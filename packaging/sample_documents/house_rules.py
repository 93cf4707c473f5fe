"""Writes the house rules as a Word document."""

import io
import zipfile
from datetime import UTC, datetime

import docx

SIGNED = datetime(2024, 9, 14, 12, tzinfo=UTC).replace(tzinfo=None)  # python-docx takes naive times only
RULES = (
    (
        "Quiet",
        "From 22:00 to 6:00, and on Sundays all day, the house is quiet: what is heard in the next flat is too loud.",
        "Drilling and hammering are done on working days between 9:00 and 12:00 or between 15:00 and 18:00.",
    ),
    (
        "Stairs and doors",
        "The stairs are a way out in a fire. Shoes, prams and boxes do not stand there; the space under the stairs is "
        "for prams of the household only while they are in use.",
        "The house door is closed at all times and is not locked at night, so that everybody can leave the house.",
    ),
    (
        "Laundry room",
        "Each flat has the machines on one day of the week; the list hangs at the door. Lindenhof 12, third floor "
        "left, has Wednesday.",
        "The drying floor is free to all. Laundry is taken down on the next day.",
    ),
    (
        "Refuse",
        "Paper, glass, packaging and the rest are kept apart. Large things are not put beside the bins; the town "
        "fetches them after a call.",
    ),
    (
        "Guests",
        "Whoever has guests answers for them in the house. Guests who use the laundry room or a bicycle place are "
        "named to the caretaker.",
    ),
    (
        "Deposit",
        "The deposit of EUR 3,720 is held apart. It is settled no later than six months after the keys are returned.",
        "It is kept in an account of its own and bears the interest of a savings account, which belongs to the tenant.",
        "For service charges that are not yet accounted for, the landlord may keep back up to EUR 300 until the next "
        "yearly account.",
    ),
)
DAYS = (
    ("Flat", "Day in the laundry room"),
    ("First floor", "Monday"),
    ("Second floor", "Tuesday"),
    ("Third floor", "Wednesday"),
)


def house_rules() -> bytes:
    """The document's bytes, the same each time."""
    document = docx.Document()
    document.add_heading("House rules and deposit", 0)
    document.add_paragraph("Lindenhof 12, 00012 Neuquell. This sheet is part of every lease in the house.")
    for title, *paragraphs in RULES:
        document.add_heading(title, 1)
        for words in paragraphs:
            document.add_paragraph(words)
        if title == "Laundry room":
            _add_days(document)
    document.add_paragraph("Orme & Vale Homes, 14 September 2024")
    about = document.core_properties
    about.title, about.author, about.created, about.modified = (
        "House rules and deposit",
        "Orme & Vale Homes",
        SIGNED,
        SIGNED,
    )
    file = io.BytesIO()
    document.save(file)
    return _without_times(file.getvalue())


def _add_days(document: docx.document.Document) -> None:
    table = document.add_table(len(DAYS), 2)
    for row, words in zip(table.rows, DAYS, strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word


def _without_times(data: bytes) -> bytes:
    """The same archive with every member dated alike: zip files hold the time they were written."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, SIGNED.timetuple()[:6]), old.read(name), zipfile.ZIP_DEFLATED)
    return file.getvalue()
