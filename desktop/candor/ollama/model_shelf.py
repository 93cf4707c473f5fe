"""The models that a server keeps, and what can be done with them."""

from collections.abc import AsyncGenerator, AsyncIterable, Mapping
from contextlib import aclosing

from candor.model.errors import CloudModelRefused, RequestRefused
from candor.model.local_model import LoadedModel, LocalModel
from candor.ollama.cloud import is_cloud
from candor.ollama.late_connection import LateConnection
from candor.ollama.model_settings import settings_of
from candor.ollama.model_wire import ListedModel, ModelList, RunningList, ShownModel, Step, moment
from candor.ollama.pull_failures import create_failure, pull_failure
from candor.ollama.shapes import counted, shape_of, trained_context, weights_count

LIST = 5.0  # seconds for a list
SHOW = 10.0  # seconds for what reads a file of the server's
CHANGE = 60.0  # seconds for deleting and unloading, which wait for the disk
CHECKING = 1800.0  # seconds of silence while the server checks what it fetched: it reads forty gigabytes again
ONLY_COMPLETES = "{{ .Prompt }}"
"""The template that Ollama gives to a model without one: what is written is gone on with, nobody is answered."""


class ModelShelf:
    """Lists, shows, fetches, makes, copies and deletes models; those that ollama.com would answer are refused."""

    def __init__(self, connection: LateConnection) -> None:
        self._connection = connection

    async def all(self) -> list[LocalModel]:
        """What the list tells of every model that is answered on the server's machine, by name. Raises OllamaError."""
        listed = await self._connection.fetch("/api/tags", ModelList, seconds=LIST)
        local = (model for model in listed.models or () if not _is_remote(model))
        return sorted(map(_listed, local), key=lambda model: model.name.casefold())

    async def show(self, model: str) -> LocalModel:
        """What the server says of one: its texts and how it is built. Raises CloudModelRefused, ModelMissing."""
        _refuse_cloud(model)
        shown = await self._connection.fetch("/api/show", ShownModel, body={"model": model}, model=model, seconds=SHOW)
        if is_cloud(model, shown.remote_host, shown.remote_model):
            raise CloudModelRefused(model)
        return _shown(model, shown)

    async def loaded(self) -> list[LoadedModel]:
        """The models in memory, and where. Raises OllamaError."""
        running = await self._connection.fetch("/api/ps", RunningList, seconds=LIST)
        return [
            LoadedModel(each.name, each.size, each.size_vram, each.context_length, moment(each.expires_at))
            for each in running.models or ()
        ]

    async def pull(self, model: str) -> AsyncGenerator[Step, None]:
        """Has a model fetched; each step as the server tells it. Closing it stops the server.

        Raises OllamaError: what an error line says, PullFailed where the steps end without success.
        """
        _refuse_cloud(model)
        stream = self._connection.stream("/api/pull", Step, body={"model": model}, model=model, silence=CHECKING)
        async with aclosing(stream) as steps:
            async for step in steps:
                if step.error is not None:
                    raise pull_failure(step.error, model)
                yield step
                if step.status == "success":
                    return
        raise pull_failure("it ended before it was done", model)

    async def create(self, body: Mapping[str, object]) -> AsyncGenerator[Step, None]:
        """Has a model made from what /api/create takes. Raises OllamaError: NotMade with the server's words."""
        for name in (body.get("model"), body.get("from")):
            _refuse_cloud(str(name or ""))
        stream = self._connection.stream("/api/create", Step, body=body, silence=CHECKING)
        try:
            async with aclosing(stream) as steps:
                async for step in steps:
                    if step.error is not None:
                        raise create_failure(step.error)
                    yield step
                    if step.status == "success":
                        return
        except RequestRefused as error:
            raise create_failure(error.words) from error
        raise create_failure("it ended before it was done")

    async def copy(self, model: str, name: str) -> None:
        """Gives a model a second name. Raises CloudModelRefused, ModelMissing."""
        _refuse_cloud(model)
        _refuse_cloud(name)
        body = {"source": model, "destination": name}
        await self._connection.ask("POST", "/api/copy", body=body, model=model, seconds=CHANGE)

    async def delete(self, model: str) -> None:
        """Takes a model off the server. Raises ModelMissing."""
        await self._connection.ask("DELETE", "/api/delete", body={"model": model}, model=model, seconds=CHANGE)

    async def unload(self, model: str) -> None:
        """Takes a model out of memory; one that is not there stays as it is. Raises ModelMissing."""
        _refuse_cloud(model)
        body = {"model": model, "keep_alive": 0}
        await self._connection.ask("POST", "/api/generate", body=body, model=model, seconds=CHANGE)

    async def has_file(self, digest: str) -> bool:
        """Whether the server has a file already, by "sha256:..."; sending it again would break the connection off."""
        try:
            await self._connection.ask("HEAD", f"/api/blobs/{digest}", seconds=SHOW)
        except RequestRefused as error:
            if error.status == 404:
                return False
            raise
        return True

    async def send_file(self, digest: str, pieces: AsyncIterable[bytes], size: int) -> None:
        """Brings a file to the server, which checks it against its digest. Raises OllamaError."""
        await self._connection.send(f"/api/blobs/{digest}", pieces, size)


def _refuse_cloud(model: str) -> None:
    if is_cloud(model):
        raise CloudModelRefused(model)


def _is_remote(model: ListedModel) -> bool:
    return is_cloud(model.name, model.remote_host, model.remote_model)


def _listed(model: ListedModel) -> LocalModel:
    details = model.details
    return LocalModel(
        name=model.name,
        digest=model.digest,
        size=model.size,
        modified=moment(model.modified_at),
        family=details.family if details else "",
        parameters=counted(details.parameter_size) if details else 0,
        quantization=details.quantization_level if details else "",
        can_embed=details is not None and "bert" in details.family,
    )


def _shown(model: str, shown: ShownModel) -> LocalModel:
    can, details = shown.capabilities or (), shown.details
    return LocalModel(
        name=model,
        family=details.family if details else "",
        parameters=weights_count(shown),
        quantization=details.quantization_level if details else "",
        context=trained_context(shown),
        can_think="thinking" in can,
        can_embed="embedding" in can,
        can_use_tools="tools" in can,
        can_chat=shown.template.strip() != ONLY_COMPLETES and ("completion" in can or not can),
        template=shown.template,
        system=shown.system,
        license=shown.license,
        settings=tuple(settings_of(shown.parameters)),
        shape=shape_of(shown),
    )
