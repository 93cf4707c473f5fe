"""Whatever library opens a socket in a process of Candor, it cannot leave this machine."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bench.privacy import can_trace, contacts
from model.test_guard import fresh

# An address for documentation (RFC 5737) and a name that can never be (RFC 2606).
NUMBER, NAME = "192.0.2.1", "nobody.invalid"
ASYNC = "import asyncio; asyncio.run(asyncio.wait_for(asyncio.open_connection({!r}, 80), 5))"
WAYS = {
    "connect": "socket.socket().connect(('192.0.2.1', 80))",
    "connect by name": "socket.socket().connect(('nobody.invalid', 80))",
    "connect_ex": "socket.socket().connect_ex(('192.0.2.1', 80)) and None",
    "create_connection": "socket.create_connection(('192.0.2.1', 80), 1)",
    "mapped": "socket.socket(socket.AF_INET6).connect(('::ffff:192.0.2.1', 80))",
    "version 6": "socket.socket(socket.AF_INET6).connect(('2001:db8::1', 80))",
    "shorthand": "socket.socket().connect(('3221225985', 80))",
    "any address": "socket.socket().connect(('0.0.0.0', 80))",
    "datagram": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
    "datagram by name": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('nobody.invalid', 53))",
    "message": "socket.socket(type=socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('192.0.2.1', 53))",
    "look-up": "socket.getaddrinfo('nobody.invalid', 80)",
    "old look-up": "socket.gethostbyname('nobody.invalid')",
    "whose number": "socket.gethostbyaddr('192.0.2.1')",
    "name of a number": "socket.getnameinfo(('192.0.2.1', 80), 0)",
    "listening": "socket.socket().bind(('', 0))",
    "listening by name": "socket.socket().bind(('nobody.invalid', 0))",
    "asyncio": ASYNC.format(NUMBER),
    "asyncio by name": ASYNC.format(NAME),
    "urllib": "import urllib.request; urllib.request.urlopen('http://nobody.invalid/', timeout=1)",
    "httpx": "import httpx; httpx.get('http://192.0.2.1/', trust_env=False, timeout=1)",
    "a thread": "import concurrent.futures as c; c.ThreadPoolExecutor().submit(socket.create_connection, "
    "('192.0.2.1', 80), 1).result()",
}
TRY = """
import candor, socket
from candor.guard import Blocked
def why(error):
    while error is not None:
        if isinstance(error, Blocked):
            return "blocked"
        error = error.__cause__ or error.__context__
    return "reached"
try:
    {way}
except Exception as error:
    print(why(error))
else:
    print("reached")
"""


@pytest.mark.parametrize("way", WAYS)
def test_no_way_leads_out(way: str) -> None:
    assert fresh(TRY.format(way=WAYS[way])).strip() == "blocked"


@pytest.mark.skipif(not can_trace(), reason="STRACE IS MISSING OR MAY NOT TRACE: nobody watched the sockets")
def test_not_one_packet_or_look_up_is_sent(tmp_path: Path) -> None:
    """All ways in one process, and the system's own record of what it asked the network for."""
    steps = "\n".join(f"try:\n    {way}\nexcept Exception: pass" for way in WAYS.values())
    trace, strace = tmp_path / "trace", shutil.which("strace")
    assert strace
    program = [sys.executable, "-c", f"import socket, candor\n{steps}"]
    path = {"PYTHONPATH": ":".join(sys.path), "PATH": "/usr/bin:/bin"}
    subprocess.run([strace, "-f", "-qq", "-e", "trace=network", "-o", str(trace), *program], env=path, check=True)
    assert [each for each in contacts(trace.read_text().splitlines()) if each.family != "AF_UNIX"] == []
