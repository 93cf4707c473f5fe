"""The sentences that say how the library stands."""

from collections.abc import Sequence

from candor.model.errors import NoTextFound
from candor.model.evaluation import PinRun
from candor.ui.controls.words import Piece
from candor.ui.desk.holding import Holding, place_words
from candor.ui.library.sums import Sums
from candor.ui.words import count

NOTHING = "Drop files or folders anywhere on this window, or add a folder."


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


def below_line(sums: Sums, runs: Sequence[PinRun]) -> list[Piece]:
    """Such as "1 failed, 1 without text. 812 passages on 263 pages. The self-test finds ..."."""
    pieces = [(f"{words} ", "fault")] if (words := failure_line(sums)) else []
    pages = f" on {count(sums.pages, 'page', 'pages')}" if sums.pages else ""
    characters = count(sums.characters, "character", "characters")
    amount = f"{count(sums.passages, 'passage', 'passages')}{pages}, {characters}."
    return [*pieces, (" ".join(filter(None, (amount, self_test_line(runs)))), "text2")]


def failure_line(sums: Sums) -> str:
    """Such as "3 failed, 1 without text."; "" where nothing did."""
    empty = sums.failures[NoTextFound.__name__]
    failed = sums.failures.total() - empty
    parts = (f"{failed:,} failed" if failed else "", f"{empty:,} without text" if empty else "")
    words = ", ".join(part for part in parts if part)
    return f"{words}." if words else ""


def self_test_line(runs: Sequence[PinRun]) -> str:
    """How many pinned questions find their right page among the first five passages; "" where none was asked yet."""
    if not runs or not runs[-1].questions:
        return ""
    asked, found = runs[-1].questions, round(runs[-1].hit_at_5 * runs[-1].questions)
    return f"The self-test finds the right page for {found:,} of {count(asked, 'question', 'questions')}."


def path_line(holding: Holding, in_sync: bool) -> list[Piece]:
    """Such as "~/Documents/Contracts, kept in sync" or "2 places, kept in sync, 1 is not there now"."""
    if not holding.roots:
        return [("nothing added yet", "text3")]
    pieces = [(holding.path, "text3")]
    away = len(holding.away)
    if in_sync and away < len(holding.roots):
        pieces.append((", kept in sync", "text3"))
    if away:
        pieces.append((", ", "text3"))
        some = f"{away:,} {'is' if away == 1 else 'are'} " if len(holding.roots) > 1 else ""
        pieces.append((f"{some}not there now", "fault"))
    return pieces


def away_line(holdings: Sequence[Holding]) -> str:
    """What is said about folders that are not there; "" where all are."""
    away = [root for holding in holdings for root in holding.away]
    if not away:
        return ""
    if len(away) > 1:
        return f"{len(away):,} folders are not there now. What was read of them can still be searched."
    return f"{place_words(away[0])} is not there now. What was read of it can still be searched."
