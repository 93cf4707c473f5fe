"""What a text is, by how it begins. Only asked where the name does not tell."""

import re

BEGINNING = 4096
# The root element, behind a declaration, comments and a document type.
ROOT = re.compile(
    rb"\s*(?:<\?[^>]{0,500}\?>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>]{0,1000}>\s*){0,20}<([\w.:-]{1,100})", re.DOTALL
)
ROOTS = {b"fictionbook": "fb2", b"html": "html"}
JSON = re.compile(rb"\s*(?:\{\s*[\"}]|\[\s*(?:[\"\[\]{\d-]|true|false|null))")
LETTER = re.compile(
    rb"(?:return-path|received|delivered-to|message-id|mime-version|from|to|subject|date|x-[\w-]{1,60}): ?\S.*\r?\n"
    rb"(?:[\w-]{1,60}:|[ \t])",
    re.IGNORECASE,
)


def begun_kind(data: bytes) -> str | None:
    """The kind of text that begins like this, or None."""
    head = data[:BEGINNING].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(b"WEBVTT"):
        return "vtt"
    if head.startswith(b"From "):
        return "mbox"
    root = ROOT.match(head)
    if root:
        return ROOTS.get(root.group(1).lower().rpartition(b":")[2])
    if JSON.match(head):
        return "json"
    return "eml" if LETTER.match(head) else None
