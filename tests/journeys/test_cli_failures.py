"""Every way in which Ollama, a disk or a folder fails, as a person reads it in the terminal."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from filelock import FileLock

from fakes import scenes
from fakes.door import Scene
from fakes.fake_ollama import FakeOllama
from fakes.recording import recording
from fakes.threaded import Threaded
from journeys.cli_program import PROGRAM, environment, run

pytestmark = pytest.mark.journey

QUESTION = "How long may guests stay?"
PASSAGE = "Guests may stay for two weeks at most."
# A small disk that is gone with the process, and needs no right where the system gives them in a namespace.
SMALL_DISK = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that knows one document."""
    folder, data = tmp_path_factory.mktemp("papers"), tmp_path_factory.mktemp("data")
    (folder / "lease.txt").write_text(PASSAGE)
    assert run("index", folder, "--home", data).code == 0
    return data


@pytest.fixture
def data(indexed: Path, home: Path) -> Path:
    """A copy of it that is the test's own."""
    return Path(shutil.copytree(indexed, home / "candor", dirs_exist_ok=True))


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize(
    ("scene", "words", "is_begun"),
    [
        (scenes.recorded("max_queue_2"), "Ollama is busy with other questions. Wait a moment", False),
        (scenes.recorded("options_bad_type"), "Ollama refused the request: option", False),
        (scenes.recorded("runner_killed_mid_stream"), "stopped before the answer was complete", True),
        (scenes.recorded("server_sigterm_mid_stream"), "Ollama went away in the middle of the answer. Start", True),
        (scenes.undone(3), "The answer broke off; the model may have been repeating itself. Ask again", True),
        (scenes.lines(recording(scenes.PLAIN).lines[0][:40], after=3), "not understood (it is not JSON)", True),
        (scenes.redirect("http://192.0.2.1/"), "it points to another address", False),
    ],
    ids=["busy", "refused", "runner killed", "server ended", "broken off", "half a line", "sent elsewhere"],
)
def test_an_answer_that_fails_is_kept_as_far_as_it_came_and_says_why(scene: Scene, words: str, is_begun: bool) -> None:
    with Threaded(FakeOllama(scene)) as fake:
        ran = run("ask", QUESTION, "--json", "--ollama", fake.address)
    ended = ran.lines[-1]
    assert (ran.code, ended["reason"], bool(ended["text"])) == (1, "broken", is_begun)
    assert words in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize(
    ("models", "asked", "words"),
    [
        ([], [], "Ollama is running and has no model yet. Get one with `ollama pull llama3`."),
        (["llama3:latest"], ["--model", "big:cloud"], "big:cloud runs on Ollama's servers, so Candor will not use it"),
    ],
    ids=["none", "cloud"],
)
def test_without_a_model_the_closest_passages_stand_in(models: list[str], asked: list[str], words: str) -> None:
    with Threaded(FakeOllama(models=models, cloud=["big:cloud"])) as fake:
        ran = run("ask", QUESTION, *asked, "--ollama", fake.address)
        assert fake.asked() == []
    assert (ran.code, f"»{PASSAGE}«" in ran.out) == (0, True)
    assert words in ran.err


def test_a_library_that_another_candor_writes_to_is_left_alone(data: Path, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("The key lies under the mat.")
    with FileLock(data / "index" / "writer.lock"):
        ran = run("index", tmp_path / "note.txt")
    assert (ran.code, "Another Candor is reading files into the same library" in ran.err) == (1, True)


def test_a_data_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ran = run("library", "--home", tmp_path / "file" / "data")
    assert ran.code == 1
    assert "cannot be created" in ran.err
    assert "Choose another folder with --home or CANDOR_HOME." in ran.err


def can_make_a_small_disk() -> bool:
    """Whether this system lets a process mount something for itself."""
    if not shutil.which("unshare"):
        return False
    return not subprocess.run([*SMALL_DISK, "mount -t tmpfs tmpfs /mnt"], capture_output=True, check=False).returncode


def on_a_small_disk(place: Path, arguments: Sequence[object]) -> "subprocess.CompletedProcess[bytes]":
    """Runs the program while `place` is a disk of 256 KB."""
    script = f'mount -t tmpfs -o size=256k tmpfs "{place}" && exec "$@"'
    command = [*SMALL_DISK, script, "sh", *PROGRAM, *map(str, arguments)]
    return subprocess.run(command, env=environment(), capture_output=True, timeout=120, check=False)


@pytest.mark.skipif(not can_make_a_small_disk(), reason="THIS SYSTEM LETS NO PROCESS MOUNT A DISK: none was full")
def test_a_full_disk_is_said(home: Path, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"note {number}.txt").write_text(f"Note {number} says that boat {number} sails. " * 200)
    ran = on_a_small_disk(home / "candor", ["index", tmp_path])
    assert ran.returncode == 1
    assert b"disk is full" in ran.stderr
    assert b"Traceback" not in ran.stderr
