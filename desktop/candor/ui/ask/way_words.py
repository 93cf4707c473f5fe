"""How the model is asked, in words: each way of it in one sentence, and those of an answer in a line."""

from candor.model.local_model import LocalModel
from candor.model.turn import Options
from candor.ui.tr import figure, said, tr

# By the name of the field in Options, in the order in which they are shown.
LABELS_TR = {
    "system": "Instruction",
    "temperature": "Temperature",
    "top_k": "Top-k",
    "top_p": "Top-p",
    "min_p": "Min-p",
    "seed": "Seed",
    "context": "Context, in tokens",
    "answer_reserve": "Longest answer, in tokens",
    "stop": "Stop at",
    "keep_alive": "Keep in memory",
    "think": "Think first",
}
SENTENCES_TR = {
    "system": "What the model is told before Candor's own instruction, which has the last word. It takes room in the "
    "context.",
    "temperature": "How freely words are chosen: 0 always takes the likeliest, 1 chooses by the probabilities as they "
    "are. The probabilities that Candor shows are those before it, and stay the same.",
    "top_k": "Only so many of the likeliest words may be chosen; 0 lets all.",
    "top_p": "Only the likeliest words may be chosen that together have this probability; 1 lets all.",
    "min_p": "Only words may be chosen that are at least this part as likely as the likeliest one; 0 lets all.",
    "seed": "With the same number the same question is answered in the same words, also when it is asked again.",
    "context": "How much the model reads at once: instructions, conversation, passages and answer. More takes more "
    "memory and more time.",
    "answer_reserve": "So much of the context is kept free for the answer, which ends there.",
    "stop": "The answer ends before one of these texts, one on each line.",
    "keep_alive": "How long the model stays in memory after an answer, such as 5m, 2h or 0; -1 is for ever.",
    "think": "A model that can thinks before it answers. It takes longer; what it thinks is shown apart.",
}
# What Ollama takes where neither the person nor the model says anything (docs/modelfile.mdx, docs/faq.mdx of Ollama).
OWN_TR = {
    "temperature": "0.8",
    "top_k": "40",
    "top_p": "0.9",
    "min_p": "0",
    "seed": "any number",
    "keep_alive": "5m",
}
# What /api/show names as Options does.
NAMED = frozenset(("temperature", "top_k", "top_p", "min_p", "seed"))


def default_value(field: str, base: Options, model: LocalModel | None) -> str:
    """What holds where nothing is written, as it would be written; "" where nobody says."""
    settled = getattr(base, field)
    if field in {"context", "answer_reserve"} or (field == "temperature" and settled is not None):
        return figure(settled, "g") if isinstance(settled, float) else str(settled)
    own = dict(model.settings).get(field, "") if model is not None and field in NAMED else ""
    return said(own) or (tr(OWN_TR[field]) if field in OWN_TR else "")


def default_words(field: str, base: Options, model: LocalModel | None) -> str:
    """Whose that is: the settings', else the model's, else Ollama's."""
    value, name = default_value(field, base, model), model.name if model is not None else ""
    if field in {"context", "answer_reserve"} or (field == "temperature" and base.temperature is not None):
        return tr("Your settings say {value}.", value=value)
    if model is not None and field in NAMED and field in dict(model.settings):
        return tr("{model} says {value}.", model=name, value=value)
    if value:
        return tr("Ollama itself takes {value}.", value=value)
    return _of_model(field, model) if model is not None else ""


def _of_model(field: str, model: LocalModel) -> str:
    if field == "stop":
        own = [value for key, value in model.settings if key == "stop"]
        return tr("{model} itself stops at {texts}.", model=model.name, texts="  ".join(own)) if own else ""
    if field == "system" and model.system:
        return tr("{model} brings an instruction of its own; Candor's takes its place.", model=model.name)
    return tr("{model} cannot think.", model=model.name) if field == "think" and not model.can_think else ""


def way_words(options: Options) -> str:
    """Such as "Asked with temperature 0.2, top-k 40, context 8,192"; what was left to the model is left out."""
    parts = [
        tr("temperature {value}", value=figure(options.temperature, "g")) if options.temperature is not None else "",
        tr("top-k {value}", value=options.top_k) if options.top_k is not None else "",
        tr("top-p {value}", value=figure(options.top_p, "g")) if options.top_p is not None else "",
        tr("min-p {value}", value=figure(options.min_p, "g")) if options.min_p is not None else "",
        tr("seed {value}", value=options.seed) if options.seed is not None else "",
        tr("context {value:,}", value=options.context),
        tr("at most {value:,} tokens for the answer", value=options.answer_reserve),
        tr("stop at {texts}", texts="  ".join(map(repr, options.stop))) if options.stop else "",
        tr("kept in memory {time}", time=options.keep_alive) if options.keep_alive else "",
    ]
    return tr("Asked with {parts}.", parts=tr(", ").join(filter(None, parts)))
