"""The first bytes by which formats are told."""

# Offset, mark, kind. Formats without a reader stand here too: they are named when they are refused.
MARKS = (
    (0, b"%PDF-", "pdf"),
    (0, b"PK\x03\x04", "zip"),
    (0, b"PK\x05\x06", "zip"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (0, b"{\\rtf", "rtf"),
    (0, b"\x89PNG\r\n", "png"),
    (0, b"\xff\xd8\xff", "jpg"),
    (0, b"GIF8", "gif"),
    (0, b"II*\0", "tif"),
    (0, b"MM\0*", "tif"),
    (6, b"\0\0\0\0", "bmp"),
    (8, b"WEBP", "webp"),
    (60, b"BOOKMOBI", "mobi"),
    (60, b"TEXtREAd", "mobi"),
    (0, b"\0\0\0\x0cjP  \r\n\x87\n", "jp2"),
    (0, b"\xff\x4f\xff\x51", "jp2"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"7z\xbc\xaf\x27\x1c", "7z"),
    (0, b"Rar!\x1a\x07", "rar"),
    (0, b"SQLite format 3", "SQLite"),
)
# What must stand at the very beginning as well, where a mark further in is short.
BEGIN = {"bmp": b"BM", "webp": b"RIFF"}


def marked_kind(data: bytes) -> str | None:
    """The kind whose mark the data carries, "zip" and "ole" for the containers; None where none does."""
    for offset, mark, kind in MARKS:
        if data.startswith(mark, offset) and data.startswith(BEGIN.get(kind, b"")):
            return kind
    return None
