"""What can go wrong with collections, and why files are left out on purpose."""

from candor.model.errors.candor import CandorError


class NameTaken(CandorError):
    """Another collection has this name."""

    remedy = "Choose another name."

    def __init__(self, name: str) -> None:
        super().__init__(f"There is a collection named {name} already")


class CollectionUnknown(CandorError):
    """There is no collection of this name; `name` as it was typed."""

    remedy = "See which there are with `candor collections`."

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no collection named {name}")


class PresetUnknown(CandorError):
    """There is no way to ask of this name; `name` as it was typed, `known` are the names that there are."""

    def __init__(self, name: str, known: str) -> None:
        super().__init__(f"There is no preset named {name}", f"Choose one of these: {known}.")


class PatternUnusable(CandorError):
    """A pattern of what to ignore is not in gitignore's syntax."""

    remedy = "Write a name, such as *.tmp or drafts/."

    def __init__(self, pattern: str) -> None:
        super().__init__(f"The pattern {pattern} cannot be used")


class LeftOut(CandorError):
    """The person left this file out (why a document is skipped)."""

    remedy = "Read it again to have it back."

    def __init__(self) -> None:
        super().__init__("Left out by you")


class TooLarge(CandorError):
    """A file is larger than its collection allows (why a document is skipped); sizes as shown."""

    remedy = "Read it all the same, or leave it out."

    def __init__(self, size: str, most: str) -> None:
        super().__init__(f"Larger than {most}: it has {size}")


class FileEmpty(CandorError):
    """A file holds nothing at all (why a document is skipped): a tree of source code is full of such."""

    remedy = "It is read when something is written into it."

    def __init__(self) -> None:
        super().__init__("The file is empty")
