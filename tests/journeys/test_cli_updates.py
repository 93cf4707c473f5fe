"""Looking for a newer Candor from the command line: from the key and the signed file to what a person is told."""

import os
import re
import shutil
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from version_file.build_input import KEYS, PAGE, SECRET, VERSION_FILE

from documents.outside.web_server import WebServer, answer
from fakes.far_machine import certified
from journeys.cli_program import INSTALLED, Ran, run

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(bool(INSTALLED), reason="an installed program takes no host of this machine for another"),
]

NAME, PATH, DOWNLOAD = "updates.example", "/candor.json", "https://candor.example/owner/releases"
TOOL = Path(__file__).parents[2] / "packaging" / "version_file" / "command.py"
# The program itself, whose one host is a server of this machine, and whose own files lie in a folder of the test.
PROGRAM = (
    sys.executable,
    "-c",
    f"""
import sys
from functools import partial
from pathlib import Path
from candor import core
from candor.settings.paths import Paths
own, authority = map(Path, sys.argv[1:3])
del sys.argv[1:3]
core.BoxedVisitor = partial(core.BoxedVisitor, {{"{NAME}": "127.0.0.1"}}, authority.read_text())
Paths.resources = staticmethod(lambda: own)
from candor.cli import main
raise SystemExit(main())
""",
)


def tool(environment: dict[str, str], *words: object) -> Ran:
    command = [sys.executable, str(TOOL), *map(str, words)]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    return Ran(done.returncode, done.stdout, done.stderr)


class Release:
    """A key pair, a build that believes it, and the host that shows the version file by TLS."""

    def __init__(self, folder: Path, web: WebServer) -> None:
        self.home, self.own, self.web, self._file = folder / "home", folder / "own", web, folder / "candor.json"
        pem = certified(folder, NAME)
        trust = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        trust.load_cert_chain(pem)
        web.socket = trust.wrap_socket(web.socket, server_side=True)
        self._authority = folder / "authority.pem"
        self._authority.write_text(pem.read_text()[pem.read_text().index("-----BEGIN CERT") :])
        printed = tool({}, "key").out
        keys = dict(re.findall(r"^(\w+)=(\w+)$", printed, re.MULTILINE))
        self.inputs = {KEYS: keys[KEYS], VERSION_FILE: f"https://{NAME}:{web.port}{PATH}", PAGE: DOWNLOAD}
        self.secret = {SECRET: keys[SECRET]}
        self.own.mkdir()

    def build(self) -> None:
        """Writes release.json as the step of the package does."""
        step = "from version_file import release_file as step; from pathlib import Path; import sys;"
        step += "step.RESOURCES = Path(sys.argv[1]); print(step.write_release_file())"
        environment = {**os.environ, **self.inputs, "PYTHONPATH": str(TOOL.parents[1])}
        subprocess.run([sys.executable, "-c", step, str(self.own)], env=environment, check=True, capture_output=True)

    def publish(self, version: str) -> None:
        signed = tool({**self.inputs, **self.secret}, "sign", "--output", self._file, "--version", version)
        assert signed.code == 0, signed.err
        verified = tool(self.inputs, "verify", self._file)
        assert verified.out.startswith(f"Candor {version} of "), verified.err
        self.web.answers[PATH] = answer(self._file.read_bytes(), "application/json")

    def run(self, *words: object) -> Ran:
        return run("--home", self.home, *words, program=(*PROGRAM, str(self.own), str(self._authority)))


@pytest.fixture
def release(tmp_path: Path) -> Iterator[Release]:
    web = WebServer()
    made = Release(tmp_path, web)
    made.build()
    yield made
    web.close()


def test_a_newer_version_is_told_of_and_the_ledger_has_the_visit(release: Release) -> None:
    release.publish("9.9.9")
    asked = release.run("updates")
    assert asked.code == 1
    assert f"{NAME}, port {release.web.port} is asked which Candor is the newest" in asked.err
    assert "Nobody was asked" in asked.err
    assert release.web.heard == []
    told = release.run("updates", "--allow-once")
    assert (told.code, len(release.web.heard)) == (0, 1), told.err
    assert "Candor 9.9.9 is there" in told.out
    assert f"Download it from {DOWNLOAD}\n" in told.out
    (row,) = (each for each in release.run("connections", "--json").lines if each["why"] == "update")
    assert (row["host"], row["port"], row["blocked"], row["failed"]) == (NAME, release.web.port, False, False)
    (found,) = (each for each in release.run("doctor", "--json").lines if each["subject"] == "Updates")
    assert found["words"].startswith("Candor 9.9.9 is there")
    assert len(release.web.heard) == 1, "telling what is known asks nobody"


def test_where_it_is_asked_weekly_that_is_said_wherever_connections_are(release: Release) -> None:
    release.publish("0.0.1")
    release.home.mkdir(mode=0o700)
    (release.home / "settings.toml").write_text('updates = "weekly"\n', encoding="utf-8")
    (told,) = release.run("updates", "--json").lines
    assert (told["standing"], told["newest"], told["page"]) == ("ahead", "0.0.1", None)
    assert f"But {NAME}, port {release.web.port} is asked once a week" in release.run("connections").err
    findings = {each["subject"]: each for each in release.run("doctor", "--json").lines}
    assert "once a week whether there is a newer Candor" in findings["Connections"]["words"]
    assert findings["Connections"]["health"] == "notice"


def test_a_forged_file_is_told_of_and_no_page_is_named(release: Release) -> None:
    release.publish("9.9.9")
    forged = release.web.answers[PATH]
    assert isinstance(forged, bytes)
    release.web.answers[PATH] = forged.replace(b"9.9.9", b"9.9.8")
    told = release.run("updates", "--allow-once", "--json")
    assert told.code == 1
    assert [each["code"] for each in told.lines] == ["VersionFileUnsigned"]
    assert DOWNLOAD not in told.out + told.err


def test_a_host_without_the_right_certificate_is_not_listened_to(release: Release, tmp_path: Path) -> None:
    release.publish("9.9.9")
    shutil.copy(certified(tmp_path, "other.example"), tmp_path / "other")
    text = (tmp_path / "other").read_text()
    release._authority.write_text(text[text.index("-----BEGIN CERT") :])
    told = release.run("updates", "--allow-once")
    assert told.code == 1
    assert "its certificate cannot be trusted" in told.err
    assert release.web.heard == []


def test_a_build_that_was_told_nothing_says_so(release: Release) -> None:
    (release.own / "release.json").unlink()
    told = release.run("updates", "--allow-once")
    assert told.code == 1
    assert told.err.startswith("This build has no place to look for updates. Look where you got Candor from")


def test_what_was_built_in_wrongly_is_told_of(release: Release) -> None:
    (release.own / "release.json").write_text('{"version_file": "http://updates.example/", "page": "", "keys": []}')
    told = release.run("updates", "--json")
    assert (told.code, [each["code"] for each in told.lines]) == (1, ["ReleaseDamaged"])
