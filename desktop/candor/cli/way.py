"""How the model is asked, as it was typed."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from candor.model.errors import PresetUnknown
from candor.model.kept import Preset
from candor.model.turn import Options
from candor.services.asking.option_limits import checked
from candor.services.asking.presets import SHIPPED, shipped
from candor.services.verbs import Verbs
from candor.settings.paths import Paths
from candor.settings.settings_file import SettingsFile

FIELDS = ("system", "temperature", "top_k", "top_p", "min_p", "seed", "context", "stop")


async def way(chosen: argparse.Namespace, verbs: Verbs) -> Options | None:
    """The settings' way, changed by a preset and by what was typed; None where neither was named.

    Raises OptionRefused, PresetUnknown, ChatsError, SettingsError.
    """
    typed = {field: value for field in FIELDS if (value := getattr(chosen, field)) is not None}
    if not typed and not chosen.preset:
        return None
    options = SettingsFile(Paths(chosen.home).settings).load().options()
    if chosen.preset:
        options = _preset(chosen.preset, options, await verbs.talks.presets())
    if "stop" in typed:
        typed["stop"] = tuple(typed["stop"])
    return checked(replace(options, **typed))


def _preset(name: str, now: Options, kept: Sequence[Preset]) -> Options:
    """A person's own goes before one of the same name that comes with Candor."""
    own = next((each.options for each in kept if each.name.casefold() == name.casefold()), None)
    known = next((each for each in SHIPPED if each.casefold() == name.casefold()), "")
    if own is None and not known:
        raise PresetUnknown(name, ", ".join(dict.fromkeys((*(each.name for each in kept), *SHIPPED))))
    return own if own is not None else shipped(known, now)
