"""What is known about a server before anybody asks it."""

import pytest

from candor.ollama import ollama
from candor.ollama.ollama import Ollama
from candor.ollama.version import has_hole, sends_probabilities
from fakes import scenes
from fakes.fake_ollama import FakeOllama


async def test_a_server_with_local_and_cloud_models() -> None:
    async with FakeOllama(models=["llama3:8b", "qwen:cloud"], cloud=["kimi-k2:1t-cloud", "disguised:latest"]) as fake:
        state = await Ollama(fake.address).state()
    assert state.address == fake.address
    assert state.version == "0.24.0"
    assert state.models == ("llama3:8b",)
    assert state.refused == ("qwen:cloud", "kimi-k2:1t-cloud", "disguised:latest")
    assert (state.failure, state.notices, state.practice) == (None, (), False)


async def test_recorded_lists_are_understood() -> None:
    async with FakeOllama() as fake:
        fake.scenes |= {"/api/version": scenes.recorded("version"), "/api/tags": scenes.recorded("tags")}
        state = await Ollama(fake.address).state()
        assert "llama3:latest" in state.models
        fake.scenes["/api/tags"] = scenes.recorded("tags_empty")
        state = await Ollama(fake.address).state()
        assert (state.version, state.failure.code) == ("0.24.0", "NoModels")


async def test_models_that_only_embed_are_not_offered() -> None:
    models = [{"name": name, "details": {"family": family}} for name, family in [("e", "nomic-bert"), ("c", "llama")]]
    async with FakeOllama() as fake:
        fake.scenes["/api/tags"] = scenes.answer({"models": models})
        assert (await Ollama(fake.address).state()).models == ("c",)


async def test_only_cloud_models_are_no_models() -> None:
    async with FakeOllama(models=[], cloud=["gpt-oss:120b-cloud"]) as fake:
        state = await Ollama(fake.address).state()
    assert state.failure.code == "NoModels"
    assert state.refused == ("gpt-oss:120b-cloud",)


async def test_an_old_server_is_said_to_be_old_and_answers_without_tokens(listen) -> None:
    async with FakeOllama(scenes.recorded("chat_stream_plain"), version="0.12.10") as fake:
        server = Ollama(fake.address)
        state = await server.state()
        heard = await listen(server)
    assert state.failure is None
    assert [notice.code for notice in state.notices] == ["OllamaTooOld", "OllamaHasHole"]
    assert "0.12.10" in state.notices[0].what
    assert heard.text
    assert (heard.tokens, heard.error, len(heard.finishes)) == ([], None, 1)


@pytest.mark.parametrize(
    ("version", "sends"),
    [
        ("0.12.11", True),
        ("0.12.11-rc1", True),
        ("0.12.10", False),
        ("0.9.6", False),
        ("1.0.0", True),
        ("0.0.0", True),
        ("main", True),
    ],
)
def test_versions_are_compared_as_numbers(version: str, sends: bool) -> None:
    assert sends_probabilities(version) is sends


async def test_a_server_that_is_not_there_is_a_state_and_no_error() -> None:
    async with FakeOllama() as fake:
        server = Ollama(fake.address)
    state = await server.state()
    assert (state.version, state.models, state.failure.code) == ("", (), "OllamaUnreachable")


async def test_a_silent_server_and_a_web_page_are_states_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ollama, "GLANCE", 0.2)
    async with FakeOllama() as fake:
        fake.scenes["/api/version"] = scenes.silent()
        assert (await Ollama(fake.address).state()).failure.code == "OllamaTimedOut"
        fake.scenes["/api/version"] = scenes.page()
        assert (await Ollama(fake.address).state()).failure.code == "BadReply"


async def test_the_context_a_model_was_trained_for() -> None:
    async with FakeOllama(context=4096) as fake:
        server = Ollama(fake.address)
        assert await server.context_length("llama3") == 4096
        assert await server.context_length("llama3") == 4096
        assert len(fake.asked("/api/show")) == 1, "remembered"
        fake.scenes["/api/show"] = scenes.answer({"model_info": {"general.architecture": "x"}})
        assert await server.context_length("other") is None


@pytest.mark.parametrize(
    ("version", "holds"), [("0.17.0", True), ("0.17.1", False), ("0.24.0", False), ("0.0.0", False), ("main", False)]
)
async def test_a_known_hole_is_said(version: str, holds: bool) -> None:
    assert has_hole(version) is holds
    async with FakeOllama(version=version) as fake:
        state = await Ollama(fake.address).state()
    assert ("OllamaHasHole" in [notice.code for notice in state.notices]) is holds
    assert all("CVE-2026-7482" in notice.what for notice in state.notices)


async def test_a_server_that_answers_any_web_page_is_said_once_and_asked_again_when_it_was_away() -> None:
    async with FakeOllama() as fake:
        fake.answers_origins = True
        server, port = Ollama(fake.address), int(fake.address.rpartition(":")[2])
        first, second = await server.state(), await server.state()
        foreign = [request for request in fake.requests if "origin" in request.headers]
    assert [notice.code for notice in first.notices] == ["ForeignOriginAnswered"]
    assert second.notices == first.notices
    assert [(request.method, request.path) for request in foreign] == [("GET", "/api/version")], "a harmless look, once"
    assert (await server.state()).failure is not None
    async with FakeOllama(port=port):
        assert (await server.state()).notices == ()


async def test_recorded_origins_are_told_apart() -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/version"] = scenes.recorded("version")
        assert (await Ollama(fake.address).state()).notices == ()
