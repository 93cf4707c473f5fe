"""The verb: make a model of another one, or of a file."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from candor.model.errors import NotMade
from candor.model.local_model import PullProgress
from candor.services.model_ports import Shelf
from candor.services.models.bring_file import BringFile
from candor.services.models.names import usable_name
from candor.services.models.step_words import step_words
from candor.services.threads import Threads
from candor.services.verbs.models import NewModel

Value = int | float | bool | str
MANY = frozenset({"stop"})
"""Parameters that may stand several times (docs/modelfile of Ollama)."""


async def create(
    wanted: NewModel, *, shelf: Shelf, threads: Threads, clock: Callable[[], float]
) -> AsyncGenerator[PullProgress, None]:
    """How far it is, until it is made. Raises ModelNameUnusable, WeightsUnusable, NotMade and other OllamaError."""
    name = usable_name(wanted.name)
    body: dict[str, object] = {"model": name}
    if wanted.weights is None:
        body["from"] = usable_name(wanted.base)
    for key, path in (("files", wanted.weights), ("adapters", wanted.adapter)):
        if path is not None:
            bringing = BringFile(name, path, shelf, threads, clock)
            async with aclosing(bringing.steps()) as steps:
                async for progress in steps:
                    yield progress
            body[key] = {path.name: bringing.digest}
    texts = {"system": wanted.system, "template": wanted.template, "parameters": parameters(wanted.settings)}
    body |= {key: value for key, value in texts.items() if value}
    async with aclosing(shelf.create(body)) as lines:
        async for line in lines:
            yield PullProgress(name, step_words(line.status), line.completed, line.total)


def parameters(settings: tuple[tuple[str, str], ...]) -> dict[str, Value | list[str]]:
    """Parameters as the server takes them: numbers as numbers, those that may stand several times as lists.

    Raises NotMade for one without a value.
    """
    found: dict[str, Value | list[str]] = {}
    for name, text in settings:
        if not text.strip():
            raise NotMade(f"the parameter {name} has no value")
        if name in MANY:
            before = found.get(name)
            found[name] = [*(before if isinstance(before, list) else []), text]
        else:
            found[name] = _value(text.strip())
    return found


def _value(text: str) -> Value:
    if text in ("true", "false"):
        return text == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
