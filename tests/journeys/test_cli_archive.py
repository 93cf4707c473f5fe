"""Conversations in and out of the real program, and everything as one file that a passphrase locks."""

from pathlib import Path

import pytest

from journeys.cli_program import run

pytestmark = pytest.mark.journey

PHRASE = "correct horse battery"


@pytest.fixture(autouse=True)
def _kept_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANDOR_VAULT", "none")


def test_a_conversation_goes_in_out_and_over_to_another_machine(tmp_path: Path) -> None:
    talk, file = tmp_path / "talk.md", tmp_path / "all.candor"
    talk.write_text("# Flat\n\n## When can I leave?\n\nIn March.\n", encoding="utf-8")
    old, new = ("--home", tmp_path / "old"), ("--home", tmp_path / "new")
    assert run(*old, "import", talk).out.endswith("Flat\n")
    text = run(*old, "export", "last", "--format", "markdown").out
    assert "<!-- question -->\n## When can I leave?\n\nIn March.\n" in text
    assert run(*old, "export", "last", "--format", "pdf").code == 2
    assert run(*old, "export", "last", "--format", "pdf", "--output", tmp_path / "out.pdf").code == 0
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    assert run(*old, "backup", file, stdin=f"{PHRASE}\n").code == 0
    assert b"March" not in file.read_bytes()
    refused = run(*new, "restore", file, stdin="another phrase\n")
    assert (refused.code, "not the backup's passphrase" in refused.err) == (1, True)
    (done,) = run(*new, "--json", "restore", file, stdin=f"{PHRASE}\n").lines
    assert (done["conversations"], done["there"]) == (1, 0)
    assert run(*new, "export", "last").out == run(*old, "export", "last").out


def test_what_nobody_decided_to_keep_is_not_brought_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANDOR_VAULT", "memory")
    (tmp_path / "talk.md").write_text("# Why?\n\nSo.\n", encoding="utf-8")
    refused = run("--home", tmp_path / "home", "import", tmp_path / "talk.md")
    assert (refused.code, "not locked" in refused.err) == (1, True)
