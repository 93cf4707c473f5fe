"""The root of the error tree."""

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
