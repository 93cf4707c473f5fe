"""The bundle's files as two lists for NSIS: what is written, and what is removed again.

The uninstaller knows each file by its name and removes nothing else, and a folder only when it is empty: a person may
have put files of their own beside Candor's.
"""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from steps.environment import Failed

from windows.words import quoted

UNINSTALLER = "uninstall.exe"


def files_in(bundle: Path) -> list[PureWindowsPath]:
    """Return every file of a bundle, in an order that is the same everywhere.

    Raises Failed when there is none, or one that Windows or the uninstaller would take for another.
    """
    files = sorted((PureWindowsPath(file.relative_to(bundle)) for file in bundle.rglob("*") if file.is_file()), key=str)
    if not files:
        raise Failed(f"There is no bundle in {bundle}. Make it first: python3 dev.py package bundle")
    # Windows compares names without their case, and so does PureWindowsPath.
    if len(set(files)) != len(files) or PureWindowsPath(UNINSTALLER) in files:
        raise Failed(f"Two of the files in {bundle} would be one on Windows, or one is called {UNINSTALLER}.")
    return files


def folders_of(files: list[PureWindowsPath]) -> list[PureWindowsPath]:
    """Return the folders that stand below the installed one, the deepest first."""
    folders = {folder for file in files for folder in file.parents if folder.parts}
    return sorted(folders, key=lambda folder: (-len(folder.parts), str(folder)))


def longest(files: list[PureWindowsPath]) -> int:
    """Return the characters of the longest path below the installed folder."""
    return max(len(str(file)) for file in files)


def kilobytes(bundle: Path) -> int:
    """Return what the installed files take, for the list of installed programs."""
    return sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file()) // 1024


def written(bundle: Path, files: list[PureWindowsPath]) -> str:
    """Return the lines that write every file."""
    lines, folder = [], None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            lines.append(f"SetOutPath {_installed(folder)}")
        # The second is a path on this machine, where a dollar is only a dollar.
        lines.append(f'File {quoted(f"/oname={file.name}")} "{bundle.joinpath(*file.parts)}"')
    return "\n".join(lines) + "\n"


def removed(files: list[PureWindowsPath]) -> str:
    """Return the lines that remove every file."""
    return "".join(f"Delete {_installed(file)}\n" for file in files)


def folders_removed(files: list[PureWindowsPath]) -> str:
    """Return the lines that remove the folders which are empty then."""
    return "".join(f"RMDir {_installed(folder)}\n" for folder in folders_of(files))


def _installed(path: PureWindowsPath) -> str:
    inside = quoted(str(path))[1:-1]
    return f'"$INSTDIR\\{inside}"' if path.parts else '"$INSTDIR"'
