"""Whether a bill of materials is what CycloneDX and SPDX ask for, by their schemas in an environment of its own."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import product
from steps.environment import python
from steps.lock import UV, VALIDATOR

from inspections.skipped import Skipped

FOLDER = product.BUILD / "validator"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = FOLDER / "made-of.txt"
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


def ready() -> Path:
    """Return the Python that has the schemas, made where it is missing. Raises Skipped when it cannot be had."""
    wanted = hashlib.sha256(VALIDATOR.read_bytes()).hexdigest()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return PYTHON
    shutil.rmtree(FOLDER, ignore_errors=True)
    install = ["install", "--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", str(VALIDATOR)]
    for command in (["venv", str(FOLDER)], ["pip", *install, "--python", str(PYTHON)]):
        ran = subprocess.run(python(*UV[:-1], *command), capture_output=True, text=True, check=False)
        if ran.returncode:
            raise Skipped(
                f"what packaging/inspections/validator.txt pins cannot be installed: {ran.stderr.strip()[-300:]}"
            )
    STAMP.write_text(wanted, encoding="utf-8")
    return PYTHON


def complaints(bill: Path) -> list[str]:
    """Return what is wrong with a bill; nothing when it is valid. Raises Skipped when the schemas cannot be had."""
    ran = subprocess.run([str(ready()), "-c", CHECK, str(bill)], capture_output=True, text=True, check=False)
    return (ran.stdout + ran.stderr).strip().splitlines()
