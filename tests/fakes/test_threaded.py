"""The fake for tests without an event loop."""

import asyncio
import threading

from candor.ollama.ollama import Ollama
from fakes.fake_ollama import FakeOllama
from fakes.threaded import Threaded


def test_it_serves_from_a_thread_and_leaves_none_behind() -> None:
    before = threading.active_count()
    with Threaded(FakeOllama(models=["llama3:8b"])) as fake:
        state = asyncio.run(Ollama(fake.address).state())
        assert state.models == ("llama3:8b",)
        assert [request.path for request in fake.requests] == ["/api/version", "/api/tags", "/api/version"]
    assert threading.active_count() == before
    assert asyncio.run(Ollama(fake.address).state()).failure.code == "OllamaUnreachable"
