"""How high a turn will about be, before anybody laid it out."""

from PySide6.QtGui import QFontMetricsF

from candor.model.turn import EndReason, Turn
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.transcript.entry import Entry
from candor.ui.transcript.fitted_text import SIDE

SAMPLE = "The lease ends with three months of notice, in writing, to the end of a month."
TIME = 22  # the line over a question
ACTIONS = 42  # the line of buttons under an answer
CERTAINTY = 39  # the sparkline's line
PASSAGE = 150  # one of those that stand in for an answer
# Answers that a model wrote, which mostly has certainties; its tokens may not have been read yet.
WRITTEN = {EndReason.STOP, EndReason.LENGTH, EndReason.CANCELLED}
LINE_END = 0.5  # of a line that a line feed leaves empty, on average


class Guess:
    """Guesses by the number of characters, for one width in px and the theme of this moment."""

    def __init__(self, theme: Theme, width: int) -> None:
        room = max(1.0, float(width - theme.px(2 * SIDE)))
        self._letters = {style: room / _letter(theme, style) for style in (Style.BODY, Style.QUESTION)}
        # Asked for ten thousand turns at once: what is the same for all is found out here.
        self._line = {style: theme.line_height(style) for style in (Style.BODY, Style.QUESTION)}
        self._over, self._passage = theme.px(TIME), theme.px(PASSAGE)
        self._under = {written: theme.px(ACTIONS + (CERTAINTY if written else 0)) for written in (True, False)}

    def height(self, entry: Entry) -> int:
        """The height of an entry in px."""
        turn = entry.turn
        if turn is None:
            return 1
        if entry.asks:
            return self._over + self._lines(turn.text, Style.QUESTION)
        under = self._under[turn.ended in WRITTEN] + self._passage * _passages(turn)
        return under + self._lines(turn.text, Style.BODY)

    def _lines(self, text: str, style: Style) -> int:
        lines = len(text) / self._letters[style] + LINE_END * (1 + text.count("\n"))
        return round(max(1.0, lines) * self._line[style])


def _letter(theme: Theme, style: Style) -> float:
    """The width of a letter in px, on average."""
    return max(1.0, QFontMetricsF(theme.font(style)).horizontalAdvance(SAMPLE) / len(SAMPLE))


def _passages(turn: Turn) -> int:
    return len(turn.sources) if turn.ended is EndReason.NO_MODEL else 0
