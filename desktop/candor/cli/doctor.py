"""`candor doctor`: whether everything is there, what is kept and who is talked to."""

import argparse
from dataclasses import asdict

from candor.cli.output import Output
from candor.core import examine
from candor.model.finding import Health

MARKS = {Health.GOOD: "  ", Health.NOTICE: "- ", Health.FAULT: "! "}


async def doctor(chosen: argparse.Namespace, output: Output) -> int:
    """Prints the findings; "!" before a fault, "-" before a thing to know."""
    findings = await examine(chosen.home, chosen.ollama)
    width = max(len(finding.subject) for finding in findings) + 2
    for finding in findings:
        if output.as_json:
            output.json(**asdict(finding))
            continue
        output.say(f"{MARKS[finding.health]}{finding.subject:<{width}}{finding.words}")
        if finding.remedy:
            output.say(f"  {'':<{width}}{finding.remedy}")
    return 0
