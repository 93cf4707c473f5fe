"""Groups of pixels that touch, also by a corner."""

from typing import Any

import numpy as np

Mask = np.ndarray[Any, np.dtype[np.bool_]]
Points = np.ndarray[Any, np.dtype[np.float64]]
"""One a row: from the left, from above."""


def touching(mask: Mask) -> list[Points]:
    """For each group the two ends of each of its runs, which is all that its outline can have corners in."""
    rows, starts, ends = _runs(mask)
    joined = _joined(mask.shape[0], rows, starts, ends)
    groups: dict[int, list[int]] = {}
    for run, group in enumerate(joined):
        groups.setdefault(group, []).append(run)
    return [_ends(rows[runs], starts[runs], ends[runs]) for runs in groups.values()]


def _runs(mask: Mask) -> tuple[Any, Any, Any]:
    """Row, first column and the column behind the last of every run, row by row."""
    framed = np.zeros((mask.shape[0], mask.shape[1] + 2), dtype=np.int8)
    framed[:, 1:-1] = mask
    steps = np.diff(framed, axis=1)
    rows, starts = np.nonzero(steps == 1)
    return rows, starts, np.nonzero(steps == -1)[1]


def _joined(height: int, rows: Any, starts: Any, ends: Any) -> list[int]:
    """Which group each run belongs to, by the number of one of its runs."""
    parents = list(range(len(rows)))

    def root(run: int) -> int:
        while parents[run] != run:
            parents[run] = parents[parents[run]]
            run = parents[run]
        return run

    begins = np.searchsorted(rows, np.arange(height + 1)).tolist()
    firsts, lasts = starts.tolist(), ends.tolist()
    for above, here, below in zip(begins, begins[1:], begins[2:], strict=False):
        upper, lower = above, here
        while upper < here and lower < below:
            if firsts[upper] <= lasts[lower] and firsts[lower] <= lasts[upper]:
                parents[root(lower)] = root(upper)
            if lasts[upper] < lasts[lower]:
                upper += 1
            else:
                lower += 1
    return [root(run) for run in range(len(parents))]


def _ends(rows: Any, starts: Any, ends: Any) -> Points:
    columns = np.concatenate([starts, ends - 1])
    return np.stack([columns, np.concatenate([rows, rows])], axis=1).astype(np.float64)
