"""A message as Outlook saves it (MS-OXMSG), with what is attached."""

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.mail.letter import (
    DEEPEST,
    NAMELESS,
    TOO_DEEP,
    Attachment,
    Enclosed,
    Letter,
    LetterWriter,
    file_name,
)
from candor.documents.mail.mail_header import field_words
from candor.documents.mail.msg_storage import (
    ATTACHED,
    BODY,
    CC,
    CONTENT_ID,
    DATA,
    DISPLAY_NAME,
    HTML,
    LONG_NAME,
    MIME,
    RTF,
    SENDER,
    SENDER_ADDRESS,
    SENDER_SMTP,
    SENT,
    SHORT_NAME,
    SUBJECT,
    TO,
    Storage,
    opened_message,
)
from candor.documents.mail.rtf_packed import unpacked
from candor.documents.text.txt import LINE_END
from candor.model.text import DocumentText, Place


def read_msg(content: Content, enclosed: Enclosed) -> DocumentText:
    """Reads an Outlook message: places as in a message of any other program. Raises FileDamaged, ReadingTooLarge."""
    draft = Draft(content)
    with opened_message(content.data) as storage:
        LetterWriter(draft, content, enclosed).write(_letter(storage, 0), Place(0, 0))
    return draft.finish("msg")


def _letter(storage: Storage, depth: int) -> Letter:
    subject = storage.text(SUBJECT)
    fields = (
        ("From", _sender(storage)),
        ("To", storage.header("To") or storage.text(TO)),
        ("Cc", storage.header("Cc") or storage.text(CC)),
        ("Date", storage.header("Date") or storage.time(SENT)),
        ("Subject", subject),
    )
    return Letter(
        subject,
        tuple((name, field_words(value)) for name, value in fields),
        LINE_END.sub("\n", storage.text(BODY)),
        storage.text(HTML),
        unpacked(storage.data(RTF)),
        tuple(attachment for part in storage.attached() if (attachment := _attachment(part, depth))),
    )


def _sender(storage: Storage) -> str:
    if said := storage.header("From"):
        return said
    name, address = storage.text(SENDER), storage.text(SENDER_SMTP) or storage.text(SENDER_ADDRESS)
    return f"{name} <{address}>" if "@" in address and address != name else name


def _attachment(part: Storage, depth: int) -> Attachment | None:
    """None for a picture within the text."""
    mime = part.text(MIME)
    if part.text(CONTENT_ID) and mime.startswith("image/"):
        return None
    name = part.text(LONG_NAME) or part.text(SHORT_NAME) or part.text(DISPLAY_NAME)
    name = file_name(name) if name else NAMELESS
    if (message := part.within(ATTACHED)) is None:
        data = part.data(DATA)
        return Attachment(name, data, trouble="" if data else "it is not in the message")
    if depth + 1 > DEEPEST:
        return Attachment(name, trouble=TOO_DEEP)
    return Attachment(name, letter=_letter(message, depth + 1))
