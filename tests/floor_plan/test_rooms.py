"""The floor plan: who may import whom, and what may stand where."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from floor_plan.tracked import ROOT, SOURCE, modules

LINES_AT_MOST = 300
# Where widgets may be named: the views, and the entry that puts them together.
WITH_WIDGETS = ("ui/", "main/")
# Qt's pieces that draw or show; QtCore alone serves the bridge in work/.
WIDGETS = ("PySide6.QtWidgets", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtSvgWidgets", "qtawesome")
QT = ("PySide6", "shiboken6")
WITH_QT = ("ui/", "work/", "main/")
CATCHES_ALL = ("work/",)


def place(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def imported(path: Path) -> Iterator[str]:
    """Yields the full names a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{name.name}" for name in node.names)


def named(path: Path, packages: tuple[str, ...]) -> list[str]:
    return [name for name in imported(path) if f"{name}.".startswith(tuple(f"{package}." for package in packages))]


def test_there_are_modules_to_look_at() -> None:
    assert len(modules()) > 30


def test_every_room_imports_only_what_stands_right_of_it() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_widgets_are_named_in_ui_alone() -> None:
    misplaced = [
        (place(path), name)
        for path in modules()
        for allowed, packages in ((WITH_WIDGETS, WIDGETS), (WITH_QT, QT))
        if not place(path).startswith(allowed)
        for name in named(path, packages)
    ]
    assert misplaced == []


def test_no_room_but_work_catches_everything() -> None:
    caught = [
        f"{place(path)}:{node.lineno}"
        for path in modules()
        if not place(path).startswith(CATCHES_ALL)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and _is_everything(node.type) and not _passes_on(node)
    ]
    assert caught == []


def _is_everything(caught: ast.expr | None) -> bool:
    if isinstance(caught, ast.Tuple):
        return any(_is_everything(part) for part in caught.elts)
    return caught is None or (isinstance(caught, ast.Name) and caught.id in ("Exception", "BaseException"))


def _passes_on(handler: ast.ExceptHandler) -> bool:
    """Tells whether a handler only cleans up: it ends by raising the same again."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_files_are_short_and_none_is_a_drawer_for_leftovers() -> None:
    lengths = {place(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {name: lines for name, lines in lengths.items() if lines > LINES_AT_MOST} == {}
    drawers = ("utils", "util", "helpers", "helper", "manager", "common", "base", "misc")
    assert [place(path) for path in modules() if path.stem in drawers] == []
