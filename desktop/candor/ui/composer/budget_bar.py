"""How the context window is shared, as a bar with its figures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.model.turn import Budget
from candor.ui.composer.budget_words import figures, reckoned, turns_left_out
from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.theme.measures import Radius, Width
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import figure, tr, tr_n

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
    over = budget.left_out_turns > 0
    name = turns_left_out(budget) or tr("History")
    history = Part(name, budget.history + budget.question, "history", fault=over)
    if not budget.history and not budget.left_out_turns:
        history = Part(tr("Question"), budget.question, "history")
    return (
        Part(tr("System"), budget.system, "system"),
        history,
        Part(tr("Passages"), budget.passages, "accent"),
        Part(tr("Answer"), budget.answer, "accent", reserved=True),
    )


class BudgetBar(QWidget):
    """A 4 px bar over a legend; nothing at all before the first prompt was built.

    After the answer the legend says what Ollama really read; the figures stay in the tool tip. While a question is
    typed its own tokens are counted at once, and the rest a moment later.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._budget: Budget | None = None
        self._trouble = ""
        self._typed: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(theme, self._measure)

    @property
    def budget(self) -> Budget | None:
        """What it shows."""
        return self._budget

    def set_budget(self, budget: Budget | None, left_out: Sequence[str] = ()) -> None:
        """Shows how a prompt shares the context window; `left_out` are the names of what does not fit."""
        self._budget, self._trouble, self._typed = budget, "", None
        said = figures(budget, left_out) if budget else ""
        self.setAccessibleName(said)
        self.setAccessibleDescription(turns_left_out(budget) if budget else "")
        self.setToolTip(plain_tip(said))
        self.update()

    @property
    def typed(self) -> str:
        """What is said of the question alone while the rest is not reckoned yet, "" where nothing is."""
        if self._typed is None or self._is_draft:
            return ""
        return tr_n(self._typed, "Question {n:,} token", "Question {n:,} tokens")

    def count_typed(self, tokens: int) -> None:
        """The question has this many tokens now; until `set_budget` says more, that is all that is known of it."""
        self._typed = tokens
        if self._budget is not None and self._is_draft:
            self._budget = replace(self._budget, question=tokens)
        self.update()

    @property
    def _is_draft(self) -> bool:
        """Whether what is shown is of a question that is being written, and not of the last answer."""
        return self._budget is not None and self._budget.read is None

    def set_trouble(self, words: str) -> None:
        """Says in the bar's place why there can be no such prompt."""
        self._budget, self._trouble, self._typed = None, words, None
        self.setAccessibleName(words)
        self.setAccessibleDescription("")
        self.setToolTip(plain_tip(words))
        self.update()

    def sizeHint(self) -> QSize:
        """Bar, gap and legend."""
        return QSize(200, BAR + self.theme.px(6) + self.theme.line_height(Style.SMALL))

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints bar and legend."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.theme.font(Style.SMALL))
        if self._budget is None:
            colour = self.theme.tokens.text2 if self.typed else self.theme.tokens.fault
            self._paint_words(painter, self.typed or self._trouble, self.width(), colour)
            return
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
            self._paint_part(painter, QRectF(x, 0, self.width() - x, BAR), Part("", budget.free, "free"))

    def _paint_part(self, painter: QPainter, area: QRectF, part: Part) -> None:
        colour = self._colour(part)
        painter.setPen(QPen(colour, 1) if part.reserved else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if part.reserved else colour)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5) if part.reserved else area, Radius.BAR, Radius.BAR)

    def _paint_legend(self, painter: QPainter, budget: Budget) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        high = self.theme.line_height(Style.SMALL)
        top = self.height() - high
        metrics = painter.fontMetrics()
        free = tr("{free:,} of {context:,} free", free=budget.free, context=budget.context)
        end = self.width() - metrics.horizontalAdvance(free)
        painter.setPen(tokens.text2)
        painter.drawText(QRectF(end, top, self.width() - end + 1, high), Qt.AlignmentFlag.AlignVCenter, free)
        read = self.typed or reckoned(budget)
        if read and metrics.horizontalAdvance(read) < end - px(12):
            self._paint_words(painter, read, end - px(12), tokens.text2)
            return
        if self.window().width() < px(Width.SMALL):
            self._paint_words(painter, turns_left_out(budget), end - px(12), tokens.fault)
            return
        x = 0.0
        for part in parts_of(budget):
            words, amount = part.name, figure(part.tokens)
            wide = px(13) + metrics.horizontalAdvance(words) + px(6) + metrics.horizontalAdvance(amount)
            if x + wide > end - px(12):
                break
            size = px(8)
            self._paint_part(painter, QRectF(x, top + (high - size) / 2, size, size), part)
            painter.setPen(tokens.fault if part.fault else tokens.text2)
            painter.drawText(QRectF(x + px(13), top, wide, high), Qt.AlignmentFlag.AlignVCenter, words)
            at = x + px(13) + metrics.horizontalAdvance(words) + px(6)
            painter.drawText(QRectF(at, top, wide, high), Qt.AlignmentFlag.AlignVCenter, amount)
            x += wide + px(16)

    def _paint_words(self, painter: QPainter, words: str, wide: float, colour: QColor) -> None:
        high = self.theme.line_height(Style.SMALL)
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(wide))
        painter.drawText(QRectF(0, self.height() - high, wide, high), Qt.AlignmentFlag.AlignVCenter, shown)

    def _colour(self, part: Part) -> QColor:
        return self.theme.tokens.fault if part.fault else QColor(getattr(self.theme.tokens, part.colour))
