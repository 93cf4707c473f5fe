"""The sentence that says how the library stands."""

from candor.ui.controls.words import Piece
from candor.ui.words import count


def head_line(total: int, failed: int, reading: int, ready: int) -> list[Piece]:
    """Such as "45 of 51 files can be searched. 2 need you, 4 are being read." with the faults in their colour."""
    if not total:
        return [("No files yet.", "text")]
    pieces = [(f"{ready:,} of {count(total, 'file', 'files')} can be searched.", "text")]
    if failed:
        pieces += [(" ", "text"), (f"{failed:,} need{'s' if failed == 1 else ''} you", "fault")]
    if reading:
        words = f"{reading:,} {'is' if reading == 1 else 'are'} being read"
        pieces.append((f", {words}" if failed else f" {words}", "text"))
    if failed or reading:
        pieces.append((".", "text"))
    return pieces
