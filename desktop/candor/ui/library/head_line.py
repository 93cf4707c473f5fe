"""The sentence that says how the library stands."""

from candor.ui.controls.words import Piece
from candor.ui.words import count


def head_line(total: int, failed: int, reading: int, waiting: int, ready: int) -> list[Piece]:
    """Such as "45 of 51 files can be searched. 2 need you, 4 are being read." with the faults in their colour."""
    if not total:
        return [("No files yet.", "text")]
    rest = [
        (f"{failed:,} need{'s' if failed == 1 else ''} you" if failed else "", "fault"),
        (f"{reading:,} {'is' if reading == 1 else 'are'} being read" if reading else "", "text"),
        (f"{waiting:,} {'is' if waiting == 1 else 'are'} waiting" if waiting else "", "text"),
    ]
    pieces = [(f"{ready:,} of {count(total, 'file', 'files')} can be searched.", "text")]
    for words, colour in rest:
        if words:
            pieces += [(" " if len(pieces) == 1 else ", ", "text"), (words, colour)]
    return pieces if len(pieces) == 1 else [*pieces, (".", "text")]
