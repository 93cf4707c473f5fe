"""macOS: what the system is told of the program, and the commands that sign it, have it looked at and wrap it."""

import plistlib
import re

import product
import pytest
from macos import info, kinds


def test_the_program_is_described_in_full() -> None:
    told = info.info()
    assert plistlib.loads(plistlib.dumps(told)) == told, "PyInstaller writes it with plistlib"
    assert told["CFBundleIdentifier"] == product.ID
    assert told["CFBundleShortVersionString"] == product.VERSION
    assert told["CFBundleExecutable"] == product.WINDOW
    assert told["LSMinimumSystemVersion"] == "14.0"


@pytest.mark.parametrize(
    ("version", "number"), [("0.1.0", "0.1.0"), ("1.2", "1.2"), ("0.2.0rc1", "0.2.0"), ("1.2.3.4", "1.2.3"), ("x", "0")]
)
def test_a_build_is_numbered_as_macos_counts(version: str, number: str) -> None:
    assert info.build_number(version) == number


def test_candor_opens_what_it_is_asked_to_and_is_no_files_own_program() -> None:
    for told in kinds.document_types():
        assert (told["CFBundleTypeRole"], told["LSHandlerRank"]) == ("Viewer", "Alternate")
    named = [kind for group in kinds.NAMED.values() for kind in group]
    assert len(named) == len(set(named))
    assert all(re.fullmatch(r"[a-z]+(\.[a-z-]+)+", kind) for kind in named)
    assert "public.folder" in named, "or no folder can be dropped on the dock"


def test_every_question_macos_asks_says_why() -> None:
    told = info.info()
    asked = {key: value for key, value in told.items() if key.endswith("UsageDescription")}
    assert set(asked) == {*info.ASKED, "NSLocalNetworkUsageDescription"}
    assert all(str(value).startswith(("Candor reads", "Only if")) for value in asked.values())
