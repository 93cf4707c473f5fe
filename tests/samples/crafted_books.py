"""Books, pictures, JSON and rich text made to hurt."""

import json
import struct
import zlib

from samples.archives import unzipped
from samples.books import epub, fb2, mobi, xhtml, xps, zipped as packed
from samples.crafted import DAMAGED, EMPTY, LOCKED, TEXT, TOO_LARGE, TOO_SLOW, UNSUPPORTED, Crafted, crafted
from samples.scans import as_file, comic, drawn

CHAPTERS = [("One", ["words of the first chapter"]), ("Two", ["words of the second"])]


def _png(width: int, height: int, rows: bytes) -> bytes:
    """A picture of one bit a pixel that says it is so large; its rows are written here, packed."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def _wide_picture(size: int) -> bytes:
    side = 3_000 * min(size, 20)
    return _png(side, side, bytes((side // 8 + 1) * side))


def _own_directory(_: int) -> bytes:
    """A TIFF whose first directory is followed by itself."""
    made = bytearray(as_file(drawn("words"), "TIFF"))
    start = int.from_bytes(made[4:8], "little")
    count = int.from_bytes(made[start : start + 2], "little")
    made[start + 2 + 12 * count : start + 6 + 12 * count] = start.to_bytes(4, "little")
    return bytes(made)


def _many_pictures(size: int) -> bytes:
    pixel = _png(1, 1, b"\0\0")
    return packed({f"{number}.png": pixel for number in range(50 * size)})


def _comic_of_bombs(size: int) -> bytes:
    return packed({f"{number}.png": _wide_picture(size) for number in range(1 + size)})


def _epub(chapter: str) -> bytes:
    """A book whose first chapter is written here."""
    members = unzipped(epub(CHAPTERS))
    (name, *_) = [name for name in members if name.endswith("0.xhtml")]
    return packed({**members, name: chapter}, stored=("mimetype",))


def _deep_chapter(size: int) -> bytes:
    depth = 2_000 * size
    return _epub(xhtml("One", []).replace("</body>", "<div>" * depth + "words" + "</div>" * depth + "</body>"))


def _laughs(chapter: bytes) -> bytes:
    names = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
    kind = f'<!DOCTYPE html [<!ENTITY l0 "ha">{names}]>'
    head, _, rest = chapter.decode().partition("?>")
    return f"{head}?>{kind}{rest}".encode()


def _laughing_book(_: int) -> bytes:
    return _epub(_laughs(xhtml("One", ["&l9;"]).replace("&amp;", "&").encode()).decode())


def _laughing_fiction(_: int) -> bytes:
    return _laughs(fb2(CHAPTERS).replace(b"words of the first", b"&l9;"))


def _deep_fiction(size: int) -> bytes:
    depth = 2_000 * size
    return (
        fb2(CHAPTERS)
        .replace(b"<body>", b"<body>" + b"<section>" * depth, 1)
        .replace(b"</body>", b"</section>" * depth + b"</body>", 1)
    )


def _picture_of_a_file(_: int) -> bytes:
    """A chapter that shows files of the machine as its pictures."""
    return _epub(xhtml("One", ["words"]).replace("</body>", '<img src="file:///etc/passwd"/></body>'))


def _wrong_length(_: int) -> bytes:
    """A book whose records lie beyond its end."""
    made = bytearray(mobi(CHAPTERS))
    made[78:82] = (0x7FFFFFF0).to_bytes(4, "big")
    return bytes(made)


def _brackets(size: int) -> bytes:
    return b"[" * (10_000 * size) + b"]" * (10_000 * size)


def _names(size: int) -> bytes:
    return b'{"a":' * (10_000 * size) + b"1" + b"}" * (10_000 * size)


def _notebook(size: int) -> bytes:
    cell = {"cell_type": "markdown", "metadata": {}, "source": ["# words\n"] * 100}
    book = {"cells": [cell] * (20 * size), "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(book).encode()


def _no_cells(_: int) -> bytes:
    cells = [None, 7, "words", {"cell_type": 3, "source": {"a": 1}}, {"source": None}]
    return json.dumps({"cells": cells, "nbformat": 4}).encode()


def _braces(size: int) -> bytes:
    return b"{\\rtf1 words " + b"{" * (5_000 * size) + b"}" * (5_000 * size) + b"}"


REFUSED = (DAMAGED, TOO_LARGE, EMPTY, UNSUPPORTED, TOO_SLOW, LOCKED)


def _any(name: str, make: object) -> Crafted:
    """It may be read or refused, whichever way."""
    assert callable(make)
    return crafted(name, make, TEXT, *REFUSED)


CRAFTED_BOOKS = (
    _any("wide.png", _wide_picture),
    _any("as large as a country.png", lambda _: _png(0x7FFFFFFF, 0x7FFFFFFF, b"")),
    _any("directory of itself.tiff", _own_directory),
    _any("half a picture.jpg", lambda _: as_file(drawn("words"), "JPEG")[:900]),
    _any("many pictures.cbz", _many_pictures),
    _any("bombs.cbz", _comic_of_bombs),
    _any("half a comic.cbz", lambda _: comic(["words"])[:700]),
    _any("deep chapter.epub", _deep_chapter),
    _any("laughs.epub", _laughing_book),
    _any("picture of a file.epub", _picture_of_a_file),
    _any("half a book.epub", lambda _: epub(CHAPTERS)[:900]),
    _any("laughs.fb2", _laughing_fiction),
    _any("deep sections.fb2", _deep_fiction),
    crafted("not sound.fb2", lambda _: fb2(CHAPTERS).replace(b"</p>", b"<p>", 1), DAMAGED),
    _any("records beyond.mobi", _wrong_length),
    _any("half a book.mobi", lambda _: mobi(CHAPTERS)[:300]),
    _any("half of it.xps", lambda _: xps(["words"])[:2_000]),
    _any("brackets.json", _brackets),
    _any("names.json", _names),
    _any("long number.json", lambda size: b'{"words": ' + b"9" * (5_000 * size) + b"}"),
    _any("lone surrogate.json", lambda _: b'{"words \\ud800": "\\udfff words"}'),
    _any("many cells.ipynb", _notebook),
    _any("no cells.ipynb", _no_cells),
    _any("braces.rtf", _braces),
    _any("long bin.rtf", lambda _: b"{\\rtf1 words {\\bin2147483647 x}}"),
    _any("never closed.rtf", lambda size: b"{\\rtf1 " + b"\\u-1 {\\*\\x words" * (1_000 * size)),
)
