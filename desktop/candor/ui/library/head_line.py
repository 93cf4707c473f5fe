"""The sentences that say how the library stands."""

from collections.abc import Sequence

from candor.model.errors import NoTextFound
from candor.model.evaluation import PinRun
from candor.ui.controls.words import Piece
from candor.ui.desk.holding import Holding, place_words
from candor.ui.library.sums import Sums
from candor.ui.tr import tr, tr_n
from candor.ui.words import count, sentence


def head_line(total: int, failed: int, reading: int, waiting: int, ready: int) -> list[Piece]:
    """Such as "45 of 51 files can be searched. 2 need you, 4 are being read." with the faults in their colour."""
    if not total:
        return [(tr("No files yet."), "text")]
    rest = [
        (tr_n(failed, "{n:,} needs you", "{n:,} need you") if failed else "", "fault"),
        (tr_n(reading, "{n:,} is being read", "{n:,} are being read") if reading else "", "text"),
        (tr_n(waiting, "{n:,} is waiting", "{n:,} are waiting") if waiting else "", "text"),
    ]
    pieces = [(_ready_line(ready, total), "text")]
    for words, colour in rest:
        if words:
            pieces += [(" " if len(pieces) == 1 else tr(", "), "text"), (words, colour)]
    return pieces if len(pieces) == 1 else [*pieces, (tr("{sentence}.", sentence=""), "text")]


def _ready_line(ready: int, total: int) -> str:
    return tr_n(
        total,
        "{ready:,} of {n:,} file can be searched.",
        "{ready:,} of {n:,} files can be searched.",
        ready=ready,
    )


def below_line(sums: Sums, runs: Sequence[PinRun]) -> list[Piece]:
    """Such as "1 failed, 1 without text. 812 passages on 263 pages. The self-test finds ..."."""
    pieces = [(f"{words} ", "fault")] if (words := failure_line(sums)) else []
    passages = count(sums.passages, "passage", "passages")
    pages = count(sums.pages, "page", "pages")
    characters = count(sums.characters, "character", "characters")
    amount = tr("{passages}, {characters}.", passages=passages, characters=characters)
    if sums.pages:
        amount = tr("{passages} on {pages}, {characters}.", passages=passages, pages=pages, characters=characters)
    return [*pieces, (" ".join(filter(None, (amount, self_test_line(runs)))), "text2")]


def failure_line(sums: Sums) -> str:
    """Such as "3 failed, 1 without text."; "" where nothing did."""
    empty = sums.failures[NoTextFound.__name__]
    failed = sums.failures.total() - empty
    parts = (
        tr_n(failed, "{n:,} failed", "{n:,} failed") if failed else "",
        tr_n(empty, "{n:,} without text", "{n:,} without text") if empty else "",
    )
    words = tr(", ").join(part for part in parts if part)
    return sentence(words)


def self_test_line(runs: Sequence[PinRun]) -> str:
    """How many pinned questions find their right page among the first five passages; "" where none was asked yet."""
    if not runs or not runs[-1].questions:
        return ""
    asked, found = runs[-1].questions, round(runs[-1].hit_at_5 * runs[-1].questions)
    return tr_n(
        asked,
        "The self-test finds the right page for {found:,} of {n:,} question.",
        "The self-test finds the right page for {found:,} of {n:,} questions.",
        found=found,
    )


def path_line(holding: Holding, in_sync: bool) -> list[Piece]:
    """Such as "~/Documents/Contracts, kept in sync" or "2 places, kept in sync, 1 is not there now"."""
    if not holding.roots:
        return [(tr("nothing added yet"), "text3")]
    pieces = [(holding.path, "text3")]
    away = len(holding.away)
    if in_sync and away < len(holding.roots):
        pieces.append((tr(", kept in sync"), "text3"))
    if away:
        pieces.append((tr(", "), "text3"))
        some = tr_n(away, "{n:,} is not there now", "{n:,} are not there now")
        pieces.append((some if len(holding.roots) > 1 else tr("not there now"), "fault"))
    return pieces


def away_line(holdings: Sequence[Holding]) -> str:
    """What is said about folders that are not there; "" where all are."""
    away = [root for holding in holdings for root in holding.away]
    if not away:
        return ""
    if len(away) > 1:
        return tr_n(
            len(away),
            "{n:,} folder is not there now. What was read of it can still be searched.",
            "{n:,} folders are not there now. What was read of them can still be searched.",
        )
    place = place_words(away[0])
    return tr("{place} is not there now. What was read of it can still be searched.", place=place)
