"""What is said of a connection."""

from datetime import date, datetime

from candor.model.connection import ConnectionMade, Why
from candor.ui.tr import figure, tr
from candor.ui.words import clock, dated, size

WHYS_TR = {
    Why.ANSWER: "Answer",
    Why.MODELS: "Models",
    Why.PAGE: "Web page",
    Why.DATABASE: "Database",
    Why.EMBEDDER: "Embedding model",
    Why.UPDATE: "Update",
    Why.UNKNOWN: "Nobody said why",
}


def when(made: ConnectionMade, today: date) -> str:
    """Such as "14:20" for today and "12 Mar 2026, 14:20" for another day."""
    moment = datetime.fromtimestamp(made.at)
    if moment.date() == today:
        return clock(moment)
    return tr("{day}, {time}", day=dated(moment.date()), time=clock(moment))


def why(made: ConnectionMade) -> str:
    """What it was for."""
    return tr(WHYS_TR[made.why])


def where(made: ConnectionMade) -> str:
    """Such as "This machine, port 11434" and "example.org, port 443"."""
    if not made.leaves:
        return tr("This machine, port {port}", port=str(made.port))
    return tr("{host}, port {port}", host=made.host, port=str(made.port)) if made.port else made.host


def how_much(made: ConnectionMade) -> str:
    """What went and came, and how long it took; or that nothing did."""
    if made.blocked:
        return tr("Blocked, nothing was sent")
    if made.failed:
        return tr("Did not answer")
    sent, received = size(made.sent) or tr("nothing"), size(made.received) or tr("nothing")
    return tr("{sent} sent, {received} received, {seconds} s", sent=sent, received=received, seconds=_seconds(made))


def whole(made: ConnectionMade, today: date) -> str:
    """The row in one sentence, for whoever hears it."""
    parts = (when(made, today), why(made), where(made), how_much(made), made.detail)
    return ", ".join(part for part in parts if part)


def _seconds(made: ConnectionMade) -> str:
    return figure(made.seconds, ".2f" if made.seconds < 1 else ".1f" if made.seconds < 100 else ",.0f")
