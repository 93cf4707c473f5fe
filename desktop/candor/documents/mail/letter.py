"""A message as every mail format comes down to it: who wrote to whom, what, and what was attached."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from candor.documents.content import Content
from candor.documents.draft import BLOCK_END, LINE_END, Draft, heading_line
from candor.model.errors import DocumentError, NoTextFound
from candor.model.text import DocumentText, Place

Enclosed = Callable[[Content, str], DocumentText]
"""Reads something enclosed as a file of this name would be read. Raises DocumentError."""

# So many messages within each other are read.
DEEPEST = 10
TOO_DEEP = f"it stands more than {DEEPEST} messages deep"
# Of a field such as To, which may name a whole company.
LONGEST_FIELD = 1_000
LONGEST_NAME = 100
BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
NAMELESS = "unnamed"


@dataclass(frozen=True, slots=True)
class Attachment:
    """What came with a message: a file's bytes, a message, or neither and why.

    `suffix` tells the kind, with its dot, where the name does not.
    """

    name: str
    data: bytes = b""
    letter: "Letter | None" = None
    trouble: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message. `fields` are its From, To and so on, in the order to be shown; of its texts the first is read."""

    subject: str
    fields: tuple[tuple[str, str], ...]
    plain: str = ""
    html: str = ""
    rtf: bytes = b""
    attachments: tuple[Attachment, ...] = ()


class LetterWriter:
    """Writes messages into a draft, what is attached after each."""

    def __init__(self, draft: Draft, content: Content, enclosed: Enclosed) -> None:
        self._draft = draft
        self._content = content
        self._enclosed = enclosed

    def write(self, letter: Letter, at: Place) -> None:
        """The message's fields, text and attachments, standing where `at` says. Raises ReadingTooLarge."""
        heading = (heading_line(letter.subject),) if letter.subject.strip() else ()
        fields = [(name, heading_line(value[:LONGEST_FIELD], LONGEST_FIELD)) for name, value in letter.fields]
        fields.append(("Attachments", ", ".join(attachment.name for attachment in letter.attachments)))
        self._draft.add("\n".join(f"{name}: {value}" for name, value in fields if value), heading=heading, at=at)
        for block in self._body(letter):
            self._draft.add(block, heading=heading, at=at)
        for attachment in letter.attachments:
            self._attach(attachment, heading, at)

    def _body(self, letter: Letter) -> list[str]:
        if letter.plain.strip():
            return BLANK_LINES.split(letter.plain)
        data, name = (letter.html.encode("utf-8", "replace"), "text.html") if letter.html else (letter.rtf, "text.rtf")
        try:
            text = self._read(data, name) if data else None
        except NoTextFound:
            return []
        except DocumentError as error:
            return [f"The message's text could not be read ({error})"]
        return [text.text[place.start : place.end] for place in text.places] if text else []

    def _attach(self, attachment: Attachment, heading: tuple[str, ...], at: Place) -> None:
        inside = (*at.part, attachment.name)
        if attachment.letter:
            self.write(attachment.letter, replace(at, part=inside))
            return
        trouble = attachment.trouble
        try:
            text = None if trouble else self._read(attachment.data, attachment.name + attachment.suffix)
        except DocumentError as error:
            text, trouble = None, str(error)
        if text is None:
            self._draft.add(f"Attachment {attachment.name}: could not be read ({trouble})", heading=heading, at=at)
            return
        for place in text.places:
            block = text.text[place.start : place.end]
            below = replace(place, part=(*inside, *place.part), message=place.message or at.message)
            whole = BLOCK_END in block or place is text.places[-1]
            self._draft.add(block, place.page, place.heading, below, BLOCK_END if whole else LINE_END)

    def _read(self, data: bytes, name: str) -> DocumentText:
        if not data:
            raise NoTextFound
        left = self._content.characters - self._draft.length
        return self._enclosed(replace(self._content, data=data, characters=left), name)


def file_name(name: str) -> str:
    """The name of an attachment as one line, without the folders some programs put before it."""
    last = re.split(r"[/\\]", " ".join(heading_line(name).split()))[-1].strip()
    return last[-LONGEST_NAME:] or NAMELESS
