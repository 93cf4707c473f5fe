"""The inspection `bundle`: it holds nothing left out, reads every kind of file, and runs wherever it lies."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import product
from bundle import contents, size
from bundle.build_environment import PYTHON
from steps.environment import Failed, python, say

from inspections.smoke import LOOK, PATIENCE, SUFFIX

LIST = (
    "import sys; from PyInstaller.archive.readers import ZlibArchiveReader;"
    "print(*ZlibArchiveReader(sys.argv[1]).toc, sep='\\n')"
)
RUBBISH = {
    "PYTHONPATH": "/nowhere",
    "PYTHONHOME": "/nowhere",
    "PYTHONSTARTUP": "/nowhere",
    "LD_LIBRARY_PATH": "/nowhere",
    "QT_PLUGIN_PATH": "/nowhere",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/nowhere",
    "QML2_IMPORT_PATH": "/nowhere",
}
WRITE = (
    "import sys; sys.path.insert(0, sys.argv[1]); from samples.every_format import every_format;"
    "from pathlib import Path;"
    "[Path(sys.argv[2], name).write_bytes(data) for name, data in every_format().items()]"
)
PHRASE = "fee"
"""Stands in most samples."""


def inspect_bundle() -> str:
    """Look through it and start it in many ways. Raises Failed."""
    if not product.BUNDLE.is_dir():
        raise Failed("There is no bundle.\nMake it: python3 dev.py package bundle")
    if crept := [*files_left_out(), *modules_left_out()]:
        raise Failed("What is left out is in the bundle:\n  " + "\n  ".join(crept))
    say("contents", "nothing that left_out.toml names")
    with tempfile.TemporaryDirectory(prefix="candor-bundle-") as folder:
        place = Path(folder)
        count = every_kind(place)
        exit_codes(place)
        readers_without_qt()
        ways = [where for where, command, variables in places(place) if runs(where, command, variables)]
    weighs = size.total(size.measured(product.BUNDLE))
    return f"{weighs:.0f} MB; {count} files of every kind read as by the source; runs {', '.join(ways)}"


def files_left_out() -> Iterator[str]:
    """Yield files that a pattern leaves out."""
    internal = product.BUNDLE / "_internal"
    for path in internal.rglob("*"):
        name = path.relative_to(internal).as_posix()
        if not path.is_dir() and (pattern := contents.pattern_against(name)):
            yield f"{name} ({pattern})"


def modules_left_out() -> Iterator[str]:
    """Yield modules in the archive that are left out. Raises Failed where the archive cannot be read."""
    archive = product.BUNDLE / "_internal" / "modules.pyz"
    told = subprocess.run([str(PYTHON), "-c", LIST, str(archive)], capture_output=True, text=True, check=False)
    if told.returncode:
        raise Failed(f"{told.stderr.strip()}\nThe archive of modules could not be read.")
    left_out = contents.modules_left_out()
    for module in told.stdout.split():
        if any(module == name or module.startswith(f"{name}.") for name in left_out):
            yield module


def every_kind(place: Path) -> int:
    """Have the source and the frozen program read one file of every kind; returns how many. Raises Failed."""
    samples = place / "samples"
    samples.mkdir()
    subprocess.run(python("-c", WRITE, str(product.ROOT / "tests"), str(samples)), check=True)
    frozen = read(program(), place / "frozen", samples)
    source = read(python("-m", "candor.cli"), place / "source", samples)
    if different := sorted(name for name in source if source[name] != frozen.get(name)):
        lines = (f"{name}: {frozen.get(name)}, by the source {source[name]}" for name in different)
        raise Failed("The frozen program reads other things than the source:\n  " + "\n  ".join(lines))
    say("kinds", f"{len(source)} files: the same states, passages and texts as by the source")
    return len(source)


def read(command: list[str], home: Path, samples: Path) -> dict[str, object]:
    """Index the samples and return state and passages of each, and what a search finds in them. Raises Failed."""
    run([*command, "--home", str(home), "index", str(samples)])
    library = [json.loads(line) for line in run([*command, "--home", str(home), "library", "--json"]).splitlines()]
    found: dict[str, object] = {Path(each["path"]).name: (each["state"], each["passages"]) for each in library}
    searched = run([*command, "--home", str(home), "search", PHRASE, "--limit", "60", "--json"])
    results = [result for line in searched.splitlines() for result in json.loads(line)["results"]]
    texts = sorted((Path(result["path"]).name, result["text"]) for result in results)
    return {**found, "what a search finds": texts}


def program() -> list[str]:
    """Return the command line's program where it was built."""
    return [str(product.BUNDLE / f"{product.COMMAND}{SUFFIX}")]


def run(command: list[str], expected: int = 0, variables: Mapping[str, str] = MappingProxyType({})) -> str:
    """Run a command to its end and return its output. Raises Failed where it ends otherwise than expected."""
    environment = {**os.environ, "CANDOR_VAULT": "memory", **variables}
    ran = subprocess.run(command, env=environment, capture_output=True, timeout=600, check=False)
    if ran.returncode != expected:
        said = (ran.stderr or ran.stdout).decode("utf-8", "replace").strip()
        raise Failed(f"{said}\n{command[0]} {command[-1]} ended with {ran.returncode}, not with {expected}.")
    return ran.stdout.decode("utf-8")


def exit_codes(place: Path) -> None:
    """Done, wrong usage, and a failure, each as the command line says it; all without Ollama. Raises Failed."""
    nobody = ["--ollama", "http://127.0.0.1:9", "--home", str(place / "frozen")]
    run([*program(), *nobody, "doctor"])
    run([*program(), "no-such-command"], expected=2)
    run([*program(), *nobody, "ask", "How much notice must the tenant give?"])
    run([*program(), *nobody, "index", str(place / "nowhere")], expected=1)
    say("codes", "doctor and a question without Ollama 0, wrong usage 2, a folder that is not there 1")


def readers_without_qt() -> None:
    """Look what is in the memory of a reader that waits for its first order: no Qt. Raises Failed."""
    if sys.platform != "linux":
        return
    with subprocess.Popen([*program(), "--read-documents"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as reader:
        maps, end = "", time.monotonic() + PATIENCE
        while "libmupdf" not in maps and time.monotonic() < end:
            time.sleep(LOOK)
            maps = Path(f"/proc/{reader.pid}/maps").read_text(encoding="utf-8")
        if reader.stdin:
            reader.stdin.close()
    if "libmupdf" not in maps or "libQt6" in maps:
        raise Failed("A reader of documents did not start, or has loaded Qt.")
    say("reader", "has no Qt in its memory")


def places(place: Path) -> Iterator[tuple[str, list[str], dict[str, str]]]:
    """Yield places and surroundings to start it in: what they are called, a command, variables."""
    yield "in rubbish variables", program(), RUBBISH
    if os.name == "nt":
        return
    yield "without a home", ["env", "-u", "HOME", *program()], {}
    link = place / "link"
    link.symlink_to(program()[0])
    yield "through a link", [str(link)], {}
    moved = product.BUILD / "ein Ordner mit Leerzeichen Ä und 字"
    shutil.rmtree(moved, ignore_errors=True)
    shutil.copytree(product.BUNDLE, moved, symlinks=True, copy_function=os.link)
    try:
        yield "from a name with spaces and other letters", [str(moved / product.COMMAND)], {}
    finally:
        shutil.rmtree(moved)
    if sys.platform == "linux" and os.geteuid() == 0 and shutil.which("unshare"):
        script = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$0/candor" "$@"'
        yield "from a place nobody can write to", ["unshare", "-m", "sh", "-c", script, str(product.BUNDLE)], {}


def runs(where: str, command: list[str], variables: dict[str, str]) -> bool:
    """Search with it there, which starts every library. Raises Failed."""
    with tempfile.TemporaryDirectory() as home:
        sample = product.ROOT / "resources" / "samples" / "Meter readings.txt"
        run([*command, "--home", home, "index", str(sample)], variables=variables)
        if "Meter readings.txt" not in run([*command, "--home", home, "search", "meter"], variables=variables):
            raise Failed(f"Started {where}, it does not find what it read.")
    say("runs", where)
    return True
