"""Formulas that are drawn in the background: the first one takes a fifth of a second, each other a few milliseconds."""

import asyncio
from collections.abc import AsyncGenerator, Sequence

from PySide6.QtCore import QObject, Signal

from candor.services.markdown.draw_formula import Drawing, Formula, draw_formula
from candor.work import Background

TOGETHER = 20  # formulas that are told of at once


class DrawingFormulas(QObject):
    """`drawn` carries pairs of a Formula and its Drawing, None where it cannot be drawn."""

    drawn = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def draw(self, formulas: Sequence[Formula]) -> None:
        """Draws these."""
        job = self._background.start(self._draw(formulas))
        job.happened.connect(self.drawn)

    async def _draw(self, formulas: Sequence[Formula]) -> AsyncGenerator[object, None]:
        for at in range(0, len(formulas), TOGETHER):
            yield await asyncio.to_thread(drawings, formulas[at : at + TOGETHER])


def drawings(formulas: Sequence[Formula]) -> list[tuple[Formula, Drawing | None]]:
    """Each formula with its drawing."""
    return [(formula, draw_formula(formula)) for formula in formulas]
