"""What a model can use here, what fits it, where models are kept, and what to do where no server answers."""

import sys
from pathlib import Path

import pytest

from candor.model.events import ServerState
from candor.model.failure import Failure
from candor.model.local_model import Machine
from candor.services.models.advice import advice
from candor.services.models.machine import found, machine
from candor.services.models.offers import offers
from candor.services.models.room import free_room, kept_in

UNREACHABLE = ServerState("http://127.0.0.1:11434", failure=Failure("OllamaUnreachable", "Nothing answered"))


def quiet() -> str:
    return ""


def test_memory_is_there_and_a_missing_tool_is_no_error(tmp_path: Path) -> None:
    found = machine(tmp_path / "nowhere", quiet)
    assert found.memory >= found.free > 0
    assert found.card == 0


def test_nvidia_cards_are_added_up() -> None:
    one = machine(ask_nvidia=lambda: "NVIDIA GeForce RTX 4090, 24564\n")
    assert (one.card, one.card_name) == (24_564 * 2**20, "NVIDIA GeForce RTX 4090")
    two = machine(ask_nvidia=lambda: "NVIDIA A100, 81920\nNVIDIA A100, 81920\n")
    assert (two.card, two.card_name) == (2 * 81_920 * 2**20, "2 cards, NVIDIA A100")


@pytest.mark.parametrize("printed", ["", "Failed to initialize NVML: Driver/library version mismatch", "a, [N/A]"])
def test_what_a_driver_cannot_tell_is_not_there(tmp_path: Path, printed: str) -> None:
    assert machine(tmp_path, lambda: printed).card == 0


def test_the_largest_card_of_amd_counts(tmp_path: Path) -> None:
    for number, told in (("card0", "536870912\n"), ("card1", "17163091968\n"), ("card2", "?")):
        device = tmp_path / number / "device"
        device.mkdir(parents=True)
        (device / "mem_info_vram_total").write_text(told, encoding="ascii")
    found = machine(tmp_path, quiet)
    assert (found.card, found.card_name) == (17_163_091_968, "AMD")


@pytest.mark.parametrize(
    ("here", "first"),
    [
        (Machine(4_000_000_000, 1), "llama3.2:1b"),
        (Machine(8_000_000_000, 1), "llama3.2:3b"),
        (Machine(16_000_000_000, 1), "llama3.1:8b"),
        (Machine(64_000_000_000, 1), "llama3.1:8b"),
        (Machine(16_000_000_000, 1, card=8_000_000_000), "llama3.1:8b"),
        (Machine(16_000_000_000, 1, card=80_000_000_000), "llama3.3:70b"),
        (Machine(1_000_000_000, 1), "llama3.2:1b"),
    ],
)
def test_the_best_that_fits_comes_first(here: Machine, first: str) -> None:
    found = offers(8192, here, ())
    assert found[0].offer.name == first
    fitting = [each.fit.fits for each in found]
    assert fitting == sorted(fitting, reverse=True)


def test_where_models_are_kept(tmp_path: Path) -> None:
    home, service = tmp_path / "home", tmp_path / "service"
    assert kept_in({}, home, [str(service)]) == ()
    assert free_room(()) is None
    (home / ".ollama" / "models").mkdir(parents=True)
    assert kept_in({}, home, [str(service)])[0] == home / ".ollama" / "models"
    service.mkdir()
    assert service in kept_in({}, home, [str(service)])
    chosen = kept_in({"OLLAMA_MODELS": str(tmp_path / "not" / "yet")}, home, [str(service)])
    assert chosen == (tmp_path / "not" / "yet",)
    assert (free_room(chosen) or 0) > 0


def test_different_disks_cannot_be_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rooms = {tmp_path / "a": 5, tmp_path / "b": 6}
    monkeypatch.setattr("candor.services.models.room._free", rooms.get)
    assert free_room(rooms) is None
    assert free_room([tmp_path / "a", tmp_path / "a"]) == 5


@pytest.mark.parametrize(
    ("system", "installs", "starts"),
    [("Linux", "install.sh", "systemctl"), ("Darwin", "brew", "open -a"), ("Windows", "winget", "ollama app")],
)
def test_installing_and_starting_differ_by_system(system: str, installs: str, starts: str) -> None:
    missing = advice(UNREACHABLE, system=system, find=lambda _: None)
    assert "not installed" in missing.what
    assert any(installs in command for command in missing.commands)
    stopped = advice(UNREACHABLE, system=system, find=lambda name: name)
    assert "not running" in stopped.what
    assert any(starts in command for command in stopped.commands)


def test_an_unknown_system_still_has_a_step() -> None:
    assert advice(UNREACHABLE, system="Plan9", find=lambda _: "x").commands == ("ollama serve",)


def test_another_machines_server_cannot_be_started_from_here() -> None:
    away = ServerState("https://box.local:11434", failure=Failure("OllamaUnreachable", "Nothing answered"))
    assert not advice(away, system="Linux", find=lambda _: None).what


def test_where_a_server_answers_there_is_nothing_to_do() -> None:
    assert not advice(ServerState("x", "0.24.0", ("a",))).what
    assert not advice(ServerState("x", "0.24.0", failure=Failure("NoModels", "None"))).what


def test_on_windows_no_program_is_taken_from_where_the_person_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nvidia-smi.exe").write_text("", encoding="utf-8")
    (tmp_path / "nvidia-smi.exe").chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("SYSTEMROOT", "/windows")
    monkeypatch.setattr(sys, "platform", "win32")
    assert found() == str(Path("/windows/System32/nvidia-smi.exe"))
