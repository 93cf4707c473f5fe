"""Which model answers, and within which limits."""

from dataclasses import replace

from candor.model.errors import CloudModelRefused
from candor.model.events import ServerState
from candor.model.question import Question
from candor.model.turn import Options
from candor.services.server_ports import Answers

SMALLEST_PROMPT_SHARE = 2 / 3  # of a small context; the reserve for the answer gives way to it


def choose_model(question: Question, preferred: str, state: ServerState) -> str:
    """The question's, else the settings', else the server's first; there must be one. Raises CloudModelRefused."""
    model = question.model or preferred or state.models[0]
    if model in state.refused:
        raise CloudModelRefused(model)
    return model


async def fitted(options: Options, model: str, answers: Answers) -> Options:
    """The options within what the model was trained for: beyond it Ollama clamps without a word. Raises OllamaError."""
    trained = await answers.context_length(model)
    context = min(options.context, trained or options.context)
    reserve = min(options.answer_reserve, context - int(context * SMALLEST_PROMPT_SHARE))
    return replace(options, context=context, answer_reserve=max(1, reserve))
