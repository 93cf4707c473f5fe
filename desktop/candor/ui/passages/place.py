"""How a passage's place in its file is worded."""

from candor.model.passage import Source
from candor.model.text import Place


def place_words(place: Place) -> str:
    """Such as "Page 7, § 11.3 Re-letting", "Heading: Deposit" or "Line 12"; "" when nothing is known."""
    heading = " › ".join(part for part in place.heading if part)
    if place.page is not None:
        innermost = place.heading[-1] if place.heading else ""
        return f"Page {place.page}, {innermost}" if innermost else f"Page {place.page}"
    if heading:
        return f"Heading: {heading}"
    return f"Line {place.line}" if place.line is not None else ""


def open_words(source: Source) -> str:
    """What the link to a source says: "Open page 7" or "Open file"."""
    page = source.passage.place.page
    return f"Open page {page}" if page is not None else "Open file"


def file_name(source: Source) -> str:
    """The last part of a source's path, whichever system wrote it."""
    return source.path.replace("\\", "/").rstrip("/").rpartition("/")[2] or source.path
