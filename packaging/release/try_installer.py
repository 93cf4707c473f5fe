"""Installs one file of a release as a person would, tries the program out, removes it, and says what stayed.

Standard library only; made for the clean machines of the release workflow, since it installs into the system:

    python packaging/release/try_installer.py dist/candor_0.2.0_amd64.deb --screen "xvfb-run -a"
    python packaging/release/try_installer.py dist/candor_0.2.0_amd64.deb --through "docker exec clean" --screen ...
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from inspections.smoke import PATIENCE, Installed, try_out
from product import COMMAND, NAME, WINDOW
from steps.environment import Failed, say


@dataclass(frozen=True)
class Way:
    """How one kind of file is installed and removed. `remove` returns what stayed that should not have."""

    candor: str
    window: str
    remove: Callable[[], Sequence[str]]


@dataclass(frozen=True)
class Machine:
    """Where it is installed: this machine, or one that commands are sent to."""

    through: Sequence[str]

    def run(self, *command: str, timeout: float = 4 * PATIENCE) -> str:
        """Run a command there and return what it printed. Raises Failed when it fails."""
        ran = subprocess.run([*self.through, *command], capture_output=True, timeout=timeout, check=False)
        said = ran.stdout.decode("utf-8", "replace")
        if ran.returncode:
            raise Failed(f"{said}{ran.stderr.decode('utf-8', 'replace')}\n{shlex.join(command)} failed.")
        return said

    def as_root(self, *command: str) -> str:
        """Run a command with the right to install. Raises Failed when it fails."""
        is_root = bool(self.through) or os.geteuid() == 0
        return self.run(*command) if is_root else self.run("sudo", *command)


def debian(file: Path, machine: Machine, _: Path) -> Way:
    """Install a .deb with all it depends on."""
    name = machine.run("dpkg-deb", "--field", str(file), "Package").strip()
    machine.as_root("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", str(file))
    files = machine.run("dpkg-query", "--listfiles", name).splitlines()

    def remove() -> list[str]:
        machine.as_root("apt-get", "purge", "--yes", "--quiet", name)
        standing = 'for each; do if [ -f "$each" ] || [ -L "$each" ]; then echo "$each"; fi; done'
        return machine.run("sh", "-c", standing, "sh", *files).splitlines()

    return Way(f"/usr/bin/{COMMAND}", f"/usr/bin/{WINDOW}", remove)


def tarball(file: Path, _: Machine, place: Path) -> Way:
    """Unpack a .tar.xz, which is all there is to it."""
    folder = place / "unpacked"
    with tarfile.open(file) as archive:
        archive.extractall(folder, filter="data")
    return Way(one(folder, COMMAND), one(folder, WINDOW), lambda: cleared(folder))


def nsis(file: Path, machine: Machine, _: Path) -> Way:
    """Run a Windows installer silently; it installs for this person alone."""
    machine.run(str(file), "/S")
    folder = Path(os.environ["LOCALAPPDATA"], "Programs", NAME)
    shortcut = Path(os.environ["APPDATA"], "Microsoft", "Windows", "Start Menu", "Programs", f"{NAME}.lnk")
    if not shortcut.is_file():
        raise Failed(f"The Start menu has no {shortcut.name}.")

    def remove() -> list[str]:
        machine.run(str(folder / "uninstall.exe"), "/S")
        # It goes on from a copy of itself, for it cannot remove the file that runs.
        end = time.monotonic() + PATIENCE
        while folder.exists() and time.monotonic() < end:
            time.sleep(1)
        return [str(path) for path in (folder, shortcut) if path.exists()]

    return Way(str(folder / f"{COMMAND}.exe"), str(folder / f"{WINDOW}.exe"), remove)


def disk_image(file: Path, machine: Machine, place: Path) -> Way:
    """Copy the application out of a macOS disk image, as dragging it does."""
    mounted, application = place / "mounted", place / f"{NAME}.app"
    machine.run("hdiutil", "attach", str(file), "-nobrowse", "-readonly", "-mountpoint", str(mounted))
    try:
        machine.run("ditto", str(mounted / application.name), str(application))
    finally:
        machine.run("hdiutil", "detach", str(mounted))
    machine.run("codesign", "--verify", "--deep", "--strict", str(application))
    return Way(one(application, COMMAND), one(application, WINDOW), lambda: cleared(application))


def appimage(file: Path, _: Machine, place: Path) -> Way:
    """Start an AppImage by links that have its programs' names, which is how it knows what it is to be."""
    file.chmod(0o755)
    links = [place / name for name in (COMMAND, WINDOW)]
    for link in links:
        link.symlink_to(file)
    return Way(str(links[0]), str(links[1]), lambda: [])


KINDS = {".deb": debian, ".xz": tarball, ".AppImage": appimage, ".exe": nsis, ".dmg": disk_image}


def one(folder: Path, name: str) -> str:
    """Return the one program of this name below a folder. Raises Failed when there is none, or more."""
    found = [path for path in folder.rglob(name) if path.is_file() and os.access(path, os.X_OK)]
    if len(found) != 1:
        raise Failed(f"There should be one program {name} in {folder}; there are {len(found)}.")
    return str(found[0])


def cleared(folder: Path) -> list[str]:
    """Remove a folder; nothing stays."""
    shutil.rmtree(folder)
    return []


def try_installer(file: Path, machine: Machine, screen: Sequence[str], place: Path) -> str:
    """Install, try out, remove, and return a line. Raises Failed when any of it does not go as it should."""
    if file.suffix not in KINDS:
        raise Failed(f"{file.name} is no installer known here: {', '.join(KINDS)}.")
    way = KINDS[file.suffix](file.absolute(), machine, place)
    say("installed", file.name)
    try:
        done = try_out(Installed(way.candor, way.window, machine.through, screen), place)
    finally:
        stayed = way.remove()
    if stayed:
        raise Failed(f"Removed, and these stayed: {', '.join(stayed)}.")
    if not (place / "data" / "index").is_dir():
        raise Failed("Removing the program removed the person's data.")
    say("removed", "nothing of it stayed but the person's data")
    return done


def main() -> int:
    """Try one file; returns 0 when all of it worked."""
    parser = argparse.ArgumentParser(description="Installs one file of a release, tries it out and removes it.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--through", default="", help="what runs a command on the machine it is installed on")
    parser.add_argument("--screen", default="", help="what shows a window there, such as xvfb-run -a")
    parser.add_argument("--place", type=Path, help="a folder that is seen from there too")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="candor-try-", dir=chosen.place) as place:
        try:
            machine, screen = Machine(shlex.split(chosen.through)), shlex.split(chosen.screen)
            say("tried", try_installer(chosen.file, machine, screen, Path(place)))
        except Failed as failure:
            print(f"\n{failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
