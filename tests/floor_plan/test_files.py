"""What no file of the project may name, and what every release needs."""

import hashlib
import re
import tomllib

import pytest

from floor_plan.tracked import ROOT, text_of, tracked_files

# Package indexes.
INDEXES = ("pypi.org", "pythonhosted.org", "simple/", "files.pythonhosted", "index-url", "find-links", "artifactory")
# Folders that exist on one machine only: this one's, and those of machines that build as root.
MACHINE = re.compile(rf"{re.escape(str(ROOT))}\b|(?<![\w.~$}}-])/(root|work|workspace|builds)/\w")
# These say what must not be said.
EXEMPT = ("tests/floor_plan/test_files.py", "packaging/steps/lock.py")
AGPL = "0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0"


def readable() -> list[tuple[str, str]]:
    texts = ((path.relative_to(ROOT).as_posix(), text_of(path)) for path in tracked_files())
    return [(name, text) for name, text in texts if text is not None and name not in EXEMPT]


def requirements() -> dict[str, str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return {line.partition("==")[0]: line for line in lines if re.match(r"[a-z0-9]", line)}


def normalized(requirement: str) -> str:
    """Returns the name in a requirement as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement, maxsplit=1)[0]).lower()


def test_no_file_names_a_package_index() -> None:
    named = [(name, index) for name, text in readable() for index in INDEXES if index in text]
    assert named == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    named = [(name, found[0]) for name, text in readable() for found in MACHINE.finditer(text)]
    assert named == []


def test_every_dependency_is_pinned_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    assert {normalized(requirement) for requirement in wanted} - set(requirements()) == set()
    blocks = re.split(r"\n(?=[a-z0-9])", (ROOT / "requirements.txt").read_text(encoding="utf-8"))
    assert [block for block in blocks if "==" in block and "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("name", ["pyside6-essentials", "pymupdf"])
def test_versions_known_to_break_are_not_pinned(name: str) -> None:
    assert not re.match(rf"{name}==(6\.12|2)\.", requirements()[name])


def test_the_licence_is_the_whole_agpl() -> None:
    assert hashlib.sha256((ROOT / "LICENSE").read_bytes()).hexdigest() == AGPL
