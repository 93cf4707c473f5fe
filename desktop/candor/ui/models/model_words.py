"""What is said of a model, in words."""

from datetime import date, datetime

from candor.model.local_model import Fit, LoadedModel, LocalModel, Machine
from candor.services.models.tuning import tuning_steps
from candor.services.models.weights import BILLION
from candor.ui.tr import figure, said, tr
from candor.ui.words import day, size

FOREVER = 4_102_444_800.0  # Unix seconds, the year 2100: Ollama says so for a model that is never taken out


def split_words(loaded: LoadedModel) -> str:
    """Where it is: such as "40 % on the graphics card"."""
    if not loaded.on_card:
        return tr("on the processor")
    if loaded.on_card >= loaded.size:
        return tr("all on the graphics card")
    share = round(100 * loaded.on_card / loaded.size)
    return tr("{share}\u202f% on the graphics card", share=figure(share))


def state_words(loaded: LoadedModel | None, today: date) -> str:
    """Such as "all on the graphics card, until 14:20"; "" for a model that is not in memory."""
    if loaded is None:
        return ""
    where = split_words(loaded)
    if loaded.until >= FOREVER:
        return tr("{where}, until it is taken out", where=where)
    when = datetime.fromtimestamp(loaded.until)
    time = f"{when:%H:%M}" if when.date() == today else day(loaded.until, today)
    return tr("{where}, until {time}", where=where, time=time)


def lacks(model: LocalModel) -> list[str]:
    """What a person should know that it cannot do."""
    told = []
    if model.can_embed:
        told.append(tr("It turns text into figures for search and answers nothing."))
    elif not model.can_chat:
        told.append(tr("It has no template for conversations: it goes on with a text, and does not answer questions."))
    if not model.can_think and not model.can_embed:
        told.append(tr("It does not think before it answers."))
    if not model.can_use_tools and not model.can_embed:
        told.append(tr("It uses no tools. Candor needs none."))
    return told


def about(model: LocalModel) -> str:
    """Such as "8.03 billion weights, Q4_0, trained for 8,192 tokens"."""
    parts = []
    if model.parameters:
        parts.append(tr("{amount} billion weights", amount=figure(model.parameters / BILLION, ".2f")))
    if model.quantization:
        parts.append(model.quantization)
    if model.context:
        parts.append(tr("trained for {tokens} tokens", tokens=figure(model.context)))
    return tr(", ").join(parts)


def together(fit: Fit) -> str:
    """What the steps come to, against this machine."""
    told = {"needed": size(fit.needed), "memory": size(fit.machine.memory), "free": size(fit.machine.free)}
    if fit.machine.card:
        card = {"card": size(fit.machine.card), "name": fit.machine.card_name}
        return tr("{needed} of {memory} memory, {free} free; graphics card: {name}, {card}", **told, **card)
    return tr("{needed} of {memory} memory, {free} free; no graphics card was found", **told)


def verdict(fit: Fit) -> str:
    """Whether it fits, in a word or two."""
    if not fit.fits:
        return tr("Does not fit")
    if fit.machine.card >= fit.needed:
        return tr("Fits on the graphics card")
    if fit.machine.card:
        return tr("Fits, in part on the graphics card")
    return tr("Fits") if fit.needed <= fit.machine.free else tr("Fits when other programs make room")


def tuning_text(model: LocalModel, machine: Machine) -> str:
    """What fine-tuning it would take, a line a way; "" where it is not told how it is built."""
    if model.shape is None:
        return ""
    steps = tuning_steps(model.shape, machine)
    lines = [
        tr("{way}: {size} = {how}", way=said(step.what), size=size(step.size), how=said(step.how)) for step in steps
    ]
    lines.append(tr("Activations come on top: they grow with the batch. Candor itself trains nothing."))
    return "\n".join(lines)


def reported(fit: Fit) -> str:
    """What the server says that it takes, once it is in memory; "" before."""
    if fit.loaded is None:
        return ""
    told = {"size": size(fit.loaded.size), "tokens": figure(fit.loaded.context), "where": split_words(fit.loaded)}
    return tr("Ollama reports {size} at {tokens} tokens, {where}.", **told)
