"""How a passage's place in its file is worded."""

from dataclasses import replace

from candor.model.document import Origin, name_at, origin_of
from candor.model.passage import Source
from candor.model.text import Place
from candor.services.place_words import place_parts
from candor.ui.tr import own, said, tr


def place_words(place: Place) -> str:
    """Such as "Page 7, § 11.3 Re-letting", "Heading: Deposit" or "Line 12"; "" when nothing is known."""
    numbered = own_place_words(replace(place, heading=place.heading[-1:]) if place.page is not None else place)
    bare = place == Place(place.start, place.end, heading=place.heading, line=place.line)
    if bare and any(place.heading):
        return tr("Heading: {heading}", heading=numbered)
    return f"{numbered[:1].upper()}{numbered[1:]}"


def own_place_words(place: Place) -> str:
    """A place as the core words it, in the person's language but for what the document itself calls it."""
    return tr(", ").join(said(part) if worded else own(part) for part, worded in place_parts(place))


def open_words(source: Source) -> str:
    """What the link to a source says: "Open page 7" or "Open file"."""
    page = source.passage.place.page
    return tr("Open page {page}", page=page) if page is not None else tr("Open file")


def file_name(source: Source) -> str:
    """The last part of a source's path, whichever system wrote it; a page's address, a table's name."""
    if origin_of(source.location) is not Origin.FILE:
        return name_at(source.location)
    return source.path.replace("\\", "/").rstrip("/").rpartition("/")[2] or source.path
