"""Everything that can go wrong, as one tree.

CandorError
├── DocumentError             one file could not become passages; the others go on
│   ├── FileUnreadable        missing, no permission, not a regular file
│   ├── FormatUnsupported     no reader for this kind of file
│   ├── FileDamaged           the reader refused its content
│   ├── PasswordProtected
│   ├── NoTextFound           empty, or pages on which text recognition found none
│   ├── PageMissing           no page of this number
│   ├── ReadingTooSlow        over the time limit
│   ├── ReadingTooLarge       over the memory or output limit
│   └── ReaderCrashed         the worker process died
├── IndexingError             the library as a whole
│   ├── EmbedderMissing       no embedding model on this machine
│   ├── DownloadFailed        another embedding model was asked for and did not arrive
│   ├── EmbedderChanged       the index was built with another embedding model
│   ├── IndexOutdated         an older Candor built the index
│   ├── IndexBusy             another Candor is writing
│   ├── IndexDamaged
│   │   └── LedgerDamaged     its list of documents; begun anew at the next start
│   ├── IndexSetAside         it was damaged, was moved aside and is built again
│   ├── FolderNotWritable     no permission, or a file in its place
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
│   ├── RunnerFailed          the model process died, while loading or in mid-answer
│   ├── ConnectionLost        the server died in mid-answer
│   ├── AnswerCut             a clean end without `done`
│   ├── BadReply              a line that is not Ollama's JSON
│   ├── OllamaTooOld          before 0.12.11: no token probabilities (a notice, the answer is whole)
│   ├── BranchingUnsupported  it does not show the prompt as the template puts it
│   ├── WeighingUnsupported   it did not write a given answer with its probabilities
│   ├── PromptClipped         the server dropped the beginning of the prompt (a notice)
│   └── EstimateMissed        the prompt was far longer or shorter than reckoned (a notice)
├── QuestionTooLong           even without history and passages it does not fit
├── NothingToSearch           the library is empty, and the answer may use nothing else
├── CannotBranch              no prompt was kept, or the token is not one that text can hold
├── CannotWeigh               no prompt was kept, or it had no passages
├── NothingInScope            no document matches the question's filters
├── CollectionGone            a question's collection was renamed or forgotten
├── AttachmentGone          what was attached to a question was forgotten
├── AttachmentUnread        ... or nothing of it could be read
├── DateUnknown               a filter's date is none
├── OptionRefused           a temperature of 9, say
├── NotCovered                the documents hardly speak about it (a notice)
├── PassagesUnread            a part of everything could not be read (a notice)
├── ConversationGone          what is to be written out is no longer there
├── QuestionGone              what is to be answered again is not in its conversation
├── NotSaved                  a conversation could not be written where the person wanted it
├── ChatsError
│   ├── ChatsDamaged
│   └── ChatsTooNew           written by a newer Candor
├── SettingsError
│   ├── SettingsUnreadable
│   │   └── OverrideUnusable  the same, of an environment variable
│   ├── SettingRefused        a value that was typed
│   └── SecretsUnavailable    no trustworthy keyring
├── NameTaken                 another collection has this name
├── CollectionUnknown         none has this name
├── PatternUnusable           not in gitignore's syntax
├── LeftOut                   why a document is skipped: by the person
├── FileEmpty                 ... or because nothing is in it
├── TooLarge                  ... or over the size its collection takes
├── OutsideError              a web page or a database
│   ├── AddressRefused        Candor does not fetch from there
│   ├── PageUnreachable       no answer, or none that can be trusted
│   ├── PageRefused           404 and the like
│   ├── PageTooLarge
│   ├── PageTooSlow
│   ├── NotAPage              a picture, a film
│   ├── DatabaseUnsupported   of another kind, or with odd options
│   ├── DatabaseUnreachable   no answer, no such file, or not a database
│   ├── DatabaseBusy          locked by another program
│   ├── DatabaseTooSlow
│   ├── PasswordWrong
│   └── TableGone
├── SetUnusable               a folder of questions with known answers is not one
├── PinRefused                a question cannot be pinned to this place
├── PinLost                   the file of a pinned question is gone (a value, the others go on)
└── Unforeseen                a defect of Candor itself; its traceback is in the log

`str(error)` says in plain English what happened; `remedy` says the next step a person can take. The window
may add a button to the step, never other words.
"""

from candor.model.errors.candor import (
    CandorError,
)
from candor.model.errors.document import (
    DocumentError,
    FileDamaged,
    FileUnreadable,
    FormatUnsupported,
    NoTextFound,
    PageMissing,
    PasswordProtected,
    ReaderCrashed,
    ReadingTooLarge,
    ReadingTooSlow,
)
from candor.model.errors.evaluating import PinLost, PinRefused, SetUnusable
from candor.model.errors.indexing import (
    CpuUnsupported,
    DiskFull,
    DownloadFailed,
    EmbedderChanged,
    EmbedderMissing,
    FolderNotWritable,
    IndexBusy,
    IndexDamaged,
    IndexingError,
    IndexOutdated,
    IndexSetAside,
    LedgerDamaged,
)
from candor.model.errors.keeping import (
    AttachmentGone,
    AttachmentUnread,
    CannotBranch,
    CannotWeigh,
    ChatsDamaged,
    ChatsError,
    ChatsTooNew,
    CollectionGone,
    ConversationGone,
    DateUnknown,
    NotCovered,
    NothingInScope,
    NothingToSearch,
    NotSaved,
    OptionRefused,
    OverrideUnusable,
    PassagesUnread,
    QuestionGone,
    SecretsUnavailable,
    SettingRefused,
    SettingsError,
    SettingsUnreadable,
    Unforeseen,
)
from candor.model.errors.library import CollectionUnknown, FileEmpty, LeftOut, NameTaken, PatternUnusable, TooLarge
from candor.model.errors.ollama import (
    AnswerCut,
    BadReply,
    BranchingUnsupported,
    CloudModelRefused,
    ConnectionLost,
    ContextExceeded,
    EstimateMissed,
    HostRefused,
    ModelMissing,
    NoModels,
    OllamaBusy,
    OllamaError,
    OllamaTimedOut,
    OllamaTooOld,
    OllamaUnreachable,
    PromptClipped,
    QuestionTooLong,
    RequestRefused,
    RunnerFailed,
    WeighingUnsupported,
)
from candor.model.errors.outside import (
    AddressRefused,
    DatabaseBusy,
    DatabaseTooSlow,
    DatabaseUnreachable,
    DatabaseUnsupported,
    NotAPage,
    OutsideError,
    PageRefused,
    PageTooLarge,
    PageTooSlow,
    PageUnreachable,
    PasswordWrong,
    TableGone,
)

__all__ = [
    "AddressRefused",
    "AnswerCut",
    "AttachmentGone",
    "AttachmentUnread",
    "BadReply",
    "BranchingUnsupported",
    "CandorError",
    "CannotBranch",
    "CannotWeigh",
    "ChatsDamaged",
    "ChatsError",
    "ChatsTooNew",
    "CloudModelRefused",
    "CollectionGone",
    "CollectionUnknown",
    "ConnectionLost",
    "ContextExceeded",
    "ConversationGone",
    "CpuUnsupported",
    "DatabaseBusy",
    "DatabaseTooSlow",
    "DatabaseUnreachable",
    "DatabaseUnsupported",
    "DateUnknown",
    "DiskFull",
    "DocumentError",
    "DownloadFailed",
    "EmbedderChanged",
    "EmbedderMissing",
    "EstimateMissed",
    "FileDamaged",
    "FileEmpty",
    "FileUnreadable",
    "FolderNotWritable",
    "FormatUnsupported",
    "HostRefused",
    "IndexBusy",
    "IndexDamaged",
    "IndexOutdated",
    "IndexSetAside",
    "IndexingError",
    "LedgerDamaged",
    "LeftOut",
    "ModelMissing",
    "NameTaken",
    "NoModels",
    "NoTextFound",
    "NotAPage",
    "NotCovered",
    "NotSaved",
    "NothingInScope",
    "NothingToSearch",
    "OllamaBusy",
    "OllamaError",
    "OllamaTimedOut",
    "OllamaTooOld",
    "OllamaUnreachable",
    "OptionRefused",
    "OutsideError",
    "OverrideUnusable",
    "PageMissing",
    "PageRefused",
    "PageTooLarge",
    "PageTooSlow",
    "PageUnreachable",
    "PassagesUnread",
    "PasswordProtected",
    "PasswordWrong",
    "PatternUnusable",
    "PinLost",
    "PinRefused",
    "PromptClipped",
    "QuestionGone",
    "QuestionTooLong",
    "ReaderCrashed",
    "ReadingTooLarge",
    "ReadingTooSlow",
    "RequestRefused",
    "RunnerFailed",
    "SecretsUnavailable",
    "SetUnusable",
    "SettingRefused",
    "SettingsError",
    "SettingsUnreadable",
    "TableGone",
    "TooLarge",
    "Unforeseen",
    "WeighingUnsupported",
]
