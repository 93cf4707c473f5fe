"""A question on its way to an answer."""

from dataclasses import dataclass

from candor.model.turn import Options


@dataclass(frozen=True, slots=True)
class Question:
    """What the person asks.

    `conversation` is None for a new one. `parent` is the turn it follows: None for the last one of the path that was
    looked at, "" for none, which begins the conversation anew beside its first question. `model` "" means the one in
    the settings, else the first local one. With `only_documents` the model is told to answer from the passages alone.
    """

    text: str
    conversation: str | None = None
    parent: str | None = None
    model: str = ""
    options: Options | None = None
    only_documents: bool = True
