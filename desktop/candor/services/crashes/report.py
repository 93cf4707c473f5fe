"""The text of a crash report.

No messages of errors, no values and no lines of code are in it, for each of them may hold what a person wrote or what
stands in a document; and no folder of this machine. What stays is where in which program something of which kind
happened.
"""

import platform
import re
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import candor

LIBRARIES = ("pyside6-essentials", "lancedb", "pyarrow", "onnxruntime", "pymupdf", "apsw-sqlite3mc", "httpx")
MOST_ERRORS, MOST_FRAMES = 10, 60
PACKAGE = Path(candor.__file__).resolve().parent
FRAME = re.compile(r'  File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>.*)')
NATIVE = re.compile(r"(Fatal Python error|Windows fatal exception|Current thread|Thread)\b[\w :,()\[\]-]*")
NAME = re.compile(r"[\w.<>]+")


def report_of(error: BaseException, where: str) -> str:
    """What is written about an error; `where` names the thread."""
    return _with_head(where, [line for each in _chain(error) for line in _lines(each)])


def native_report(dump: str) -> str:
    """The same of what Python's fault handler wrote when the whole program died."""
    lines = []
    for line in dump.splitlines():
        if frame := FRAME.fullmatch(line):
            lines.append(_frame(frame["file"], int(frame["line"]), frame["name"]))
        elif found := NATIVE.match(line):
            lines.append(found[0])
    return _with_head("the whole program", lines)


def place_of(file: str) -> str:
    """A file of a program without the folders of this machine; "elsewhere" where it belongs to none that is known."""
    path = file.replace("\\", "/")
    if getattr(sys, "frozen", False) and not path.startswith("/") and ":" not in path:
        return path  # PyInstaller names its modules by their place in its archive
    own = PACKAGE.as_posix()
    if path.startswith(f"{own}/"):
        return f"candor/{path[len(own) + 1 :]}"
    parts = PurePosixPath(path).parts
    for number, part in reversed(list(enumerate(parts))):
        if part in ("site-packages", "dist-packages") or re.fullmatch(r"python3\.\d+|Lib", part):
            return "/".join(parts[number + 1 :])
    return "elsewhere"


def _with_head(where: str, lines: list[str]) -> str:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    head = [
        "Candor met something that it did not foresee.",
        "None of your words are in this report, and nothing of your documents.",
        "",
        f"Candor {candor.__version__}, Python {platform.python_version()}",
        ", ".join(_versions()),
        system,
        time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime()),
        f"In {where}",
        "",
    ]
    return "\n".join([*head, *lines]) + "\n"


def _versions() -> Iterator[str]:
    import importlib.metadata  # with it comes a parser of mail, and hardly any run writes a report

    for name in LIBRARIES:
        try:
            yield f"{name} {importlib.metadata.version(name)}"
        except importlib.metadata.PackageNotFoundError:
            continue


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, then what it came from."""
    seen: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and not any(at is each for each in seen) and len(seen) < MOST_ERRORS:
        yield at
        seen.append(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)


def _lines(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    frames = list(traceback.walk_tb(error.__traceback__))
    for frame, line in frames[-MOST_FRAMES:]:
        yield _frame(frame.f_code.co_filename, line, frame.f_code.co_name)


def _frame(file: str, line: int, name: str) -> str:
    return f"  {place_of(file)}:{line} in {name if NAME.fullmatch(name) else '?'}"
