"""The verb: the prompt a question would make now."""

from candor.model.events import PromptBuilt
from candor.model.question import Question
from candor.services.asking.ask_parts import AskParts
from candor.services.asking.begin import asked_before, followed
from candor.services.asking.prompt import build_prompt, exchanges
from candor.services.asking.ready import likely_options
from candor.services.asking.retrieve import retrieve
from candor.services.asking.standalone import with_subject
from candor.services.asking.stands_alone import stands_alone


async def preview(question: Question, parts: AskParts) -> PromptBuilt:
    """Searches and builds the prompt; no model is called and nothing is kept.

    A follow-up is searched for with words of the question before it, since making it stand alone takes a model. Raises
    CandorError.
    """
    if question.again:
        _, question = await parts.threads.keep(asked_before, question, parts.chats)
    history = exchanges(await parts.threads.keep(followed, question, parts.chats))
    typed = question.text if stands_alone(question.text) else with_subject(question.text, history)
    options = await likely_options(question, parts)
    found, _ = await retrieve(question.searched or typed, question, parts, context=options.context, best=False)
    prompt = build_prompt(
        question.text,
        history=history,
        sources=found.sources,
        options=options,
        only_documents=question.only_documents,
        count=parts.count,
    )
    return PromptBuilt(prompt.budget, prompt.text, prompt.left_out, prompt.messages)
