"""Everything that can go wrong, as one tree.

CandorError
├── DocumentError             one file could not become passages; the others go on
│   ├── FileUnreadable        missing, no permission, not a regular file
│   ├── FormatUnsupported     no reader for this kind of file
│   ├── FileDamaged           the reader refused its content
│   ├── PasswordProtected
│   ├── NoTextFound           empty, or pages that look scanned
│   ├── ReadingTooSlow        over the time limit
│   ├── ReadingTooLarge       over the memory or output limit
│   └── ReaderCrashed         the worker process died
├── IndexingError             the library as a whole
│   ├── EmbedderMissing       no embedding model on this machine
│   ├── EmbedderChanged       the index was built with another embedding model
│   ├── IndexBusy             another Candor is writing
│   ├── IndexDamaged
│   ├── DiskFull
│   └── CpuUnsupported        LanceDB needs AVX2
├── OllamaError               the model's server
│   ├── HostRefused           not on this machine
│   ├── OllamaUnreachable     nothing answered
│   ├── OllamaTimedOut        connected, then silent for too long
│   ├── OllamaBusy            its queue is full
│   ├── ModelMissing
│   ├── NoModels              the server has no model at all
│   ├── CloudModelRefused     it would be answered by ollama.com
│   ├── RequestRefused        any other 4xx or 5xx, in the server's words
│   ├── ContextExceeded       the prompt is longer than the context window
│   ├── RunnerFailed          the model process died in mid-answer
│   ├── ConnectionLost        the server died in mid-answer
│   ├── AnswerCut             a clean end without `done`
│   ├── BadReply              a line that is not Ollama's JSON
│   ├── OllamaTooOld          before 0.12.11: no token probabilities (a notice, the answer is whole)
│   ├── PromptClipped         the server dropped the beginning of the prompt (a notice)
│   └── EstimateMissed        the prompt was far longer or shorter than reckoned (a notice)
├── QuestionTooLong           even without history and passages it does not fit
├── NothingToSearch           the library is empty, and the answer may use nothing else
├── ChatsError
│   ├── ChatsDamaged
│   └── ChatsTooNew           written by a newer Candor
├── SettingsError
│   ├── SettingsUnreadable
│   └── SecretsUnavailable    no trustworthy keyring
└── Unforeseen                a defect of Candor itself; its traceback is in the log

`str(error)` says in plain English what happened; `remedy` says the next step a person can take. The window
may add a button to the step, never other words.
"""

from candor.model.failure import Failure


class CandorError(Exception):
    """Anything Candor can explain to a person.

    `what` is one sentence without jargon; `remedy` is the next step or "".
    """

    remedy = ""

    def __init__(self, what: str, remedy: str | None = None) -> None:
        super().__init__(what)
        if remedy is not None:
            self.remedy = remedy

    @property
    def code(self) -> str:
        """The stable name of this kind of error, as stored and as printed by the command line."""
        return type(self).__name__

    def failure(self) -> Failure:
        """The same as a value that can be stored and sent."""
        return Failure(code=self.code, what=str(self), remedy=self.remedy)


class DocumentError(CandorError):
    """One file could not become passages; the others are not affected."""


class FileUnreadable(DocumentError):
    """The file is missing, forbidden, or not a regular file."""

    remedy = "Check that the file is there and that you may open it, then try again."

    def __init__(self, why: str = "The file cannot be opened") -> None:
        super().__init__(why)


class FormatUnsupported(DocumentError):
    """No reader knows this kind of file."""

    remedy = "Leave it out, or save it as PDF, Word, HTML, Markdown or text."

    def __init__(self, kind: str) -> None:
        super().__init__(f"Candor cannot read {kind} files yet")


class FileDamaged(DocumentError):
    """The reader for this kind of file refused its content."""

    remedy = "Open it in its own program; if it opens there, save a new copy."

    def __init__(self, why: str = "") -> None:
        super().__init__(f"The file is damaged ({why})" if why else "The file is damaged")


class PasswordProtected(DocumentError):
    """The file opens only with a password."""

    remedy = "Save a copy without the password."

    def __init__(self) -> None:
        super().__init__("Protected by a password")


class NoTextFound(DocumentError):
    """The file opened and yielded no text: empty, or pictures of text.

    `pages` is the number of pages looked at, None for formats without pages.
    """

    def __init__(self, pages: int | None = None) -> None:
        if pages:
            noun = "page; it looks scanned" if pages == 1 else "pages; they look scanned"
            super().__init__(f"No text found on {pages} {noun}", "Save it with a text layer (text recognition).")
        else:
            super().__init__("The file is empty", "Leave it out.")


class ReadingTooSlow(DocumentError):
    """Reading took longer than its time limit and was stopped."""

    remedy = "The other files are not affected. Try again, or leave it out."

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Stopped reading after {seconds:.0f} s")


class ReadingTooLarge(DocumentError):
    """Reading needed more memory, or made more text, than it may."""

    remedy = "The other files are not affected. Split the file, or leave it out."

    def __init__(self, what: str) -> None:
        super().__init__(f"Stopped reading at {what}")


class ReaderCrashed(DocumentError):
    """The process that read the file died."""

    remedy = "The other files are not affected. Try again, or leave it out."

    def __init__(self) -> None:
        super().__init__("The reader stopped unexpectedly on this file")


class IndexingError(CandorError):
    """The library as a whole cannot go on."""


class EmbedderMissing(IndexingError):
    """The embedding model is not on this machine."""

    remedy = "Install Candor again, or run `python3 dev.py setup` in its source folder."

    def __init__(self, where: str) -> None:
        super().__init__(f"The embedding model is missing from {where}")


class EmbedderChanged(IndexingError):
    """The index was built with another embedding model; their vectors may not share a table."""

    remedy = "Go back to the embedder it was built with, or build the index again."

    def __init__(self, built_with: str, now: str) -> None:
        super().__init__(f"The index was built with {built_with}, and the settings name {now}")


class IndexBusy(IndexingError):
    """Another Candor process holds the writer's lock."""

    remedy = "Wait until the other Candor has finished, or close it."

    def __init__(self) -> None:
        super().__init__("Another Candor is reading files into the same library")


class IndexDamaged(IndexingError):
    """The stored index cannot be read."""

    remedy = "Build the index again; your files are not affected."

    def __init__(self, why: str) -> None:
        super().__init__(f"The index is damaged ({why})")


class DiskFull(IndexingError):
    """The disk has no room for the index."""

    remedy = "Make room; what is indexed is safe, and reading goes on from there."

    def __init__(self) -> None:
        super().__init__("The disk is full")


class CpuUnsupported(IndexingError):
    """This processor lacks an instruction set that a library needs."""

    remedy = "Candor needs a processor from 2013 or later (AVX2)."

    def __init__(self) -> None:
        super().__init__("This processor is too old for the search index")


class OllamaError(CandorError):
    """The model's server, or what it answered."""


class HostRefused(OllamaError):
    """The address is not on this machine."""

    remedy = "Use an address on this machine, such as http://127.0.0.1:11434."

    def __init__(self, address: str) -> None:
        super().__init__(f"Candor talks only to this machine, and {address or 'an empty address'} is not on it")


class OllamaUnreachable(OllamaError):
    """Nothing answered at the address."""

    remedy = "Start Ollama, then look again."

    def __init__(self, address: str) -> None:
        super().__init__(f"Ollama is not running. Nothing answered at {address.removeprefix('http://')}")


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
        self.status = status


class ContextExceeded(OllamaError):
    """The prompt is longer than the model's context window."""

    remedy = "Ask a shorter question, or start a new conversation."

    def __init__(self) -> None:
        super().__init__("The question with its passages is too long for this model")


class RunnerFailed(OllamaError):
    """The model's process died while it answered."""

    remedy = "Try again; if it happens often, choose a smaller model."

    def __init__(self, words: str) -> None:
        super().__init__(f"The model stopped in the middle of the answer ({words})")


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


class PromptClipped(OllamaError):
    """The server read only as much of the prompt as its window holds; told after the answer, which may lack passages."""

    remedy = "Ask again with a larger context window, or in a new conversation."

    def __init__(self, tokens: int) -> None:
        super().__init__(f"The model read only {tokens} tokens; the beginning of the prompt was cut off")


class EstimateMissed(OllamaError):
    """The server counted a prompt length far from the estimate; told after the answer."""

    remedy = "Nothing is lost; with this model the budget shown is rough."

    def __init__(self, estimated: int, read: int) -> None:
        super().__init__(f"The prompt had {read} tokens, and Candor had reckoned with about {estimated}")


class NothingToSearch(CandorError):
    """No document can be searched, and the answer may come from documents only."""

    remedy = "Add a folder, then ask again."

    def __init__(self) -> None:
        super().__init__("There are no documents to answer from yet")


class QuestionTooLong(CandorError):
    """The question alone does not fit the context window; `tokens` is by how much."""

    remedy = "Shorten the question, or choose a larger context window."

    def __init__(self, tokens: int) -> None:
        super().__init__(f"The question is too long by about {tokens} tokens")
        self.tokens = tokens


class ChatsError(CandorError):
    """The store of conversations."""


class ChatsDamaged(ChatsError):
    """The chat database cannot be opened."""

    remedy = "Restore it from a backup, or move it away to start anew."

    def __init__(self, why: str) -> None:
        super().__init__(f"The conversations cannot be opened ({why})")


class ChatsTooNew(ChatsError):
    """The chat database was written by a newer Candor; this one leaves it untouched."""

    remedy = "Install the newer Candor again."

    def __init__(self) -> None:
        super().__init__("The conversations were kept by a newer Candor, and this one cannot read them")


class SettingsError(CandorError):
    """Settings and secrets."""


class SettingsUnreadable(SettingsError):
    """The settings file is not valid."""

    remedy = "Correct the line, or delete the file to start from the defaults."

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"The settings in {path} cannot be used: {why}")


class SecretsUnavailable(SettingsError):
    """No keyring that can be trusted is reachable."""

    remedy = "Unlock or install your desktop's keyring."

    def __init__(self, why: str) -> None:
        super().__init__(f"Secrets cannot be kept safely: {why}")


class Unforeseen(CandorError):
    """A defect of Candor itself, caught at the edge of the background thread; the log has its traceback."""

    remedy = "Try again; if it happens again, report it with the log from Candor's data folder."

    def __init__(self, kind: str) -> None:
        super().__init__(f"Something went wrong that Candor did not foresee ({kind})")
