"""The smallest rectangle around points, however it is turned."""

from typing import NamedTuple

import numpy as np

from candor.documents.recognition.touching import Points


class Box(NamedTuple):
    """Four corners, clockwise from the upper left one, and the lengths of its two sides."""

    corners: Points
    sides: tuple[float, float]

    def grown(self, by: float) -> "Box":
        """The same box with each side moved outwards by so much."""
        centre = self.corners.mean(axis=0)
        along, down = self.corners[1] - self.corners[0], self.corners[3] - self.corners[0]
        wide, high = float(np.hypot(*along)), float(np.hypot(*down))
        outwards = along / max(wide, 1e-9) * (wide / 2 + by), down / max(high, 1e-9) * (high / 2 + by)
        signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        corners = [centre + right * outwards[0] + below * outwards[1] for right, below in signs]
        return Box(np.array(corners), (wide + 2 * by, high + 2 * by))


def smallest_box(points: Points) -> Box:
    """One of its sides always lies along a side of the points' hull, so each of those is tried."""
    hull = _hull(points)
    sides = np.roll(hull, -1, axis=0) - hull
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    along = sides[lengths > 0] / lengths[lengths > 0, None] if lengths.any() else np.array([[1.0, 0.0]])
    down = np.stack([-along[:, 1], along[:, 0]], axis=1)
    across, over = hull @ along.T, hull @ down.T
    left, right, top, bottom = across.min(axis=0), across.max(axis=0), over.min(axis=0), over.max(axis=0)
    best = int(np.argmin((right - left) * (bottom - top)))
    corners = [x * along[best] + y * down[best] for x in (left[best], right[best]) for y in (top[best], bottom[best])]
    return Box(clockwise(np.array(corners)), (float((right - left)[best]), float((bottom - top)[best])))


def clockwise(corners: Points) -> Points:
    """Four corners in order: the two left ones by height, the two right ones by height."""
    by_side = corners[np.argsort(corners[:, 0], kind="stable")]
    left, right = (pair[np.argsort(pair[:, 1], kind="stable")] for pair in (by_side[:2], by_side[2:]))
    return np.array([left[0], right[0], right[1], left[1]])


def _hull(points: Points) -> Points:
    """The corners of the smallest convex shape around points (Andrew's monotone chain)."""
    ordered = np.unique(points, axis=0).tolist()
    if len(ordered) < 3:
        return np.array(ordered)
    return np.array(_half(ordered)[:-1] + _half(ordered[::-1])[:-1])


def _half(ordered: list[list[float]]) -> list[list[float]]:
    chain: list[list[float]] = []
    for x, y in ordered:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2:]
            if (bx - ax) * (y - ay) > (by - ay) * (x - ax):
                break
            chain.pop()
        chain.append([x, y])
    return chain
