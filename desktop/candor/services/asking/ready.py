"""The model that will answer, once the server was asked about it."""

import asyncio
from dataclasses import dataclass, replace

from candor.model.errors import OllamaError
from candor.model.events import ServerState
from candor.model.question import Question
from candor.model.turn import Options
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.choose_model import choose_model, fitted
from candor.services.asking.option_limits import checked

WAIT = 0.5  # seconds a slow server is given to say what its model was trained for, while a question is typed


@dataclass(frozen=True, slots=True)
class Ready:
    """What the server says of itself, and where it can be used the model and its limits."""

    state: ServerState
    model: str
    options: Options


async def ready(question: Question, parts: AskParts) -> Ready:
    """Asks the server; where it cannot be used `state.failure` is set and the model is "".

    Raises OptionRefused, OllamaError.
    """
    wanted = checked(question.options or parts.options)
    wanted = replace(wanted, think=wanted.think or question.think)
    state = await parts.answers.state()
    if state.failure is not None:
        return Ready(state, "", wanted)
    model = choose_model(question, parts.model, state)
    return Ready(state, model, await fitted(wanted, model, parts.answers))


async def likely_options(question: Question, parts: AskParts) -> Options:
    """As they would be sent; without a server, or with a slow one, as the settings say. Raises OptionRefused."""
    try:
        async with asyncio.timeout(WAIT):
            return (await ready(question, parts)).options
    except (TimeoutError, OllamaError):
        return question.options or parts.options
