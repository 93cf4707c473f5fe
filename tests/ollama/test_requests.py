"""What is sent, and to whom it never is."""

import asyncio
import os
import sys
from contextlib import aclosing
from pathlib import Path

import pytest

import candor
from candor.model.errors import CloudModelRefused, HostRefused
from candor.model.message import Message
from candor.model.turn import EndReason, Options
from candor.ollama.ollama import Ollama
from fakes import scenes
from fakes.door import Door
from fakes.fake_ollama import FakeOllama


async def test_the_question_as_it_is_posted(listen) -> None:
    async with FakeOllama() as fake:
        options = Options(context=4096, answer_reserve=0, temperature=0.5, seed=7, top_logprobs=50)
        heard = await listen(Ollama(fake.address), options=options)
        await listen(Ollama(fake.address), options=Options())
    first, second = fake.asked()
    assert first == {
        "model": "llama3",
        "messages": [{"role": "user", "content": "Why is the sky blue?"}],
        "stream": True,
        "logprobs": True,
        "top_logprobs": 20,
        "truncate": False,
        "shift": False,
        "options": {"num_ctx": 4096, "num_predict": 1, "temperature": 0.5, "seed": 7},
    }
    assert second["options"] == {"num_ctx": 8192, "num_predict": 1024}
    (finish,) = heard.finishes
    assert finish.reason is EndReason.LENGTH
    assert (finish.timings.prompt_tokens, finish.timings.answer_tokens) == (16, 40)
    assert finish.timings.total == pytest.approx(14.723, abs=0.001)


async def test_every_way_to_answer_is_posted_by_the_servers_names(listen) -> None:
    chosen = Options(top_k=3, top_p=0.9, min_p=0.05, stop=("END", "\n\n"), keep_alive="30m")
    async with FakeOllama() as fake:
        await listen(Ollama(fake.address), options=chosen)
    (asked,) = fake.asked()
    assert asked["options"] == {
        "num_ctx": 8192,
        "num_predict": 1024,
        "top_k": 3,
        "top_p": 0.9,
        "min_p": 0.05,
        "stop": ["END", "\n\n", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"],
    }
    assert asked["keep_alive"] == "30m"


async def test_texts_that_end_an_answer_take_no_place_of_the_models_own(listen) -> None:
    own = 'num_keep 24\nstop "<|eot_id|>"\nstop                           "END"\nstop "a\\nb"'
    async with FakeOllama() as fake:
        fake.scenes["/api/show"] = scenes.answer({"parameters": own})
        await listen(Ollama(fake.address), options=Options(stop=("END", "DONE")))
        await listen(Ollama(fake.address), options=Options())
    chosen, free = fake.asked()
    assert chosen["options"]["stop"] == ["END", "DONE", "<|eot_id|>", "a\nb"]
    assert "stop" not in free["options"], "which leaves the model its own"


@pytest.mark.parametrize(("written", "sent"), [("-1", -1), ("0", 0), ("300", 300), ("1h30m", "1h30m")])
async def test_a_number_of_seconds_is_posted_as_a_number(listen, written: str, sent: object) -> None:
    async with FakeOllama() as fake:
        await listen(Ollama(fake.address), options=Options(keep_alive=written))
    assert fake.asked()[0]["keep_alive"] == sent


async def test_a_thinking_model_is_told_to_answer_and_its_thoughts_are_no_answer(hear, listen) -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/show"] = scenes.answer({"capabilities": ["completion", "thinking"]})
        await listen(Ollama(fake.address))
    assert fake.asked()[0]["think"] is False
    thought = b'{"message":{"content":"","thinking":"Hm"},"done":false,"logprobs":[{"token":"Hm","logprob":-1}]}'
    word = b'{"message":{"content":"Yes"},"done":false,"logprobs":[{"token":"Yes","logprob":-1}]}'
    heard = await hear(scenes.lines(thought, word))
    assert (heard.text, [token.text for token in heard.tokens]) == ("Yes", ["Yes"])


async def test_half_a_surrogate_pair_in_a_document_does_not_stop_the_question() -> None:
    async with FakeOllama() as fake:
        answer = Ollama(fake.address).chat("llama3", [Message("user", "a\ud83eb")], Options())
        async with aclosing(answer) as parts:
            await anext(parts)
    assert fake.asked()[0]["messages"][0]["content"] == "a\ufffdb"


@pytest.mark.parametrize("model", ["gpt-oss:120b-cloud", "Kimi-K2:CLOUD"])
async def test_a_cloud_model_is_refused_before_any_request(listen, model: str) -> None:
    async with FakeOllama() as fake:
        heard = await listen(Ollama(fake.address), model=model)
    assert type(heard.error) is CloudModelRefused
    assert fake.connections == 0


async def test_a_cloud_model_with_a_plain_name_never_gets_the_question(listen) -> None:
    async with FakeOllama(cloud=["disguised:latest"]) as fake:
        server = Ollama(fake.address)
        first, second = await listen(server, model="disguised:latest"), await listen(server, model="disguised:latest")
    assert type(first.error) is type(second.error) is CloudModelRefused
    assert [request.path for request in fake.requests] == ["/api/show"]


ELSEWHERE = ["http://192.168.1.7:11434", "https://ollama.com", "http://example.org", "", "  ", "''", "::", "http://"]
DISGUISED = [
    "http://127.0.0.1#@x",
    "127.0.0.1#x",
    "127.0.0.1?x",
    "http://x@127.0.0.1",
    "http://:x@[::1]",
    "127.0.0.1:0",
]


@pytest.mark.parametrize("address", ELSEWHERE + DISGUISED)
def test_a_host_that_is_not_this_machine_is_refused(address: str) -> None:
    with pytest.raises(HostRefused):
        Ollama(address)


async def test_proxies_keys_and_hosts_of_the_environment_are_not_used(listen, monkeypatch: pytest.MonkeyPatch) -> None:
    async with FakeOllama() as trap, FakeOllama() as fake:
        for name in ("HTTP_PROXY", "ALL_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, trap.address)
            monkeypatch.setenv(name.lower(), trap.address)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("OLLAMA_HOST", trap.address)
        monkeypatch.setenv("OLLAMA_API_KEY", "secret")
        server = Ollama(fake.address)
        await server.state()
        heard = await listen(server)
        assert heard.error is None
        assert trap.connections == 0
        assert len(fake.requests) == 5
        assert not any("authorization" in request.headers for request in fake.requests)


async def test_a_redirect_is_not_followed(listen) -> None:
    async def elsewhere(exchange) -> None:
        await exchange.json({})

    async with Door(elsewhere) as other, FakeOllama(scenes.redirect(other.address + "/api/chat")) as fake:
        heard = await listen(Ollama(fake.address))
        fake.scenes["/api/version"] = scenes.redirect(other.address + "/api/version")
        state = await Ollama(fake.address).state()
        assert heard.error.code == state.failure.code == "BadReply"
        assert other.connections == 0


@pytest.mark.parametrize(
    ("name", "value"), [("SSL_CERT_FILE", "nowhere/certificates.pem"), ("OLLAMA_HOST", "127.0.0.1:misspelt")]
)
async def test_a_broken_environment_does_not_stop_the_start(name: str, value: str) -> None:
    code = f"import candor.ollama.ollama as o, os; o.Ollama('localhost'); print(os.environ[{name!r}])"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, name: value, "PYTHONPATH": str(Path(candor.__file__).parents[1])},
    )
    printed, _ = await process.communicate()
    assert printed.decode().strip() == value, "and the variable is still there afterwards"
