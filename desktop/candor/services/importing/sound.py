"""Whether a conversation that comes in holds together: the window trusts that one does."""

from collections.abc import Iterator, Sequence

from candor.model.archive import Talk
from candor.model.token import Token
from candor.model.turn import Role, Turn


def complaint(talk: Talk) -> str:
    """What is wrong with it first, in plain words; "" where nothing is."""
    return next(_complaints(talk), "")


def _complaints(talk: Talk) -> Iterator[str]:
    roles: dict[str, Role] = {}
    for number, turn in enumerate(talk.turns, 1):
        if turn.id in roles:
            yield f"message {number} has the number of another one"
        above = roles.get(turn.parent) if turn.parent is not None else Role.ASSISTANT
        if above is None:
            yield f"message {number} follows one that does not stand before it"
        elif above is turn.role:
            yield f"message {number} follows one of the same speaker"
        roles[turn.id] = turn.role
        if not _fits(turn):
            yield f"message {number} marks words that it does not have"
    if talk.conversation.leaf not in roles and (roles or talk.conversation.leaf is not None):
        yield "its last message is missing"


def _fits(turn: Turn) -> bool:
    spans = [(word.start, word.end, len(turn.text)) for word in turn.grounding.words] if turn.grounding else []
    spans += [
        (*source.best, len(source.passage.text)) for source in turn.sources if source.best and source.passage.text
    ]
    inside = all(0 <= start <= end <= length for start, end, length in spans)
    return inside and _in_order(turn.tokens, turn.text) and _in_order(turn.thinking_tokens, turn.thinking)


def _in_order(tokens: Sequence[Token], text: str) -> bool:
    at = 0
    for token in tokens:
        if not at <= token.start <= token.end <= len(text):
            return False
        at = token.end
    return True
