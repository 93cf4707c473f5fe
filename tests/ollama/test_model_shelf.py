"""What a server keeps is listed, shown, fetched, made, copied, deleted and taken out of memory."""

import hashlib
from contextlib import aclosing
from typing import Any

import pytest

from candor.model.errors import (
    CloudModelRefused,
    LibraryUnreachable,
    ModelMissing,
    ModelUnknown,
    NotMade,
    OllamaError,
    OllamaTimedOut,
    OllamaTooOldForModel,
    PullFailed,
)
from candor.ollama.model_wire import ShownModel, Step, moment
from candor.ollama.ollama import Ollama
from candor.ollama.pull_failures import pull_failure
from candor.ollama.shapes import counted, shape_of
from fakes import scenes
from fakes.fake_ollama import FakeOllama


async def pulled(fake: FakeOllama, model: str = "llama3.2:3b", most: int = 10_000) -> list[Step]:
    steps: list[Step] = []
    async with aclosing(Ollama(fake.address).models.pull(model)) as lines:
        async for step in lines:
            steps.append(step)
            if len(steps) == most:
                break
    return steps


async def test_recorded_lists_are_read_and_cloud_models_left_out() -> None:
    async with FakeOllama(models=["llama3:8b", "qwen:cloud"], cloud=["kimi-k2:1t-cloud"]) as fake:
        (model,) = await Ollama(fake.address).models.all()
        assert (model.name, model.size, model.family, model.quantization) == (
            "llama3:8b",
            4_661_224_676,
            "llama",
            "Q4_0",
        )
        assert (model.parameters, model.modified > 1_700_000_000) == (8_000_000_000, True)
        fake.scenes["/api/tags"] = scenes.recorded("tags")
        names = [each.name for each in await Ollama(fake.address).models.all()]
    assert "llama3:latest" in names
    assert names == sorted(names, key=str.casefold)


async def test_a_recorded_model_is_shown_with_how_it_is_built() -> None:
    async with FakeOllama() as fake:
        model = await Ollama(fake.address).models.show("llama3")
    assert model.shape is not None
    assert (model.shape.layers, model.shape.heads, model.shape.key_heads, model.shape.head) == (2, 4, 2, 16)
    assert (model.shape.vocabulary, model.shape.tied, model.shape.inner) == (128_256, False, 256)
    assert (model.parameters, model.context, model.quantization) == (16_539_968, 8192, "F16")
    assert model.settings[:2] == (("num_keep", "24"), ("stop", "<|start_header_id|>"))
    assert model.template.startswith("{{ if .System }}")
    assert (model.can_chat, model.can_think, model.can_use_tools) == (True, False, False)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"capabilities": ["completion", "tools", "thinking"], "template": "x"}, (True, True, True, False)),
        ({"capabilities": ["completion"], "template": "{{ .Prompt }}"}, (False, False, False, False)),
        ({"capabilities": ["embedding"], "template": "{{ .Prompt }}"}, (False, False, False, True)),
        ({"template": "x"}, (True, False, False, False)),
    ],
)
async def test_what_a_model_can_do(told: dict[str, Any], expected: tuple[bool, ...]) -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/show"] = scenes.answer(told)
        model = await Ollama(fake.address).models.show("llama3")
    assert (model.can_chat, model.can_think, model.can_use_tools, model.can_embed) == expected


def test_a_model_without_a_table_of_its_own_for_writing_is_tied() -> None:
    info = {"general.architecture": "q", "q.block_count": 2, "q.embedding_length": 8, "q.attention.head_count": 2}
    info |= {"q.attention.head_count_kv": [1, 2], "q.expert_count": 4, "q.expert_feed_forward_length": 3}
    tables = ({"name": "token_embd.weight", "type": "F16", "shape": [8, 99]},)
    shape = shape_of(ShownModel(model_info=info, tensors=tables))
    assert shape is not None
    assert (shape.vocabulary, shape.tied, shape.key_heads, shape.head, shape.experts, shape.inner) == (
        99,
        True,
        2,
        4,
        4,
        3,
    )
    assert shape_of(ShownModel()) is None


@pytest.mark.parametrize(
    ("words", "number"), [("8.0B", 8_000_000_000), ("16.54M", 16_540_000), ("293K", 293_000), ("?", 0)]
)
def test_sizes_in_words(words: str, number: int) -> None:
    assert counted(words) == number


async def test_what_is_in_memory_and_where() -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/ps"] = scenes.recorded("ps_loaded")
        first, second = await Ollama(fake.address).models.loaded()
        assert (first.name, first.size, first.on_card, first.context) == ("llama3:latest", 17_712_384, 0, 4096)
        assert first.until == pytest.approx(1_795_324_300, abs=2e8)
        fake.scenes["/api/ps"] = scenes.recorded("ps_keep_alive_forever")
        forever = (await Ollama(fake.address).models.loaded())[0]
    assert forever.until > 1e10
    assert second.name == "stories:latest"


def test_times_of_every_kind() -> None:
    assert moment("1970-01-01T00:00:01.5Z") == 1.5
    assert moment("1970-01-01T01:00:00.163311773+01:00") == pytest.approx(0.163, abs=0.001)
    assert moment("") == moment("soon") == 0.0


async def test_a_pull_tells_each_step_and_the_model_is_there() -> None:
    async with FakeOllama() as fake:
        steps = await pulled(fake)
        names = [model.name for model in await Ollama(fake.address).models.all()]
    assert steps[0].status == "pulling manifest"
    assert steps[-1].status == "success"
    weights = [step for step in steps if step.total > 1_000_000]
    assert weights[-1].completed == weights[-1].total
    assert "llama3.2:3b" in names


async def test_leaving_a_pull_closes_the_connection_and_the_next_goes_on() -> None:
    async with FakeOllama() as fake:
        fake.shelf.stop, fake.shelf.stop_after = "silent", 7
        await pulled(fake, most=6)
        await fake.hung_up.wait()
        fake.shelf.stop = ""
        again = await pulled(fake)
    assert next(step.completed for step in again if step.digest) > 0


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("pull model manifest: file does not exist", ModelUnknown),
        ('max retries exceeded: Get "https://x": dial tcp: lookup x: no such host', LibraryUnreachable),
        ("pull model manifest: 412: this model requires a newer version of Ollama", OllamaTooOldForModel),
        ("write /x/blobs/sha256-1: no space left on device", PullFailed),
        ("digest mismatch", PullFailed),
    ],
)
async def test_error_lines_are_told_apart(words: str, kind: type[OllamaError]) -> None:
    assert type(pull_failure(words, "llama3")) is kind
    async with FakeOllama() as fake:
        fake.shelf.stop, fake.shelf.stop_after, fake.shelf.error = "error", 3, words
        with pytest.raises(kind):
            await pulled(fake)


async def test_a_pull_without_a_network_as_it_was_recorded() -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/pull"] = scenes.recorded("pull_no_network")
        with pytest.raises(LibraryUnreachable):
            await pulled(fake)


async def test_a_pull_that_is_cut_ends_early_or_falls_silent_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/pull"] = scenes.lines(b'{"status":"pulling manifest"}', name="create_llama3")
        with pytest.raises(PullFailed, match="ended before"):
            await pulled(fake)
        fake.scenes["/api/pull"] = fake.shelf.scenes()["/api/pull"]
        fake.shelf.stop, fake.shelf.stop_after = "cut", 2
        with pytest.raises(OllamaError):
            await pulled(fake)
        monkeypatch.setattr("candor.ollama.model_shelf.CHECKING", 0.2)
        fake.shelf.stop = "silent"
        with pytest.raises(OllamaTimedOut):
            await pulled(fake)


async def test_cloud_models_are_refused_everywhere_before_any_request() -> None:
    async with FakeOllama() as fake:
        shelf = Ollama(fake.address).models
        for refused in (
            shelf.show("kimi:1t-cloud"),
            shelf.copy("kimi:1t-cloud", "mine"),
            shelf.copy("llama3", "mine:cloud"),
            shelf.unload("kimi:1t-cloud"),
            anext(shelf.pull("gpt-oss:120b-cloud")),
            anext(shelf.create({"model": "mine", "from": "kimi:1t-cloud"})),
        ):
            with pytest.raises(CloudModelRefused):
                await refused
        assert fake.connections == 0
    async with FakeOllama(cloud=["disguised:latest"]) as fake:
        with pytest.raises(CloudModelRefused):
            await Ollama(fake.address).models.show("disguised:latest")


async def test_copy_delete_and_unload() -> None:
    async with FakeOllama() as fake:
        fake.shelf.loaded["llama3:latest"] = 5
        shelf = Ollama(fake.address).models
        await shelf.copy("llama3", "mine:latest")
        assert [model.name for model in await shelf.all()] == ["llama3:latest", "mine:latest"]
        await shelf.delete("mine:latest")
        assert [model.name for model in await shelf.all()] == ["llama3:latest"]
        await shelf.unload("llama3:latest")
        assert await shelf.loaded() == []
        with pytest.raises(ModelMissing):
            await shelf.delete("nope")
        fake.scenes["/api/delete"] = scenes.recorded("delete_missing")
        with pytest.raises(ModelMissing):
            await shelf.delete("nope")


async def _pieces(*parts: bytes):
    for part in parts:
        yield part


async def test_a_file_is_sent_once_and_a_model_made_of_it() -> None:
    digest = f"sha256:{hashlib.sha256(b'GGUFweights').hexdigest()}"
    async with FakeOllama() as fake:
        shelf = Ollama(fake.address).models
        assert not await shelf.has_file(digest)
        await shelf.send_file(digest, _pieces(b"GGUF", b"weights"), 11)
        assert await shelf.has_file(digest)
        with pytest.raises(OllamaError):
            await shelf.send_file(digest, _pieces(b"GGUFweights"), 11)
        async with aclosing(shelf.create({"model": "mine", "files": {"a.gguf": digest}})) as steps:
            said = [step.status async for step in steps]
        assert said[0] == "parsing GGUF"
        assert said[-1] == "success"
        sent = fake.requests[1]
    assert (sent.method, sent.headers["content-length"], sent.body) == ("POST", "11", b"GGUFweights")


async def test_another_files_digest_and_a_refused_model_are_errors_in_the_servers_words() -> None:
    async with FakeOllama() as fake:
        shelf = Ollama(fake.address).models
        with pytest.raises(OllamaError, match="digest mismatch"):
            await shelf.send_file(f"sha256:{'0' * 64}", _pieces(b"x"), 1)
        with pytest.raises(NotMade, match="blob sha256:1 not found"):
            await anext(shelf.create({"model": "mine", "files": {"a.gguf": "sha256:1"}}))
