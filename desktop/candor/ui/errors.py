"""What a person is told about an error, and the button that goes with it."""

import re
from enum import Enum
from typing import NamedTuple

from candor.model.failure import Failure
from candor.ui.tr import said

COMMAND = re.compile(r"`([^`]+)`")


class Action(Enum):
    """What the button beside an error does; `value` is what it says."""

    LOOK_AGAIN = "Look again"
    TRY_AGAIN = "Try again"
    ASK_AGAIN = "Ask again"
    CHOOSE_MODEL = "Choose a local model"
    NEW_QUESTION = "New question"
    OPEN_FILE = "Open file"
    SHOW_IN_FOLDER = "Show in folder"
    ADD_FOLDER = "Add folder"
    READ_AGAIN = "Go on reading"
    READ_FILE_AGAIN = "Read it again"
    READ_ALL_THE_SAME = "Read it all the same"
    REBUILD = "Build the index again"
    SHOW_ANSWER = "Show it"
    CHECK_PINS = "Check pinned questions"
    UNLOCK = "Unlock"
    CHOOSE_LOCK = "Choose"
    SHOW_REPORT = "Show report"


WORDS_TR = (
    "Look again",
    "Try again",
    "Ask again",
    "Choose a local model",
    "New question",
    "Open file",
    "Show in folder",
    "Add folder",
    "Go on reading",
    "Read it again",
    "Read it all the same",
    "Build the index again",
    "Show it",
    "Check pinned questions",
    "Unlock",
    "Choose",
    "Show report",
)
"""What the buttons say, where tools that gather words find it."""


class Explanation(NamedTuple):
    """`words` say what happened, `remedy` the next step; `action` is a button for it, None where Candor has none.

    `command` is what to type into a terminal, "" when there is nothing to type.
    """

    words: str
    remedy: str
    action: Action | None
    command: str = ""


ACTIONS: dict[str, Action | None] = {
    "FileUnreadable": Action.TRY_AGAIN,
    "FormatUnsupported": Action.SHOW_IN_FOLDER,
    "FileDamaged": Action.OPEN_FILE,
    "PasswordProtected": Action.OPEN_FILE,
    "NoTextFound": Action.OPEN_FILE,
    "ReadingTooSlow": Action.TRY_AGAIN,
    "ReadingTooLarge": Action.TRY_AGAIN,
    "ReaderCrashed": Action.TRY_AGAIN,
    "EmbedderMissing": None,
    "DownloadFailed": None,
    "EmbedderChanged": Action.REBUILD,
    "IndexBusy": Action.READ_AGAIN,
    "IndexDamaged": Action.REBUILD,
    "IndexOutdated": Action.REBUILD,
    "IndexSetAside": Action.READ_AGAIN,
    "LedgerDamaged": None,
    "FolderNotWritable": Action.READ_AGAIN,
    "DiskFull": Action.READ_AGAIN,
    "CpuUnsupported": None,
    "ProcessorTooOld": None,
    "CLibraryUnsupported": None,
    "HostRefused": None,
    "UnprotectedRefused": None,
    "CertificateRefused": None,
    "AuthorityUnusable": None,
    "TokenRefused": None,
    "OllamaUnreachable": Action.LOOK_AGAIN,
    "OllamaTimedOut": Action.ASK_AGAIN,
    "OllamaBusy": Action.ASK_AGAIN,
    "ModelMissing": Action.LOOK_AGAIN,
    "NoModels": Action.LOOK_AGAIN,
    "CloudModelRefused": Action.CHOOSE_MODEL,
    "RequestRefused": Action.ASK_AGAIN,
    "ContextExceeded": Action.NEW_QUESTION,
    "RunnerFailed": Action.ASK_AGAIN,
    "ConnectionLost": Action.LOOK_AGAIN,
    "AnswerCut": Action.ASK_AGAIN,
    "BadReply": Action.LOOK_AGAIN,
    "OllamaTooOld": Action.LOOK_AGAIN,
    "OllamaHasHole": Action.LOOK_AGAIN,
    "ForeignOriginAnswered": Action.LOOK_AGAIN,
    "ModelNameUnusable": None,
    "ModelUnknown": None,
    "LibraryUnreachable": Action.TRY_AGAIN,
    "PullFailed": Action.TRY_AGAIN,
    "NoRoom": Action.TRY_AGAIN,
    "OllamaTooOldForModel": None,
    "WeightsUnusable": None,
    "NotMade": None,
    "PromptClipped": None,
    "EstimateMissed": None,
    "QuestionTooLong": Action.NEW_QUESTION,
    "NothingToSearch": Action.ADD_FOLDER,
    "NotSaved": None,
    "NotCovered": None,
    "NothingInScope": Action.ADD_FOLDER,
    "CollectionGone": None,
    "AttachmentGone": None,
    "AttachmentUnread": None,
    "DateUnknown": None,
    "OptionRefused": None,
    "QuestionGone": None,
    "ConversationGone": None,
    "PassagesUnread": None,
    "CannotBranch": Action.ASK_AGAIN,
    "CannotWeigh": Action.ASK_AGAIN,
    "BranchingUnsupported": Action.LOOK_AGAIN,
    "WeighingUnsupported": Action.LOOK_AGAIN,
    "PageMissing": None,
    "NameTaken": None,
    "CollectionUnknown": None,
    "PresetUnknown": None,
    "PatternUnusable": None,
    "LeftOut": Action.READ_FILE_AGAIN,
    "FileEmpty": None,
    "TooLarge": Action.READ_ALL_THE_SAME,
    "OutsideBlocked": None,
    "ConnectionsUnreadable": None,
    "NoPlaceToLook": None,
    "ReleaseDamaged": None,
    "UpdatesForbidden": None,
    "VersionFileUnreachable": None,
    "VersionFileUnusable": None,
    "VersionFileUnsigned": None,
    "VersionFileExpired": None,
    "VersionFileWentBack": None,
    "AddressRefused": None,
    "PageUnreachable": None,
    "PageRefused": None,
    "PageTooLarge": None,
    "PageTooSlow": None,
    "NotAPage": None,
    "DatabaseUnsupported": None,
    "DatabaseUnreachable": None,
    "DatabaseBusy": None,
    "DatabaseTooSlow": None,
    "PasswordWrong": None,
    "TableGone": None,
    "ImportRefused": None,
    "BackupUnusable": None,
    "BackupTooNew": None,
    "BackupPhraseWrong": None,
    "NotRestored": None,
    "SetUnusable": None,
    "PinRefused": None,
    "PinLost": None,
    "ChatsDamaged": None,
    "ChatsTooNew": None,
    "VaultLocked": Action.UNLOCK,
    "VaultUndecided": Action.CHOOSE_LOCK,
    "PassphraseWrong": None,
    "PassphraseTooShort": None,
    "RecoveryMistyped": None,
    "KeyringSilent": Action.UNLOCK,
    "KeyringChanged": Action.UNLOCK,
    "KeyLost": Action.UNLOCK,
    "KeyWrong": Action.UNLOCK,
    "VaultMissing": Action.UNLOCK,
    "VaultDamaged": Action.UNLOCK,
    "VaultTooNew": None,
    "VaultNotSaved": None,
    "SettingsUnreadable": None,
    "OverrideUnusable": None,
    "SettingRefused": None,
    "SecretsUnavailable": None,
    "Unforeseen": None,
}


def explain(failure: Failure) -> Explanation:
    """The words of a failure with the button that does its next step.

    A file is tried again, opened or shown; the server is looked for again. The words are the error's own: the window
    never says anything else.
    """
    command = COMMAND.search(failure.remedy)
    action, typed = ACTIONS.get(failure.code), command.group(1) if command else ""
    return Explanation(said(failure.what), said(failure.remedy), action, typed)
