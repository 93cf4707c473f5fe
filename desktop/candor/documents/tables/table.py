"""Tables of databases that were read: one row after another, as they are kept."""

import msgspec

from candor.documents.content import Content
from candor.documents.draft import BLOCK_END, LINE_END, Draft, heading_line
from candor.documents.tables.kept_table import KeptRow, read_back
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText, Place


def read_table(content: Content) -> DocumentText:
    """Reads what was kept of a table: one Place per row, named by its key. Raises FileDamaged, ReadingTooLarge."""
    draft, name = Draft(content), ""
    try:
        for kept in read_back(content.data):
            if isinstance(kept, KeptRow):
                at = Place(0, 0, sheet=name, key=heading_line(kept.key), row=kept.number)
                draft.add(kept.text, at=at, end=BLOCK_END if "\n" in kept.text else LINE_END)
            else:
                name = heading_line(kept.name)
    except msgspec.MsgspecError as error:
        raise FileDamaged("it is not a table that Candor kept") from error
    return draft.finish("table")
