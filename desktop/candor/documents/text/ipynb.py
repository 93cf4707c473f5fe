"""Notebooks (nbformat 3 and 4): cells with their headings, code and the text of what came out."""

import json
import re
from collections.abc import Iterator
from typing import Any

from candor.documents.content import Content
from candor.documents.draft import Draft, titles
from candor.documents.text.charset import decoded
from candor.documents.text.md import Path, blocks
from candor.documents.text.txt import line_starts
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText

# Colours and movements of a terminal.
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def read_ipynb(content: Content) -> DocumentText:
    """Reads a notebook: one Place per block of a cell, with "Cell 7" below its headings.

    Raises FileDamaged, ReadingTooLarge.
    """
    text = content.checked(decoded(content.data))
    try:
        notebook = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise FileDamaged("it is not a notebook inside") from error
    draft = Draft(content)
    path: Path = ()
    for number, cell in enumerate(_cells(notebook), 1):
        name = f"Cell {number}"
        source = _joined(cell.get("source", cell.get("input")))
        if cell.get("cell_type") in ("markdown", "heading"):
            path = _write_markdown(draft, source, path, name)
        else:
            draft.add(source, heading=(*titles(path), name))
            for output in _outputs(cell):
                draft.add(output, heading=(*titles(path), name, "Output"))
    return draft.finish("ipynb")


def _write_markdown(draft: Draft, source: str, path: Path, name: str) -> Path:
    starts = line_starts(source)
    found = blocks(source, path)
    begins = [0, *(starts[line] for line, _ in found[1:])]
    for begin, end, (_, path) in zip(begins, [*begins[1:], len(source)], found, strict=False):
        draft.add(source[begin:end], heading=(*titles(path), name))
    return path


def _cells(notebook: Any) -> Iterator[dict[str, Any]]:
    """The cells; before version 4 they stood in worksheets. Raises FileDamaged."""
    if not isinstance(notebook, dict):
        raise FileDamaged("it is not a notebook inside")
    sheets = notebook.get("worksheets")
    for holder in (notebook, *(sheets if isinstance(sheets, list) else ())):
        cells = holder.get("cells") if isinstance(holder, dict) else None
        yield from (cell for cell in cells if isinstance(cell, dict)) if isinstance(cells, list) else ()


def _outputs(cell: dict[str, Any]) -> Iterator[str]:
    """What a cell printed and returned, in words; pictures and pages have none."""
    outputs = cell.get("outputs")
    for output in outputs if isinstance(outputs, list) else ():
        if not isinstance(output, dict):
            continue
        data = output.get("data", output)
        words = _joined(output.get("text")) or (_joined(data.get("text/plain")) if isinstance(data, dict) else "")
        if output.get("output_type") in ("error", "pyerr"):
            words = f"{output.get('ename', '')}: {output.get('evalue', '')}"
        yield ESCAPE.sub("", words)


def _joined(lines: Any) -> str:
    """Text that may be given line by line."""
    if isinstance(lines, list):
        return "".join(line for line in lines if isinstance(line, str))
    return lines if isinstance(lines, str) else ""
