"""`candor licences`: Candor's own licence, and those of everything it is made of."""

import argparse
from pathlib import Path

from candor import __version__
from candor.cli.output import Output
from candor.settings.paths import Paths

FILES = (Path("licences", "THIRD-PARTY.txt"), Path("licences", "sbom.cdx.json"))
"""Below the resources: for people, and for programs."""
OWN = (
    f"Candor {__version__} is free software under the GNU Affero General Public License, version 3 or later:",
    "you may use it, pass it on and change it under its conditions. It comes without any warranty.",
)


async def licences(chosen: argparse.Namespace, output: Output) -> int:
    """Says where the notices are, or prints them whole; a source tree has them once they were made."""
    notices, bill = (Paths.resources() / file for file in FILES)
    if not notices.is_file():
        output.note("The notices come with the installers. In a source tree: python3 dev.py package notices")
        return 1
    if output.as_json:
        output.json(licence="AGPL-3.0-or-later", version=__version__, notices=str(notices), bill=str(bill))
        return 0
    if chosen.all:
        for line in notices.read_text(encoding="utf-8").splitlines():
            output.say(line)
        return 0
    for line in OWN:
        output.say(line)
    output.say()
    output.say("What others wrote, under which licences, and where the sources are (--all prints it):")
    output.say(f"    {notices}")
    output.say("The same for programs, as CycloneDX:")
    output.say(f"    {bill}")
    return 0
