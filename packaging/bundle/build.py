"""The step "bundle": freezes the program with all it needs into dist/bundle, the same bytes each time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import product
from bundle import size
from bundle.build_environment import PYTHON, make_environment
from bundle.frozen_python import frozen_python
from bundle.half_weights import halve_models
from bundle.icu_data import lighten
from bundle.needless_links import take_out_links
from bundle.strip_symbols import strip_symbols
from steps.environment import Failed, say

SPEC = Path(__file__).with_name("candor.spec")
EPOCH = "SOURCE_DATE_EPOCH"
WORK = "CANDOR_BUILD_WORK"
"""Tells the specification where files lie that were made for it."""
# What would send the build to another Python, other packages or another's settings.
FOREIGN = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONOPTIMIZE", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV")


def make_bundle() -> str:
    """Build dist/bundle, print what it weighs, and fail where that is more than the budget. Raises Failed."""
    base, remark = frozen_python()
    if remark:
        say("bundle", remark)
    make_environment(base)
    begun = time.monotonic()
    freeze(product.BUNDLE, product.BUILD / "pyinstaller")
    table = size.measured(product.BUNDLE)
    print(size.shown(table))
    if over := size.over_budget(table):
        if size.is_binding():
            raise Failed(over)
        say("bundle", over)
    return f"{product.BUNDLE.relative_to(product.ROOT)}, {size.total(table):.0f} MB ({time.monotonic() - begun:.0f} s)"


def freeze(bundle: Path, work: Path) -> None:
    """Freeze the program into a folder, with PyInstaller's own files in another. Raises Failed."""
    shutil.rmtree(bundle, ignore_errors=True)
    shutil.rmtree(work, ignore_errors=True)
    halve_models(reading_models(), work / "models")
    places = ["--distpath", str(work / "dist"), "--workpath", str(work / "work")]
    command = [str(PYTHON), "-m", "PyInstaller", "--clean", "--noconfirm", "--log-level", "WARN", *places, str(SPEC)]
    variables = environment(os.environ, last_commit(), work)
    ran = subprocess.run(
        command, cwd=product.ROOT, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if ran.returncode:
        raise Failed(f"{ran.stdout.decode('utf-8', 'replace').strip()}\n\nPyInstaller failed, see above.")
    bundle.parent.mkdir(parents=True, exist_ok=True)
    (work / "dist" / "bundle").replace(bundle)
    if sys.platform == "darwin":
        app = bundle.with_name(f"{product.NAME}.app")
        shutil.rmtree(app, ignore_errors=True)
        (work / "dist" / app.name).replace(app)
    if sys.platform == "linux":
        take_out_links(bundle)
        lighten(next((bundle / "_internal").rglob("libicudata.so.*")))
        strip_symbols(bundle)
    same_rights(bundle)


def environment(of_shell: Mapping[str, str], epoch: str, work: Path) -> dict[str, str]:
    """Return the variables PyInstaller is run with: what makes the bytes the same, and none of the person's own."""
    kept = {name: value for name, value in of_shell.items() if name not in FOREIGN}
    return {
        EPOCH: epoch,
        **kept,
        "PYTHONHASHSEED": "1",
        "PYTHONNOUSERSITE": "1",
        "PYINSTALLER_CONFIG_DIR": str(work / "config"),
        WORK: str(work),
    }


def last_commit() -> str:
    """Return when the last commit was made, in seconds since 1970. Raises Failed outside of a repository."""
    if said := os.environ.get(EPOCH):
        return said
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        asked = subprocess.run(command, cwd=product.ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        raise Failed(
            f"There is no git here that says when this source was made.\nSet {EPOCH} to that, in seconds since 1970."
        ) from None
    return asked.stdout.strip()


def reading_models() -> Path:
    """Return where the build's environment has them."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([str(PYTHON), "-c", code], capture_output=True, text=True, check=True)
    return Path(told.stdout.strip(), "rapidocr", "models")


def same_rights(bundle: Path) -> None:
    """Give files and folders the rights that all may read them, whatever the builder's own rule is."""
    for path in [bundle, *bundle.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
