"""What can go wrong when search is measured."""

from candor.model.errors.candor import CandorError


class SetUnusable(CandorError):
    """A folder of questions with known answers cannot be used; `why` names the file and the line."""

    remedy = "A set is a folder with documents and a file questions.jsonl, one question a line."

    def __init__(self, why: str) -> None:
        super().__init__(f"The set of questions cannot be used: {why}")


class PinRefused(CandorError):
    """A question cannot be pinned to this place."""

    remedy = "Choose a file of your library, and a page that it has."

    def __init__(self, why: str) -> None:
        super().__init__(f"The question cannot be pinned: {why}")


class PinLost(CandorError):
    """The file of a pinned question is not in the library any more."""

    remedy = "Add the file again, or take the pin off."

    def __init__(self, file: str) -> None:
        super().__init__(f"{file} is not in your library any more")
