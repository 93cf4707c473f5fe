"""Every failure ends in its own error, and what had arrived is kept."""

import json

import pytest

from candor.model.errors import (
    AnswerCut,
    BadReply,
    ConnectionLost,
    ContextExceeded,
    ModelMissing,
    OllamaBusy,
    OllamaError,
    OllamaTimedOut,
    OllamaUnreachable,
    RequestRefused,
    RunnerFailed,
)
from candor.ollama.ollama import Ollama
from fakes import scenes
from fakes.door import Scene
from fakes.fake_ollama import FakeOllama
from fakes.recording import recording


def said(name: str, count: int | None = None) -> str:
    values = [json.loads(line) for line in recording(name).lines[:count]]
    return "".join(value.get("message", {}).get("content", "") for value in values)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("chat_model_not_found", ModelMissing),
        ("chat_bad_model_name", RequestRefused),
        ("max_queue_2", OllamaBusy),
        ("runner_killed_mid_stream", RunnerFailed),
        ("runner_killed_nostream", RunnerFailed),
        ("server_sigterm_mid_stream", ConnectionLost),
        ("token_repeat_abort_stream", AnswerCut),
        ("token_repeat_abort_nostream", AnswerCut),
        ("overflow_chat_truncate_false", ContextExceeded),
        ("overflow_generate_raw_stream_truncate_false", ContextExceeded),
        ("top_logprobs_21", RequestRefused),
        ("options_bad_type", RequestRefused),
        ("think_non_thinking", RequestRefused),
        ("tools_unsupported", RequestRefused),
        ("host_header_not_allowed", RequestRefused),
        ("unknown_path", BadReply),
        ("root", BadReply),
    ],
)
async def test_a_recorded_failure_has_its_own_error(hear, name: str, kind: type[OllamaError]) -> None:
    heard = await hear(scenes.recorded(name))
    assert type(heard.error) is kind
    assert heard.finishes == []
    if name not in ("root", "unknown_path", "host_header_not_allowed"):
        assert heard.text == said(name)
    assert heard.tokens == [] or heard.tokens[-1].end == len(heard.text)


async def test_the_words_of_the_server_are_passed_on(hear) -> None:
    heard = await hear(scenes.recorded("think_non_thinking"))
    assert '"llama3" does not support thinking' in str(heard.error)
    missing = await hear(scenes.recorded("chat_model_not_found"))
    assert missing.error.remedy == "Get it with `ollama pull llama3`."


LINE = recording(scenes.PLAIN).lines[0]


@pytest.mark.parametrize(
    ("scene", "kind", "kept"),
    [
        (scenes.cut_off(3), ConnectionLost, 3),
        (scenes.reset(3), ConnectionLost, 3),
        (scenes.raw(b""), ConnectionLost, 0),
        (scenes.undone(3), AnswerCut, 3),
        (scenes.undone(0), AnswerCut, 0),
        (scenes.lines(LINE[:40], after=3), BadReply, 3),
        (scenes.lines(b"{}", after=2), BadReply, 2),
        (scenes.lines(b"[1, 2]", after=2), BadReply, 2),
        (scenes.lines(b'{"message": {"content": 7}, "done": false}'), BadReply, 0),
        (scenes.lines(b"[" * 100_000), BadReply, 0),
        (scenes.page(), BadReply, 0),
        (scenes.page("502 Bad Gateway"), BadReply, 0),
        (scenes.raw(b"220 mail.example ready\r\n\r\n"), BadReply, 0),
        (scenes.raw(b"HTTP/1.1 204 No Content\r\n\r\n"), BadReply, 0),
        (scenes.raw(b"HTTP/1.1 200 OK\r\n\r\n" + LINE + b"\n" + LINE[:50]), AnswerCut, 1),
        (scenes.raw(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"), BadReply, 0),
        (scenes.redirect("http://127.0.0.1:9/"), BadReply, 0),
        (scenes.answer({"error": "the model runner has unexpectedly stopped"}, "500 Oh"), RunnerFailed, 0),
        (scenes.answer({"error": "model requires more system memory"}, "500 Oh"), RequestRefused, 0),
    ],
    ids=lambda value: getattr(value, "__qualname__", str(value)).split(".")[0],
)
async def test_a_server_that_misbehaves_has_its_own_error(hear, scene: Scene, kind: type, kept: int) -> None:
    heard = await hear(scene)
    assert type(heard.error) is kind
    assert heard.text == (said(scenes.PLAIN, kept) if kept else "")
    assert str(heard.error)
    assert heard.error.remedy


async def test_a_model_that_dies_while_it_is_loaded_is_not_said_to_have_answered(hear) -> None:
    died = {"error": "llama runner process has terminated: signal: killed"}
    heard = await hear(scenes.answer(died, "500 Internal Server Error"))
    assert type(heard.error) is RunnerFailed
    assert "middle" not in str(heard.error)


@pytest.mark.parametrize("after", [None, 0, 3])
async def test_silence_has_a_limit(hear, after: int | None) -> None:
    heard = await hear(scenes.silent(after), silence=0.2)
    assert type(heard.error) is OllamaTimedOut
    assert heard.text == said(scenes.PLAIN, after or 0)


async def test_nothing_answers(listen) -> None:
    async with FakeOllama() as fake:
        server = Ollama(fake.address)
    heard = await listen(server)
    assert type(heard.error) is OllamaUnreachable
    assert fake.address.removeprefix("http://") in str(heard.error)


async def test_a_model_that_went_is_missing_already_when_it_is_shown(listen) -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/show"] = scenes.recorded("show_verbose_false_missing")
        heard = await listen(Ollama(fake.address), model="nope")
        assert type(heard.error) is ModelMissing
        assert fake.asked() == []


@pytest.mark.parametrize(
    ("content", "text"),
    [(b'"\\ud83e"', "\ufffd"), (b'"\\ud83e\\udd99"', "🦙"), (b'"a\xff"', "a\ufffd"), (b'"\\u2028"', "\u2028")],
)
async def test_broken_characters_do_not_break_the_answer(hear, content: bytes, text: str) -> None:
    line = b'{"message": {"content": %s}, "done": false, "logprobs": [{"token": %s, "logprob": -1}]}'
    end = json.dumps(scenes.finish(1)).encode()
    heard = await hear(scenes.lines(line % (content, content), end))
    assert (heard.text, heard.error) == (text, None)
    assert [(token.start, token.end) for token in heard.tokens] == [(0, len(text))]
