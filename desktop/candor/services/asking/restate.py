"""What is searched for: the question, or a follow-up made to stand alone."""

from collections.abc import Awaitable, Callable, Sequence

from candor.model.errors import OllamaError
from candor.model.question import Question
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.ready import Ready
from candor.services.asking.standalone import standalone, with_subject
from candor.services.asking.stands_alone import stands_alone


async def restate(
    question: Question,
    history: Sequence[tuple[str, str]],
    parts: AskParts,
    asked: Callable[[], Awaitable[Ready]],
) -> str:
    """What the person said to search for, else the question where it stands alone, else what the model makes of it.

    `asked` says which model answers; it is called only where the model is needed. Never fails.
    """
    if question.searched.strip():
        return question.searched.strip()
    if not history or stands_alone(question.text):
        return question.text
    try:
        ready = await asked()
    except OllamaError:
        return with_subject(question.text, history)
    if ready.state.failure is not None:
        return with_subject(question.text, history)
    return await standalone(question.text, history, model=ready.model, options=ready.options, answers=parts.answers)
