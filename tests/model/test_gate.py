"""What the gate lets through, and what it tells of it."""

from collections.abc import Callable

import pytest

from candor.guard import Blocked, Contact, Gate, Purpose
from candor.model.connection import ConnectionMade, Why

HERE = ["127.0.0.1", "127.255.255.254", "127.0.0.53", "::1", "::1%lo", "::ffff:127.0.0.1", "localhost", "LOCALHOST."]
NOT_HERE = [
    "",
    "0.0.0.0",
    "::",
    "::ffff:0.0.0.0",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "8.8.8.8",
    "10.0.0.1",
    "192.168.1.10",
    "169.254.169.254",
    "fe80::1%eth0",
    "2a00:1450::200e",
    "127.1",
    "0x7f.1",
    "2130706433",
    "0177.0.0.1",
    "127.0.0.1.example.org",
    "localhost.example.org",
    "evil.localhost",
    "gpubox.lan",
    "<broadcast>",
]


class Heard:
    """A gate, and what it told."""

    def __init__(self) -> None:
        self.gate = Gate()
        self.contacts: list[Contact] = []
        self.gate.tell(lambda contact: None if contact in self.contacts else self.contacts.append(contact))


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.mark.parametrize("host", HERE)
def test_this_machine_is_reached_under_all_its_numbers(heard: Heard, host: str) -> None:
    heard.gate.reach(host, 11434)
    heard.gate.listen(host, 0)
    (contact,) = heard.contacts
    assert not ConnectionMade.of(contact).leaves or contact.address == "localhost"


@pytest.mark.parametrize("host", NOT_HERE)
def test_nothing_else_is_by_itself(heard: Heard, host: str) -> None:
    ways: list[Callable[[str, int], None]] = [heard.gate.reach, heard.gate.listen]
    for way in ways:
        with pytest.raises(Blocked):
            way(host, 443)
    assert [(each.blocked, each.open, each.port) for each in heard.contacts] == [(True, False, 443)] * 2
    assert all(ConnectionMade.of(each).leaves for each in heard.contacts)


def test_a_name_is_not_even_looked_up(heard: Heard) -> None:
    with pytest.raises(Blocked) as blocked:
        heard.gate.look_up("Example.org.", 443)
    assert blocked.value.host == "example.org"
    (contact,) = heard.contacts
    assert (contact.host, contact.address, contact.port, contact.blocked) == ("example.org", "", 443, True)


def test_a_host_that_was_named_brings_its_own_numbers_and_no_others(heard: Heard) -> None:
    heard.gate.let(["gpubox.lan"])
    heard.gate.look_up("gpubox.lan", 11434)
    with pytest.raises(Blocked):
        heard.gate.reach("10.0.0.7", 11434)  # nobody has said yet that this is its number
    heard.gate.learn("GPUBOX.lan.", ["10.0.0.7", "fd00::7"])
    heard.gate.reach("10.0.0.7", 11434)
    heard.gate.reach("fd00::7", 11434)
    with pytest.raises(Blocked):
        heard.gate.reach("10.0.0.8", 11434)
    made = [each for each in heard.contacts if not each.blocked]
    assert [(each.host, each.address) for each in made] == [("gpubox.lan", "10.0.0.7"), ("gpubox.lan", "fd00::7")]


@pytest.mark.parametrize("name", ["localhost", "other.example"])
def test_what_another_name_comes_to_opens_nothing(heard: Heard, name: str) -> None:
    """A hosts file, or a server of names, that says now this and now that."""
    heard.gate.let(["gpubox.lan"])
    heard.gate.learn(name, ["127.0.0.1"])
    heard.gate.learn(name, ["10.0.0.9"])
    with pytest.raises(Blocked):
        heard.gate.reach("10.0.0.9", 443)


def test_hosts_below_a_name_and_none_beside_it(heard: Heard) -> None:
    heard.gate.let([".hub.example"])
    heard.gate.look_up("cdn.hub.example")
    for other in ("hub.example", "evilhub.example", "hub.example.org"):
        with pytest.raises(Blocked):
            heard.gate.look_up(other)


def test_what_was_let_through_ends_with_the_next_rule(heard: Heard) -> None:
    heard.gate.let(["gpubox.lan"])
    heard.gate.learn("gpubox.lan", ["10.0.0.7"])
    heard.gate.let()
    with pytest.raises(Blocked):
        heard.gate.reach("10.0.0.7", 11434)


def test_anywhere_is_everything_but_listening_to_others(heard: Heard) -> None:
    heard.gate.let(anywhere=True)
    heard.gate.reach("8.8.8.8", 443)
    with pytest.raises(Blocked):
        Gate().listen("0.0.0.0", 443)  # this is what must not be


def test_a_connection_says_what_it_was_for_and_how_much(heard: Heard) -> None:
    with Purpose(Why.ANSWER, "llama3") as purpose:
        heard.gate.reach("127.0.0.1", 11434)
    (contact,) = heard.contacts
    assert contact.open
    purpose.sent, purpose.received = 120, 4_000
    purpose.end()
    assert ConnectionMade.of(contact) == ConnectionMade(
        contact.at, Why.ANSWER, "127.0.0.1", "127.0.0.1", 11434, 120, 4_000, contact.seconds, detail="llama3"
    )
    assert (contact.open, contact.failed) == (False, False)


def test_attempts_before_the_one_that_answered_carry_nothing(heard: Heard) -> None:
    with Purpose(Why.DATABASE) as purpose:
        heard.gate.reach("::1", 5432)
        heard.gate.reach("127.0.0.1", 5432)
    purpose.received = 10
    purpose.end()
    purpose.received = 99
    purpose.end()
    assert [each.received for each in heard.contacts] == [0, 10]


def test_what_nobody_gave_a_reason_for_is_told_as_such(heard: Heard) -> None:
    heard.gate.reach("127.0.0.1", 9)
    assert ConnectionMade.of(heard.contacts[0]).why is Why.UNKNOWN
