"""Models as the server has them, and whether one fits this machine."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Shape:
    """How a model is built, which decides how large it is: numbers as its config.json has them.

    `width` is of a token's vector, `inner` of the feed-forward layer (of one expert where there are several), `head`
    the size of an attention head, of which `key_heads` are kept in the KV cache. `tied` where the table that reads
    words also writes them. Of `experts` a token uses `experts_used`; both are 0 in a model without.
    """

    layers: int
    width: int
    heads: int
    key_heads: int
    head: int
    inner: int
    vocabulary: int
    tied: bool = False
    experts: int = 0
    experts_used: int = 0


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A model on the server. `size` is bytes on its disk; `context` the trained context in tokens, 0 where unknown.

    `parameters` is a number of weights, 0 where unknown; `quantization` as the server names it ("Q4_0"). `can_think`
    and `can_embed` say what it is made for; `can_chat` is False where it has no template for conversations and only
    completes text. `can_use_tools`, `template`, `system`, `license`, `settings` (name, value) and `shape` are what only
    `show` fills in.
    """

    name: str
    digest: str = ""
    size: int = 0
    modified: float = 0.0
    family: str = ""
    parameters: int = 0
    quantization: str = ""
    context: int = 0
    can_think: bool = False
    can_embed: bool = False
    template: str = ""
    system: str = ""
    license: str = ""
    settings: tuple[tuple[str, str], ...] = ()
    can_chat: bool = True
    can_use_tools: bool = False
    shape: Shape | None = None


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model in memory: bytes in all and on a graphics card, its context in tokens, until when (Unix seconds)."""

    name: str
    size: int
    on_card: int
    context: int
    until: float


@dataclass(frozen=True, slots=True)
class PullProgress:
    """How far fetching or making a model is: bytes done of all (0 of 0 while it cannot be told), bytes per second.

    `step` is what the server does, in words a person knows; `seconds_left` is None until it can be told.
    """

    model: str
    step: str
    done: int = 0
    total: int = 0
    rate: float = 0.0
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A model Candor recommends: its name in Ollama's library, what a person calls it, one remark, bytes to fetch."""

    name: str
    title: str
    remark: str
    size: int


@dataclass(frozen=True, slots=True)
class Machine:
    """What a model can use here: bytes of memory, free ones, and of the graphics card, 0 where there is none."""

    memory: int
    free: int
    card: int = 0
    card_name: str = ""


@dataclass(frozen=True, slots=True)
class FitStep:
    """One line of the arithmetic: what it is, how it was reckoned ("32 layers x 8 heads x 128 x 2"), and its bytes."""

    what: str
    how: str
    size: int


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a model fits this machine at a context, shown step by step. `needed` is the sum of the steps, in bytes.

    `loaded` is what the server reports of it once it is in memory, None before.
    """

    model: str
    context: int
    machine: Machine
    steps: tuple[FitStep, ...] = field(default=())
    loaded: LoadedModel | None = None

    @property
    def needed(self) -> int:
        """Bytes in all."""
        return sum(step.size for step in self.steps)

    @property
    def fits(self) -> bool:
        """Whether this machine has that much memory, or its graphics card has."""
        return self.needed <= max(self.machine.memory, self.machine.card)
