"""Packs the program for any Linux into a .tar.xz that is unpacked and started: nothing is installed."""

from __future__ import annotations

import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

import product
from bundle.size import MB
from steps.environment import Failed

from linux.moment import moment
from linux.tree import filled, put_program, put_share

NAME = f"{product.COMMAND}-{product.VERSION}-linux-{platform.machine()}"
STAGE = product.BUILD / "linux" / NAME
README = Path(__file__).parent / "README.txt"


def make_tarball() -> str:
    """Build dist/candor-VERSION-linux-MACHINE.tar.xz out of dist/bundle."""
    shutil.rmtree(STAGE, ignore_errors=True)
    put_program(STAGE)
    put_share(STAGE / "share")
    said = filled(README.read_text(encoding="utf-8"), {"VERSION": product.VERSION, "ID": product.ID, "FOLDER": NAME})
    (STAGE / "README.txt").write_text(said, encoding="utf-8")
    shutil.copyfile(product.ROOT / "LICENSE", STAGE / "LICENSE")
    made = product.DIST / f"{NAME}.tar.xz"
    pack(STAGE, made, moment())
    return f"dist/{made.name}: {made.stat().st_size / MB:.1f} MB"


def pack(folder: Path, made: Path, when: int) -> None:
    """Write a folder as .tar.xz: sorted, owned by nobody in particular, everything of one moment."""
    made.parent.mkdir(parents=True, exist_ok=True)
    # Two threads always, whatever the machine has: one alone would cut its blocks otherwise.
    command = ["xz", "--threads=2", "-6", "--stdout"]
    try:
        with (
            made.open("wb") as file,
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=file) as xz,
            tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.GNU_FORMAT) as archive,
        ):
            for path in [folder, *sorted(folder.rglob("*"))]:
                _add(archive, path, str(path.relative_to(folder.parent)), when)
    except FileNotFoundError:
        raise Failed("xz is not there.\nInstall it: sudo apt-get install xz-utils") from None
    except BrokenPipeError:
        pass  # xz ended before it had read everything; its exit code says that it failed
    if xz.returncode:
        made.unlink()  # a part of an archive looks like one
        raise Failed(f"xz did not write {made.name} (exit code {xz.returncode}); the disk may be full.")


def _add(archive: tarfile.TarFile, path: Path, name: str, when: int) -> None:
    member = archive.gettarinfo(str(path), name)
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = when
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    # A file with two names would otherwise be one file and a link, or not, depending on how it came here.
    if member.islnk():
        member.type, member.linkname, member.size = tarfile.REGTYPE, "", path.stat().st_size
    if member.isreg():
        with path.open("rb") as file:
            archive.addfile(member, file)
    else:
        archive.addfile(member)
