"""What `candor ask` takes beside a question, and conversations written out."""

import json
import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

from candor.cli.wording import sentence
from candor.model.errors import IndexOutdated
from fakes import scenes
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.practice_server import PracticeServer
from fakes.saying import saying
from fakes.threaded import Threaded
from journeys.cli_program import run, start

pytestmark = pytest.mark.journey

NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers
QUESTION = "How long may guests stay in the flat?"
TEXTS = {
    "lease.txt": "The deposit of the flat is three months' rent.\n\nGuests may stay in the flat for two weeks at most.",
    "rules.md": "# Guests\n\nGuests of the house park in the yard.\n",
}


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that knows two documents."""
    folder, data = tmp_path_factory.mktemp("papers"), tmp_path_factory.mktemp("data")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    assert run("index", folder, "--home", data).code == 0
    return data


@pytest.fixture(autouse=True)
def library(indexed: Path, home: Path) -> None:
    """Each test has its own copy."""
    shutil.copytree(indexed, home / "candor", dirs_exist_ok=True)


@pytest.mark.parametrize(
    "filters", [("How long? in:lease",), ("How long?", "--in", "lease"), ("How long? type:txt before:2999",)]
)
def test_filters_stand_in_the_words_or_beside_them(filters: tuple[str, ...]) -> None:
    retrieved = run("ask", *filters, "--ollama", NOWHERE, "--json").lines[0]
    assert {source["path"].rpartition("/")[2] for source in retrieved["sources"]} == {"lease.txt"}


def test_a_search_takes_the_same_filters() -> None:
    found = run("search", "guests in:rules type:md", "--json").lines[0]
    assert found["query"] == "guests"
    assert {source["path"].rpartition("/")[2] for source in found["results"]} == {"rules.md"}
    assert "No document matches: type:pdf" in run("search", "guests type:pdf").err
    assert run("search", "-", stdin="guests in:rules\n").lines[0]["query"] == "guests in:rules"


def test_filters_that_match_nothing_or_are_none_are_told() -> None:
    nothing = run("ask", QUESTION, "--type", "pdf", "--after", "2024-05", "--ollama", NOWHERE)
    assert (nothing.code, "No document matches: type:pdf after:2024-05-01" in nothing.err) == (1, True)
    date = run("ask", f"{QUESTION} after:spring", "--ollama", NOWHERE)
    assert (date.code, date.out) == (1, "")
    assert "There is no date “spring”. Write a year, a month or a day" in date.err


def test_what_the_documents_do_not_say_is_said_without_a_model() -> None:
    ran = run("ask", "What is the capital of Mongolia in the year 1974?", "--ollama", NOWHERE)
    assert ran.code == 0
    assert ran.out.startswith("Your documents do not say. The closest passage is ")
    assert "Doubt" not in ran.out
    assert "The closest 2 of 2 passages in 2 files" in ran.err
    assert "Looked at" not in ran.err


def test_the_prompt_is_shown_on_request() -> None:
    with Threaded(FakeOllama(saying("Two weeks. [1]"))) as fake:
        shown = run("ask", QUESTION, "--show-prompt", "--any", "--ollama", fake.address)
        lines = run("ask", QUESTION, "--show-prompt", "--json", "--ollama", fake.address).lines
        sent = [body["messages"] for body in fake.asked()]
    assert f"user:\n{sent[0][1]['content']}" in shown.out
    assert "what you know" in sent[0][0]["content"]
    assert [line["messages"] for line in lines if line["event"] == "prompt"] == [sent[1]]


def test_only_what_is_cited_is_listed() -> None:
    with Threaded(FakeOllama(saying("In the yard. [2]", "In the yard."))) as fake:
        cited = run("ask", QUESTION, "--ollama", fake.address).out
        bare = run("ask", QUESTION, "--ollama", fake.address).out
    assert ("\n[1] " in cited, "\n[2] " in cited) == (False, True)
    assert "and 1 passage more that the answer does not cite" in cited
    assert ("\n[1] " in bare, "\n[2] " in bare, "more that" in bare) == (True, True, False)


def test_everything_is_read_after_the_cost_was_agreed_to() -> None:
    question = "List everything about guests"
    with Threaded(PracticeServer(rate=0)) as server:
        asked = run("ask", question, "--all", "--ollama", server.address)
        ran = run("ask", question, "--all", "--yes", "--ollama", server.address)
        lines = run("ask", question, "--all", "--yes", "--json", "--ollama", server.address).lines
    assert (asked.code, asked.out) == (1, "")
    assert "passages in 2 files: 1 call, about " in asked.err
    assert "Nothing was asked." in asked.err
    assert ran.code == 0
    assert "- Guests of the house park in the yard. [" in ran.out
    assert "in 2 of 2 files" in ran.err
    plan, first, *_, ended = lines
    assert (plan["event"], plan["calls"], first["event"], first["done"]) == ("plan", 1, "progress", 0)
    assert "seconds" in plan
    assert ended["text"] in ran.out


def test_reading_everything_without_a_model_has_failed() -> None:
    ran = run("ask", "List everything about guests", "--all", "--yes", "--ollama", NOWHERE)
    assert (ran.code, ran.out, "Ollama is not running" in ran.err) == (1, "", True)


async def stuck_after_an_item(exchange: Exchange) -> None:
    """Writes one item and then nothing more."""
    await exchange.start()
    await exchange.line({"message": {"role": "assistant", "content": "- two weeks [1]\n- "}, "done": False})
    await scenes.forever()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_what_was_agreed_to_on_a_terminal_is_stopped_like_anything_else(number: signal.Signals, code: int) -> None:
    leader, follower = os.openpty()
    with Threaded(FakeOllama(stuck_after_an_item)) as fake:
        program = start("ask", "List everything about guests", "--all", "--ollama", fake.address, stdin=follower)
        os.write(leader, b"y\n")
        assert program.stdout is not None
        assert program.stdout.readline() == "- two weeks [1]\n"
        program.send_signal(number)
        out, err = program.communicate(timeout=60)
    os.close(leader)
    os.close(follower)
    assert program.returncode == code
    assert "What was written is kept." in err
    assert "[1] " in out
    assert run("conversations", "--json").lines[0]["title"] == "List everything about guests"


def test_what_was_found_before_a_stop_shows_no_score_that_nobody_computed() -> None:
    with Threaded(FakeOllama(stuck_after_an_item)) as fake:
        program = start("ask", "List everything about guests", "--all", "--yes", "--ollama", fake.address)
        assert program.stdout is not None
        first = program.stdout.readline()
        program.send_signal(signal.SIGINT)
        out, err = program.communicate(timeout=60)
    assert (first, program.returncode) == ("- two weeks [1]\n", 130)
    assert "[1] " in out
    assert "(0.00)" not in out
    assert "Looked at 1 of 2 passages in 1 of 2 files" in err


def test_conversations_are_listed_and_written_out(home: Path) -> None:
    with Threaded(FakeOllama(saying("Two weeks. [1]"))) as fake:
        run("ask", QUESTION, "--ollama", fake.address)
        run("ask", "Where do guests park?", "--ollama", fake.address)
    newest, oldest = run("conversations", "--json").lines
    assert (newest["title"], oldest["title"]) == ("Where do guests park?", QUESTION)
    listed = run("conversations").out.splitlines()
    assert listed[1].startswith(oldest["id"][:8])

    whole = json.loads(run("export", "last").out)
    assert whole["conversation"]["id"] == newest["id"]
    assert json.loads(run("export", oldest["id"][:8]).out)["turns"][0]["text"] == QUESTION
    assert run("export", "last", "--json").lines == [whole]
    assert run("export", "last", "--json", "--format", "html").lines[0]["html"].startswith("<!doctype html>")
    page = home / "page.html"
    written = run("export", oldest["id"], "--format", "html", "--output", page)
    assert (written.code, written.out) == (0, "")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_remedy_is_told_with_its_command() -> None:
    assert sentence(IndexOutdated().failure()).endswith(" Run `candor index --rebuild`.")


def test_what_cannot_be_written_out_is_told(home: Path) -> None:
    assert run("conversations").err == "Nothing was asked yet.\n"
    run("ask", QUESTION, "--ollama", NOWHERE)
    for typed in ("0" * 32, "", "last "):
        gone = run("export", typed)
        assert (gone.code, gone.out) == (1, "")
        assert "This conversation is no longer there" in gone.err
        assert "Run `candor conversations`." in gone.err
    nowhere = run("export", "last", "--output", home / "no folder" / "page.json")
    assert (nowhere.code, "page.json could not be saved" in nowhere.err) == (1, True)
