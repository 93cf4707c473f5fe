"""The verb: answer a question from the library."""

from collections.abc import AsyncGenerator

from candor.model.events import AnswerEvent
from candor.model.question import Question
from candor.services.asking.answering import Answering
from candor.services.asking.ask_parts import AskParts


def ask(question: Question, parts: AskParts) -> AsyncGenerator[AnswerEvent, None]:
    """Answers from the best passages, streamed, with every step told; the last event is always AnswerEnded.

    What goes wrong after the question was kept is in AnswerEnded's turn, with the answer as far as it came. A
    cancelled answer is kept too: its AnswerEnded comes first, then the cancellation goes on. Raises ChatsError, and
    QuestionGone where `again` names no question that is there.
    """
    return Answering(question, parts).events()
