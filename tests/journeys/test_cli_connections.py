"""What the command line connects to is in the ledger, and what may not leave does not."""

from pathlib import Path

import pytest

from bench.ledger import kept, traced
from bench.privacy import can_trace
from candor.connections.ledger import Ledger
from candor.model.connection import Why
from candor.settings.paths import Paths
from fakes.practice_server import PracticeServer
from fakes.threaded import Threaded
from journeys.cli_program import PROGRAM, run

pytestmark = pytest.mark.journey

PAGE = "https://page.example/lease"


@pytest.mark.skipif(not can_trace(), reason="STRACE IS MISSING OR MAY NOT TRACE: nobody watched the sockets")
def test_the_ledger_says_what_the_system_saw(tmp_path: Path) -> None:
    """The short form of tests/bench/ledger.py: a look at the server, and a page that was kept from being fetched."""
    home = tmp_path / "data"
    with Threaded(PracticeServer(rate=0)) as server:
        cli = [*PROGRAM, "--home", str(home), "--ollama", server.address]
        code, looked = traced([*cli, "models"], tmp_path)
        refused, fetched = traced([*cli, "page", PAGE, "--yes"], tmp_path)
        came = server.connections
    ledger = Ledger(Paths(home).connections)
    made = ledger.newest(100)
    ledger.close()
    assert (code, refused) == (0, 1)
    assert looked + fetched == kept(made)
    assert fetched.total() == 0
    assert looked.total() == came > 0
    assert [(each.host, each.why) for each in made if each.blocked] == [("page.example", Why.PAGE)]
    assert {each.why for each in made if not each.blocked} == {Why.MODELS}


def test_they_are_listed_and_forgotten(tmp_path: Path) -> None:
    home = tmp_path / "home"
    nowhere = ("--home", home, "--ollama", "http://127.0.0.1:9")
    assert run(*nowhere, "models").code == 1
    blocked = run(*nowhere, "page", PAGE, "--yes")
    assert (blocked.code, "page.example was not contacted" in blocked.err) == (1, True)
    newest, *_, oldest = run(*nowhere, "connections", "--json").lines
    assert (newest["host"], newest["why"], newest["blocked"], newest["leaves"]) == ("page.example", "page", True, True)
    assert (oldest["host"], oldest["port"], oldest["failed"], oldest["leaves"]) == ("127.0.0.1", 9, True, False)
    shown = run(*nowhere, "connections", "--others")
    assert "page.example:443  blocked, nothing was sent" in shown.out
    assert "127.0.0.1" not in shown.out
    assert "Nothing leaves this machine." in shown.err
    assert run(*nowhere, "connections", "--clear").code == 0
    assert "No connections." in run(*nowhere, "connections").err


def test_the_switch_stays_as_it_was_turned(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert "may be fetched" in run("--home", home, "connections", "--allow").err
    assert "nothing_leaves = false" in (home / "settings.toml").read_text(encoding="utf-8")
    assert "may be fetched" in run("--home", home, "connections").err
    assert "Nothing leaves this machine." in run("--home", home, "connections", "--block").err
    assert (home / "settings.toml").read_text(encoding="utf-8") == ""


def test_text_that_goes_to_another_machine_is_said(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text(
        'ollama_address = "https://gpubox.invalid:8443"\nollama_elsewhere = "gpubox.invalid"\n', encoding="utf-8"
    )
    asked = run("--home", home, "ask", " ")  # nothing, so that nothing is looked up either
    assert (asked.code, "Text goes to gpubox.invalid, another machine." in asked.err) == (2, True)
    with (home / "settings.toml").open("a", encoding="utf-8") as file:
        file.write("ollama_unprotected = true\n")
    asked = run("--home", home, "--ollama", "http://gpubox.invalid", "ask", " ")
    assert "unprotected: anybody on the way can read it" in asked.err


def test_another_machine_is_refused_where_it_was_not_named_twice(tmp_path: Path) -> None:
    refused = run("--home", tmp_path / "home", "--ollama", "https://gpubox.invalid", "models")
    assert (refused.code, "gpubox.invalid is not on it" in refused.err) == (1, True)
