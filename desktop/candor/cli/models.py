"""`candor models`: which models can answer; getting and deleting them, and whether one fits this machine."""

import argparse
from contextlib import aclosing
from dataclasses import asdict

from candor.cli.agreed import agreed
from candor.cli.output import Output
from candor.model.local_model import Fit, PullProgress
from candor.services.counted import duration
from candor.services.verbs import Verbs

GIGABYTE, MEGABYTE = 1_000_000_000, 1_000_000
CONTEXT = 8192  # tokens, where none is said


async def models(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Does what was asked for; without an option lists what there is."""
    if chosen.pull:
        return await _pull(chosen.pull, verbs, output)
    if chosen.delete:
        return await _delete(chosen.delete, verbs, output, yes=chosen.yes)
    if chosen.fit is not None:
        return await _fit(chosen.fit, chosen.context or CONTEXT, verbs, output)
    return await _list(verbs, output)


async def _list(verbs: Verbs, output: Output) -> int:
    """Local models, and those that are not used because they run elsewhere."""
    state = await verbs.server()
    for name in (*state.models, *state.refused):
        if output.as_json:
            output.json(model=name, usable=name in state.models)
        else:
            why = "" if name in state.models else "  (not used: it runs on Ollama's servers)"
            output.say(name + why)
    if state.practice:
        output.note("This is the practice server, not a model.")
    for notice in state.notices:
        output.note(f"{notice.what}. {notice.remedy}")
    if state.failure is not None:
        output.fail(state.failure)
        told = await verbs.models.advice()
        for command in told.commands:
            output.note(f"    {command}")
        return 1
    return 0


async def _pull(name: str, verbs: Verbs, output: Output) -> int:
    """Stopped with Ctrl C, what was fetched is kept, and the same command goes on."""
    async with aclosing(verbs.models.pull(name)) as steps:
        async for step in steps:
            if output.as_json:
                output.json(event="progress", **asdict(step))
            else:
                output.progress(_progress(step))
    if not output.as_json:
        output.say(f"{name} is there.")
    return 0


async def _delete(name: str, verbs: Verbs, output: Output, *, yes: bool) -> int:
    otherwise = "Nothing was deleted. Say --yes where nobody can be asked."
    if not yes and not agreed(f"Delete {name} from Ollama's disk?", otherwise, output):
        return 1
    await verbs.models.delete(name)
    output.note(f"{name} is deleted.")
    return 0


async def _fit(name: str, context: int, verbs: Verbs, output: Output) -> int:
    """Of a model that the server has, or with no name of every one that is recommended."""
    if name:
        fits = [await verbs.models.fit(name, context)]
    else:
        fits = [offered.fit for offered in await verbs.models.offers(context)]
    for fit in fits:
        _show_fit(fit, output)
    return 0 if any(fit.fits for fit in fits) else 1


def _show_fit(fit: Fit, output: Output) -> None:
    if output.as_json:
        output.json(**asdict(fit), needed=fit.needed, fits=fit.fits)
        return
    output.title(f"{fit.model}: {'fits' if fit.fits else 'does not fit'} at {fit.context:,} tokens")
    for step in fit.steps:
        output.say(f"  {_size(step.size):>8}  {step.what}: {step.how}")
    here = fit.machine
    card = f", {here.card_name} with {_size(here.card)}" if here.card else ", no graphics card was found"
    output.say(f"  {_size(fit.needed):>8}  in all; this machine has {_size(here.memory)} of memory{card}")
    if fit.loaded is not None:
        split = f", {_size(fit.loaded.on_card)} of it on a graphics card"
        output.say(f"  {_size(fit.loaded.size):>8}  is what Ollama reports now{split}")


def _progress(step: PullProgress) -> str:
    if not step.total:
        return step.step
    told = f"{step.step}: {_size(step.done)} of {_size(step.total)}"
    if not step.rate or step.seconds_left is None:
        return told
    return f"{told}, {_size(round(step.rate))} a second, about {duration(step.seconds_left)} left"


def _size(octets: int) -> str:
    return f"{octets / GIGABYTE:.1f} GB" if octets >= GIGABYTE else f"{octets / MEGABYTE:.0f} MB"
