"""A question on its way to an answer."""

from dataclasses import dataclass

from candor.model.scope import EVERYTHING, Scope
from candor.model.turn import Options


@dataclass(frozen=True, slots=True)
class Question:
    """What the person asks.

    `conversation` is None for a new one. `parent` is the turn it follows: None for the last one of the path that was
    looked at, "" for none, which begins the conversation anew beside its first question. `model` "" means the one in
    the settings, else the first local one. With `only_documents` the model is told to answer from the passages alone.

    `scope` is the part of the library that is asked. `searched` is what to search for, when the person said so; "" lets
    the model make a follow-up stand alone where it must. `again` is the id of a question's turn that is answered once
    more, beside its other answers. With `read_all` every passage in scope is read, not only the closest.

    `begins` is the id that a new conversation gets, such as one that documents were given to already; "" is any. With
    `think` a model that can thinks first, whatever `options` say.
    """

    text: str
    conversation: str | None = None
    parent: str | None = None
    model: str = ""
    options: Options | None = None
    only_documents: bool = True
    scope: Scope = EVERYTHING
    searched: str = ""
    again: str = ""
    read_all: bool = False
    begins: str = ""
    think: bool = False

    @property
    def asked_in(self) -> str | None:
        """The conversation it belongs to, or the one that it will begin where that has an id already."""
        return self.conversation or self.begins or None
