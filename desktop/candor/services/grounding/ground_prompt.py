"""A kept prompt with some or all of its passages left out."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from candor.model.message import Message

# As `prompt.quoted` writes a passage: within its lines no ">>>" can stand.
PASSAGE = re.compile(r"^\[(?P<rank>\d{1,3})\] [^\n]*\n<<<\n.*?\n>>>\n*", re.MULTILINE | re.DOTALL)
HEADING = "Passages:\n\n"


def ranks_in(prompt: Sequence[Message]) -> list[int]:
    """The numbers of the passages in the prompt's question; earlier questions keep none."""
    return [int(match["rank"]) for match in PASSAGE.finditer(prompt[-1].content)] if prompt else []


def without(prompt: Sequence[Message], left_out: Collection[int]) -> tuple[Message, ...]:
    """The same prompt without these passages; the others keep their numbers."""
    *before, last = prompt
    content = PASSAGE.sub(lambda found: "" if int(found["rank"]) in left_out else found.group(), last.content)
    if not PASSAGE.search(content):
        content = content.removeprefix(HEADING)
    return (*before, replace(last, content=content))
