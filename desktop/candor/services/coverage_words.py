"""How much was looked at, in words."""

from candor.model.passage import Coverage
from candor.model.turn import EndReason, Turn
from candor.services.counted import counted


def looked_at(coverage: Coverage) -> str:
    """Such as "Looked at 4 of 812 passages in 2 of 47 files"."""
    passages, files = counted(coverage.all_passages, "passage"), counted(coverage.all_files, "file")
    return f"Looked at {coverage.passages:,} of {passages} in {coverage.files:,} of {files}"


def coverage_words(turn: Turn) -> str:
    """What an answer looked at; "" where nothing was.

    Where the documents do not speak of a question, every passage in scope was compared with it, by meaning and by
    words, and the closest ones are no more than shown.
    """
    coverage = turn.coverage
    if coverage is None or not coverage.passages:
        return ""
    if turn.ended is EndReason.NOT_FOUND and turn.sources:
        passages, files = counted(coverage.all_passages, "passage"), counted(coverage.all_files, "file")
        shown = len(turn.sources)
        return (
            f"The closest {shown:,} of {passages} in {files}" if shown > 1 else f"The closest of {passages} in {files}"
        )
    return looked_at(coverage)
