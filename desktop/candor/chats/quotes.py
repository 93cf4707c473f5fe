"""Passages of documents in what turns carry: found, and blanked."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from candor.chats.packing import pack, unpack, unpack_details
from candor.model.passage import Source


@dataclass(frozen=True, slots=True)
class _Passage:
    document: str
    text: str


@dataclass(frozen=True, slots=True)
class _Source:
    passage: _Passage
    location: bytes


@dataclass(frozen=True, slots=True)
class _Quotes:
    """Of a turn's details only what must be known of its sources: prompts are long."""

    sources: tuple[_Source, ...] = ()


def quoted_in(details: bytes) -> dict[str, bytes]:
    """The documents, by id, of which a turn still quotes passages, each with where it lay. Raises ChatsDamaged."""
    sources = unpack(details, _Quotes).sources
    return {source.passage.document: source.location for source in sources if source.passage.text}


def blanked(details: bytes, documents: Collection[str]) -> bytes | None:
    """A turn's details without a word of these documents' passages.

    Names and pages stay, headings go, for they are the document's own words. The prompt goes as a whole: with only a
    part of what was sent an answer could be neither branched nor weighed. Raises ChatsDamaged.
    """
    known = unpack_details(details)
    sources = tuple(_blank(each) if each.passage.document in documents else each for each in known.sources)
    return pack(replace(known, sources=sources, prompt=()))


def _blank(source: Source) -> Source:
    place = replace(source.passage.place, heading=())
    return replace(source, passage=replace(source.passage, text="", place=place), best=None)
