"""The manual of the settings, made of the catalogue: docs/settings.md is this text."""

from itertools import groupby

from candor.settings.catalogue import CATALOGUE
from candor.settings.setting import Setting

OPENING = """\
# Settings

Candor keeps what you chose in `settings.toml`, in its data folder. The settings page (Ctrl ,) changes every setting,
says what it does, and goes back to its default. The file may also be edited by hand: it is TOML without tables,
`key = value`, one a line. It holds only what differs from the defaults, and a missing line means the default. A line
that cannot be used is named with its number and what should stand there; Candor never overwrites a file it cannot read.

A change made in the window holds from the next question on. So does one made in the file. Where Candor has to be opened
again, the setting says so.

## For administrators

An environment variable named `CANDOR_SET_` and the key in capitals fixes a setting for whoever uses this computer,
such as `CANDOR_SET_CONTEXT=4096`. It goes before the file, the settings page shows it as fixed, and it is never written
into the file. A value that cannot be used is refused with the same words as in the file. `CANDOR_HOME` names the data
folder.
"""


def manual() -> str:
    """The whole text, in Markdown."""
    groups = groupby(CATALOGUE.values(), key=lambda setting: setting.group)
    return "\n".join([OPENING, *(_group(name.value, list(settings)) for name, settings in groups)])


def _group(name: str, settings: list[Setting]) -> str:
    return "\n".join([f"## {name}", "", *(_lines(setting) for setting in settings)])


def _lines(setting: Setting) -> str:
    again = " Takes effect when Candor is opened again." if setting.restart else ""
    written = setting.written(setting.default)
    default = f"`{_toml(setting)}`" if written else setting.none
    lines = [
        f"### {setting.title}",
        "",
        f"`{setting.key}`: {setting.rule}. Default: {default}.",
        "",
        f"{setting.sentence}{again}",
        "",
    ]
    if setting.choices and not isinstance(setting.default, float):
        lines += [*(f'- `"{value}"`: {words}' for value, words in setting.choices), ""]
    return "\n".join(lines)


def _toml(setting: Setting) -> str:
    written = setting.written(setting.default)
    return f'"{written}"' if isinstance(setting.default, str) else written
