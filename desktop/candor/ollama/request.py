"""The body of a question to /api/chat."""

from collections.abc import Sequence

from candor.model.message import Message
from candor.model.turn import Options
from candor.ollama.wire import Shown, sound

MOST_ALTERNATIVES = 20  # Ollama refuses more with status 400


def chat_body(model: str, messages: Sequence[Message], options: Options, shown: Shown) -> dict[str, object]:
    """What to post for a streamed answer with token probabilities; `shown` is what /api/show said of the model.

    `truncate` and `shift` off: a prompt that is too long is refused, and passages never slide out of the window while
    the model answers. Servers that do not know them ignore them, as they do the probabilities.
    """
    body: dict[str, object] = {
        "model": model,
        "messages": [{"role": message.role, "content": sound(message.content)} for message in messages],
        "stream": True,
        "logprobs": True,
        "top_logprobs": max(0, min(options.top_logprobs, MOST_ALTERNATIVES)),
        "truncate": False,
        "shift": False,
        "options": _options(options),
    }
    if "thinking" in (shown.capabilities or ()):
        # Its thoughts would use up the answer's reserve. Some servers refuse the field for models that cannot think.
        body["think"] = False
    return body


def _options(options: Options) -> dict[str, object]:
    # 0 would mean without end.
    chosen: dict[str, object] = {"num_ctx": options.context, "num_predict": max(1, options.answer_reserve)}
    if options.temperature is not None:
        chosen["temperature"] = options.temperature
    if options.seed is not None:
        chosen["seed"] = options.seed
    return chosen
