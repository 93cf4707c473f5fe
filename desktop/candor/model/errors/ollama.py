"""What can go wrong with the model's server and with asking it."""

from candor.model.errors.candor import CandorError


class OllamaError(CandorError):
    """The model's server, or what it answered."""


class HostRefused(OllamaError):
    """The address is not on this machine."""

    remedy = "Use an address on this machine, such as http://127.0.0.1:11434, or name the other in the settings."

    def __init__(self, address: str) -> None:
        super().__init__(f"Candor talks only to this machine, and {address or 'an empty address'} is not on it")


class UnprotectedRefused(OllamaError):
    """Another machine would be spoken to without encryption, and the person has not allowed that."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"Anybody on the way to {host} could read your questions and passages: http is not protected",
            f"Use https, or forward a port: run `ssh -N -L 11435:127.0.0.1:11434 {host}` and use the address "
            "http://127.0.0.1:11435.",
        )


class CertificateRefused(OllamaError):
    """Another machine did not prove that it is the one it is taken for."""

    remedy = "Name the file of its own authority in the settings, or forward a port with ssh."

    def __init__(self, address: str) -> None:
        super().__init__(f"The certificate at {address.removeprefix('https://')} cannot be trusted; nothing was sent")


class AuthorityUnusable(OllamaError):
    """The file of certificates to trust cannot be used; `why` in the system's words."""

    remedy = "Choose a file with certificates in PEM format."

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"The certificates in {path} cannot be used ({why})")


class TokenRefused(OllamaError):
    """The server wants a token, or another one."""

    remedy = "Keep the right one with `candor connections --token`."

    def __init__(self) -> None:
        super().__init__("Ollama refused the token, or wants one")


class OllamaUnreachable(OllamaError):
    """Nothing answered at the address."""

    remedy = "Start Ollama, then look again."

    def __init__(self, address: str) -> None:
        super().__init__(f"Ollama is not running. Nothing answered at {address.rpartition('://')[2]}")


class OllamaTimedOut(OllamaError):
    """The server took the request and stayed silent."""

    remedy = "Try again; if it happens often, choose a smaller model."

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Ollama said nothing for {seconds:.0f} s")


class OllamaBusy(OllamaError):
    """The server's queue is full."""

    remedy = "Wait a moment and try again."

    def __init__(self) -> None:
        super().__init__("Ollama is busy with other questions")


class ModelMissing(OllamaError):
    """The server does not have the model."""

    def __init__(self, model: str) -> None:
        super().__init__(f"Ollama does not have the model {model}", f"Get it with `ollama pull {model}`.")
        self.model = model


class NoModels(OllamaError):
    """The server has no model at all."""

    remedy = "Get one with `ollama pull llama3`."

    def __init__(self) -> None:
        super().__init__("Ollama is running and has no model yet")


class CloudModelRefused(OllamaError):
    """The model would be answered on Ollama's servers."""

    remedy = "Choose a local model."

    def __init__(self, model: str) -> None:
        super().__init__(f"{model} runs on Ollama's servers, so Candor will not use it")
        self.model = model


class RequestRefused(OllamaError):
    """The server refused the request; `what` carries the server's own words."""

    remedy = "Check the model and its settings."

    def __init__(self, status: int, words: str) -> None:
        super().__init__(f"Ollama refused the request: {words}")
        self.status, self.words = status, words


class ContextExceeded(OllamaError):
    """The prompt is longer than the model's context window."""

    remedy = "Ask a shorter question, or start a new conversation."

    def __init__(self) -> None:
        super().__init__("The question with its passages is too long for this model")


class RunnerFailed(OllamaError):
    """The model's process died, while it was loaded or while it answered."""

    remedy = "Try again; if it happens often, choose a smaller model."

    def __init__(self, words: str) -> None:
        super().__init__(f"The model stopped before the answer was complete ({words})")


class ConnectionLost(OllamaError):
    """The connection broke while the server answered."""

    remedy = "Start Ollama again, then ask again."

    def __init__(self) -> None:
        super().__init__("Ollama went away in the middle of the answer")


class AnswerCut(OllamaError):
    """The stream ended without its last line, as when a model repeats one token without end."""

    remedy = "Ask again, perhaps in other words."

    def __init__(self) -> None:
        super().__init__("The answer broke off; the model may have been repeating itself")


class BadReply(OllamaError):
    """Something answered that does not speak Ollama's protocol."""

    remedy = "Check that Ollama, and nothing else, answers at this address."

    def __init__(self, why: str = "") -> None:
        super().__init__(f"The server's reply was not understood ({why})" if why else "The reply was not understood")


class OllamaTooOld(OllamaError):
    """The server is older than 0.12.11 and sends no token probabilities."""

    remedy = "Update Ollama to see how sure the model was."

    def __init__(self, version: str) -> None:
        super().__init__(f"Ollama {version} sends no token probabilities")
        self.version = version


class BranchingUnsupported(OllamaError):
    """The server does not show a prompt as the model's template puts it, so no answer can be gone on with."""

    remedy = "Update Ollama, then try again."

    def __init__(self) -> None:
        super().__init__("This Ollama is too old to branch")


class WeighingUnsupported(OllamaError):
    """The server did not write a given answer with its probabilities, so it cannot be weighed."""

    remedy = "Update Ollama, or try another model."

    def __init__(self) -> None:
        super().__init__("This Ollama did not score the answer as it was asked to")


class PromptClipped(OllamaError):
    """The server read only as much of the prompt as its window holds, so the answer may lack passages."""

    remedy = "Ask again with a larger context window, or in a new conversation."

    def __init__(self, tokens: int) -> None:
        super().__init__(f"The model read only {tokens} tokens; the beginning of the prompt was cut off")


class EstimateMissed(OllamaError):
    """The server counted a prompt length far from the estimate; told after the answer."""

    remedy = "Nothing is lost; with this model the budget shown is rough."

    def __init__(self, estimated: int, read: int) -> None:
        super().__init__(f"The prompt had {read} tokens, and Candor had expected about {estimated}")


class QuestionTooLong(CandorError):
    """The question alone does not fit the context window; `tokens` is by how much."""

    remedy = "Shorten the question, or choose a larger context window."

    def __init__(self, tokens: int) -> None:
        super().__init__(f"The question is too long by about {tokens} tokens")
        self.tokens = tokens
