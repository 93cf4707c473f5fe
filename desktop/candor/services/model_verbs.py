"""The verbs about models, bound to the server they need."""

import asyncio
import os
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from candor.model.errors import OllamaError
from candor.model.local_model import Fit, LoadedModel, LocalModel, Machine, PullProgress
from candor.services.model_ports import KeepsModels, Shelf
from candor.services.models.advice import advice
from candor.services.models.create import create
from candor.services.models.fit import fit
from candor.services.models.machine import machine
from candor.services.models.names import same_model, usable_name
from candor.services.models.offers import offers
from candor.services.models.pull import pull
from candor.services.models.room import free_room, is_here, kept_in
from candor.services.threads import Threads
from candor.services.verbs.models import Models, NewModel, Offered, ServerAdvice


class ModelVerbs:
    """Everything is asked anew: models come and go outside Candor too."""

    def __init__(self, server: Callable[[], KeepsModels], threads: Threads) -> None:
        self._server, self._threads = server, threads

    def bound(self) -> Models:
        """All of them."""
        return Models(
            all=self._all,
            show=self._show,
            loaded=lambda: self._shelf().loaded(),
            pull=self._pull,
            create=self._create,
            copy=lambda model, name: self._shelf().copy(usable_name(model), usable_name(name)),
            delete=lambda model: self._shelf().delete(usable_name(model)),
            unload=lambda model: self._shelf().unload(usable_name(model)),
            machine=self._machine,
            offers=self._offers,
            fit=self._fit,
            advice=self._advice,
        )

    def _shelf(self) -> Shelf:
        return self._server().models

    async def _all(self) -> list[LocalModel]:
        """What lists leave out is asked for each; a model that cannot be shown is listed all the same."""
        listed = await self._shelf().all()
        return [await self._whole(model) for model in listed]

    async def _whole(self, model: LocalModel) -> LocalModel:
        try:
            shown = await self._shelf().show(model.name)
        except OllamaError:
            return model
        return _with_list(shown, model)

    async def _show(self, name: str) -> LocalModel:
        listed = (model for model in await self._shelf().all() if same_model(model.name, name))
        found = next(listed, LocalModel(name))
        shown = await self._shelf().show(name)
        return _with_list(shown, found)

    async def _pull(self, model: str) -> AsyncGenerator[PullProgress, None]:
        run = pull(model, shelf=self._shelf(), room=self._room, clock=time.monotonic)
        async with aclosing(run) as steps:
            async for step in steps:
                yield step

    async def _create(self, wanted: NewModel) -> AsyncGenerator[PullProgress, None]:
        run = create(wanted, shelf=self._shelf(), threads=self._threads, clock=time.monotonic)
        async with aclosing(run) as steps:
            async for step in steps:
                yield step

    async def _room(self) -> int | None:
        if not is_here(self._server().address):
            return None
        return await self._threads.look(lambda: free_room(kept_in(os.environ, Path.home())))

    async def _machine(self) -> Machine:
        return await self._threads.look(machine)

    async def _offers(self, context: int) -> Sequence[Offered]:
        """Also where no server answers: what fits is known without one."""
        try:
            here = await self._shelf().all()
        except OllamaError:
            here = []
        return offers(context, await self._machine(), here)

    async def _fit(self, name: str, context: int) -> Fit:
        model, loaded, here = await asyncio.gather(self._show(name), self._shelf().loaded(), self._machine())
        running: LoadedModel | None = next((each for each in loaded if same_model(each.name, name)), None)
        return fit(model, context, here, loaded=running)

    async def _advice(self) -> ServerAdvice:
        state = await self._server().state()
        return await self._threads.look(advice, state)


def _with_list(shown: LocalModel, listed: LocalModel) -> LocalModel:
    """What only the list tells, added to what is shown of a model."""
    return replace(
        shown,
        digest=listed.digest,
        size=listed.size,
        modified=listed.modified,
        family=shown.family or listed.family,
        can_embed=shown.can_embed or listed.can_embed,
    )
