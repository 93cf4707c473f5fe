"""Models are fetched, made and kept through the server; the disk is looked at before it would be full."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path

import pytest

from candor.model.errors import (
    CloudModelRefused,
    ModelMissing,
    ModelNameUnusable,
    NoRoom,
    NotMade,
    OllamaUnreachable,
    WeightsUnusable,
)
from candor.model.local_model import PullProgress
from candor.ollama.ollama import Ollama
from candor.services.model_verbs import ModelVerbs
from candor.services.models import bring_file
from candor.services.models.create import parameters
from candor.services.models.names import same_model, usable_name
from candor.services.models.pull import NOT_TOLD, pull
from candor.services.models.step_words import step_words
from candor.services.threads import Threads
from candor.services.verbs import Models, NewModel
from fakes.fake_ollama import FakeOllama
from services.gguf import gguf


@pytest.fixture
async def fake() -> AsyncIterator[FakeOllama]:
    async with FakeOllama(models=["llama3:8b"]) as server:
        yield server


def verbs(fake: FakeOllama, threads: Threads) -> Models:
    return ModelVerbs(lambda: Ollama(fake.address), threads).bound()


async def fetched(fake: FakeOllama, *free: int | None, model: str = "llama3.2:3b") -> list[PullProgress]:
    """Pulls with so much room at each look, one second between two looks at the clock."""
    rooms, clock = iter(itertools.chain(free, itertools.repeat(free[-1]))), itertools.count()

    async def room() -> int | None:
        return next(rooms)

    run = pull(model, shelf=Ollama(fake.address).models, room=room, clock=lambda: float(next(clock)))
    async with aclosing(run) as steps:
        return [step async for step in steps]


async def test_a_pull_tells_bytes_rate_and_time_left(fake: FakeOllama) -> None:
    fake.shelf.library = {"llama3.2:3b": 2_000_000_000}
    steps = await fetched(fake, 10**12)
    assert [step.step for step in (steps[0], steps[-1])] == ["Asking Ollama's library", "Done"]
    middle = next(step for step in steps if step.done == 1_000_000_000)
    assert (middle.step, middle.total) == ("Fetching", 2_000_000_000)
    assert middle.rate == pytest.approx(100_000_000, rel=0.15), "a twentieth each second"
    assert middle.seconds_left == pytest.approx(10, rel=0.2)
    assert steps[-1].done == steps[-1].total == 2_000_000_000 + 12_403
    assert {step.model for step in steps} == {"llama3.2:3b"}


async def test_a_full_disk_is_said_before_it_is_full(fake: FakeOllama) -> None:
    fake.shelf.library = {"llama3.2:3b": 2_000_000_000}
    with pytest.raises(NoRoom) as raised:
        await fetched(fake, 2_400_000_000)
    assert (raised.value.needed, raised.value.free) == (2_000_000_000, 2_400_000_000)
    assert "llama3.2:3b needs 2.0 GB more, and 2.4 GB are free" in str(raised.value)
    await fake.hung_up.wait()
    assert "llama3.2:3b" not in fake.models


async def test_what_is_there_already_needs_no_room(fake: FakeOllama) -> None:
    fake.shelf.library = {"llama3.2:3b": 2_000_000_000}
    fake.shelf.stop, fake.shelf.stop_after, fake.shelf.error = "error", 19, "max retries exceeded"
    with pytest.raises(Exception, match="max retries"):
        await fetched(fake, 10**12)
    fake.shelf.stop = ""
    steps = await fetched(fake, 900_000_000)
    assert steps[-1].step == "Done"


async def test_room_that_cannot_be_told_is_said_and_stops_nothing(fake: FakeOllama) -> None:
    steps = await fetched(fake, None)
    assert (steps[0].step, steps[-1].step) == (NOT_TOLD, "Done")


async def test_a_pull_that_is_left_stops_the_server_and_goes_on_later(fake: FakeOllama, threads: Threads) -> None:
    fake.shelf.stop, fake.shelf.stop_after = "silent", 8
    models = verbs(fake, threads)
    task = asyncio.ensure_future(_drained(models.pull("llama3.2:3b")))
    await fake.shelf.stopped.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await fake.hung_up.wait()
    fake.shelf.stop = ""
    again = await _drained(models.pull("llama3.2:3b"))
    first = next(step for step in again if step.total)
    assert first.done > 0
    assert "llama3.2:3b" in [model.name for model in await models.all()]


async def _drained(run) -> list[PullProgress]:
    async with aclosing(run) as steps:
        return [step async for step in steps]


@pytest.mark.parametrize("name", ["", " ", "../x", "a b", "http://x/y", "x:", ":x", "x" * 81, "-x", "a/b/c/d", "x:y:z"])
async def test_names_are_checked_before_anything_is_sent(fake: FakeOllama, threads: Threads, name: str) -> None:
    models = verbs(fake, threads)
    for refused in (anext(models.pull(name)), anext(models.create(NewModel(name, base="llama3:8b")))):
        with pytest.raises(ModelNameUnusable):
            await refused
    for verb in (lambda: models.delete(name), lambda: models.unload(name), lambda: models.copy("llama3:8b", name)):
        with pytest.raises(ModelNameUnusable):
            await verb()
    assert fake.connections == 0


def test_names_as_ollama_takes_them() -> None:
    good = ("llama3", "llama3.2:3b", "me/mine:latest", "hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M", "h:1/n/m:t")
    assert [usable_name(f" {name} ") for name in good] == list(good)
    assert same_model("llama3", "Llama3:latest")
    assert same_model("h:1/n/m", "h:1/n/m:latest")
    assert not same_model("llama3", "llama3:8b")


async def test_cloud_models_are_refused_with_the_reason(fake: FakeOllama, threads: Threads) -> None:
    models = verbs(fake, threads)
    for refused in (
        _drained(models.pull("gpt-oss:120b-cloud")),
        _drained(models.create(NewModel("mine", base="kimi:cloud"))),
        models.show("kimi:cloud"),
    ):
        with pytest.raises(CloudModelRefused, match="Ollama's servers"):
            await refused
    assert "kimi:cloud" not in {str(request.json.get("model")) for request in fake.requests if request.body}


async def test_a_model_is_made_of_another(fake: FakeOllama, threads: Threads) -> None:
    models = verbs(fake, threads)
    settings = (
        ("temperature", "0.2"),
        ("num_ctx", "4096"),
        ("stop", "END"),
        ("stop", "FIN"),
        ("penalize_newline", "true"),
    )
    steps = await _drained(models.create(NewModel("mine", "llama3:8b", system="Be brief.", settings=settings)))
    (asked,) = fake.asked("/api/create")
    assert asked == {
        "model": "mine",
        "from": "llama3:8b",
        "system": "Be brief.",
        "parameters": {"temperature": 0.2, "num_ctx": 4096, "stop": ["END", "FIN"], "penalize_newline": True},
    }
    assert steps[-1].step == "Done"
    assert "mine:latest" in fake.models


def test_a_parameter_without_a_value_is_refused() -> None:
    with pytest.raises(NotMade, match="temperature has no value"):
        parameters((("temperature", " "),))


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bring_file, "PIECE", 16)
    monkeypatch.setattr(bring_file, "OFTEN", 1)


async def test_a_file_and_an_adapter_are_brought_and_named_by_their_digest(
    fake: FakeOllama, threads: Threads, tmp_path: Path, small_pieces: None
) -> None:
    weights = gguf(tmp_path / "a.gguf", weights=128)
    adapter = gguf(tmp_path / "lora.gguf", weights=160)
    models = verbs(fake, threads)
    steps = await _drained(models.create(NewModel("mine", weights=weights, adapter=adapter)))
    (asked,) = fake.asked("/api/create")
    assert fake.shelf.files[asked["files"]["a.gguf"]] == weights.read_bytes()
    assert fake.shelf.files[asked["adapters"]["lora.gguf"]] == adapter.read_bytes()
    assert "from" not in asked
    checking = [step for step in steps if step.step == "Checking the file"]
    giving = [step for step in steps if step.step == "Giving it to Ollama"]
    assert checking[-1].done == checking[-1].total
    assert giving[-1].done == giving[-1].total
    assert len(giving) == len(checking) > 2
    posts = [request for request in fake.requests if request.method == "POST" and "/blobs/" in request.path]
    assert len(posts) == 2
    await _drained(models.create(NewModel("again", weights=weights)))
    assert len([request for request in fake.requests if "/blobs/" in request.path and request.method == "POST"]) == 2


async def test_a_file_that_is_no_model_never_leaves(fake: FakeOllama, threads: Threads, tmp_path: Path) -> None:
    letter = tmp_path / "letter.gguf"
    letter.write_text("Dear Sir", encoding="utf-8")
    with pytest.raises(WeightsUnusable):
        await _drained(verbs(fake, threads).create(NewModel("mine", weights=letter)))
    assert fake.connections == 0


async def test_bringing_a_file_can_be_stopped(
    fake: FakeOllama, threads: Threads, tmp_path: Path, small_pieces: None
) -> None:
    async def never(exchange) -> None:
        if exchange.request.method == "HEAD":
            await exchange.whole(b"", "404 Not Found")
        else:
            await asyncio.Event().wait()

    fake.scenes["/api/blobs/"] = never
    run = verbs(fake, threads).create(NewModel("mine", weights=gguf(tmp_path / "a.gguf", weights=128)))
    async with aclosing(run) as steps:
        async for step in steps:
            if step.step == "Giving it to Ollama" and step.done == step.total:
                break
    await fake.hung_up.wait()


async def test_what_the_server_refuses_to_make_is_said_in_its_words(fake: FakeOllama, threads: Threads) -> None:
    fake.shelf.refuses = "unsupported architecture"
    with pytest.raises(NotMade, match="unsupported architecture"):
        await _drained(verbs(fake, threads).create(NewModel("mine", "llama3:8b")))


async def test_lists_have_what_only_showing_tells(fake: FakeOllama, threads: Threads) -> None:
    (model,) = await verbs(fake, threads).all()
    assert (model.name, model.size, model.context) == ("llama3:8b", 4_661_224_676, 8192)
    assert model.shape is not None


async def test_a_model_that_cannot_be_shown_is_listed(fake: FakeOllama, threads: Threads) -> None:
    async def broken(exchange) -> None:
        await exchange.json({"error": "no"}, "500 Internal Server Error")

    fake.scenes["/api/show"] = broken
    (model,) = await verbs(fake, threads).all()
    assert (model.name, model.quantization, model.shape) == ("llama3:8b", "Q4_0", None)


async def test_fit_stands_beside_what_the_server_reports(fake: FakeOllama, threads: Threads) -> None:
    models = verbs(fake, threads)
    assert (await models.fit("llama3:8b", 8192)).loaded is None
    fake.shelf.loaded["llama3:8b"], fake.shelf.on_card = 6_000_000_000, 0.25
    found = await models.fit("llama3:8b", 100_000)
    assert found.context == 8192
    assert found.loaded is not None
    assert (found.loaded.size, found.loaded.on_card) == (6_000_000_000, 1_500_000_000)
    assert [step.what for step in found.steps] == ["Weights", "KV cache", "Room to compute"]
    fake.scenes["/api/show"] = _gone
    with pytest.raises(ModelMissing):
        await models.fit("nope", 8192)


async def _gone(exchange) -> None:
    await exchange.json({"error": "model 'nope' not found"}, "404 Not Found")


async def test_offers_know_what_is_here_and_need_no_server(fake: FakeOllama, threads: Threads) -> None:
    offers = await verbs(fake, threads).offers(8192)
    assert {each.offer.name for each in offers if each.here} == {"llama3:8b"}
    nobody = ModelVerbs(lambda: Ollama("127.0.0.1:9"), threads).bound()
    offers = await nobody.offers(8192)
    assert not any(each.here for each in offers)
    with pytest.raises(OllamaUnreachable):
        await nobody.all()


def test_unknown_steps_are_said_as_the_server_says_them() -> None:
    assert step_words("pulling 6a0746a1ec1a") == "Fetching"
    assert step_words("frobnicating layers") == "Frobnicating layers"
