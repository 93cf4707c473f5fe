"""Messages as mail programs write them."""

import struct
from collections.abc import Sequence
from email.message import EmailMessage, Message

from samples.ole import Tree, ole

SENT = 133_934_184_000_000_000  # 3 Jun 2025 10:00 UTC, in 100 ns since 1601


def letter(text: str = "Dear Ben,\n\nthe rent is due.", subject: str = "Rent", **fields: str) -> EmailMessage:
    """A message of plain text."""
    message = EmailMessage()
    for name, value in {"From": "Anna Roth <anna@example.org>", "To": "ben@example.org", **fields}.items():
        message[name] = value
    message["Date"] = "Tue, 03 Jun 2025 12:00:00 +0200"
    message["Subject"] = subject
    message.set_content(text)
    return message


def with_files(message: EmailMessage, *files: tuple[str, bytes, str]) -> EmailMessage:
    """The same message with files attached: name, content, type."""
    for name, data, kind in files:
        main, _, sub = kind.partition("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return message


def with_letter(message: EmailMessage, inner: EmailMessage) -> EmailMessage:
    """The same message with another attached."""
    message.add_attachment(inner)
    return message


def mbox(messages: Sequence[Message]) -> bytes:
    """A mailbox; lines within a message that begin like a message get a mark."""
    parts = []
    for message in messages:
        lines = message.as_bytes().split(b"\n")
        quoted = [b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines]
        parts.append(b"From anna@example.org Tue Jun  3 10:00:00 2025\n" + b"\n".join(quoted) + b"\n\n")
    return b"".join(parts)


def msg(
    texts: dict[int, str | bytes],
    files: Sequence[dict[int, str | bytes | dict[str, bytes]]] = (),
    *,
    within: bool = False,
    page: int = 65001,
) -> bytes | Tree:
    """An Outlook message: properties by number; an attached message is a tree under DATA."""
    tree: Tree = _properties(texts, 24 if within else 32, page)
    for number, file in enumerate(files):
        tree[f"__attach_version1.0_#{number:08X}"] = _properties(file, 8, page)
    return tree if within else ole(tree)


def _properties(texts: dict, before: int, page: int) -> Tree:
    """A stream for each property, and an entry for each in the table."""
    fixed = [(0x40, 0x39, SENT), (3, 0x3FFD, page), (3, 0x3FDE, page)]
    tree: Tree = {}
    for number, value in texts.items():
        kind = 0x0D if isinstance(value, dict) else 0x102 if isinstance(value, bytes) else 0x1F
        tree[f"__substg1.0_{number:04X}{kind:04X}"] = value.encode("utf-16-le") if isinstance(value, str) else value
        fixed.append((kind, number, len(value)))
    table = b"".join(struct.pack("<HHIq", kind, number, 6, value) for kind, number, value in fixed)
    return {"__properties_version1.0": bytes(before) + table, **tree}
