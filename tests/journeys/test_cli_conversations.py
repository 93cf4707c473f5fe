"""`candor conversations`: found by their words, named, put in order and deleted."""

from pathlib import Path

import pytest

from candor.chats import ChatStore
from candor.settings.paths import Paths
from chats.test_deleting import bytes_on_disk
from chats.turns import question
from journeys.cli_program import run

pytestmark = pytest.mark.journey


@pytest.fixture
def kept(home: Path) -> dict[str, str]:
    """Ids of three conversations by their titles."""
    store, ids = ChatStore(Paths(None).chats), {}
    for title, text in (("Lease", "When is the deposit paid back?"), ("Knee", "What is a canary?"), ("Tax", "Why?")):
        ids[title] = store.start(title).id
        store.add(question(ids[title], text=text, created=float(len(ids))))
    store.close()
    return ids


def titles(*arguments: str) -> list[str]:
    return [line["title"] for line in run("conversations", *arguments, "--json").lines]


def test_messages_are_found_by_their_words(kept: dict[str, str]) -> None:
    ran = run("conversations", "--search", "depos paid")
    assert (ran.code, "Lease" in ran.out, "When is the deposit paid back?" in ran.out) == (0, True, True)
    [line] = run("conversations", "--search", "depos paid", "--json").lines
    assert (line["conversation"], line["spans"]) == (kept["Lease"], [[12, 17], [20, 24]])
    assert "Nothing in 3 conversations." in run("conversations", "--search", "zebra").err


def test_one_is_named_pinned_put_away_and_into_a_folder(kept: dict[str, str]) -> None:
    short = {title: own[:8] for title, own in kept.items()}
    assert run("conversations", "--rename", short["Lease"], "Flat").code == 0
    assert "(pinned)" in run("conversations", "--pin", short["Knee"]).out
    assert "(in Papers)" in run("conversations", "--folder", short["Tax"], "Papers").out
    ran = run("conversations", "--archive", short["Lease"])
    assert "1 more in the archive" in ran.err
    assert set(titles()) == {"Knee", "Tax"}
    assert titles("--archived") == ["Flat"]
    run("conversations", "--archive", short["Lease"])
    assert "Papers" not in run("conversations", "--folder", short["Tax"], "").out
    assert len(titles()) == 3


def test_some_are_deleted_for_good_and_only_when_it_is_meant(kept: dict[str, str], home: Path) -> None:
    both = [kept["Lease"], kept["Knee"]]
    refused = run("conversations", "--delete", *both)
    assert (refused.code, "--yes" in refused.err, len(titles())) == (1, True, 3)
    assert run("conversations", "--delete", *both, "--yes").code == 0
    assert titles() == ["Tax"]
    left = bytes_on_disk(Paths(None).chats)
    assert (b"canary" in left, b"deposit" in left) == (False, False)


@pytest.mark.parametrize("option", ["--pin", "--archive", "--delete"])
def test_one_that_is_not_there_is_said_so(kept: dict[str, str], option: str) -> None:
    ran = run("conversations", option, "00000000", "--yes")
    assert (ran.code, "no longer there" in ran.err) == (1, True)
