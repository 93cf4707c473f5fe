"""The files of the project, as git knows them, or all of them where there is no git."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "desktop" / "candor"
CACHES = {".mypy_cache", ".ruff_cache", ".pytest_cache", ".import_linter_cache", "__pycache__"}
NOT_OURS = {".git", ".venv", ".bench", "build", "dist", *CACHES}


def tracked_files() -> list[Path]:
    """Returns every file git tracks; in an unpacked archive every file outside caches."""
    if git := shutil.which("git"):
        listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
        names = listed.stdout.decode("utf-8").split("\0")
        if listed.returncode == 0:
            return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    parts = (path for path in ROOT.rglob("*") if not NOT_OURS.intersection(path.relative_to(ROOT).parts))
    made = ROOT / "resources" / "embedder"
    return [path for path in parts if path.is_file() and not path.is_relative_to(made)]


def text_of(path: Path) -> str | None:
    """Returns a file's text, or None when it is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def modules() -> list[Path]:
    """Returns every module of the program."""
    return sorted(SOURCE.rglob("*.py"))
