"""`candor ask`, `models` and `doctor`, with a server, with a failing one, and with none."""

import json
import shutil
import signal
import sys
from pathlib import Path

import pytest

from candor.chats.chat_store import ChatStore
from candor.model.turn import EndReason, Turn
from fakes import scenes
from fakes.door import Door
from fakes.fake_ollama import FakeOllama
from fakes.threaded import Threaded
from journeys.cli_program import WITHOUT_QT, run, start

pytestmark = pytest.mark.journey

NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers
QUESTION = "How long may guests stay?"


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that knows one document."""
    folder, data = tmp_path_factory.mktemp("papers"), tmp_path_factory.mktemp("data")
    (folder / "lease.txt").write_text("The deposit is three months' rent.\n\nGuests may stay for two weeks at most.")
    assert run("index", folder, "--home", data).code == 0
    return data


@pytest.fixture(autouse=True)
def library(indexed: Path, home: Path) -> None:
    """Each test has its own copy."""
    shutil.copytree(indexed, home / "candor", dirs_exist_ok=True)


def kept(home: Path) -> Turn:
    """The last turn of the newest conversation."""
    chats = ChatStore(home / "candor" / "chats.sqlite")
    turn = chats.path(chats.conversations()[0].id)[-1]
    chats.close()
    return turn


def test_an_answer_with_its_sources_and_its_doubt(home: Path) -> None:
    with Threaded(FakeOllama(scenes.big(12, 0))) as fake:
        ran = run("ask", QUESTION, "--json", "--ollama", fake.address, program=WITHOUT_QT)
        shown = run("ask", QUESTION, "--ollama", fake.address)
    assert ran.code == 0
    retrieved, *tokens, ended = ran.lines
    assert retrieved["event"] == "retrieved"
    assert retrieved["sources"][0]["path"].endswith("lease.txt")
    assert {line["event"] for line in tokens} == {"token"}
    assert set(tokens[0]) == {"event", "text", "logprob", "alternatives"}
    assert set(tokens[0]["alternatives"][0]) == {"text", "logprob"}
    assert set(ended) == {"event", "reason", "text", "prompt_tokens", "answer_tokens", "seconds"}
    assert (ended["event"], ended["reason"], ended["answer_tokens"]) == ("ended", "stop", 12)
    assert "".join(line["text"] for line in tokens) == ended["text"] == kept(home).text

    assert (shown.code, ended["text"] in shown.out) == (0, True)
    for words in ("Sources", "[1]", "lease.txt", "Guests may stay for two weeks at most.", "below 50 %", "or "):
        assert words in shown.out


def test_without_a_server_the_closest_passages_stand_in(home: Path) -> None:
    ran = run("ask", QUESTION, "--ollama", NOWHERE)
    assert ran.code == 0
    assert "»Guests may stay for two weeks at most.«" in ran.out
    assert "Ollama is not running. Nothing answered at 127.0.0.1:9. Start Ollama" in ran.err
    lines = run("ask", QUESTION, "--ollama", NOWHERE, "--json").lines
    assert [line["event"] for line in lines] == ["retrieved", "error", "ended"]
    assert (lines[1]["code"], lines[2]["reason"], lines[2]["text"]) == ("OllamaUnreachable", "no-model", "")
    assert kept(home).ended is EndReason.NO_MODEL


def test_a_port_that_does_not_speak_ollama_leaves_the_passages(home: Path) -> None:
    with Threaded(Door(scenes.page())) as door:
        ran = run("ask", QUESTION, "--ollama", door.address)
    assert ran.code == 0
    assert "»Guests may stay for two weeks at most.«" in ran.out
    assert "not understood" in ran.err
    assert kept(home).ended is EndReason.NO_MODEL


def test_a_blank_question_is_wrong_usage_and_is_not_kept(home: Path) -> None:
    ran = run("ask", " \n", "--ollama", NOWHERE)
    assert (ran.code, ran.out) == (2, "")
    assert "no question" in ran.err
    assert not (home / "candor" / "chats.sqlite").exists()


def test_what_an_answer_holds_cannot_steer_the_terminal(home: Path) -> None:
    said = {
        "model": "llama3",
        "message": {"role": "assistant", "content": "a\x1b[2Jb\x9bc\u202ed\ne\tf"},
        "done": False,
    }
    scene = scenes.lines(json.dumps(said).encode(), json.dumps(scenes.finish(1, 300, "stop")).encode())
    with Threaded(FakeOllama(scene)) as fake:
        shown = run("ask", QUESTION, "--ollama", fake.address)
        whole = run("ask", QUESTION, "--json", "--ollama", fake.address).lines[-1]["text"]
    assert "a␛[2Jb\ufffdc\ufffdd\ne\tf\n" in shown.out
    assert not {"\x1b", "\x9b", "\u202e"} & set(shown.out + shown.err)
    assert whole == "a\x1b[2Jb\x9bc\u202ed\ne\tf" == kept(home).text


def test_an_answer_that_breaks_off_is_kept_as_far_as_it_came(home: Path) -> None:
    with Threaded(FakeOllama(scenes.recorded("runner_killed_mid_stream"))) as fake:
        ran = run("ask", QUESTION, "--json", "--ollama", fake.address)
    assert ran.code == 1
    error, ended = ran.lines[-2:]
    assert set(error) == {"event", "code", "message", "remedy"}
    assert (error["event"], error["code"], ended["reason"]) == ("error", "RunnerFailed", "broken")
    assert ended["text"] == kept(home).text != ""
    assert kept(home).failure.code == "RunnerFailed"
    assert error["message"] in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.parametrize("ending", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_what_ends_the_program_stops_the_server_and_keeps_the_answer(home: Path, ending: str) -> None:
    with Threaded(FakeOllama(scenes.silent(after=5))) as fake:
        program = start("ask", QUESTION, "--json", "--ollama", fake.address)
        assert program.stdout is not None
        texts = []
        for line in program.stdout:
            if json.loads(line)["event"] == "token":
                texts.append(json.loads(line)["text"])
            if len(texts) == 5:
                break
        program.send_signal(getattr(signal, ending))
        program.send_signal(getattr(signal, ending))  # one more changes nothing
        out, err = program.communicate(timeout=30)
        assert fake.hung_up.is_set()
    assert program.returncode == 128 + getattr(signal, ending)
    ended = json.loads(out.splitlines()[-1])
    assert (ended["event"], ended["reason"], ended["text"]) == ("ended", "cancelled", "".join(texts))
    assert kept(home).ended is EndReason.CANCELLED
    assert err == "Stopped.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_that_it_was_stopped_is_said_once() -> None:
    with Threaded(FakeOllama(scenes.silent(after=5))) as fake:
        program = start("ask", QUESTION, "--ollama", fake.address)
        assert program.stdout is not None
        while not program.stdout.read(1).strip():
            pass
        program.send_signal(signal.SIGINT)
        _, err = program.communicate(timeout=30)
    assert program.returncode == 130
    assert err.count("Stopped.") == 1
    assert "Stopped. What was written is kept." in err


def test_an_old_server_answers_without_probabilities() -> None:
    with Threaded(FakeOllama(scenes.recorded("chat_stream_plain"), version="0.12.10")) as fake:
        ran = run("ask", QUESTION, "--ollama", fake.address)
        lines = run("ask", QUESTION, "--ollama", fake.address, "--json").lines
    assert "The server sent no token probabilities" in ran.out
    assert "Ollama 0.12.10 sends no token probabilities. Update Ollama" in ran.err
    tokens = [line for line in lines if line["event"] == "token"]
    assert {line["logprob"] for line in tokens} == {None}
    assert "".join(line["text"] for line in tokens) == lines[-1]["text"]


def test_an_address_elsewhere_is_refused() -> None:
    ran = run("ask", QUESTION, "--ollama", "http://192.0.2.1:11434")
    assert (ran.code, ran.out) == (1, "")
    assert "Candor talks only to this machine" in ran.err


def test_models_are_listed_and_cloud_models_are_not_used() -> None:
    with Threaded(FakeOllama(models=["llama3:latest"], cloud=["big:cloud"])) as fake:
        lines = run("models", "--json", "--ollama", fake.address).lines
    assert lines == [{"model": "llama3:latest", "usable": True}, {"model": "big:cloud", "usable": False}]
    none = run("models", "--ollama", NOWHERE)
    assert (none.code, none.out) == (1, "")
    assert "Ollama is not running" in none.err


def test_the_doctor_says_what_is_there_and_what_is_not(home: Path) -> None:
    ran = run("doctor", "--json", "--ollama", NOWHERE)
    assert ran.code == 0
    found = {line["subject"]: line for line in ran.lines}
    looked_at = {"Candor", "LanceDB", "Embedder", "Ollama", "Library", "Data folder", "Lock", "On disk", "Connections"}
    assert looked_at <= set(found)
    assert (found["Ollama"]["health"], found["Embedder"]["health"]) == ("fault", "good")
    assert str(home / "candor") in found["Data folder"]["words"]
    stores = [line["words"] for line in ran.lines if line["subject"] == "On disk"]
    assert [words for words in stores if words.startswith("Search index: not encrypted")]
    assert found["Settings"]["health"] == found["Conversations"]["health"] == "good"
    assert NOWHERE in found["Connections"]["words"]
    assert all(line["words"] for line in ran.lines)


def test_broken_stores_stop_only_what_needs_them(home: Path) -> None:
    (home / "candor" / "chats.sqlite").write_bytes(b"no database at all" * 300)
    found = {line["subject"]: line["health"] for line in run("doctor", "--json", "--ollama", NOWHERE).lines}
    assert (found["Conversations"], found["Library"]) == ("fault", "good")
    assert run("search", QUESTION).code == run("library").code == 0
    asked = run("ask", QUESTION, "--ollama", NOWHERE)
    assert (asked.code, "conversations cannot be opened" in asked.err) == (1, True)
    (home / "candor" / "settings.toml").write_text("context = 'large'\n")
    doctor = run("doctor", "--ollama", NOWHERE)
    assert doctor.code == 0
    assert "! Settings" in doctor.out
    assert "Keyring" in doctor.out


def test_how_the_model_is_asked_can_be_said() -> None:
    with Threaded(FakeOllama(scenes.big(12, 0))) as fake:
        ran = run(
            *("ask", QUESTION, "--preset", "exact", "--top-k", "5", "--seed", "0", "--context", "4096"),
            *("--stop", "END", "--system", "Answer as a lawyer would.", "--ollama", fake.address),
        )
        asked = fake.asked()[-1]
    assert ran.code == 0
    assert asked["messages"][0]["content"].startswith("Answer as a lawyer would.\n\nYou answer questions")
    chosen = asked["options"]
    named = {name: chosen[name] for name in ("temperature", "top_k", "seed", "num_ctx")}
    assert named == {"temperature": 0.0, "top_k": 5, "seed": 0, "num_ctx": 4096}
    assert chosen["stop"][0] == "END"


def test_a_way_that_is_none_is_refused_before_anything_is_asked() -> None:
    hot = run("ask", QUESTION, "--temperature", "9", "--ollama", NOWHERE)
    assert (hot.code, hot.out) == (1, "")
    assert "Temperature must be a number from 0 to 2." in hot.err
    unknown = run("ask", QUESTION, "--preset", "mine", "--ollama", NOWHERE)
    assert unknown.code == 1
    assert "There is no preset named mine. Choose one of these: Exact, Balanced, Inventive." in unknown.err
