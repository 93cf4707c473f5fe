"""Messages made to hurt."""

from samples.archives import unzipped, zipped
from samples.crafted import DAMAGED, EMPTY, LOCKED, TEXT, TOO_LARGE, TOO_SLOW, UNSUPPORTED, crafted
from samples.crafted_archives import CRAFTED_ARCHIVES
from samples.letters import letter, mbox, msg, with_files, with_letter
from samples.open_documents import open_document
from samples.slides import pptx, shape

ANY = "application/octet-stream"
HEAD = b"From: anna@example.org\r\nSubject: words\r\n"


def _in_letters(size: int) -> bytes:
    """A letter in a letter in a letter; the library that writes them nests in calls, so not too many."""
    message = letter("words at the bottom")
    for _ in range(min(60, 30 * size)):
        message = with_letter(letter("words around"), message)
    return message.as_bytes()


def _deep_parts(size: int) -> bytes:
    """Parts in parts, each with a boundary of its own."""
    depth = 500 * size
    lines = [b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d' % (at, at) for at in range(depth)]
    return HEAD + b"\r\n".join(lines) + b"\r\n\r\nwords"


def _many_parts(size: int) -> bytes:
    part = b"--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n"
    return HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + part * (1_000 * size) + b"--b--\r\n"


def _long_head(size: int) -> bytes:
    return HEAD + b"To: " + b"ben@example.org, " * (5_000 * size) + b"\r\n\r\nwords\r\n"


def _comments(size: int) -> bytes:
    """An address of comments in comments."""
    return b"From: " + b"(" * (1_000 * size) + b"anna@example.org\r\nSubject: words\r\n\r\nwords\r\n"


def _words_in_words(size: int) -> bytes:
    return b"Subject: " + b"=?utf-8?q?words?= " * (2_000 * size) + b"\r\n\r\nwords\r\n"


def _with_bomb(size: int) -> bytes:
    """Attached are the archives that hurt."""
    files = [(each.name, each.make(min(size, 10)), ANY) for each in CRAFTED_ARCHIVES if "bomb" in each.name]
    return with_files(letter("words"), *files).as_bytes()


def _many_files(size: int) -> bytes:
    return with_files(letter("words"), *((f"{at}.txt", b"words of it", ANY) for at in range(20 * size))).as_bytes()


def _many_letters(size: int) -> bytes:
    return mbox([letter("words")]) * (500 * size)


def _only_begins(size: int) -> bytes:
    return b"From anna@example.org Tue Jun  3 10:00:00 2025\n" * (5_000 * size)


def _own_sector(_: int) -> bytes:
    """An OLE file whose chain of sectors leads to itself."""
    head = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\0\x03\0\xfe\xff\x09\0\x06\0" + bytes(478))
    head[44:48] = (1).to_bytes(4, "little")
    head[56:60] = (4096).to_bytes(4, "little")
    head[76:80] = bytes(4)
    return bytes(head) + bytes(512) + "__properties_version1.0".encode("utf-16-le").ljust(512, b"\0") * 4


def _wide_sectors(_: int) -> bytes:
    """Says that its small sectors are larger than any memory."""
    made = msg({0x37: "Rent", 0x1000: "words"})
    assert isinstance(made, bytes)
    return made[:32] + (64).to_bytes(2, "little") + made[34:]


def _slides(size: int) -> bytes:
    return pptx([shape("words")] * (20 * size))


def _deep_groups(size: int) -> bytes:
    depth = 1_000 * size
    return pptx(["<p:grpSp>" * depth + shape("words") + "</p:grpSp>" * depth])


def _own_slide(_: int) -> bytes:
    """Its slide says that it is its own notes."""
    members = unzipped(pptx([shape("words")], notes={1: shape("note")}))
    name = "ppt/slides/_rels/slide1.xml.rels"
    return zipped({**members, name: members[name].replace(b"../notesSlides/notesSlide1.xml", b"slide1.xml")})


def _repeated(size: int) -> bytes:
    """One cell that says it stands there a million times in each of a million rows."""
    cell = "<table:table-cell table:number-columns-repeated='16384'><text:p>words</text:p></table:table-cell>"
    row = f"<table:table-row table:number-rows-repeated='{10_000 * size}'>{cell}</table:table-row>"
    return open_document("spreadsheet", f"<table:table table:name='t'>{row}</table:table>")


def _spaces(_: int) -> bytes:
    return open_document("text", "<text:p>words<text:s text:c='999999999'/></text:p>" * 10)


def _deep_lists(size: int) -> bytes:
    depth = 1_000 * size
    inner = "<text:list><text:list-item>" * depth + "<text:p>words</text:p>" + "</text:list-item></text:list>" * depth
    return open_document("text", inner)


REFUSED = (DAMAGED, TOO_LARGE, EMPTY, UNSUPPORTED, TOO_SLOW)
CRAFTED_LETTERS = (
    crafted("letters in letters.eml", _in_letters, TEXT, *REFUSED),
    crafted("deep parts.eml", _deep_parts, TEXT, *REFUSED),
    crafted("many parts.eml", _many_parts, TEXT, *REFUSED),
    crafted("long head.eml", _long_head, TEXT, *REFUSED),
    crafted("comments.eml", _comments, TEXT, *REFUSED),
    crafted("encoded words.eml", _words_in_words, TEXT, *REFUSED),
    crafted("bombs attached.eml", _with_bomb, TEXT, TOO_LARGE),
    crafted("many attached.eml", _many_files, TEXT, TOO_LARGE),
    crafted("many letters.mbox", _many_letters, TEXT, TOO_LARGE, TOO_SLOW),
    crafted("only begins.mbox", _only_begins, TEXT, *REFUSED),
    crafted("sector in itself.msg", _own_sector, *REFUSED, LOCKED),
    crafted("wide sectors.msg", _wide_sectors, DAMAGED),
    crafted("many slides.pptx", _slides, TEXT),
    crafted("deep groups.pptx", _deep_groups, TEXT, *REFUSED),
    crafted("slide of itself.pptx", _own_slide, TEXT, *REFUSED),
    crafted("repeated cells.ods", _repeated, TEXT, *REFUSED),
    crafted("repeated spaces.odt", _spaces, TEXT, *REFUSED),
    crafted("deep lists.odt", _deep_lists, TEXT, *REFUSED),
)
