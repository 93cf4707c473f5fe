"""The real keyring of a Linux desktop: there, locked, gone, with a prompt nobody answers, and beside a false one."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from settings.bus import can_run, environment, on_a_bus

MISSING = "needs dbus-run-session and gnome-keyring-daemon (Debian: dbus-daemon, gnome-keyring)"
pytestmark = pytest.mark.skipif(not can_run() or shutil.which("gnome-keyring-daemon") is None, reason=MISSING)
BEGIN = "import json; from services.vault.keyring_session import *\n"


@pytest.fixture(autouse=True)
def nobody_has_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CANDOR_VAULT")


def on_the_bus(folder: Path, script: str, **more: str) -> list[str]:
    """What a script says on a bus of its own, as JSON on its last line."""
    command = on_a_bus(folder, sys.executable, "-c", BEGIN + script)
    ran = subprocess.run(command, env=environment() | more, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    answer: list[str] = json.loads(ran.stdout.splitlines()[-1])
    return answer


def secrets_in(folder: Path, *wanted: str) -> list[str]:
    """The files that hold one of these as text or as bytes."""
    held = [bytes.fromhex(each) for each in wanted] + [each.encode() for each in wanted]
    files = [each for each in folder.rglob("*") if each.is_file()]
    return [file.name for file in files if any(secret in file.read_bytes() for secret in held)]


def test_the_key_is_kept_there_and_nowhere_else(tmp_path: Path, home: Path) -> None:
    said = on_the_bus(
        tmp_path,
        "with gnome_keyring():\n"
        "    states = [start(), start()]\n"
        "    bus = secretstorage.dbus_init()\n"
        "    items = secretstorage.get_default_collection(bus).search_items({'service': 'Candor'})\n"
        "    print(json.dumps([*states, *[item.get_secret().decode() for item in items]]))",
    )
    assert said[:2] == ["keyring", "keyring"]
    (key,) = said[2:]
    assert len(bytes.fromhex(key)) == 32
    assert secrets_in(home, key) == []


def test_locked_gone_lost_and_wrong_are_told_apart_and_nothing_is_touched(tmp_path: Path, home: Path) -> None:
    said = on_the_bus(
        tmp_path,
        "with gnome_keyring():\n    states = [start()]\n    lock()\n    states.append(start())\n"
        "states.append(start())\n"
        "with gnome_keyring(unlocked=False):\n    states.append(start())\n"
        "with gnome_keyring():\n    states.append(start())\n"
        "    change_entry(b'00' * 32)\n    states.append(start())\n    change_entry(None)\n    states.append(start())\n"
        "print(json.dumps(states))",
    )
    assert said == ["keyring", "KeyringSilent", "KeyringSilent", "KeyringSilent", "keyring", "KeyWrong", "KeyLost"]
    kept = {each.name for each in (home / "candor").iterdir()}
    assert {"chats.sqlite", "vault.json"} <= kept
    assert not [name for name in kept if name.startswith("set-aside")]


@pytest.mark.parametrize("trouble", ["locked", "missing"])
def test_a_first_start_without_an_open_keyring_writes_nothing(tmp_path: Path, home: Path, trouble: str) -> None:
    script = "print(json.dumps([start()]))"
    if trouble == "locked":
        script = f"with gnome_keyring(unlocked=False):\n    {script}"
    assert on_the_bus(tmp_path, script) == ["undecided"]
    assert [each.name for each in (home / "candor").iterdir() if each.name != "connections.sqlite"] == []


def test_a_prompt_nobody_answers_blocks_neither_the_loop_nor_the_end(tmp_path: Path, home: Path) -> None:
    """The loop goes on while the prompt is open, and the program ends though nobody answered."""
    said = on_the_bus(
        tmp_path,
        "async def wait(bus):\n"
        "    verbs = await open_core(None, 'http://127.0.0.1:9')\n"
        "    asked = asyncio.ensure_future(verbs.vault.state())\n"
        "    await asyncio.to_thread(wait_for_prompt, bus)\n"
        "    documents = len(await verbs.collections.all())\n"
        "    open_then = not asked.done()\n"
        "    await verbs.close()\n"
        "    return [open_then, documents, told(await asked)]\n"
        "with gnome_keyring():\n    start()\n    lock()\n"
        "    with silent_prompter() as bus:\n        print(json.dumps(asyncio.run(wait(bus))))",
    )
    assert said == [True, 0, "KeyringSilent"]


def test_a_prompt_that_is_dismissed_leaves_them_locked(tmp_path: Path) -> None:
    said = on_the_bus(
        tmp_path,
        "async def dismiss():\n"
        "    bus = open_dbus_connection()\n"
        "    bus.send_and_get_reply(new_method_call(BUS, 'RequestName', 'su', (PROMPTER, 0)))\n"
        "    asked = asyncio.ensure_future(at_a_start())\n"
        "    await asyncio.to_thread(wait_for_prompt, bus)\n"
        "    bus.close()\n"
        "    return [told(await asked)]\n"
        "with gnome_keyring():\n    start()\n    lock()\n    print(json.dumps(asyncio.run(dismiss())))",
    )
    assert said == ["KeyringSilent"]


def test_a_plug_in_that_writes_plain_text_is_never_used(tmp_path: Path, home: Path) -> None:
    """As keyrings.alt: once installed it is what the keyring library would choose by itself."""
    plug_in = tmp_path / "site"
    (plug_in / "loud-1.0.dist-info").mkdir(parents=True)
    (plug_in / "loud-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: loud\nVersion: 1.0\n")
    (plug_in / "loud-1.0.dist-info" / "entry_points.txt").write_text("[keyring.backends]\nloud = loud\n")
    (plug_in / "loud.py").write_text(
        "import pathlib\nfrom keyring.backend import KeyringBackend\n"
        "class Loud(KeyringBackend):\n    priority = 99\n"
        "    def get_password(self, service, username): return None\n"
        f"    def set_password(self, *_): pathlib.Path({str(home)!r}, 'plain').write_text('x')\n"
    )
    path = os.pathsep.join([str(plug_in), environment()["PYTHONPATH"]])
    script = "import keyring; print(json.dumps([type(keyring.get_keyring()).__name__, start()]))"
    assert on_the_bus(tmp_path, script, PYTHONPATH=path) == ["Loud", "undecided"]
    assert not (home / "plain").exists()
