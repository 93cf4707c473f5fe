"""What the practice server understands of a prompt: numbered passages and a question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# "[3] lease.pdf — page 7", then the text between "<<<" and ">>>"; without those, up to the next number or blank line.
BLOCK = re.compile(
    r"^\[(?P<number>\d{1,3})\](?P<where>[^\n]*)\n(?:<<<\n(?P<quoted>.*?)\n>>>|(?P<plain>.*?)(?=\n\s*\n|\n\[\d|\Z))",
    re.MULTILINE | re.DOTALL,
)
QUESTION = re.compile(r"^Question:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A numbered passage as it stands in the prompt."""

    number: int
    where: str
    text: str


def read_prompt(messages: Sequence[dict[str, Any]]) -> tuple[str, list[Quoted]]:
    """The question and the passages of the last user message; passages of earlier ones belong to earlier questions."""
    asked = next((str(m.get("content", "")) for m in reversed(messages) if m.get("role") == "user"), "")
    passages = [
        Quoted(int(block["number"]), block["where"].strip(), (block["quoted"] or block["plain"] or "").strip())
        for block in BLOCK.finditer(asked)
    ]
    rest = [part.strip() for part in BLOCK.sub("", asked).split("\n\n") if part.strip()]
    return QUESTION.sub("", rest[-1] if rest else ""), passages
