"""A C library that is too old, or another one, is recognized before libraries are loaded that need it."""

import os
import sys

import pytest

from candor.index import c_library
from candor.model.errors import CLibraryUnsupported


@pytest.mark.parametrize("found", ["glibc 2.34", "glibc 2.36", "glibc 2.100", "glibc 3.0", "glibc 2.34.9000"])
def test_this_and_every_later_one_will_do(found: str) -> None:
    c_library.require(found, (2, 34))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ("glibc 2.31", "This system's C library is glibc 2.31"),
        ("glibc 2.9", "This system's C library is glibc 2.9"),
        ("glibc strange", "This system's C library is glibc strange"),
        ("musl 1.2", "This system's C library is musl 1.2"),
        ("", "This system's C library is not glibc"),
    ],
)
def test_others_are_refused_in_words(found: str, said: str) -> None:
    with pytest.raises(CLibraryUnsupported) as refused:
        c_library.require(found, (2, 34))
    assert str(refused.value) == said
    assert refused.value.remedy == "Use a Linux system whose C library is glibc 2.34 or later."


def test_what_does_not_tell_its_version_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> str:
        raise ValueError(name)

    monkeypatch.setattr(os, "confstr", unknown, raising=False)
    assert c_library.c_library() == ""
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(CLibraryUnsupported, match="not glibc"):
        c_library.require_c_library()


def test_this_machine_will_do_and_no_other_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    c_library.require_c_library()
    monkeypatch.setattr(c_library, "c_library", lambda: "")
    monkeypatch.setattr(sys, "platform", "darwin")
    c_library.require_c_library()
