"""Named ways to ask: three that come with Candor, and those a person keeps."""

from collections.abc import Sequence

from candor.model.kept import Preset
from candor.model.turn import Options
from candor.services.asking import presets
from candor.ui.tr import tr

SHIPPED_TR = ("Exact", "Balanced", "Inventive")


def shipped() -> list[str]:
    """Their names in the person's language."""
    return [tr(name) for name in SHIPPED_TR]


def chosen_by(name: str, now: Options, own: Sequence[Preset]) -> Options:
    """How the model is asked with a preset of this name; the person's own goes first."""
    for preset in own:
        if preset.name == name:
            return preset.options
    return presets.shipped(SHIPPED_TR[shipped().index(name)], now)


def name_of(options: Options, base: Options, own: Sequence[Preset]) -> str:
    """The preset that these are, "" for none."""
    mine = next((preset.name for preset in own if preset.options == options), "")
    fits = (name for name in shipped() if options != base and chosen_by(name, base, ()) == options)
    return mine or next(fits, "")
