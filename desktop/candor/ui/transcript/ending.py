"""What is said under an answer: how long it took, and why it ended early."""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from candor.model.errors import NoModels, OllamaUnreachable
from candor.model.failure import Failure
from candor.model.turn import EndReason, Turn
from candor.ui.errors import Action, explain
from candor.ui.tr import said, tr
from candor.ui.words import clock, count, dated

STOPPED_TR = "Stopped"
UNANSWERED_TR = "No model answered this question"
# What the server's state says too: it stands over the composer as long as it is so, and nowhere twice.
SAID_ELSEWHERE = {error.__name__ for error in (NoModels, OllamaUnreachable)}
CUT_TR = "The answer reached the room kept for it and stopped there"
CUT_REMEDY_TR = "Ask for the rest, or keep more room for answers."


class Remark(NamedTuple):
    """One remark under an answer: `fault` for what failed, else a notice; `remedy` is the next step or "".

    `again` where asking again may help.
    """

    words: str
    remedy: str
    fault: bool
    again: bool = False


def in_words(turn: Turn) -> Turn:
    """An answer that no model wrote, such as that the documents do not say, in the window's language."""
    if turn.ended is not EndReason.NOT_FOUND or turn.tokens:
        return turn
    words = said(turn.text)
    return turn if words == turn.text else replace(turn, text=words)


def remarks(turn: Turn) -> list[Remark]:
    """Why an answer is not whole, then what else should be known about it."""
    found = []
    if turn.ended is EndReason.CANCELLED:
        found.append(Remark(tr(STOPPED_TR), "", False))
    elif turn.ended is EndReason.LENGTH:
        found.append(Remark(tr(CUT_TR), tr(CUT_REMEDY_TR), False))
    if turn.failure is not None:
        found.append(_failed(turn.failure, turn.ended))
    found.extend(Remark(said(notice.what), said(notice.remedy), False) for notice in turn.notices)
    return found


def _failed(failure: Failure, ended: EndReason | None) -> Remark:
    again = explain(failure).action in {Action.LOOK_AGAIN, Action.ASK_AGAIN}
    if ended is EndReason.NO_MODEL and failure.code in SAID_ELSEWHERE:
        return Remark(tr(UNANSWERED_TR), "", False, again)
    return Remark(said(failure.what), said(failure.remedy), True, again)


def cost_words(turn: Turn) -> str:
    """Such as "214 tokens in 9.6 s", and "50 more tokens" after a branch; "" when nothing was measured."""
    timings = turn.timings
    tokens = (timings.answer_tokens if timings is not None else 0) or len(turn.tokens)
    if not tokens:
        return ""
    words = count(tokens, "more token", "more tokens") if turn.branched else count(tokens, "token", "tokens")
    if timings is None or timings.total <= 0:
        return words
    return tr("{tokens} in {seconds:.1f} s", tokens=words, seconds=timings.total)


def time_words(created: float, now: float) -> str:
    """When a question was asked: "14:32" today, "12 Mar, 14:32" this year, with the year before."""
    when, today = datetime.fromtimestamp(created), datetime.fromtimestamp(now)
    if when.date() == today.date():
        return clock(when)
    day = dated(when.date(), year=when.year != today.year)
    return tr("{day}, {time}", day=day, time=clock(when))
