"""How far fetching or making a model is, in words."""

from typing import TYPE_CHECKING

from candor.ui.tr import said, tr
from candor.ui.words import size, spoken

if TYPE_CHECKING:
    from candor.model.local_model import PullProgress


def progress_words(progress: "PullProgress") -> str:
    """Such as "1.2 GB of 4.7 GB, 24 MB a second, 2 minutes left"; the step alone where it cannot be told."""
    if not progress.total:
        return said(progress.step)
    told = {"done": size(progress.done) or "0 B", "total": size(progress.total), "rate": size(round(progress.rate))}
    if not progress.rate or progress.seconds_left is None:
        return tr("{done} of {total}", **told)
    left = spoken(progress.seconds_left)
    return tr("{done} of {total}, {rate} a second, {left} left", left=left, **told)
