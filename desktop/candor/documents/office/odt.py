"""OpenDocument text documents: headings, paragraphs, lists, tables as rows, notes; deleted text is left out."""

from candor.documents.content import Content
from candor.documents.draft import Draft, heading_line, titles, under
from candor.documents.office.odf import blocks, opened
from candor.documents.xml import child
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText


def read_odt(content: Content) -> DocumentText:
    """Reads a text document: one Place per paragraph, item or row; notes come last. Raises DocumentError."""
    document = opened(content)
    body = child(document.root, "body", "text")
    if body is None:
        raise FileDamaged("a part of it is missing")
    draft = Draft(content)
    path: tuple[tuple[int, str], ...] = ()
    for block in blocks(body, document):
        if block.level is not None and (title := heading_line(block.text)):
            path = under(path, block.level, title)
        draft.add(block.text, heading=titles(path), end=block.end)
    while document.notes:
        for block in blocks(document.notes.pop(0), document):
            draft.add(block.text, end=block.end)
    return draft.finish("odt")
