"""What a person should know about an answer though nothing broke."""

from candor.model.errors import (
    CloudModelRefused,
    EstimateMissed,
    HostRefused,
    ModelMissing,
    NoModels,
    OllamaUnreachable,
    PromptClipped,
)
from candor.model.failure import Failure
from candor.model.turn import Budget

NO_MODEL = frozenset(
    error.__name__ for error in (HostRefused, OllamaUnreachable, NoModels, ModelMissing, CloudModelRefused)
)
# The estimate is rather high: half as long is no news, a quarter longer may have cost passages.
FAR_ABOVE, FAR_BELOW, SMALL = 1.25, 0.5, 100


def is_no_model(failure: Failure) -> bool:
    """Whether it means that no model is there to answer."""
    return failure.code in NO_MODEL


def prompt_notices(budget: Budget) -> list[Failure]:
    """What the number of tokens the server read tells of the prompt; 0 read tells nothing."""
    read = budget.read or 0
    if read >= budget.context:
        # The only sign Ollama gives of a prompt it clipped.
        return [PromptClipped(read).failure()]
    too_long = read > budget.prompt * FAR_ABOVE + SMALL
    too_short = 0 < read < budget.prompt * FAR_BELOW - SMALL
    return [EstimateMissed(budget.prompt, read).failure()] if too_long or too_short else []
