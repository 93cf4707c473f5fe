"""One turn's place in the transcript, whether there is a block for it or not."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from candor.model.turn import Role, Turn


@dataclass(slots=True)
class Entry:
    """`turn` is None for an answer that is still being written. `searched` is what was searched for in a question's
    place, "" for its own words.

    `block` is None for a turn far from the view. `height` in px is guessed until a block was measured once; it stays
    when the block goes, as long as the width does. While `waits` the block's text is still being laid out.
    """

    turn: Turn | None
    asks: bool
    searched: str = ""
    block: QWidget | None = None
    height: int = 0
    waits: bool = False


def entry_of(turn: Turn) -> Entry:
    """The entry of a kept turn."""
    return Entry(turn, turn.role is Role.USER)
