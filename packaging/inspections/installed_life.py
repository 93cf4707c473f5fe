"""One installation after another in one wine prefix: what is put in, what is refused, what is left."""

from __future__ import annotations

import re
import shlex
import shutil
import time
from pathlib import Path

import product
from steps.environment import Failed

from inspections.wine import Wine

COMMAND, WINDOW, UNINSTALLER = f"{product.COMMAND}.exe", f"{product.WINDOW}.exe", "uninstall.exe"
LISTED = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{product.ID}"
OPENER = rf"HKCU\Software\Classes\Applications\{WINDOW}"
SHORTCUT = f"AppData/Roaming/Microsoft/Windows/Start Menu/Programs/{product.NAME}.lnk"
USUAL = f"AppData/Local/Programs/{product.NAME}"
DATA = f"AppData/Local/{product.NAME}/chats.sqlite"
OWN = "Programme für Zoë/Candor (neu)"
EARLIER = {"_internal/base.bin": "1", "_internal/gone/old plugin.dll": "1", "_internal/ümläut $x.txt": "1"}
LATER = {"_internal/base.bin": "2", "_internal/new/plugin.dll": "2"}
BUNDLES = {"0.1.0": EARLIER, "0.2.0": LATER}
UNWRITTEN, RUNNING, UNSUPPORTED, FOLDER = 2, 3, 4, 5
"""Exit codes of candor.nsi."""
# Every uninstaller made by NSIS runs from a copy, which cannot delete itself. It asks Windows to do so at the next
# start; Windows does that for administrators alone, and else when it tidies its temporary files.
COPY = re.compile(r"users/[^/]+/Temp/~nsu\w*\.tmp(/Un\w*\.exe)?")
ASKED = '"PendingFileRenameOperations"='
MOST = 10
"""How many of what is wrong are shown."""
STARTS = 60
"""Seconds that a program may take to start or to end."""


def require(holds: bool, otherwise: str) -> None:
    """Raise Failed with what was found instead."""
    if not holds:
        raise Failed(otherwise)


class Life:
    """What happens to the installers of the two bundles, the earlier and the later one."""

    def __init__(self, wine: Wine, installers: list[Path]) -> None:
        self.wine = wine
        self.earlier, self.later = (Path(shutil.copy(each, wine.disk)) for each in installers)
        self.usual, self.own, self.data = wine.person / USUAL, wine.disk / OWN, wine.person / DATA
        self.proof = wine.person / "Temp" / "candor-started.txt"

    def lived(self) -> str:
        """Go through all of it and return what was seen."""
        self.refused_by_an_old_windows()
        self.wine.run("winecfg", "/v", "win10")
        self.wine.run("reg", "add", r"HKCU\Software\Classes", "/f")  # every Windows has it, a new wine has not
        self.data.parent.mkdir(parents=True)
        self.data.write_text("what a person wrote", encoding="utf-8")
        self.own.parent.mkdir()
        before = self.state()
        self.installed()
        for program in (WINDOW, COMMAND):
            self.started(self.usual / program)
        self.updated()
        self.removed(self.usual)
        self.nothing_left(*before)
        self.stopped_in_the_middle()
        self.nothing_left(*before)
        self.moved()
        self.removed(self.own)
        self.nothing_left(*before)
        self.refused_where_others_files_are()
        copies = self.nothing_left(*before)
        left = f"NSIS's {copies} copies of uninstallers in %TEMP%, and " if copies else ""
        return f"installed, started, updated, moved, refused and removed under wine; left is {left}the person's data"

    def state(self) -> tuple[set[str], set[str]]:
        """Return the files and the registry, settled."""
        self.wine.settle()
        return self.wine.files(), self.wine.registry()

    def refused_by_an_old_windows(self) -> None:
        """Wine takes itself for Windows 7, which Qt does not run on."""
        code = self.wine.run(self.wine.inside(self.earlier), "/S")
        require(code == UNSUPPORTED, f"an old Windows was not refused: exit code {code}")
        require(not self.usual.exists(), "an old Windows was refused, but files were installed")

    def installed(self) -> None:
        """Install, and look at all that was put in."""
        self.put_in(self.earlier)
        self.holds(self.usual, EARLIER)
        listed = self.wine.values(LISTED)
        wanted = {
            "DisplayName": product.NAME,
            "DisplayVersion": "0.1.0",
            "DisplayIcon": self.wine.inside(self.usual / WINDOW),
            "InstallLocation": self.wine.inside(self.usual),
            "NoModify": "dword:00000001",
        }
        require(wanted.items() <= listed.items() and "EstimatedSize" in listed, f"listed as installed: {listed}")
        shortcut = (self.wine.person / SHORTCUT).read_bytes()
        require(WINDOW.encode("utf-16-le") in shortcut, "the shortcut leads elsewhere")
        require(not self.wine.values(OPENER), "documents are opened with Candor without anybody's word")

    def started(self, program: Path) -> None:
        """Start a program, and be refused by both installers and the uninstaller until it ends."""
        with self.wine.started(program) as running:
            try:
                said = self.said()
                require(said == f"0.1.0 {self.wine.inside(program)}", f"something else was started: {said}")
                uninstaller = self.usual / UNINSTALLER
                for refusing in (self.earlier, self.later, uninstaller):
                    # As a copy the uninstaller would not be waited for.
                    stay = (f"_?={self.wine.inside(self.usual)}",) if refusing == uninstaller else ()
                    code = self.wine.run(self.wine.inside(refusing), "/S", *stay)
                    require(code == RUNNING, f"{refusing.name} while {program.name} runs: exit code {code}")
                self.holds(self.usual, EARLIER)
            finally:
                self.proof.unlink(missing_ok=True)
                running.wait(STARTS)

    def said(self) -> str:
        """Return what a started program says of itself. Raises Failed when it says nothing in time."""
        until = time.monotonic() + STARTS
        while time.monotonic() < until:
            if self.proof.exists() and (said := self.proof.read_bytes().decode("utf-16-le").lstrip("\ufeff")):
                return said
            time.sleep(0.05)
        raise Failed(f"the installed program did not start within {STARTS} s")

    def updated(self) -> None:
        """Put a later version over it: files it no longer has go, a person's own and what they chose stay."""
        own = self.usual / "_internal" / "gone" / "my notes.txt"
        own.write_text("a person's own", encoding="utf-8")
        self.put_in(self.later, "/OPENWITH")
        require(own.exists(), "an update deleted a person's own file")
        shutil.rmtree(own.parent)
        self.holds(self.usual, LATER)
        require(self.wine.values(LISTED)["DisplayVersion"] == "0.2.0", "the old version is listed as installed")
        self.put_in(self.later)
        opens = self.wine.values(rf"{OPENER}\shell\open\command").get("@", "nothing")
        require(opens == f'"{self.wine.inside(self.usual / WINDOW)}" "%1"', f"/OPENWITH and an update left {opens}")

    def stopped_in_the_middle(self) -> None:
        """A file that cannot be written ends it, and what was written before can be removed like any other."""
        self.put_in(self.earlier)
        in_the_way = self.usual / "_internal" / "new" / "plugin.dll"
        in_the_way.mkdir(parents=True)
        code = self.wine.run(self.wine.inside(self.later), "/S")
        require(code == UNWRITTEN, f"a file could not be written: exit code {code}")
        require(self.wine.values(LISTED)["DisplayVersion"] == "0.2.0", "half a program is not listed as installed")
        in_the_way.rmdir()
        self.removed(self.usual)

    def moved(self) -> None:
        """Install, then elsewhere: the first folder is gone, and the next version goes where the last one went."""
        self.put_in(self.earlier)
        self.put_in(self.later, f"/D={self.wine.inside(self.own)}")
        require(not self.usual.exists(), f"what moved left {sorted(self.usual.rglob('*'))}")
        self.holds(self.own, LATER)
        self.put_in(self.earlier)
        self.holds(self.own, EARLIER)

    def refused_where_others_files_are(self) -> None:
        """A person's folder, another program's and one whose path leaves no room are not taken."""
        taken = [self.wine.disk / "taken" / "letter.txt", self.wine.disk / "another program" / UNINSTALLER]
        for file in taken:
            file.parent.mkdir()
            file.write_text("not Candor's", encoding="utf-8")
        for place in (*(self.wine.inside(file.parent) for file in taken), "C:\\" + "x" * 250):
            code = self.wine.run(self.wine.inside(self.earlier), "/S", *f"/D={place}".split(" "))
            require(code == FOLDER, f"installed into {place}: exit code {code}")
        for file in taken:
            require([each.name for each in file.parent.iterdir()] == [file.name], f"{file.parent.name} was written to")
            shutil.rmtree(file.parent)

    def removed(self, place: Path) -> None:
        """Uninstall as the list of installed programs says that it is done quietly."""
        quietly = self.wine.values(LISTED).get("QuietUninstallString", "")
        require(quietly == f'"{self.wine.inside(place / UNINSTALLER)}" /S', f"removed quietly by {quietly}")
        self.wine.run(*(word.strip('"') for word in shlex.split(quietly, posix=False)))
        self.wine.settle()

    def nothing_left(self, files: set[str], registry: set[str]) -> int:
        """Return how many copies of uninstallers there are. Raises Failed when something else is left or lost."""
        now_files, now_registry = self.state()
        left = sorted(each for each in now_files - files if not COPY.fullmatch(each))
        require(not left, f"{len(left)} files are left: {left[:MOST]}")
        require(not files - now_files, f"files are gone: {sorted(files - now_files)[:MOST]}")
        changed = sorted(each for each in now_registry ^ registry if not (ASKED in each and "~nsu" in each))
        require(not changed, f"{len(changed)} changes in the registry: {changed[:MOST]}")
        return sum(each.endswith(".exe") for each in now_files - files)

    def put_in(self, installer: Path, *options: str) -> None:
        """Install silently. Raises Failed when it does not say that all went well."""
        # NSIS reads /D= up to the end of the line and without quotes: word by word, or wine would put some around it.
        words = [word for option in options for word in option.split(" ")]
        code = self.wine.run(self.wine.inside(installer), "/S", *words)
        require(code == 0, f"{installer.name} {' '.join(options)} ended with {code}")

    def holds(self, place: Path, files: dict[str, str]) -> None:
        """Raise Failed when the installed files are not those of a bundle, or not with its content."""
        found = {each.relative_to(place).as_posix() for each in place.rglob("*") if each.is_file()}
        require(found == {*files, COMMAND, WINDOW, UNINSTALLER}, f"{place} holds {sorted(found)}")
        for file, content in files.items():
            require((place / file).read_text(encoding="utf-8") == content, f"{file} has other content")

    def end(self) -> None:
        """Let a program that still runs end, and wait for it."""
        self.proof.unlink(missing_ok=True)
        self.wine.settle()
