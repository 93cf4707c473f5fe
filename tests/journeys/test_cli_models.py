"""`candor models` against the fake server: getting, deleting, and whether one fits."""

import signal
import sys

import pytest

from fakes.fake_ollama import FakeOllama
from fakes.practice_server import MODEL, PracticeServer
from fakes.thinking import THOUGHTS, tagged
from fakes.threaded import Threaded
from journeys.cli_program import run, start


def test_a_model_is_fetched_and_listed() -> None:
    with Threaded(FakeOllama()) as fake:
        ran = run("models", "--pull", "llama3.2:3b", "--json", "--ollama", fake.address)
        assert ran.code == 0
        assert (ran.lines[-1]["step"], ran.lines[-1]["done"]) == ("Done", ran.lines[-1]["total"])
        names = [line["model"] for line in run("models", "--json", "--ollama", fake.address).lines]
    assert names == ["llama3:latest", "llama3.2:3b"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send to one process")
def test_a_pull_that_is_stopped_goes_on() -> None:
    with Threaded(FakeOllama()) as fake:
        fake.shelf.stop, fake.shelf.stop_after = "silent", 6
        process = start("models", "--pull", "llama3.2:3b", "--json", "--ollama", fake.address)
        assert process.stdout
        for line in process.stdout:
            if '"Fetching"' in line and '"done":0' not in line.replace(" ", ""):
                break
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert (process.returncode, "Stopped" in err) == (130, True)
        fake.shelf.stop = ""
        again = run("models", "--pull", "llama3.2:3b", "--json", "--ollama", fake.address)
        assert next(line["done"] for line in again.lines if line["total"]) > 0


def test_what_cannot_be_fetched_says_why() -> None:
    with Threaded(FakeOllama()) as fake:
        fake.shelf.library = {}
        unknown = run("models", "--pull", "lama9", "--ollama", fake.address)
        cloud = run("models", "--pull", "gpt-oss:120b-cloud", "--ollama", fake.address)
        odd = run("models", "--pull", "a b", "--ollama", fake.address)
    assert (unknown.code, "no model lama9" in unknown.err) == (1, True)
    assert (cloud.code, "Ollama's servers" in cloud.err) == (1, True)
    assert (odd.code, "No model can be called" in odd.err) == (1, True)


def test_deleting_asks_where_somebody_can_answer() -> None:
    with Threaded(FakeOllama()) as fake:
        kept = run("models", "--delete", "llama3", "--ollama", fake.address)
        assert (kept.code, "Nothing was deleted" in kept.err, fake.models) == (1, True, ("llama3:latest",))
        gone = run("models", "--delete", "llama3", "--yes", "--ollama", fake.address)
        assert (gone.code, fake.models) == (0, ())


def test_whether_a_model_fits_is_shown_step_by_step() -> None:
    with Threaded(PracticeServer(rate=0)) as server:
        ran = run("models", "--fit", MODEL, "--ollama", server.address)
        all_of_them = run("models", "--fit", "--json", "--ollama", server.address)
    assert "8.03 billion weights × 4.64 bits (Q4_0)" in ran.out
    assert "2 × 32 layers × 8 heads × 128 × 8,192 tokens × 2 bytes" in ran.out
    assert "is what Ollama reports now" in ran.out
    assert {line["model"] for line in all_of_them.lines} >= {"llama3.1:8b", "llama3.2:1b", "llama3.3:70b"}


def test_thoughts_are_printed_where_they_are_asked_for() -> None:
    with Threaded(FakeOllama(tagged())) as fake:
        shown = run("ask", "Hm?", "--any", "--thinking", "--ollama", fake.address)
        quiet = run("ask", "Hm?", "--any", "--ollama", fake.address)
    assert "".join(THOUGHTS) in shown.out
    assert "".join(THOUGHTS) not in quiet.out
    assert "Two weeks. [1]" in quiet.out
