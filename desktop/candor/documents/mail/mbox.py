"""A mailbox: messages one after another (RFC 4155), as Thunderbird, Google Takeout and Apple Mail export them."""

import re
from collections.abc import Iterator

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.mail.eml import parsed_letter
from candor.documents.mail.letter import Enclosed, LetterWriter
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText, Place

# The line before each message says when it came, and a field follows: a sentence that begins with "From " does not.
BEGIN = re.compile(rb"(?:\A|(?<=\n))From [^\n]{0,300}?\d:\d\d[^\n]{0,300}\r?\n(?=[!-9;-~]{1,100}:|>From )")
# Writers put a mark before such lines within a message.
MARKED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read_mbox(content: Content, enclosed: Enclosed) -> DocumentText:
    """Reads a mailbox: places as in a single message, and the message's number from 1.

    Raises FileDamaged, ReadingTooLarge.
    """
    draft = Draft(content)
    writer = LetterWriter(draft, content, enclosed)
    for number, data in enumerate(_messages(content.data), 1):
        try:
            letter = parsed_letter(data)
        except FileDamaged as error:
            draft.add(f"Message {number} could not be read ({error})", at=Place(0, 0, message=number))
            continue
        writer.write(letter, Place(0, 0, message=number))
    return draft.finish("mbox")


def _messages(data: bytes) -> Iterator[bytes]:
    """Each message's bytes. Raises FileDamaged where there is none."""
    begun = None
    for found in BEGIN.finditer(data):
        if begun is not None:
            yield MARKED.sub(rb"\1", data[begun : found.start()])
        begun = found.end()
    if begun is None:
        raise FileDamaged("no message begins in it")
    yield MARKED.sub(rb"\1", data[begun:])
