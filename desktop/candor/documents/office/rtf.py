"""Rich text (RTF 1.9): paragraphs, list items and table rows under their headings; striprtf takes the marks off."""

import re
from collections.abc import Callable

from striprtf.striprtf import rtf_to_text

from candor.documents.content import Content
from candor.documents.draft import BLOCK_END, LINE_END, Draft, heading_line, titles, under
from candor.documents.tables.sheet_rows import CELL_END
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText

# What text is in unless the file says otherwise; its signs are all below 128 in a file that keeps to the format.
CODE_PAGE = "cp1252"
# A style whose name, English in every language of Word, is that of a heading: its number and the heading's level.
STYLE = re.compile(r"\\s(\d{1,4})(?!\d)[^;]{0,2000}?heading ([1-9]);", re.IGNORECASE)
STYLED = re.compile(r"(?<!\\)\\s(\d{1,4})(?!\d) ?")
STYLES = re.compile(r"\{\\stylesheet.{0,200000}?\}\s*\}", re.DOTALL)
# striprtf knows no styles. A sign nobody uses goes through it, and stands before each heading when it is done.
HEADING = 0xF700
HEADED = re.compile(r"([\uf701-\uf709])\??")
ITEM = re.compile(r"\s*(?:[•◦▪–·o\uf0b7]|\(?\w{1,5}[.)])\t")

STRIP: Callable[[str, str, str], str] = rtf_to_text  # it comes without types


def read_rtf(content: Content) -> DocumentText:
    """Reads rich text: one Place per paragraph, item or row. Raises FileDamaged, ReadingTooLarge."""
    text = content.checked(_text(content.data.decode(CODE_PAGE, "replace")))
    draft = Draft(content)
    path: tuple[tuple[int, str], ...] = ()
    for line in text.split("\n"):
        headed = HEADED.search(line)
        line = HEADED.sub("", line)
        if headed and (title := heading_line(line)):
            path = under(path, ord(headed.group(1)) - HEADING, title)
        is_row, is_item = line.endswith("|"), ITEM.match(line) is not None
        if is_row:
            line = CELL_END.join(cell.strip() for cell in line[:-1].split("|")).rstrip(CELL_END)
        if is_item:
            line = " ".join(line.split())
        draft.add(line, heading=titles(path), end=LINE_END if is_row or is_item else BLOCK_END)
    return draft.finish("rtf")


def _text(source: str) -> str:
    try:
        text = STRIP(_marked(source), CODE_PAGE, "replace")
    except (LookupError, ValueError, TypeError, OverflowError) as error:
        raise FileDamaged("it is not sound rich text") from error
    # Signs beyond the first 65,536 are written as two.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _marked(source: str) -> str:
    sheet = STYLES.search(source)
    levels = dict(STYLE.findall(sheet.group())) if sheet else {}
    if not levels:
        return source
    return STYLED.sub(
        lambda style: style.group() + (rf"\u{HEADING + int(levels[style[1]])} ?" if style[1] in levels else ""), source
    )
