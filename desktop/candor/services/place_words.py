"""Where something stands, in words."""

from candor.model.text import Place


def place_words(place: Place) -> str:
    """Such as "page 7", "Rent › Deposits" or "line 12"; "" where nothing is known."""
    parts = []
    if place.page is not None:
        parts.append(f"page {place.page}")
    if place.heading:
        parts.append(" › ".join(place.heading))
    if not parts and place.line is not None:
        parts.append(f"line {place.line}")
    return ", ".join(parts)


def file_words(path: str) -> str:
    """A file with its folder, such as "Contracts/lease.pdf": what may be handed on, where the whole path tells more."""
    return "/".join(path.replace("\\", "/").split("/")[-2:])
