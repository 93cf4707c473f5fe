"""Paragraphs that a mail program broke into lines (format=flowed, RFC 3676) become whole again."""

from itertools import takewhile

# The line above a signature ends with a blank and flows all the same into nothing.
SIGNATURE = "-- "


def unflowed(text: str, *, delete_space: bool) -> str:
    """The text with a line for each paragraph; quotes keep one mark for each level.

    With `delete_space` the blank at the end of a flowing line was added by the program (DelSp).
    """
    whole: list[tuple[int, str, bool]] = []
    for line in text.split("\n"):
        depth = sum(1 for _ in takewhile(lambda sign: sign == ">", line))
        words = line[depth:].removeprefix(" ")
        flows = words.endswith(" ") and words != SIGNATURE
        kept = words[:-1] if flows and delete_space else words
        if whole and whole[-1][2] and whole[-1][0] == depth and words != SIGNATURE:
            kept = whole.pop()[1] + kept
        whole.append((depth, kept, flows))
    return "\n".join(f"{'>' * depth} {words}".rstrip() if depth else words.rstrip() for depth, words, _ in whole)
