"""What can go wrong with conversations, settings and secrets."""

from candor.model.errors.candor import CandorError


class NothingToSearch(CandorError):
    """No passage was found, and the answer may come from documents only; `files` is how many could be searched."""

    remedy = "Add a folder, then ask again."

    def __init__(self, files: int = 0) -> None:
        if files:
            super().__init__("No passage was found for this question", "Ask in other words, or build the index again.")
        else:
            super().__init__("There are no documents to answer from yet")


class CannotBranch(CandorError):
    """An answer cannot be gone on with from there; `what` says why."""

    remedy = "Choose another token, or ask again."


class CannotWeigh(CandorError):
    """An answer's words cannot be weighed with and without its passages; `what` says why."""

    remedy = "Ask again, then weigh the new answer."


class NothingInScope(CandorError):
    """No document of the library is in the part of it that was asked; `filters` as they were typed."""

    remedy = "Take a filter away, or add the folder."

    def __init__(self, filters: str) -> None:
        super().__init__(f"No document matches: {filters}")


class CollectionGone(CandorError):
    """A question is asked of a collection that was renamed or forgotten since; `name` as the question has it."""

    remedy = "Ask one that is there."

    def __init__(self, name: str) -> None:
        super().__init__(f"No collection is called {name} any more")


class AttachmentGone(CandorError):
    """What was attached to a question was forgotten since; `name` as the question has it."""

    remedy = "Attach it once more and ask anew."

    def __init__(self, name: str) -> None:
        super().__init__(f"The attached file {name} is not there any more")


class AttachmentUnread(CandorError):
    """Nothing that was attached to a question has any text that was read; `names` as the question has them."""

    remedy = "Wait until it is read, or ask without it."

    def __init__(self, names: str) -> None:
        super().__init__(f"There is nothing to read in {names}")


class DateUnknown(CandorError):
    """A filter names a date that is none; `text` as it was typed."""

    remedy = "Write a year, a month or a day: 2024, 2024-05 or 2024-05-17."

    def __init__(self, text: str) -> None:
        super().__init__(f"There is no date “{text}”")


class OptionRefused(CandorError):
    """A way to answer is none: `name` is what was set, `wanted` what it can be."""

    remedy = "Change it, or leave it to the model."

    def __init__(self, name: str, wanted: str) -> None:
        super().__init__(f"{name} must be {wanted}")


class NotCovered(CandorError):
    """The documents hardly speak about the question, and the model answered all the same (a notice)."""

    remedy = "Check what it says; it may come from the model's memory."

    def __init__(self) -> None:
        super().__init__("Your documents hardly speak about this")


class PassagesUnread(CandorError):
    """A part of what was to be read could not be, wholly (a notice); `passages` is how many it has."""

    remedy = "The other parts are not affected. Ask again to read all of them."

    def __init__(self, passages: int, why: str) -> None:
        super().__init__(f"A part of {passages:,} passages may be missing from the answer: {why}")


class ConversationGone(CandorError):
    """There is no conversation with this id."""

    remedy = "Choose another conversation."

    def __init__(self) -> None:
        super().__init__("This conversation is no longer there")


class QuestionGone(CandorError):
    """A question is to be answered once more and is not in its conversation."""

    remedy = "Ask it anew."

    def __init__(self) -> None:
        super().__init__("This question is no longer in the conversation")


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


class OverrideUnusable(SettingsUnreadable):
    """An environment variable that fixes a setting has a value the setting cannot have."""

    remedy = "Correct the variable or take it away; whoever administers this computer has set it."

    def __init__(self, why: str) -> None:
        super().__init__("the environment", why)


class SettingRefused(SettingsError):
    """A value the setting cannot have; `rule` says what it must be."""

    remedy = "Write another value, or reset it to its default."

    def __init__(self, title: str, rule: str) -> None:
        super().__init__(f"{title} must be {rule}")


class SecretsUnavailable(SettingsError):
    """No keyring that can be trusted is reachable."""

    remedy = "Unlock or install your desktop's keyring."

    def __init__(self, why: str) -> None:
        super().__init__(f"Secrets cannot be kept safely: {why}")


class Unforeseen(CandorError):
    """A defect of Candor itself, caught at the edge of the background thread; a crash report says where."""

    remedy = "Try again; if it happens again, send the report that is in the settings, under About."

    def __init__(self, kind: str) -> None:
        super().__init__(f"Something went wrong that Candor did not foresee ({kind})")


class NotSaved(CandorError):
    """A file the person wanted could not be written; `why` in the system's words, nothing of it is left behind."""

    remedy = "Save it in another folder, or make room first."

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} could not be saved ({why})")
