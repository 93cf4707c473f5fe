"""The short form of tests/bench/privacy.py: reading and asking contact nobody but the one server on this machine."""

from pathlib import Path

import pytest

from bench.privacy import Contact, can_trace, contacts, programs, session, traced
from fakes.practice_server import PracticeServer
from fakes.threaded import Threaded
from journeys.cli_program import PROGRAM, WINDOW

pytestmark = pytest.mark.journey

OLLAMA = 11434


@pytest.mark.skipif(not can_trace(), reason="STRACE IS MISSING OR MAY NOT TRACE: nobody watched the sockets")
def test_reading_and_asking_contact_only_the_server_on_this_machine(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "lease.txt").write_text("Guests may stay for two weeks at most.")
    seen: list[Contact] = []
    with Threaded(PracticeServer(rate=0)) as server:
        for name, program, seconds in session((PROGRAM, WINDOW), server.address, tmp_path / "papers", 0):
            if name in ("index", "ask"):
                code, made = traced(program, tmp_path, seconds)
                assert code == 0
                seen += made
        port = int(server.address.rsplit(":", 1)[1])
        assert server.asked()
    assert Contact("connect", "AF_INET", "127.0.0.1", port) in seen
    assert [(contact, fault) for contact in seen if (fault := contact.fault(port))] == []
    assert not (tmp_path / ".cache" / "Microsoft").exists()


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('connect(3, {sa_family=AF_INET, sin_port=htons(11434), sin_addr=inet_addr("127.0.0.1")}, 16) = 0', ""),
        ('connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("127.0.0.1")}, 16) = 0', "Ollama"),
        ('12 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16', "name"),
        (
            '12 sendto(4, "q"..., 40, 0, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("8.8.8.8")}',
            "leaves",
        ),
        (
            "connect(5, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), "
            'inet_pton(AF_INET6, "2a00:1450::200e", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>',
            "leaves",
        ),
        ('connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0', "name"),
        ('connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0', ""),
        ("sendto(3, [{nlmsg_len=20}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20", ""),
    ],
)
def test_the_watcher_knows_what_it_sees(line: str, fault: str) -> None:
    (contact,) = contacts([line])
    assert fault in contact.fault(OLLAMA)
    assert bool(contact.fault(OLLAMA)) is bool(fault)


def test_an_installed_program_is_watched_where_it_lies(tmp_path: Path) -> None:
    assert programs(tmp_path) == ((str(tmp_path / "candor"),), (str(tmp_path / "candor-gui"),))
