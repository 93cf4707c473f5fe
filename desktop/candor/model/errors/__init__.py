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
├── ProcessorTooOld           all libraries would die on it
├── CLibraryUnsupported       Linux: no library would load
├── OllamaError               the model's server
│   ├── HostRefused           not on this machine
│   ├── UnprotectedRefused    on another one, without encryption
│   ├── CertificateRefused    on another one, which did not prove that it is the one
│   ├── AuthorityUnusable     no certificates in the file that was named for it
│   ├── TokenRefused          it wants another token, or one at all
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
│   ├── OllamaHasHole         before 0.17.1: a crafted model file reads its memory (a notice)
│   ├── ForeignOriginAnswered any web page could use it (a notice)
│   ├── ModelNameUnusable     not how a model can be called
│   ├── ModelUnknown          the server's library has none of this name
│   ├── LibraryUnreachable    the server is offline
│   ├── PullFailed            any other end of fetching, in the server's words
│   ├── NoRoom                the disk where the server keeps models is too full for one
│   ├── OllamaTooOldForModel
│   ├── WeightsUnusable       a file that is no whole GGUF
│   ├── NotMade               a model could not be made, in the server's words
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
├── VaultError                the lock of the conversations; nothing is deleted in any of these
│   ├── VaultLocked           a passphrase is waited for
│   ├── VaultUndecided        nobody has chosen yet whether there is a key
│   ├── PassphraseWrong
│   ├── PassphraseTooShort
│   ├── RecoveryMistyped      a recovery key whose check digits are wrong
│   ├── KeyringSilent         the keyring with the key is locked, gone or does not answer
│   ├── KeyringChanged        another keyring answers than the one with the key
│   ├── KeyLost               the keyring answers, the key is gone
│   ├── KeyWrong              the keyring has another key
│   ├── VaultMissing          encrypted, and what says how is gone
│   ├── VaultDamaged          ... or cannot be read
│   ├── VaultTooNew           ... or is a newer Candor's
│   └── VaultNotSaved         the lock could not be changed
├── SettingsError
│   ├── SettingsUnreadable
│   │   └── OverrideUnusable  the same, of an environment variable
│   ├── SettingRefused        a value that was typed
│   └── SecretsUnavailable    no trustworthy keyring
├── NameTaken                 another collection has this name
├── CollectionUnknown         none has this name
├── PresetUnknown             none has this name
├── PatternUnusable           not in gitignore's syntax
├── LeftOut                   why a document is skipped: by the person
├── FileEmpty                 ... or because nothing is in it
├── TooLarge                  ... or over the size its collection takes
├── OutsideError              a web page or a database
│   ├── OutsideBlocked        nothing may leave this machine
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
├── ConnectionsUnreadable     the ledger of connections
├── UpdateError               whether there is a newer Candor was not found out
│   ├── NoPlaceToLook         this build was not told where
│   ├── ReleaseDamaged        ... or what it was told cannot be used
│   ├── UpdatesForbidden      whoever administers this computer switched it off
│   ├── VersionFileUnreachable
│   ├── VersionFileUnusable   not one, too large, about something else
│   ├── VersionFileUnsigned   by nobody this build believes
│   ├── VersionFileExpired    an old one, or a wrong clock
│   └── VersionFileWentBack   older than one that was seen before
├── ImportRefused             a file of conversations is not what it should be
├── BackupUnusable            no backup, or not a whole one
├── BackupTooNew
├── BackupPhraseWrong
├── NotRestored               the disk refused while one was brought back
├── SetUnusable               a folder of questions with known answers is not one
├── PinRefused                a question cannot be pinned to this place
├── PinLost                   the file of a pinned question is gone (a value, the others go on)
└── Unforeseen                a defect of Candor itself; a crash report says where

`str(error)` says in plain English what happened; `remedy` says the next step a person can take. The window
may add a button to the step, never other words. Each name is imported as itself, which is how it is given on.
"""

from candor.model.errors.archive import (
    BackupPhraseWrong as BackupPhraseWrong,
    BackupTooNew as BackupTooNew,
    BackupUnusable as BackupUnusable,
    ImportRefused as ImportRefused,
    NotRestored as NotRestored,
)
from candor.model.errors.candor import (
    CandorError as CandorError,
)
from candor.model.errors.document import (
    DocumentError as DocumentError,
    FileDamaged as FileDamaged,
    FileUnreadable as FileUnreadable,
    FormatUnsupported as FormatUnsupported,
    NoTextFound as NoTextFound,
    PageMissing as PageMissing,
    PasswordProtected as PasswordProtected,
    ReaderCrashed as ReaderCrashed,
    ReadingTooLarge as ReadingTooLarge,
    ReadingTooSlow as ReadingTooSlow,
)
from candor.model.errors.evaluating import (
    PinLost as PinLost,
    PinRefused as PinRefused,
    SetUnusable as SetUnusable,
)
from candor.model.errors.indexing import (
    CpuUnsupported as CpuUnsupported,
    DiskFull as DiskFull,
    DownloadFailed as DownloadFailed,
    EmbedderChanged as EmbedderChanged,
    EmbedderMissing as EmbedderMissing,
    FolderNotWritable as FolderNotWritable,
    IndexBusy as IndexBusy,
    IndexDamaged as IndexDamaged,
    IndexingError as IndexingError,
    IndexOutdated as IndexOutdated,
    IndexSetAside as IndexSetAside,
    LedgerDamaged as LedgerDamaged,
)
from candor.model.errors.keeping import (
    AttachmentGone as AttachmentGone,
    AttachmentUnread as AttachmentUnread,
    CannotBranch as CannotBranch,
    CannotWeigh as CannotWeigh,
    ChatsDamaged as ChatsDamaged,
    ChatsError as ChatsError,
    ChatsTooNew as ChatsTooNew,
    CollectionGone as CollectionGone,
    ConversationGone as ConversationGone,
    DateUnknown as DateUnknown,
    NotCovered as NotCovered,
    NothingInScope as NothingInScope,
    NothingToSearch as NothingToSearch,
    NotSaved as NotSaved,
    OptionRefused as OptionRefused,
    OverrideUnusable as OverrideUnusable,
    PassagesUnread as PassagesUnread,
    QuestionGone as QuestionGone,
    SecretsUnavailable as SecretsUnavailable,
    SettingRefused as SettingRefused,
    SettingsError as SettingsError,
    SettingsUnreadable as SettingsUnreadable,
    Unforeseen as Unforeseen,
)
from candor.model.errors.library import (
    CollectionUnknown as CollectionUnknown,
    FileEmpty as FileEmpty,
    LeftOut as LeftOut,
    NameTaken as NameTaken,
    PatternUnusable as PatternUnusable,
    PresetUnknown as PresetUnknown,
    TooLarge as TooLarge,
)
from candor.model.errors.machine import CLibraryUnsupported as CLibraryUnsupported, ProcessorTooOld as ProcessorTooOld
from candor.model.errors.models import (
    ForeignOriginAnswered as ForeignOriginAnswered,
    LibraryUnreachable as LibraryUnreachable,
    ModelNameUnusable as ModelNameUnusable,
    ModelUnknown as ModelUnknown,
    NoRoom as NoRoom,
    NotMade as NotMade,
    OllamaHasHole as OllamaHasHole,
    OllamaTooOldForModel as OllamaTooOldForModel,
    PullFailed as PullFailed,
    WeightsUnusable as WeightsUnusable,
)
from candor.model.errors.ollama import (
    AnswerCut as AnswerCut,
    AuthorityUnusable as AuthorityUnusable,
    BadReply as BadReply,
    BranchingUnsupported as BranchingUnsupported,
    CertificateRefused as CertificateRefused,
    CloudModelRefused as CloudModelRefused,
    ConnectionLost as ConnectionLost,
    ContextExceeded as ContextExceeded,
    EstimateMissed as EstimateMissed,
    HostRefused as HostRefused,
    ModelMissing as ModelMissing,
    NoModels as NoModels,
    OllamaBusy as OllamaBusy,
    OllamaError as OllamaError,
    OllamaTimedOut as OllamaTimedOut,
    OllamaTooOld as OllamaTooOld,
    OllamaUnreachable as OllamaUnreachable,
    PromptClipped as PromptClipped,
    QuestionTooLong as QuestionTooLong,
    RequestRefused as RequestRefused,
    RunnerFailed as RunnerFailed,
    TokenRefused as TokenRefused,
    UnprotectedRefused as UnprotectedRefused,
    WeighingUnsupported as WeighingUnsupported,
)
from candor.model.errors.outside import (
    AddressRefused as AddressRefused,
    ConnectionsUnreadable as ConnectionsUnreadable,
    DatabaseBusy as DatabaseBusy,
    DatabaseTooSlow as DatabaseTooSlow,
    DatabaseUnreachable as DatabaseUnreachable,
    DatabaseUnsupported as DatabaseUnsupported,
    NotAPage as NotAPage,
    OutsideBlocked as OutsideBlocked,
    OutsideError as OutsideError,
    PageRefused as PageRefused,
    PageTooLarge as PageTooLarge,
    PageTooSlow as PageTooSlow,
    PageUnreachable as PageUnreachable,
    PasswordWrong as PasswordWrong,
    TableGone as TableGone,
)
from candor.model.errors.updates import (
    NoPlaceToLook as NoPlaceToLook,
    ReleaseDamaged as ReleaseDamaged,
    UpdateError as UpdateError,
    UpdatesForbidden as UpdatesForbidden,
    VersionFileExpired as VersionFileExpired,
    VersionFileUnreachable as VersionFileUnreachable,
    VersionFileUnsigned as VersionFileUnsigned,
    VersionFileUnusable as VersionFileUnusable,
    VersionFileWentBack as VersionFileWentBack,
)
from candor.model.errors.vault import (
    KeyLost as KeyLost,
    KeyringChanged as KeyringChanged,
    KeyringSilent as KeyringSilent,
    KeyWrong as KeyWrong,
    PassphraseTooShort as PassphraseTooShort,
    PassphraseWrong as PassphraseWrong,
    RecoveryMistyped as RecoveryMistyped,
    VaultDamaged as VaultDamaged,
    VaultError as VaultError,
    VaultLocked as VaultLocked,
    VaultMissing as VaultMissing,
    VaultNotSaved as VaultNotSaved,
    VaultTooNew as VaultTooNew,
    VaultUndecided as VaultUndecided,
)
