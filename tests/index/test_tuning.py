"""The fastest way to embed on a machine: what is timed, what is kept, and what happens where it does not work."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from candor.index import embedder as embedder_module
from candor.index.embedder import Embedder
from candor.index.parts import parts
from candor.index.tuning import BETTER, CPU, SAMPLE, Tuning, Way, fastest, processor, ways
from candor.model.errors import EmbedderMissing

CUDA = "CUDAExecutionProvider"
TEXTS = [f"Note {at} says that the rent is due. It is paid on Monday." for at in range(SAMPLE)]


def test_the_usual_way_comes_first_and_only_what_is_here_is_timed() -> None:
    assert ways([CPU], 8, 8) == [Way(CPU, 8)]
    assert ways([CUDA, "AzureExecutionProvider", CPU], 8, 4) == [Way(CPU, 8), Way(CPU, 4), Way(CUDA, 1)]


def test_another_way_must_be_clearly_faster() -> None:
    usual, other = Way(CPU, 8), Way(CUDA, 1)
    times = {usual: 1.0, other: BETTER}
    assert fastest([usual, other], times.get) == usual
    times[other] = BETTER - 0.01
    assert fastest([usual, other], times.get) == other


def test_a_way_that_does_not_work_is_not_taken() -> None:
    assert fastest([Way(CPU, 8), Way(CUDA, 1)], {Way(CPU, 8): 1.0}.get) == Way(CPU, 8)


def test_it_is_kept_for_one_model_and_one_machine(tmp_path: Path) -> None:
    file = tmp_path / "tuning.json"
    Tuning(file, "model", "Ryzen x 8", CPU).keep(Way(CPU, 4))
    Tuning(file, "other", "Ryzen x 8", CPU).keep(Way(CUDA, 1))
    assert Tuning(file, "model", "Ryzen x 8", CPU).kept() == Way(CPU, 4)
    assert Tuning(file, "other", "Ryzen x 8", CPU).kept() == Way(CUDA, 1)
    assert Tuning(file, "model", "Ryzen x 16", CPU).kept() is None


@pytest.mark.parametrize("content", ["", "[]", "{", '{"model": ["x"]}', '{"model": ["x", 0]}', '{"model": [1, "2"]}'])
def test_a_damaged_file_is_as_none(tmp_path: Path, content: str) -> None:
    file = tmp_path / "tuning.json"
    file.write_text(content)
    tuning = Tuning(file, "model")
    assert tuning.kept() is None
    tuning.keep(Way(CPU, 2))
    assert tuning.kept() == Way(CPU, 2)


def test_a_file_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    tuning = Tuning(tmp_path / "missing" / "tuning.json", "model")
    tuning.keep(Way(CPU, 2))
    assert tuning.kept() is None


def test_the_processor_is_told_by_its_name(tmp_path: Path) -> None:
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text("processor\t: 0\nmodel name\t: Some Processor 9\n")
    assert " x " in processor(cpuinfo)
    assert processor(tmp_path / "missing")


@pytest.fixture
def tuned(embedder_folder: Path, tmp_path: Path) -> Iterator[Embedder]:
    made = Embedder(embedder_folder, tuning=tmp_path / "tuning.json")
    yield made
    made.close()


def test_a_provider_whose_session_cannot_be_made_is_left_aside(
    tuned: Embedder, embedder: Embedder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedder_module, "providers", lambda: [CUDA, CPU])
    given = [*map(parts, TEXTS)]
    vectors = tuned.embed_parts(TEXTS, given)  # this build of onnxruntime has no CUDA
    assert tuned._way.provider == CPU
    assert np.allclose(vectors[3].whole, embedder.embed_parts(TEXTS, given)[3].whole, atol=1e-6)
    assert [each[0] for each in json.loads((tmp_path / "tuning.json").read_text()).values()] == [CPU]


def test_a_faster_provider_is_taken_kept_and_used_at_the_next_start(
    tuned: Embedder, embedder_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def accelerated(name: str, folder: Path, provider: str) -> object:
        opened.append(provider)
        return embedder_module.open_model(name, folder)

    monkeypatch.setattr(embedder_module, "providers", lambda: [CUDA, CPU])
    monkeypatch.setattr(embedder_module, "accelerated_model", accelerated)
    monkeypatch.setattr(
        embedder_module, "fastest", lambda known, seconds: [each for each in known if seconds(each)][-1]
    )
    tuned.embed_parts(TEXTS, [*map(parts, TEXTS)])
    assert tuned._way == Way(CUDA, 1)
    monkeypatch.setattr(embedder_module, "fastest", lambda known, seconds: pytest.fail("it was timed again"))
    again = Embedder(embedder_folder, tuning=tmp_path / "tuning.json")
    assert len(again.embed_parts(TEXTS, [*map(parts, TEXTS)])) == SAMPLE
    assert again._way == Way(CUDA, 1)
    again.close()


def test_a_kept_provider_that_is_broken_now_costs_nothing_but_speed(
    tuned: Embedder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> object:
        raise EmbedderMissing("nowhere")

    monkeypatch.setattr(embedder_module, "providers", lambda: [CUDA, CPU])
    Tuning(tmp_path / "tuning.json", tuned.identity, processor(), f"{CUDA}, {CPU}").keep(Way(CUDA, 1))
    monkeypatch.setattr("candor.index.sessions.open_model", broken)
    assert len(tuned.embed_parts(TEXTS, [*map(parts, TEXTS)])) == SAMPLE
    assert tuned._way.provider == CPU


def test_where_there_is_no_choice_nothing_is_timed(
    tuned: Embedder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedder_module, "providers", lambda: [CPU])
    monkeypatch.setattr(embedder_module.psutil, "cpu_count", lambda logical=True: None)
    tuned.embed_parts(TEXTS, [*map(parts, TEXTS)])
    assert not (tmp_path / "tuning.json").exists()
