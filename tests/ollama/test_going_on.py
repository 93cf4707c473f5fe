"""Going on from a forced beginning: the prompt as the template puts it, then raw generation."""

import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

import pytest

from candor.model.errors import (
    AnswerCut,
    BranchingUnsupported,
    CloudModelRefused,
    ConnectionLost,
    ContextExceeded,
    ModelMissing,
    OllamaBusy,
    OllamaError,
    RunnerFailed,
)
from candor.model.message import Message
from candor.model.token import Token
from candor.model.turn import EndReason, Options
from candor.ollama.bos import without_bos
from candor.ollama.chunk import Chunk, Finish
from candor.ollama.ollama import Ollama
from candor.ollama.wire import Shown
from fakes import scenes
from fakes.door import Scene
from fakes.fake_ollama import FakeOllama
from fakes.recording import recording
from fakes.scenes import recorded

SKY = [Message("user", "Why is the sky blue?")]
OPTIONS = Options(context=4096, answer_reserve=200, temperature=0.5, seed=7)
TEMPLATES = ["llama3", "llama3.2", "llama3-auto", "stories"]


def body(name: str) -> dict[str, object]:
    value: dict[str, object] = json.loads(b"".join(recording(name).chunks))
    return value


async def heard(parts: AsyncGenerator[Chunk | Finish, None]) -> tuple[str, list[Token], Finish]:
    text, tokens, finish = "", list[Token](), None
    async with aclosing(parts):
        async for part in parts:
            if isinstance(part, Finish):
                finish = part
            else:
                text, tokens = text + part.text, tokens + list(part.tokens)
    assert finish is not None
    return text, tokens, finish


@pytest.mark.parametrize("name", ["debug_render", *(f"prefill_{model}_render" for model in TEMPLATES)])
async def test_a_prompt_comes_back_as_the_template_puts_it(name: str) -> None:
    async with FakeOllama(recorded(name)) as fake:
        rendered = await Ollama(fake.address).render("llama3", SKY, OPTIONS)
    assert rendered == body(name)["_debug_info"]["rendered_template"]
    (asked,) = fake.asked()
    assert asked["_debug_render_only"] is True
    assert (asked["stream"], asked["truncate"]) == (False, False), "nothing is left out of a long prompt"
    assert asked["messages"] == [{"role": "user", "content": SKY[0].content}]
    # The answer's context, for another would load the model anew; one token from a server that answers instead.
    assert asked["options"] == {"num_ctx": 4096, "num_predict": 1, "temperature": 0.5, "seed": 7}


async def test_a_server_that_answers_instead_is_too_old_to_branch() -> None:
    async with FakeOllama(recorded("prefill_llama3_full")) as fake:
        with pytest.raises(BranchingUnsupported, match="too old to branch"):
            await Ollama(fake.address).render("llama3", SKY, OPTIONS)


@pytest.mark.parametrize("name", [f"prefill_{model}_raw" for model in TEMPLATES] + ["branch_alternative_raw"])
async def test_what_follows_a_beginning_is_streamed_with_its_tokens(name: str) -> None:
    prompt = (recording(name).body or {})["prompt"]
    async with FakeOllama() as fake:
        fake.scenes["/api/generate"] = recorded(name)
        text, tokens, finish = await heard(Ollama(fake.address).go_on("llama3", prompt, OPTIONS))
    assert text == body(name)["response"]
    assert "".join(text[token.start : token.end] for token in tokens) == text
    assert [token.logprob for token in tokens] == [entry["logprob"] for entry in body(name)["logprobs"]]
    assert finish.reason is EndReason.LENGTH
    assert finish.timings.answer_tokens == body(name)["eval_count"]
    assert fake.asked("/api/generate") == [
        {
            "model": "llama3",
            "prompt": prompt,
            "raw": True,
            "stream": True,
            "logprobs": True,
            "top_logprobs": 20,
            "truncate": False,
            "shift": False,
            "options": {"num_ctx": 4096, "num_predict": 200, "temperature": 0.5, "seed": 7},
        }
    ]


async def test_the_token_that_begins_a_prompt_is_not_sent_twice() -> None:
    # Recorded: "<|begin_of_text|>Hello" is three tokens in raw mode, for the server puts one before it.
    assert body("bos_double")["prompt_eval_count"] == 3
    async with FakeOllama() as fake:
        fake.scenes["/api/generate"] = recorded("bos_double")
        await heard(Ollama(fake.address).go_on("llama3", "<|begin_of_text|><|begin_of_text|>Hello", OPTIONS))
    assert fake.asked("/api/generate")[0]["prompt"] == "<|begin_of_text|>Hello"
    assert without_bos("<s>[INST] Hi", Shown(model_info={"tokenizer.ggml.add_bos_token": False})) == "<s>[INST] Hi"
    assert without_bos("<s>[INST] Hi", Shown()) == "[INST] Hi"


@pytest.mark.parametrize(
    ("scene", "kind"),
    [
        (recorded("chat_model_not_found"), ModelMissing),
        (recorded("max_queue_2"), OllamaBusy),
        (recorded("overflow_generate_raw_stream_truncate_false"), ContextExceeded),
        (recorded("runner_killed_mid_stream"), RunnerFailed),
        (scenes.cut_off(5), ConnectionLost),
        (scenes.undone(5), AnswerCut),
    ],
)
async def test_going_on_fails_as_an_answer_does(scene: Scene, kind: type[OllamaError]) -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/generate"] = scene
        with pytest.raises(kind):
            await heard(Ollama(fake.address).go_on("llama3", "Once", OPTIONS))


async def test_a_cloud_model_is_neither_shown_a_prompt_nor_gone_on_with() -> None:
    async with FakeOllama() as fake:
        server = Ollama(fake.address)
        with pytest.raises(CloudModelRefused):
            await server.render("big:cloud", SKY, OPTIONS)
        with pytest.raises(CloudModelRefused):
            await heard(server.go_on("big:cloud", "Once", OPTIONS))
        with pytest.raises(CloudModelRefused):
            await server.score("big:cloud", SKY, "Because.", OPTIONS)
    assert fake.connections == 0


async def test_stopping_to_go_on_stops_the_server() -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/generate"] = scenes.silent(after=3)
        async with aclosing(Ollama(fake.address).go_on("llama3", "Once", replace(OPTIONS, seed=None))) as parts:
            await anext(parts)
        await fake.hung_up.wait()
