"""The verb: answer a question from the library."""

import time
import uuid
from collections.abc import AsyncGenerator, Callable

from candor.model.events import AnswerEvent
from candor.model.question import Question
from candor.model.turn import Options
from candor.services.answering import Answering, AskParts
from candor.services.estimate_tokens import estimate_tokens
from candor.services.ports import Answers, CountTokens, Keeps, Searches
from candor.services.threads import Threads


def ask(
    question: Question,
    *,
    answers: Answers,
    index: Searches,
    chats: Keeps,
    threads: Threads,
    model: str = "",
    options: Options,
    passages: int = 8,
    count: CountTokens = estimate_tokens,
    now: Callable[[], float] = time.time,
    new_id: Callable[[], str] = lambda: uuid.uuid4().hex,
) -> AsyncGenerator[AnswerEvent, None]:
    """Answers from the best passages, streamed, with every step told; the last event is always AnswerEnded.

    `model` and `options` are the settings', where the question names none; `passages` is how many are searched for.
    What goes wrong after the question was kept is in AnswerEnded's turn, with the answer as far as it came. A
    cancelled answer is kept too: its AnswerEnded comes first, then the cancellation goes on. Raises ChatsError.
    """
    parts = AskParts(answers, index, chats, threads, count, now, new_id, model, options, passages)
    return Answering(question, parts).events()
