"""How the context window is shared, as a bar with its figures."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.model.turn import Budget
from candor.ui.controls.follow import follow
from candor.ui.theme.measures import Width
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.words import count

BAR = 4
BETWEEN = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the context window, in tokens; `colour` names a token of the look, `reserved` is an outline."""

    name: str
    tokens: int
    colour: str
    fault: bool = False
    reserved: bool = False


def parts_of(budget: Budget) -> tuple[Part, ...]:
    """System, history, passages and answer. The question counts as the last message of the history."""
    history = Part("History", budget.history + budget.question, "history", fault=budget.left_out_turns > 0)
    if not budget.history and not budget.left_out_turns:
        history = Part("Question", budget.question, "history")
    return (
        Part("System", budget.system, "system"),
        history,
        Part("Passages", budget.passages, "accent"),
        Part("Answer", budget.answer, "accent", reserved=True),
    )


class BudgetBar(QWidget):
    """A 4 px bar over a legend; nothing at all before the first prompt was built."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._budget: Budget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(theme, self._measure)

    @property
    def budget(self) -> Budget | None:
        """What it shows."""
        return self._budget

    def set_budget(self, budget: Budget | None) -> None:
        """Shows how this prompt shares the context window."""
        self._budget = budget
        said = self._said(budget) if budget else ""
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Bar, gap and legend."""
        return QSize(200, BAR + self.theme.px(6) + self.theme.line_height(Style.SMALL))

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints bar and legend."""
        if self._budget is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter, self._budget)
        self._paint_legend(painter, self._budget)

    def _paint_bar(self, painter: QPainter, budget: Budget) -> None:
        shown = [part for part in parts_of(budget) if part.tokens]
        room = self.width() - BETWEEN * len(shown)
        whole = max(1, budget.prompt + budget.answer + budget.free)
        x = 0.0
        for part in shown:
            wide = max(3.0, room * part.tokens / whole)
            self._paint_part(painter, QRectF(x, 0, wide, BAR), part)
            x += wide + BETWEEN
        if x < self.width():
            self._paint_part(painter, QRectF(x, 0, self.width() - x, BAR), Part("Free", budget.free, "free"))

    def _paint_part(self, painter: QPainter, area: QRectF, part: Part) -> None:
        colour = self._colour(part)
        painter.setPen(QPen(colour, 1) if part.reserved else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if part.reserved else colour)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5) if part.reserved else area, 2, 2)

    def _paint_legend(self, painter: QPainter, budget: Budget) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        high = self.theme.line_height(Style.SMALL)
        top = self.height() - high
        painter.setFont(self.theme.font(Style.SMALL))
        metrics = painter.fontMetrics()
        free = f"{budget.free:,} of {budget.context:,} free"
        end = self.width() - metrics.horizontalAdvance(free)
        painter.setPen(tokens.text2)
        painter.drawText(QRectF(end, top, self.width() - end + 1, high), Qt.AlignmentFlag.AlignVCenter, free)
        if self.window().width() < px(Width.SMALL):
            return
        x = 0.0
        for part in parts_of(budget):
            words, figure = part.name, f"{part.tokens:,}"
            if part.fault:
                words = f"Oldest {count(budget.left_out_turns, 'turn', 'turns')} will be left out"
            wide = px(13) + metrics.horizontalAdvance(words) + px(6) + metrics.horizontalAdvance(figure)
            if x + wide > end - px(12):
                break
            size = px(8)
            self._paint_part(painter, QRectF(x, top + (high - size) / 2, size, size), part)
            painter.setPen(tokens.fault if part.fault else tokens.text2)
            painter.drawText(QRectF(x + px(13), top, wide, high), Qt.AlignmentFlag.AlignVCenter, words)
            at = x + px(13) + metrics.horizontalAdvance(words) + px(6)
            painter.drawText(QRectF(at, top, wide, high), Qt.AlignmentFlag.AlignVCenter, figure)
            x += wide + px(16)

    def _colour(self, part: Part) -> QColor:
        return self.theme.tokens.fault if part.fault else QColor(getattr(self.theme.tokens, part.colour))

    def _said(self, budget: Budget) -> str:
        lines = [
            f"System {budget.system:,}",
            f"History {budget.history:,}",
            f"Question {budget.question:,}",
            f"Passages {budget.passages:,}",
            f"Reserved for the answer {budget.answer:,}",
            f"Free {budget.free:,} of {budget.context:,} tokens",
        ]
        if budget.left_out_passages:
            lines.append(f"{count(budget.left_out_passages, 'passage', 'passages')} did not fit")
        if budget.read is not None:
            lines.append(f"Ollama read {budget.read:,} tokens")
        return "\n".join(lines)
