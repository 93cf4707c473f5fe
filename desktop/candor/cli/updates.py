"""`candor updates`: whether there is a newer Candor."""

import argparse
from datetime import UTC, datetime

from candor.cli.agreed import agreed
from candor.cli.output import Output
from candor.model.errors import NoPlaceToLook, UpdatesForbidden
from candor.model.update import UpdateState
from candor.services.updates.words import standing_words
from candor.services.verbs import Verbs


async def updates(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Shows whom it would ask, and asks first, unless that is done weekly anyway. Raises UpdateError, SettingsError."""
    state = await verbs.updates.state()
    if not state.host:
        output.fail(state.failure or NoPlaceToLook())
        return 1
    if state.forbidden:
        raise UpdatesForbidden
    told = "learns this machine's network address and nothing else"
    output.note(f"{state.host} is asked which Candor is the newest, and {told}.")
    if not (chosen.allow_once or state.weekly or _may_ask(output)):
        output.note(f"{standing_words(state)}.")
        return 1
    _say(await verbs.updates.look(once=True), output)
    return 0


def _may_ask(output: Output) -> bool:
    return agreed("Ask it this once?", "Nobody was asked. Say --allow-once to ask.", output)


def _say(state: UpdateState, output: Output) -> None:
    offered = state.offered
    if output.as_json:
        announced = state.announced
        output.json(
            installed=state.installed,
            newest=announced.version if announced else None,
            released=announced.released if announced else None,
            standing=state.standing.value,
            page=offered.page if offered else None,
            looked=datetime.fromtimestamp(state.looked, UTC).isoformat(timespec="seconds"),
        )
        return
    output.say(f"{standing_words(state)}.")
    if offered is not None:
        output.say(f"Released {offered.released}. Download it from {offered.page}")
        output.note("Candor downloads and installs nothing itself.")
