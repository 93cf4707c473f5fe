"""Whether a bill of materials is what CycloneDX and SPDX ask for, by their schemas in an environment of its own."""

from __future__ import annotations

import subprocess
from pathlib import Path

from steps.lock import VALIDATOR

from inspections.pinned_tools import installed

CHECK = """
import json, pathlib, re, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from license_expression import get_spdx_licensing
text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
if error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
    print(str(error)[:2000])
def walk(components):
    for component in components:
        yield component
        yield from walk(component.get("components", []))
spdx = get_spdx_licensing()
for said in sorted({entry["expression"] for one in walk(json.loads(text)["components"]) for entry in one["licenses"]}):
    known = re.sub(r"LicenseRef-[A-Za-z0-9.-]+", "MIT", said)
    for error in spdx.validate(known, strict=False).errors:
        print(f"{said}: {error}")
"""


def complaints(bill: Path) -> list[str]:
    """Return what is wrong with a bill; nothing when it is valid. Raises Skipped when the schemas cannot be had."""
    ran = subprocess.run(
        [str(installed(VALIDATOR) / "python"), "-c", CHECK, str(bill)], capture_output=True, text=True, check=False
    )
    return (ran.stdout + ran.stderr).strip().splitlines()
