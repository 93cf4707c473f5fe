"""What is in the program: files and modules of a frozen bundle, or all that an environment has before there is one."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from product import BUNDLE
from steps.environment import Failed

# PyInstaller is in the build environment alone; this runs there.
LIST_MODULES = """
import json, sys
from PyInstaller.archive.readers import ZlibArchiveReader
names = ZlibArchiveReader(sys.argv[1]).toc
print(json.dumps(sorted(name for name in names if name.partition(".")[0] not in sys.stdlib_module_names)))
"""
ARCHIVE = "modules.pyz"
LIBRARY = (".so", ".dll", ".dylib", ".pyd")


@dataclass(frozen=True)
class Contents:
    """Files as paths below site-packages, and the modules that a frozen program has inside, Python's own apart."""

    files: frozenset[str]
    modules: frozenset[str] = frozenset()

    def has_any_of(self, files: Iterable[str]) -> bool:
        """Tell whether any of these files ships, by itself or as a module inside the program."""
        return any(file in self.files or module(file) in self.modules for file in files)

    def has(self, patterns: Iterable[str]) -> bool:
        """Tell whether a file that one of these patterns fits ships."""
        return any(fnmatchcase(file, pattern) for pattern in patterns for file in self.files)

    def libraries(self) -> list[str]:
        """Return the shared libraries, by path."""
        return sorted(file for file in self.files if is_library(PurePosixPath(file).name))


def is_library(name: str) -> bool:
    """Tell whether a file of this name is a shared library: by its end, or with a version after it."""
    return name.endswith(LIBRARY) or ".so." in name


def module(file: str) -> str:
    """Return the module that a file of a package is; empty when it is none."""
    path = PurePosixPath(file)
    if path.suffix != ".py":
        return ""
    return ".".join(path.parent.parts if path.name == "__init__.py" else path.with_suffix("").parts)


def of_environment(site_packages: Path) -> Contents:
    """Return everything that is installed."""
    return Contents(frozenset(_files(site_packages)))


def of_bundle(python: Path, bundle: Path = BUNDLE) -> Contents:
    """Return what a frozen bundle holds, its archive of modules read by the Python it was built with. Raises Failed."""
    inside = bundle / "_internal"
    command = [str(python), "-c", LIST_MODULES, str(inside / ARCHIVE)]
    if not python.is_file():
        raise Failed(f"{bundle} is here without what it was built with.\nFirst: python3 dev.py package bundle")
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode:
        said = ran.stderr.strip()[-400:]
        raise Failed(f"{inside / ARCHIVE} cannot be read: {said}\nFirst: python3 dev.py package bundle")
    return Contents(frozenset(_files(inside)), frozenset(json.loads(ran.stdout)))


def _files(folder: Path) -> Iterable[str]:
    for path in folder.rglob("*"):
        # A link is not a second library: PyInstaller puts one beside each that stands deeper.
        if path.is_file() and not path.is_symlink():
            # On macOS it takes the dot from the names of folders.
            yield path.relative_to(folder).as_posix().replace("__dot__", ".")
