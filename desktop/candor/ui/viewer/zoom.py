"""The steps in which pages and text are shown larger or smaller."""

STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)


def step(zoom: float, by: int) -> float:
    """The next step up (1) or down (-1) from a zoom."""
    if by > 0:
        return next((one for one in STEPS if one > zoom + 0.001), STEPS[-1])
    return next((one for one in reversed(STEPS) if one < zoom - 0.001), STEPS[0])


def fitting(size: float, room: float) -> float:
    """The largest step at which a size fits into the room."""
    return next((one for one in reversed(STEPS) if one * size <= room), STEPS[0])
