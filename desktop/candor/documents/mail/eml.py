"""A message in a file of its own (RFC 5322), with what is attached."""

import io
import re
from email.message import Message
from email.parser import BytesParser

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.mail.letter import Enclosed, Letter, LetterWriter
from candor.documents.mail.mail_part import RawFields, letter_of
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText, Place

# Apple Mail writes the message's length before it, and notes of its own behind it.
APPLE = re.compile(rb"(\d{1,12})[ \t]*\r?\n")


def read_eml(content: Content, enclosed: Enclosed) -> DocumentText:
    """Reads a message: one Place per paragraph under its subject; what is attached follows, each in its part.

    Raises FileDamaged, ReadingTooLarge.
    """
    draft = Draft(content)
    data = content.data
    if found := APPLE.match(data):
        data = data[found.end() :][: int(found.group(1))]
    LetterWriter(draft, content, enclosed).write(parsed_letter(data), Place(0, 0))
    return draft.finish("eml")


def parsed_letter(data: bytes) -> Letter:
    """A message's bytes as a letter. Raises FileDamaged."""
    try:
        # Not from bytes: that would hold the message as text of four bytes a character.
        message: Message[str, str] = BytesParser(policy=RawFields()).parse(io.BytesIO(data))
        return letter_of(message)
    except RecursionError:
        raise FileDamaged("its parts stand too deep within each other") from None
