"""A fresh copy of a bare Debian in a folder, and how commands are run in it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

import product
from steps.environment import Failed

from inspections.skipped import Skipped

CACHE = product.BUILD / "chroots"
PERSON, NUMBER = "person", 1000
X11 = Path("/tmp/.X11-unix")
# What a running system has and a folder does not. In a mount namespace of its own: it ends with the command, so that
# nothing is left mounted, however that ends.
MOUNT = """
mount -t proc proc "$1/proc"; mount -t devpts devpts "$1/dev/pts"; mount -t tmpfs shm "$1/dev/shm"
mount -t sysfs -o ro sysfs "$1/sys"
if [ -d "$2" ]; then mkdir -p "$1$2"; mount --bind "$2" "$1$2"; fi
root="$1" person="$3"; shift 3
exec chroot --userspec="$person" "$root" "$@"
"""


def bare(suite: str) -> Path:
    """Return a pristine system: one of CANDOR_CHROOTS, else what debootstrap makes once and keeps in build/chroots.

    Raises Skipped where that cannot be done, Failed where debootstrap fails.
    """
    ready = Path(os.environ.get("CANDOR_CHROOTS", CACHE), suite)
    if (ready / "usr" / "bin" / "apt-get").is_file():
        return ready
    if not shutil.which("debootstrap"):
        raise Skipped("needs debootstrap: sudo apt-get install debootstrap")
    made = CACHE / suite
    half = CACHE / f"{suite}.half"
    half.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(half, ignore_errors=True)
    ran = subprocess.run(
        ["debootstrap", "--variant=minbase", suite, str(half)], capture_output=True, text=True, check=False
    )
    if ran.returncode:
        raise Failed(
            f"{ran.stdout[-2000:]}\ndebootstrap could not make {suite}; what it needs comes from the internet."
        )
    half.rename(made)
    return made


class Chroot:
    """A copy of a bare system with one ordinary user. Needs root. `close` ends what runs in it and deletes it."""

    def __init__(self, suite: str) -> None:
        self.root = product.BUILD / "chroots" / f"{suite}.used"
        self.close()
        self.root.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-a", str(bare(suite)), str(self.root)], check=True)
        # Services of packages would start on the machine that inspects.
        self.write("/usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n", 0o755)
        self.run("useradd", "--create-home", "--uid", str(NUMBER), PERSON)

    def close(self) -> None:
        """End what still runs in it, and delete it."""
        for number in self.running():
            os.kill(number, signal.SIGKILL)
        shutil.rmtree(self.root, ignore_errors=True)

    def running(self) -> list[int]:
        """Return the processes whose root this is."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if (process / "root").readlink() == self.root:
                    found.append(int(process.name))
            except OSError:
                continue  # it ended meanwhile
        return found

    def command(self, *words: str, person: bool = False, variables: Sequence[str] = ()) -> list[str]:
        """Return the command that runs these words inside, as root or as the ordinary user with an empty home."""
        who, home = (f"{NUMBER}:{NUMBER}", f"/home/{PERSON}") if person else ("0:0", "/root")
        outside = ["unshare", "--mount", "sh", "-ec", MOUNT, "sh", str(self.root), str(X11), who]
        path = "PATH=/usr/local/bin:/usr/bin:/bin" + ("" if person else ":/usr/sbin:/sbin")
        fixed = [f"HOME={home}", path, "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
        return [*outside, "env", "--chdir", home, "-i", *fixed, *variables, *words]

    def run(self, *words: str, person: bool = False) -> str:
        """Run words inside and return what they printed. Raises Failed when they fail."""
        ran = subprocess.run(self.command(*words, person=person), capture_output=True, text=True, check=False)
        if ran.returncode:
            raise Failed(f"{(ran.stdout + ran.stderr)[-3000:].strip()}\n{' '.join(words)} failed in {self.root.name}.")
        return ran.stdout

    def has(self, name: str) -> bool:
        """Tell whether a program is on the path inside."""
        command = self.command("sh", "-c", f"command -v {name}")
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    def write(self, path: str, text: str, mode: int = 0o644) -> None:
        """Write a file inside."""
        place = self.root / path.lstrip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
        place.chmod(mode)

    def files(self) -> set[str]:
        """Return every path inside, as it is called there."""
        found = set()
        for folder, folders, names in os.walk(self.root):
            found |= {"/" + str(Path(folder, name).relative_to(self.root)) for name in [*folders, *names]}
        return found
