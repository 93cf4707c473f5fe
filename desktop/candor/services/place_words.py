"""Where something stands, in words."""

from typing import Any

from candor.model.document import Origin, origin_of, shown, table_of
from candor.model.text import Place


def place_words(place: Place) -> str:
    """Such as "page 7", "Rent › Deposits", "sheet Rents, row 12" or "line 12"; "" where nothing is known.

    A mailbox's message comes first, then attachments; what was read out of a picture says so.
    """
    return ", ".join(part for part, _ in place_parts(place))


def place_parts(place: Place) -> list[tuple[str, bool]]:
    """The same in its parts, each with whether it is worded here: what a document calls itself is never translated."""
    parts = [(f"message {place.message}", True)] if place.message is not None else []
    parts += [(part, False) for part in place.part]
    parts += [(part, part != place.key) for part in _numbered(place)]
    if place.heading:
        parts.append((" › ".join(part for part in place.heading if part), False))
    if place.line is not None and not parts:
        parts.append((f"line {place.line}", True))
    if place.recognized:
        parts.append(("read by OCR", True))
    return [(part, worded) for part, worded in parts if part]


def place_fields(place: Place) -> dict[str, Any]:
    """A place as JSON: spans, page, line and heading always, what only some formats have where they have it."""
    always = {name: getattr(place, name) for name in ("start", "end", "page", "line")}
    some = ("slide", "sheet", "row", "key", "message", "second", "recognized")
    told = {name: value for name in some if (value := getattr(place, name)) not in (None, "", False)}
    return {**always, "heading": list(place.heading), **told, **({"part": list(place.part)} if place.part else {})}


def file_words(path: str) -> str:
    """A file with its folder, such as "Contracts/lease.pdf": what may be handed on, where the whole path tells more.

    Of a web page it is the address without its scheme, of a table its name and that of its database.
    """
    location = path.encode("utf-8", "replace")
    if origin_of(location) is Origin.PAGE:
        return path.partition("://")[2].rstrip("/")
    if origin_of(location) is Origin.TABLE:
        database, table = table_of(location)
        return f"{table} in {shown(database).rpartition('/')[2]}"
    return "/".join(path.replace("\\", "/").split("/")[-2:])


def clock(seconds: int) -> str:
    """A moment of a film, such as "1:02:03" or "4:05"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _numbered(place: Place) -> list[str]:
    """What is counted or named, from the outside in."""
    parts = [f"page {place.page}"] if place.page is not None else []
    parts += [f"slide {place.slide}"] if place.slide is not None else []
    parts += [f"table {place.sheet}" if place.key else f"sheet {place.sheet}"] if place.sheet else []
    parts += [f"row {place.row}"] if place.row is not None and not place.key else []
    parts += [place.key] if place.key else []
    return [*parts, *([clock(place.second)] if place.second is not None else [])]
