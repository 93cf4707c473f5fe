"""A message in MIME (RFC 2045 to 2049) is taken apart into its text and its attachments."""

from binascii import a2b_base64
from email.message import Message
from email.policy import Compat32
from mimetypes import MimeTypes

from candor.documents.kinds.suffixes import KINDS
from candor.documents.mail.flowed import unflowed
from candor.documents.mail.letter import DEEPEST, NAMELESS, TOO_DEEP, Attachment, Letter, file_name
from candor.documents.mail.mail_header import characters, field_words, text_in
from candor.documents.text.txt import LINE_END
from candor.model.errors import FormatUnsupported

FIELDS = ("From", "To", "Cc", "Date", "Subject")
# Parts that only programs read: signatures, receipts, calendars beside their own text.
SILENT = frozenset(
    (
        "application/pgp-encrypted", "application/pgp-signature", "application/pkcs7-signature",
        "application/x-pkcs7-signature", "message/delivery-status", "message/disposition-notification",
        "text/calendar", "text/rfc822-headers", "text/x-amp-html",
    )
)  # fmt: skip


class RawFields(Compat32):
    """Leaves the fields as they were written; Python's own reading of them is slow, and fails on some."""

    def header_fetch_parse(self, name: str, value: str) -> str:
        """The value, folded as it is."""
        return value


def letter_of(message: "Message[str, str]", depth: int = 0) -> Letter:
    """A parsed message with all that is in it. `depth` is how many messages it stands in."""
    parts = _Parts(depth)
    parts.take(message)
    fields = tuple((name, _field(message, name)) for name in FIELDS)
    return Letter(
        dict(fields)["Subject"],
        fields,
        "\n\n".join(parts.plain),
        "\n".join(parts.html),
        attachments=tuple(parts.attachments),
    )


class _Parts:
    """What was found in a message so far."""

    def __init__(self, depth: int) -> None:
        self.plain: list[str] = []
        self.html: list[str] = []
        self.attachments: list[Attachment] = []
        self._depth = depth

    def take(self, part: "Message[str, str]", *, related: bool = False) -> None:
        """Takes a part and all parts in it; `related` ones belong to a web page, as its pictures do."""
        kind = part.get_content_type()
        if kind == "message/rfc822":
            self._message(part)
        elif kind in SILENT:
            return
        elif kind == "multipart/alternative":
            self._alternative(part)
        elif part.is_multipart():
            for inner in _inner(part):
                self.take(inner, related=kind == "multipart/related")
        elif _is_text(part, kind):
            self._text(part, kind)
        elif not (kind.startswith("image/") and (related or part.get_content_disposition() != "attachment")):
            self._attachment(part, kind)

    def _alternative(self, part: "Message[str, str]") -> None:
        """The same text several times: the plain one is kept where there is one, and every attachment."""
        found = _Parts(self._depth)
        for inner in _inner(part):
            found.take(inner)
        self.attachments += found.attachments
        if any(text.strip() for text in found.plain):
            self.plain += found.plain
        else:
            self.html += found.html

    def _text(self, part: "Message[str, str]", kind: str) -> None:
        try:
            text = text_in(_data(part), _charset(part)).removeprefix("\ufeff")
        except FormatUnsupported as error:
            self.plain.append(f"A part of the message could not be read ({error})")
            return
        text = LINE_END.sub("\n", text)
        if kind == "text/html":
            self.html.append(text)
        elif _parameter(part, "format") == "flowed":
            self.plain.append(unflowed(text, delete_space=_parameter(part, "delsp") == "yes"))
        else:
            self.plain.append(text)

    def _message(self, part: "Message[str, str]") -> None:
        inner = _inner(part)
        if not inner:
            return
        name = _name(part) or _field(inner[0], "Subject")
        name = file_name(name) if name else NAMELESS
        if self._depth + 1 > DEEPEST:
            self.attachments.append(Attachment(name, trouble=TOO_DEEP))
        else:
            self.attachments.append(Attachment(name, letter=letter_of(inner[0], self._depth + 1)))

    def _attachment(self, part: "Message[str, str]", kind: str) -> None:
        name = file_name(_name(part))
        known = any(name.lower().endswith(suffix) for suffix in KINDS)
        suffix = "" if known else (MimeTypes().guess_extension(kind) or "")
        data = _data(part)
        self.attachments.append(Attachment(name, data, suffix=suffix, trouble="" if data else "it is empty"))


def _is_text(part: "Message[str, str]", kind: str) -> bool:
    """Whether it is the message's own text rather than a file."""
    own = kind in ("text/plain", "text/html") or (kind.startswith("text/") and not _name(part))
    return own and part.get_content_disposition() != "attachment" and not _name(part)


def _inner(part: "Message[str, str]") -> list["Message[str, str]"]:
    payload = part.get_payload()
    return [inner for inner in payload if isinstance(inner, Message)] if isinstance(payload, list) else []


def _data(part: "Message[str, str]") -> bytes:
    """A part's bytes; the part forgets them, because what is attached may be large."""
    try:
        packed = part.get_payload() if _is_base64(part) else None
        data = a2b_base64(packed) if isinstance(packed, str) else part.get_payload(decode=True)
    except ValueError:
        data = part.get_payload(decode=True)
    part.set_payload("")
    return data if isinstance(data, bytes) else b""


def _is_base64(part: "Message[str, str]") -> bool:
    return str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64"


def _field(message: "Message[str, str]", name: str) -> str:
    return field_words(str(message.get(name, "")))


def _name(part: "Message[str, str]") -> str:
    """The file name it was sent under, "" for none. What a charset without meaning makes of one is none."""
    try:
        return field_words(part.get_filename() or "")
    except (LookupError, ValueError):
        return ""


def _charset(part: "Message[str, str]") -> str:
    try:
        return part.get_content_charset() or ""
    except (LookupError, ValueError):
        return ""


def _parameter(part: "Message[str, str]", name: str) -> str:
    return characters(str(part.get_param(name, ""))).lower()
