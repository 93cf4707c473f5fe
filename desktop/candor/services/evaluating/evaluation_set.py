"""A set of questions with known answers, as it lies in a folder.

    documents/          the files, read as any others
    questions.jsonl     one object a line: {"id", "question", "evidence": [{"document", "start", "end", "text"}]}

`document` is a file's name in documents/; `start` and `end` count the characters of the text read from it; `id` and
`text` are for people.
"""

import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from candor.model.errors import SetUnusable

DOCUMENTS = "documents"
QUESTIONS = "questions.jsonl"


@dataclass(frozen=True, slots=True)
class Spot:
    """Characters start..end of the text of a document, by its file name."""

    document: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Known:
    """A question and all that answers it."""

    question: str
    evidence: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """Where the documents are, the questions in order, and the SHA-256 of their file."""

    documents: Path
    questions: tuple[Known, ...]
    digest: str


def read_set(folder: Path) -> EvaluationSet:
    """Reads a set; touches the disk. Raises SetUnusable, which names the line that is wrong."""
    documents, file = folder / DOCUMENTS, folder / QUESTIONS
    try:
        names = {path.name for path in documents.iterdir()}
        content = file.read_bytes()
        lines = content.decode("utf-8-sig").split("\n")  # a text in JSON may hold other line separators
    except UnicodeDecodeError as error:
        raise SetUnusable(f"{file} is not UTF-8") from error
    except OSError as error:
        raise SetUnusable(f"{error.filename} cannot be read ({error.strerror or error})") from error
    numbered = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not numbered:
        raise SetUnusable(f"{file} holds no question")
    questions = tuple(_known(line, f"line {number} of {file.name}", names) for number, line in numbered)
    return EvaluationSet(documents, questions, hashlib.sha256(content).hexdigest())


def _known(line: str, where: str, names: Collection[str]) -> Known:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SetUnusable(f"{where} is not in the form it should be ({error})") from error
    question = row.get("question") if isinstance(row, dict) else None
    evidence = row.get("evidence") if isinstance(row, dict) else None
    if not (isinstance(question, str) and question.strip()):
        raise SetUnusable(f'{where} has no "question"')
    if not (isinstance(evidence, list) and evidence):
        raise SetUnusable(f'{where} has no "evidence"')
    return Known(question, tuple(_spot(each, where, names) for each in evidence))


def _spot(evidence: Any, where: str, names: Collection[str]) -> Spot:
    values = [evidence.get(key) for key in ("document", "start", "end")] if isinstance(evidence, dict) else []
    match values:
        case [str(document), int(start), int(end)] if 0 <= start < end:
            if document not in names:
                raise SetUnusable(f"{where} names {document}, which is not in {DOCUMENTS}")
            return Spot(document, start, end)
    raise SetUnusable(f'{where}: evidence needs "document", and "start" before "end"')
