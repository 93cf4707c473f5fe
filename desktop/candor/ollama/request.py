"""The bodies of what is posted to /api/chat and /api/generate."""

import re
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from candor.model.message import Message
from candor.model.turn import Options
from candor.ollama.model_settings import settings_of
from candor.ollama.wire import Shown, sound

MOST_ALTERNATIVES = 20  # Ollama refuses more with status 400
WHILE_THERE_IS_ROOM = -1
SPACES = 32  # tokens: the white space that may follow a JSON string
SECONDS = re.compile(r"[+-]?\d+")


def chat_body(model: str, messages: Sequence[Message], options: Options, shown: Shown) -> dict[str, object]:
    """What to post for a streamed answer with token probabilities; `shown` is what /api/show said of the model.

    `truncate` and `shift` off: a prompt that is too long is refused, and passages never slide out of the window while
    the model answers. Servers that do not know them ignore them, as they do the probabilities.
    """
    body: dict[str, object] = {
        "model": model,
        "messages": [{"role": message.role, "content": sound(message.content)} for message in messages],
        **_streamed(options, shown),
    }
    if "thinking" in (shown.capabilities or ()):
        # Some servers refuse the field for models that cannot think.
        body["think"] = options.think
        if options.think:
            # Nobody knows how long it thinks: what the window has left is for that and for the answer.
            body["options"] = {**_options(options, shown), "num_predict": WHILE_THERE_IS_ROOM}
    return body


def render_body(model: str, messages: Sequence[Message], options: Options, shown: Shown) -> dict[str, object]:
    """What to post to see the prompt as the template puts it, and no answer.

    The context stays the answer's, for another one would load the model anew. A server that does not know the field
    answers: with one token.
    """
    body = chat_body(model, messages, replace(options, answer_reserve=1, top_logprobs=0, think=False), shown)
    return body | {"_debug_render_only": True, "stream": False, "logprobs": False}


def raw_body(model: str, prompt: str, options: Options, shown: Shown) -> dict[str, object]:
    """What to post to go on from a rendered prompt, which no template touches any more."""
    return {"model": model, "prompt": sound(prompt), "raw": True, **_streamed(options, shown)}


def forced_body(
    model: str, messages: Sequence[Message], answer: str, options: Options, shown: Shown
) -> dict[str, object]:
    """What to post for the probabilities of a given answer: it may write nothing but this text, as a JSON string.

    The temperature leaves the likeliest way to cut it into tokens; each is at least one byte long. No text ends it, for
    it is given.
    """
    longest = 2 * len(msgspec.json.encode(answer)) + SPACES
    forced = replace(options, answer_reserve=longest, temperature=0.0, top_logprobs=0, stop=(), think=False)
    return chat_body(model, messages, forced, shown) | {"format": {"const": answer}}


def _streamed(options: Options, shown: Shown) -> dict[str, object]:
    kept = {"keep_alive": _duration(options.keep_alive)} if options.keep_alive else {}
    return {
        "stream": True,
        "logprobs": True,
        "top_logprobs": max(0, min(options.top_logprobs, MOST_ALTERNATIVES)),
        "truncate": False,
        "shift": False,
        "options": _options(options, shown),
        **kept,
    }


def _options(options: Options, shown: Shown) -> dict[str, object]:
    # 0 would mean without end.
    chosen: dict[str, object] = {"num_ctx": options.context, "num_predict": max(1, options.answer_reserve)}
    sampling = ("temperature", "seed", "top_k", "top_p", "min_p")  # named alike here and there
    chosen |= {name: value for name in sampling if (value := getattr(options, name)) is not None}
    return chosen | ({"stop": _stops(options, shown)} if options.stop else {})


def _stops(options: Options, shown: Shown) -> list[str]:
    """The person's, and the model's own, which they would take the place of: without those some never end."""
    own = [value for name, value in settings_of(shown.parameters) if name == "stop"]
    return list(dict.fromkeys((*options.stop, *own)))


def _duration(written: str) -> str | int:
    """A number alone is one of seconds, which the server takes as a number; as a text it would refuse it."""
    return int(written) if SECONDS.fullmatch(written) else written
