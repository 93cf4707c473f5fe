"""What can go wrong with fetching, making and keeping models."""

from candor.model.errors.ollama import OllamaError

GIGABYTE = 1_000_000_000


class ModelNameUnusable(OllamaError):
    """A name that the server would refuse, or none."""

    remedy = "Use letters, figures, dots, dashes and underscores, such as llama3.2:3b."

    def __init__(self, name: str) -> None:
        super().__init__(f"No model can be called “{name}”" if name else "The model has no name")


class ModelUnknown(OllamaError):
    """Ollama's library has no model of this name."""

    remedy = "Check the name and its tag, such as llama3.2:3b."

    def __init__(self, model: str) -> None:
        super().__init__(f"Ollama's library has no model {model}")
        self.model = model


class LibraryUnreachable(OllamaError):
    """The server could not reach where it fetches models from."""

    remedy = "Check that this machine is online, then try again; what was fetched is kept."

    def __init__(self) -> None:
        super().__init__("Ollama could not reach its library")


class PullFailed(OllamaError):
    """The server could not fetch a model; `what` carries its own words."""

    remedy = "Try again; what was fetched is kept."

    def __init__(self, words: str) -> None:
        super().__init__(f"Ollama could not fetch the model: {words}")


class NoRoom(OllamaError):
    """The disk on which the server keeps its models has no room for one; sizes in bytes."""

    remedy = "Make room there, or choose a smaller model; what was fetched is kept."

    def __init__(self, model: str, needed: int, free: int) -> None:
        super().__init__(
            f"{model} needs {needed / GIGABYTE:.1f} GB more, and {free / GIGABYTE:.1f} GB are free where Ollama keeps "
            "its models"
        )
        self.needed, self.free = needed, free


class OllamaTooOldForModel(OllamaError):
    """The model needs a newer server."""

    remedy = "Update Ollama, then try again."

    def __init__(self, model: str) -> None:
        super().__init__(f"{model} needs a newer Ollama")


class WeightsUnusable(OllamaError):
    """A file that is no GGUF, or a broken one; it was not given to the server."""

    remedy = "Choose a GGUF file that was downloaded whole."

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"The file {name} cannot be used: {why}")


class NotMade(OllamaError):
    """The server could not make a model; `what` carries its own words."""

    remedy = "Check its base, template and parameters."

    def __init__(self, words: str) -> None:
        super().__init__(f"Ollama could not make the model: {words}")


class OllamaHasHole(OllamaError):
    """The server is older than 0.17.1: a crafted model file makes it read memory that is not the file's.

    CVE-2026-7482, fixed in 0.17.1 (National Vulnerability Database, May 2026).
    """

    remedy = "Update Ollama, and until then import no model file of strangers."

    def __init__(self, version: str) -> None:
        super().__init__(
            f"Ollama {version} has a known hole: a crafted model file can read what is in its memory, your questions "
            "included (CVE-2026-7482, closed in 0.17.1)"
        )
        self.version = version


class ForeignOriginAnswered(OllamaError):
    """The server answers requests that a web page of somebody else could make."""

    remedy = "Take the foreign sites out of OLLAMA_ORIGINS, then start Ollama again."

    def __init__(self) -> None:
        super().__init__("Ollama answers any web page: a site that you visit could ask your models and delete them")
