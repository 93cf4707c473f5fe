"""The prompts that a question can begin with: those a person keeps, and a few to begin with."""

from collections.abc import Iterable
from dataclasses import dataclass

from candor.model.kept import KeptPrompt
from candor.ui.tr import tr

# By name: a person who changes one keeps it under its name, and one whose text is kept empty was taken out. What stands
# in braces is a blank to fill in, and is translated.
EXAMPLES_BLANKS_TR = (
    ("summarise", "Summarise {the file} in ten sentences. Say first what matters most."),
    (
        "deadlines",
        "List every deadline and date by which something has to be done, with what happens when it is missed.",
    ),
    ("compare", "Compare {one document} with {another document}: what is the same, what differs, what is missing?"),
    ("explain", "Explain {the subject} to somebody who knows nothing about it. Say what each special word means."),
    (
        "contradictions",
        "Find statements about {the subject} that contradict each other, and where each of them stands.",
    ),
)
CHANGE = ""


@dataclass(frozen=True, slots=True)
class PromptChoice:
    """A row of the list: `label` is the name behind the slash, `beside` how it begins; CHANGE opens the library."""

    label: str
    beside: str
    text: str
    icon: str = "text-aa"


def examples() -> list[KeptPrompt]:
    """Those that come with Candor, in the person's language."""
    return [KeptPrompt(tr(name), tr(text)) for name, text in EXAMPLES_BLANKS_TR]


def library(kept: Iterable[KeptPrompt]) -> list[KeptPrompt]:
    """All that there are, by name: what the person keeps goes before an example of the same name."""
    by_name = {prompt.name: prompt for prompt in (*examples(), *kept)}
    return [by_name[name] for name in sorted(by_name, key=str.casefold) if by_name[name].text.strip()]


def is_example(name: str) -> bool:
    """Whether taking it out has to be remembered, because it would come back."""
    return name in {prompt.name for prompt in examples()}


def matching(prompts: Iterable[KeptPrompt], typed: str) -> list[PromptChoice]:
    """Those whose name holds what was typed, names that begin with it first; then the way to change them."""
    wanted = typed.casefold()
    found = [prompt for prompt in prompts if wanted in prompt.name.casefold()]
    found.sort(key=lambda prompt: not prompt.name.casefold().startswith(wanted))
    rows = [PromptChoice(prompt.name, " ".join(prompt.text.split())[:120], prompt.text) for prompt in found]
    return [*rows, PromptChoice(tr("Change prompts"), "", CHANGE, "note-pencil")] if rows or not wanted else []
