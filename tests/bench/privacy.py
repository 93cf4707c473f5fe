"""Watches every socket of a whole session (bar 4): index, search, ask, and the window left open.

Run by hand on Linux: `python tests/bench/privacy.py [--seconds 60] [--program dist/bundle]`. strace lists each connect,
bind and send of Candor and its workers; CI is unset, for it would silence onnxruntime's telemetry, and the proxy
variables name a trap. Prints a table; exits 1 when anything but the one Ollama address on this machine was contacted, a
name was looked up, or something was left under ~/.cache/Microsoft.
"""

import argparse
import ipaddress
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE.parents[1]), str(ROOT / "desktop")]

from fakes.practice_server import PracticeServer  # noqa: E402
from fakes.threaded import Threaded  # noqa: E402

# An address for documentation (RFC 5737): whoever obeys the variable is seen connecting to it.
TRAP = "http://192.0.2.1:3128"
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")
CALL = re.compile(r"\b(connect|bind|sendto|sendmsg|sendmmsg)\(.*?sa_family=(AF_\w+)(.*)")
INET = re.compile(r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]+)"')
UNIX = re.compile(r'sun_path=(@?"[^"]*")')
NAME_SERVICES = ("io.systemd.Resolve", "systemd/resolve", "avahi-daemon")
DNS = 53

Command = Sequence[str]


@dataclass(frozen=True)
class Contact:
    """One call that names an address: `where` is an IP address, a path, or "" for the kernel's own sockets."""

    call: str
    family: str
    where: str = ""
    port: int = 0

    def fault(self, ollama: int) -> str:
        """Why it may not be, "" if it may; `ollama` is the only port that may be contacted."""
        if self.family in ("AF_INET", "AF_INET6"):
            if self.port == DNS:
                return "looks up a name"
            if not ipaddress.ip_address(self.where).is_loopback:
                return "leaves this machine"
            # urllib3, which the embedder's library loads, tries at import whether it can bind ::1.
            return "" if self.port == ollama or self.call == "bind" else "is not Ollama's address"
        return "looks up a name" if any(name in self.where for name in NAME_SERVICES) else ""


def contacts(trace: Iterable[str]) -> Iterator[Contact]:
    """The addresses in strace's output."""
    for line in trace:
        if not (call := CALL.search(line)):
            continue
        name, family, rest = call.groups()
        if inet := INET.search(rest):
            yield Contact(name, family, inet[2], int(inet[1]))
        else:
            path = UNIX.search(rest)
            yield Contact(name, family, path[1] if path else "")


def environment(home: Path) -> dict[str, str]:
    """An empty home, no CI, and the trap."""
    kept = {name: value for name, value in os.environ.items() if name not in ("CI", "DBUS_SESSION_BUS_ADDRESS")}
    for name in list(kept):
        if name.startswith(("XDG_", "CANDOR_", "OLLAMA_")):
            del kept[name]
    return {
        **kept,
        **dict.fromkeys(PROXIES, TRAP),
        "HOME": str(home),
        "PYTHONPATH": str(ROOT / "desktop"),  # an installed program takes no notice of it
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }


def programs(installed: Path | None = None) -> tuple[Command, Command]:
    """How the command line and the window are started: from their source, or in the folder of an installed program."""
    if installed is None:
        return (sys.executable, "-m", "candor.cli"), (sys.executable, "-m", "candor")
    return (str(installed.absolute() / "candor"),), (str(installed.absolute() / "candor-gui"),)


def can_trace() -> bool:
    """Whether strace is here and may trace."""
    strace = shutil.which("strace")
    return (
        bool(strace) and not subprocess.run([str(strace), "-qq", "true"], capture_output=True, check=False).returncode
    )


def traced(program: Sequence[str], home: Path, seconds: float | None = None) -> tuple[int, list[Contact]]:
    """Runs a program to its end, or for so many seconds, and returns its exit code and whom it contacted."""
    with tempfile.NamedTemporaryFile("r", suffix=".strace", encoding="utf-8", errors="replace") as trace:
        command = [
            "strace",
            "-f",
            "-qq",
            "-s",
            "256",
            "-e",
            "trace=network",
            "-o",
            trace.name,
            *program,
        ]
        with subprocess.Popen(command, env=environment(home), cwd=home, stdout=subprocess.DEVNULL) as process:
            if seconds is not None:
                time.sleep(seconds)
                for child in psutil.Process(process.pid).children():
                    child.send_signal(signal.SIGINT)
            code = process.wait(300)
        return code, list(contacts(trace))


def session(
    programs: tuple[Command, Command], ollama: str, folder: Path, seconds: float
) -> Iterator[tuple[str, list[str], float | None]]:
    """Name, program and duration (None: to its end) of each step."""
    core, window = ([*command, "--ollama", ollama] for command in programs)
    yield "index", [*core, "index", str(folder)], None
    yield "search", [*core, "search", "How long may guests stay?"], None
    yield "ask", [*core, "ask", "How long may guests stay?"], None
    yield "doctor", [*core, "doctor"], None
    if seconds:
        (folder / "Found by the window.txt").write_text("The window reads this file and embeds it.", encoding="utf-8")
        yield f"window {seconds:.0f} s", [*window, str(folder)], seconds


def main() -> int:
    """Runs the session and prints what was seen."""
    parser = argparse.ArgumentParser(description="Watches every socket of a session of Candor.")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long the window stays open; 0 leaves it out")
    parser.add_argument("--program", type=Path, help="the folder of an installed program (default: the source)")
    parser.add_argument("--folder", type=Path, default=ROOT / "resources" / "samples", help="what is indexed")
    chosen = parser.parse_args()
    if not can_trace():
        print("strace is missing or may not trace here; on Debian: apt install strace")
        return 1
    faults = 0
    print(f"{'step':<14}{'exit':>5}{'loopback':>10}{'unix':>6}{'kernel':>8}{'faults':>8}")
    with tempfile.TemporaryDirectory() as home, Threaded(PracticeServer(rate=0)) as server:
        port = int(server.address.rsplit(":", 1)[1])
        folder = shutil.copytree(chosen.folder, Path(home, "papers"))
        for name, program, seconds in session(programs(chosen.program), server.address, folder, chosen.seconds):
            code, seen = traced(program, Path(home), seconds)
            faults += show(name, code, seen, port)
        left = sorted(str(path.relative_to(home)) for path in Path(home).glob(".cache/**/*") if path.is_file())
        asked = len(server.asked())
    microsoft = [path for path in left if "Microsoft" in path]
    print(f"questions that reached the server: {asked}")
    print(f"files under ~/.cache: {', '.join(left) or 'none'}; under ~/.cache/Microsoft: {len(microsoft)}")
    return 1 if faults or microsoft or not asked else 0


def show(name: str, code: int, seen: Sequence[Contact], port: int) -> int:
    """Prints a line of the table, and each fault; returns how many there were."""
    faults = [(contact, fault) for contact in seen if (fault := contact.fault(port))]
    inet = sum(contact.family.startswith("AF_INET") for contact in seen)
    unix = [contact.where for contact in seen if contact.family == "AF_UNIX"]
    kernel = len(seen) - inet - len(unix)
    failed = code not in (0, 130)
    print(f"{name:<14}{code:>5}{inet:>10}{len(unix):>6}{kernel:>8}{len(faults) + failed:>8}", flush=True)
    for path in sorted(set(unix)):
        print(f"    unix socket {path}")
    for contact, fault in faults:
        print(f"    FAULT {contact.call} {contact.family} {contact.where}:{contact.port} {fault}")
    return len(faults) + failed


if __name__ == "__main__":
    raise SystemExit(main())
