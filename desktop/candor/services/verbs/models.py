"""Models on the server."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from candor.model.local_model import Fit, LoadedModel, LocalModel, Machine, Offer, PullProgress


@dataclass(frozen=True, slots=True)
class NewModel:
    """A model to be made: from another by name, or from a GGUF file; with LoRA weights (a file) on top or without."""

    name: str
    base: str = ""
    weights: Path | None = None
    adapter: Path | None = None
    system: str = ""
    template: str = ""
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """A recommended model, whether it fits this machine, and whether the server has it already."""

    offer: Offer
    fit: Fit
    here: bool


@dataclass(frozen=True, slots=True)
class ServerAdvice:
    """What to do about the server on this system, as words and as commands to type; "" and () where all is well."""

    what: str = ""
    remedy: str = ""
    commands: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Models:
    """What can be done with models. All raise OllamaError; cloud models are refused with CloudModelRefused."""

    all: Callable[[], Awaitable[list[LocalModel]]]
    """Every model of the server that is answered on its own machine, by name."""
    show: Callable[[str], Awaitable[LocalModel]]
    """All that the server says of one, its texts included."""
    loaded: Callable[[], Awaitable[list[LoadedModel]]]
    pull: Callable[[str], AsyncGenerator[PullProgress, None]]
    """Fetches a model through the server, which goes on where it was stopped; closing it stops the server.

    Raises NoRoom before the disk would be full, ModelUnknown, LibraryUnreachable, ModelNameUnusable.
    """
    create: Callable[[NewModel], AsyncGenerator[PullProgress, None]]
    """Makes a model; its files are checked and brought to the server. Raises WeightsUnusable, ModelNameUnusable."""
    copy: Callable[[str, str], Awaitable[None]]
    """Gives a model a second name; it takes no room."""
    delete: Callable[[str], Awaitable[None]]
    unload: Callable[[str], Awaitable[None]]
    """Takes a model out of memory now."""
    machine: Callable[[], Awaitable[Machine]]
    offers: Callable[[int], Awaitable[Sequence[Offered]]]
    """The recommended Llama 3 models, each with its fit at a context of so many tokens, the best that fits first."""
    fit: Callable[[str, int], Awaitable[Fit]]
    """Whether a model of the server fits at a context of so many tokens."""
    advice: Callable[[], Awaitable[ServerAdvice]]
    """What to do where no server answers: install it or start it, as that is done on this system."""
