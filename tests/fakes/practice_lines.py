"""The lines of the practice server's answers."""

from collections.abc import Callable, Sequence
from typing import Any

from fakes.practice_tokens import Piece

LineOf = Callable[[str], dict[str, Any]]


def chat_line(text: str) -> dict[str, Any]:
    """What a line of /api/chat says."""
    return {"message": {"role": "assistant", "content": text}}


def generate_line(text: str) -> dict[str, Any]:
    """What a line of /api/generate says."""
    return {"response": text}


def entries_of(reply: Sequence[Piece], body: dict[str, Any]) -> dict[str, Any]:
    """Their `logprobs`, as far as they were asked for."""
    if not body.get("logprobs"):
        return {}
    count = int(body.get("top_logprobs") or 0)
    named = [entry for piece in reply for entry in piece.entries]
    return {"logprobs": [{**entry, "top_logprobs": entry.get("top_logprobs", [])[:count]} for entry in named]}
