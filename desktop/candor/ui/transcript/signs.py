"""The signs that stand in an answer's text."""

from candor.model.turn import EndReason, Turn
from candor.services.branching.branch_words import branch_words
from candor.services.doubt.absent import absent_facts
from candor.ui.markdown.layout import Sign
from candor.ui.tr import said, tr_n


def signs_of(turn: Turn, question: str = "") -> list[Sign]:
    """Where an answer left another one, and its facts that stand in no passage, in the order of the text.

    What the question said itself is no fact of the answer's.
    """
    return sorted([*_branch(turn), *_absent(turn, question)], key=lambda sign: sign.source)


def _absent(turn: Turn, question: str) -> list[Sign]:
    if turn.ended is EndReason.NOT_FOUND:
        return []
    none = tr_n(
        len(turn.sources),
        "Not in your documents: in none of the {n:,} passage found",
        "Not in your documents: in none of the {n:,} passages found",
    )
    return [Sign("absent", fact.end, none) for fact in absent_facts(turn, question)]


def _branch(turn: Turn) -> list[Sign]:
    if turn.branched is None or not turn.text:
        return []
    place = len(turn.text)
    if turn.branched.token < len(turn.tokens):
        token = turn.tokens[turn.branched.token]
        piece = turn.text[token.start : token.end]
        place = token.start + len(piece) - len(piece.lstrip())
    return [Sign("branch", place, said(branch_words(turn)))]
