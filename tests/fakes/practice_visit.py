"""Notes and conclusions, as the practice server writes them while everything is read: the passages' own sentences."""

import re
from collections.abc import Sequence
from typing import Any

from fakes.practice_answer import findings
from fakes.practice_prompt import read_prompt

FINDS = "You read the person's own documents part by part"
CONCLUDES = "You answer a question from notes"
CONDENSES = "You shorten notes"
NOTES = re.compile(r"^Notes:\n<<<\n(?P<notes>.*?)\n>>>", re.MULTILINE | re.DOTALL)


def noted(messages: Sequence[dict[str, Any]]) -> str | None:
    """What a step of reading everything comes to; None when something else is asked for."""
    system = next((str(m.get("content", "")) for m in messages if m.get("role") == "system"), "")
    if system.startswith(FINDS):
        found = findings(*read_prompt(messages))
        in_order = sorted(found, key=lambda finding: finding.number)
        return "\n".join(f"- {finding.text} [{finding.number}]" for finding in in_order) or "NONE"
    if not system.startswith((CONCLUDES, CONDENSES)):
        return None
    match = NOTES.search(str(messages[-1].get("content", "")))
    notes = [line.removeprefix("- ") for line in match["notes"].splitlines() if line.strip()] if match else []
    if system.startswith(CONDENSES):
        return "\n".join(f"- {note}" for note in notes[::2])
    if not notes:
        return "The practice server found no notes in the prompt."
    return f"The notes name {len(notes)} of them. The first is this: {notes[0]}"
