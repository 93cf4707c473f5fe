"""What the services need of a server that keeps models, as small protocols. `core` hands in the object."""

from collections.abc import AsyncGenerator, AsyncIterable, Mapping
from typing import Protocol

from candor.model.events import ServerState
from candor.model.local_model import LoadedModel, LocalModel


class Step(Protocol):
    """What the server tells while it fetches or makes a model; sizes are of the file with this digest, in bytes."""

    @property
    def status(self) -> str:
        """What it does, in its own words."""
        ...

    @property
    def digest(self) -> str:
        """Of which file; "" where it is of none."""
        ...

    @property
    def total(self) -> int:
        """How large that file is, 0 until it is known."""
        ...

    @property
    def completed(self) -> int:
        """How much of it is there."""
        ...


class Shelf(Protocol):
    """The models of a server (ollama/). All raise OllamaError; cloud models are refused with CloudModelRefused."""

    async def all(self) -> list[LocalModel]:
        """What its list tells, by name."""
        ...

    async def show(self, model: str) -> LocalModel:
        """All that it says of one."""
        ...

    async def loaded(self) -> list[LoadedModel]:
        """Those in memory."""
        ...

    def pull(self, model: str) -> AsyncGenerator[Step, None]:
        """Has one fetched; closing it stops the server."""
        ...

    def create(self, body: Mapping[str, object]) -> AsyncGenerator[Step, None]:
        """Has one made."""
        ...

    async def copy(self, model: str, name: str) -> None:
        """Gives one a second name."""
        ...

    async def delete(self, model: str) -> None:
        """Takes one off the server."""
        ...

    async def unload(self, model: str) -> None:
        """Takes one out of memory."""
        ...

    async def has_file(self, digest: str) -> bool:
        """Whether it has this file."""
        ...

    async def send_file(self, digest: str, pieces: AsyncIterable[bytes], size: int) -> None:
        """Brings it a file."""
        ...


class KeepsModels(Protocol):
    """A server with its models."""

    @property
    def address(self) -> str:
        """Where it is, as `http://host:port`."""
        ...

    @property
    def models(self) -> Shelf:
        """Them."""
        ...

    async def state(self) -> ServerState:
        """Never raises OllamaError."""
        ...
