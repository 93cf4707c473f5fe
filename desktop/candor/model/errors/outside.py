"""What can go wrong with web pages and databases."""

from typing import ClassVar

from candor.model.errors.candor import CandorError


class OutsideError(CandorError):
    """A web page or a database cannot be read."""


class AddressRefused(OutsideError):
    """Candor does not fetch from such an address; `why` completes the sentence."""

    remedy = "Use the address of a page on the public web, such as https://example.org/page."

    def __init__(self, address: str, why: str) -> None:
        super().__init__(f"{address or 'An empty address'} is not fetched: {why}")


class OutsideBlocked(OutsideError):
    """Nothing may leave this machine, and this would have; nothing was sent."""

    remedy = "Allow it once where you ask for it, or turn the switch off in Settings > Connections."

    def __init__(self, host: str) -> None:
        super().__init__(f"{host or 'Another machine'} was not contacted: nothing may leave this machine")
        self.host = host


class ConnectionsUnreadable(CandorError):
    """The list of connections cannot be read or written; `why` in the system's words."""

    remedy = "Check that you may write in Candor's data folder, and that there is room on the disk."

    def __init__(self, why: str) -> None:
        super().__init__(f"The list of connections cannot be used ({why})")


class PageUnreachable(OutsideError):
    """The host of a page did not answer, or not in a way that can be trusted."""

    remedy = "Check the address and the connection, then try again."

    def __init__(self, host: str, why: str) -> None:
        super().__init__(f"{host} could not be reached: {why}")


class PageRefused(OutsideError):
    """The host answered that it does not give this page out."""

    SAID: ClassVar = {401: "it asks for a login", 403: "it forbids it", 404: "it has no such page", 410: "it is gone"}
    remedy = "Open it in your browser; if it shows there, save it as a file and add that."

    def __init__(self, host: str, status: int) -> None:
        why = self.SAID.get(status, "it is in trouble itself" if status >= 500 else "it refused")
        super().__init__(f"{host} did not give the page out: {why} ({status})")


class PageTooLarge(OutsideError):
    """A page is larger than Candor fetches."""

    remedy = "Save it as a file, then add that."

    def __init__(self, most: str) -> None:
        super().__init__(f"The page is larger than {most}")


class PageTooSlow(OutsideError):
    """A page did not arrive in its time."""

    remedy = "Try again later, or save it as a file in your browser and add that."

    def __init__(self, host: str, seconds: float) -> None:
        super().__init__(f"{host} took longer than {seconds:.0f} s")


class NotAPage(OutsideError):
    """What is at an address is no text: a picture, a program, a film; `kind` as the host calls it."""

    remedy = "Download it in your browser, then add the file."

    def __init__(self, kind: str) -> None:
        super().__init__(f"There is no page at this address but {kind or 'something without a type'}")


class DatabaseUnsupported(OutsideError):
    """Candor reads no such database, or the address has something in it that is not used."""

    remedy = "Use the path of a database file, or an address such as postgresql://name@host/database."

    def __init__(self, why: str) -> None:
        super().__init__(f"This database is not read: {why}")


class DatabaseUnreachable(OutsideError):
    """The database did not answer, or there is no such file or database."""

    remedy = "Check the address, and that the database is running."

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where} could not be opened: {why}")


class DatabaseBusy(OutsideError):
    """Another program holds the database, or reading took too long."""

    remedy = "Try again when the other program is done."

    def __init__(self, where: str) -> None:
        super().__init__(f"{where} is in use by another program")


class DatabaseTooSlow(OutsideError):
    """Reading a database took longer than its time limit and was stopped."""

    remedy = "Try again later, or read a smaller table or view."

    def __init__(self, where: str, seconds: float) -> None:
        super().__init__(f"{where} took longer than {seconds:.0f} s")


class PasswordWrong(OutsideError):
    """The database refused this person, with this password or without one."""

    remedy = "Check the name and the password."

    def __init__(self, where: str) -> None:
        super().__init__(f"{where} refused the name or the password")


class TableGone(OutsideError):
    """The database has no such table, or this person may not read it."""

    remedy = "Look which tables there are, and choose again."

    def __init__(self, table: str) -> None:
        super().__init__(f"There is no table {table} that may be read")
