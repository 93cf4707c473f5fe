"""What may be reached from this process, and who hears of it."""

import itertools
from collections.abc import Iterable

from candor.guard.contact import Blocked, Contact
from candor.guard.place import is_here, number_of, plain
from candor.guard.purpose import PURPOSE, UNKNOWN, Purpose, Told


class Gate:
    """Lets through what is on this machine, and hosts that were named to it; tells of each connection.

    A name that is let through brings the numbers it was looked up as with it: a connection is made to a number.
    """

    def __init__(self) -> None:
        self._hosts: frozenset[str] = frozenset()
        self._anywhere = False
        self._named: dict[str, str] = {}
        self._told: Told = _nobody
        self._purpose: Purpose | None = None
        self._numbers = itertools.count(1)

    def let(self, hosts: Iterable[str] = (), *, anywhere: bool = False) -> None:
        """From now on these may be reached, and no others; a host that begins with a dot is all below it."""
        self._hosts, self._anywhere = frozenset(map(plain, hosts)), anywhere
        self._named = {}

    def tell(self, told: Told | None) -> Told:
        """From now on `told` hears of each connection when it begins and when it ends; None: nobody does.

        It is called where the socket is opened, so it must return at once. Returns who heard before.
        """
        before, self._told = self._told, told or _nobody
        return before

    def serve(self, purpose: Purpose | None) -> None:
        """What this process is for, where it does but one thing: libraries open sockets in threads of their own."""
        self._purpose = purpose

    def require(self, host: str, port: int = 0) -> None:
        """Raises Blocked, and tells of it, unless this host may be reached."""
        if not self.allows(host):
            raise self._blocked(host, port)

    def allows(self, host: str) -> bool:
        """Whether this host, a name or a number, may be reached."""
        wanted = plain(host)
        if self._anywhere or is_here(host) or wanted in self._hosts or wanted in self._named:
            return True
        return any(wanted.endswith(each) for each in self._hosts if each.startswith("."))

    def look_up(self, host: str, port: int = 0) -> None:
        """A name is about to be looked up, which tells it to others. Raises Blocked."""
        if not number_of(host):
            self.require(host, port)

    def learn(self, host: str, numbers: Iterable[str]) -> None:
        """A name was looked up as these numbers. What localhost is said to be changes nothing."""
        if not number_of(host) and not is_here(host) and self.allows(host):
            self._named.update((plain(number), plain(host)) for number in numbers)

    def reach(self, host: str, port: int) -> None:
        """A connection is about to be made, or something sent. Raises Blocked."""
        self.require(host, port)
        purpose, address = self._current(), plain(host)
        name = purpose.host or self._named.get(address, address)
        contact = Contact(next(self._numbers), purpose.why, purpose.detail, name, address, port)
        purpose.took(contact, self._told)
        self._told(contact)

    def missed(self, host: str, port: int) -> None:
        """A name that may be reached was looked up for nothing: told as a connection that failed, to no number."""
        purpose = self._current()
        contact = Contact(next(self._numbers), purpose.why, purpose.detail, purpose.host or plain(host), "", port)
        contact.end(0, 0, failed=True)
        self._told(contact)

    def listen(self, host: str, port: int) -> None:
        """Others are about to be listened to. Raises Blocked unless only this machine can be heard."""
        if not is_here(host):
            raise self._blocked(host, port)

    def _current(self) -> Purpose:
        return PURPOSE.get() or self._purpose or Purpose(UNKNOWN)

    def _blocked(self, host: str, port: int) -> Blocked:
        purpose, address = self._current(), plain(host)
        name, number = purpose.host or address, address if number_of(host) else ""
        contact = Contact(next(self._numbers), purpose.why, purpose.detail, name, number, port, blocked=True)
        contact.end(0, 0, failed=False)
        self._told(contact)
        return Blocked(name)


def _nobody(contact: Contact) -> None:
    """Who hears of connections until somebody wants to."""
