"""Where a question stands in its conversation, and keeping it there."""

from collections.abc import Sequence
from dataclasses import replace

from candor.model.errors import QuestionGone
from candor.model.question import Question
from candor.model.turn import Role, Turn
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.title import title
from candor.services.ports import Keeps


def followed(question: Question, chats: Keeps) -> list[Turn]:
    """The turns a question follows, oldest first. Raises QuestionGone, ChatsError."""
    if question.again:
        return _above(_asked(question.again, chats), chats)
    return _until(question.parent, chats.path(question.conversation) if question.conversation else [])


def asked_before(question: Question, chats: Keeps) -> tuple[Turn, Question]:
    """The kept turn of a question that is answered again, and the question as it was: its words, its conversation, and
    its scope where none is given. Raises QuestionGone, ChatsError.
    """
    asked = _asked(question.again, chats)
    scope = asked.scope if question.scope.is_everything else question.scope
    return asked, replace(question, text=asked.text, scope=scope, conversation=asked.conversation)


def keep_question(question: Question, before: Sequence[Turn], parts: AskParts) -> Turn:
    """Keeps a new question, in a new conversation where it names none. Raises ChatsError."""
    conversation = question.conversation or parts.chats.start(title(question.text), question.begins).id
    parent = question.parent or (before[-1].id if before else None)
    turn = Turn(parts.new_id(), conversation, parent, Role.USER, question.text, parts.now(), scope=question.scope)
    parts.chats.add(turn)
    return turn


def _asked(turn: str, chats: Keeps) -> Turn:
    asked = chats.turn(turn)
    if asked is None or asked.role is not Role.USER:
        raise QuestionGone
    return asked


def _above(turn: Turn, chats: Keeps) -> list[Turn]:
    """The turns over one, whether on the path that was looked at or not."""
    above: list[Turn] = []
    while turn.parent and (parent := chats.turn(turn.parent)) is not None:
        above.append(parent)
        turn = parent
    return above[::-1]


def _until(turn: str | None, path: list[Turn]) -> list[Turn]:
    """The path up to a turn, the whole path for None, and nothing when the turn is not on it."""
    at = [each.id for each in path].index(turn) if turn in {each.id for each in path} else -1
    return path if turn is None else path[: at + 1]
