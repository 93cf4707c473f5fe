"""What a new conversation is called."""

LONGEST = 60


def title(question: str) -> str:
    """The question's first words on one line, at most 60 characters; cut between words where it can be."""
    line = " ".join(question.split())
    if len(line) <= LONGEST:
        return line
    head = line[: LONGEST - 1]
    return (head[: head.rfind(" ")] if " " in head else head).rstrip(" ,;:-") + "…"
