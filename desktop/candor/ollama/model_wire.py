"""The shapes of Ollama's JSON about models, as far as Candor reads them (docs/api.md of Ollama; seen on 0.24.0)."""

from collections.abc import Mapping
from datetime import datetime

import msgspec


class ModelDetails(msgspec.Struct, frozen=True):
    """What kind of model it is; `parameter_size` is such as "8.0B"."""

    family: str = ""
    parameter_size: str = ""
    quantization_level: str = ""


class ListedModel(msgspec.Struct, frozen=True):
    """A model in /api/tags; the remote fields are set for models that ollama.com answers."""

    name: str
    digest: str = ""
    size: int = 0
    modified_at: str = ""
    details: ModelDetails | None = None
    remote_host: str | None = None
    remote_model: str | None = None


class ModelList(msgspec.Struct, frozen=True):
    """The answer of /api/tags."""

    models: tuple[ListedModel, ...] | None = None


class RunningModel(msgspec.Struct, frozen=True):
    """A model in /api/ps: bytes in all and on a graphics card, and until when it stays."""

    name: str
    size: int = 0
    size_vram: int = 0
    context_length: int = 0
    expires_at: str = ""


class RunningList(msgspec.Struct, frozen=True):
    """The answer of /api/ps."""

    models: tuple[RunningModel, ...] | None = None


class ShownModel(msgspec.Struct, frozen=True):
    """The answer of /api/show."""

    template: str = ""
    system: str = ""
    license: str = ""
    parameters: str = ""
    details: ModelDetails | None = None
    model_info: dict[str, object] | None = None
    tensors: tuple[Mapping[str, object], ...] | None = None
    capabilities: tuple[str, ...] | None = None
    remote_host: str | None = None
    remote_model: str | None = None


class Step(msgspec.Struct, frozen=True):
    """A line of /api/pull or /api/create. `error` stands alone; sizes are of the file with this digest, in bytes."""

    status: str = ""
    digest: str = ""
    total: int = 0
    completed: int = 0
    error: str | None = None


def moment(stamp: str) -> float:
    """Unix seconds of a time as Ollama writes it, with nanoseconds; 0 for none."""
    try:
        return datetime.fromisoformat(stamp).timestamp()
    except (ValueError, OverflowError):
        return 0.0
