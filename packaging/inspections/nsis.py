"""Installs, starts, updates and removes Candor's installer for Windows under wine, and looks for what is left.

The bundle cannot be made here, so two small ones stand in for it: the same script, with programs that only say where
they were started.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

import product
from icon.prepare import ICO, TARGET
from steps.environment import Failed
from windows.installer import Release, compiled, makensis

from inspections.installed_life import BUNDLES, COMMAND, WINDOW, Life, require
from inspections.skipped import Skipped
from inspections.wine import Wine

DUMMY = Path(__file__).with_name("dummy.nsi")


def inspect_nsis() -> str:
    """Go through the life of an installation and return what was seen. Raises Failed at what is not as it should be."""
    try:
        compiler = makensis()
    except Failed as missing:
        raise Skipped(str(missing)) from None
    with tempfile.TemporaryDirectory(prefix="candor-nsis-") as name:
        folder = Path(name)
        wine = Wine(folder)
        installers = [made(folder, compiler, version, files) for version, files in BUNDLES.items()]
        life = Life(wine, installers)
        try:
            return f"{life.lived()}; two builds are the same bytes"
        finally:
            life.end()


def made(folder: Path, compiler: str, version: str, files: dict[str, str]) -> Path:
    """Make the installer of a small bundle, twice. Raises Failed when the two differ."""
    bundle = folder / f"bundle {version}"
    bundle.mkdir()
    words = [compiler, "-V1", f"-DVERSION={version}", f"-DOUTPUT={bundle / WINDOW}", str(DUMMY)]
    subprocess.run(words, check=True)
    shutil.copyfile(bundle / WINDOW, bundle / COMMAND)
    for file, content in files.items():
        (bundle / file).parent.mkdir(parents=True, exist_ok=True)
        (bundle / file).write_text(content, encoding="utf-8")
    outputs = [folder / turn / f"{product.COMMAND}-{version}-setup.exe" for turn in ("one", "two")]
    for output in outputs:
        compiled(Release(bundle, version, TARGET / ICO, output), output.parent / f"stage {version}")
    hashes = {hashlib.sha256(each.read_bytes()).hexdigest() for each in outputs}
    require(len(hashes) == 1, f"two builds of {version} differ: {hashes}")
    return outputs[0]
