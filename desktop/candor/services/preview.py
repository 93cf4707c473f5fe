"""The verb: the prompt a question would make now."""

import asyncio

from candor.model.errors import OllamaError
from candor.model.events import PromptBuilt
from candor.model.question import Question
from candor.model.turn import Options
from candor.services.area import area
from candor.services.ask_parts import AskParts
from candor.services.begin import asked_before, followed
from candor.services.choose_model import choose_model, fitted
from candor.services.prompt import build_prompt, exchanges

WAIT = 0.5  # seconds a slow server is given to say what its model was trained for


async def preview(question: Question, parts: AskParts) -> PromptBuilt:
    """Searches and builds the prompt; no model is called and nothing is kept.

    A follow-up is searched for as it was typed, since making it stand alone takes a model. Raises CandorError.
    """
    read = parts.threads.read
    if question.again:
        _, question = await parts.threads.keep(asked_before, question, parts.chats)
    before = await parts.threads.keep(followed, question, parts.chats)
    scope = await read(area, question.scope, parts.ledger)
    wanted = question.searched or question.text
    found = await read(parts.index.search, wanted, parts.passages, best=False, documents=scope.documents)
    prompt = build_prompt(
        question.text,
        history=exchanges(before),
        sources=found.sources,
        options=await _options(question, parts),
        only_documents=question.only_documents,
        count=parts.count,
    )
    return PromptBuilt(prompt.budget, prompt.text, prompt.left_out, prompt.messages)


async def _options(question: Question, parts: AskParts) -> Options:
    """As they would be sent; without a server as the settings say."""
    wanted = question.options or parts.options
    try:
        async with asyncio.timeout(WAIT):
            model = question.model or parts.model
            if not model:
                state = await parts.answers.state()
                if state.failure is not None:
                    return wanted
                model = choose_model(question, "", state)
            return await fitted(wanted, model, parts.answers)
    except (TimeoutError, OllamaError):
        return wanted
