"""What the lock of the conversations costs and withstands (bars 2 and 3).

    python3 dev.py bench vault [-- KILLS [POWER_CUTS]]

Prints how long the encrypted store takes to open; how many acknowledged messages were lost when a writer was killed
(SIGKILL) and when the key was put on or taken off meanwhile; the same for power cuts, which need Linux, root and a loop
device: a file system of its own is shut down while it is written, what the kernel had not written is gone; and how
many files of each store hold words of a conversation. Exits 1 when a message was lost or a word was found in a
store that is listed as encrypted.
"""

import asyncio
import os
import random
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2] / "desktop")]

from candor.chats.chat_store import ChatStore  # noqa: E402
from candor.chats.opening import is_encrypted  # noqa: E402
from candor.core import open_core  # noqa: E402
from candor.model.question import Question  # noqa: E402
from candor.model.token import Alternative, Token  # noqa: E402
from candor.model.turn import Role, Turn  # noqa: E402

KILLS, CUTS = 100, 10
KEY = bytes(range(32))
MESSAGES, OPENINGS = 20_000, 30
CANARIES = ("kingfisher", "sandpiper", "whimbrel")
SHUTDOWN, NOTHING_MORE = 0x8004587D, 2  # EXT4_IOC_SHUTDOWN, without writing its journal
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(HERE.parents[2] / "desktop")}
WRITER = """
import sys
from pathlib import Path
from candor.chats import ChatStore
from candor.model.turn import Role, Turn
store = ChatStore(Path(sys.argv[1]), bytes(range(32)))
for number in range(int(sys.argv[3]), 10**9):
    store.add(Turn(f"{number:032x}", sys.argv[2], None, Role.USER, "a" * 500, float(number)))
    print(number, flush=True)
"""
RESEALER = """
import sys
from pathlib import Path
from candor.chats import ChatStore, is_encrypted
from candor.model.turn import Role, Turn
path, keys, number = Path(sys.argv[1]), [None, bytes(range(32))], int(sys.argv[3])
store = ChatStore(path, keys[bool(is_encrypted(path))])
while True:
    store.reseal(keys[not is_encrypted(path)])
    store.add(Turn(f"{number:032x}", sys.argv[2], None, Role.USER, "a" * 500, float(number)))
    print(number, flush=True)
    number += 1
"""


def opening(folder: Path) -> None:
    """Times the opening of a large store, and the reading of its list, with a key and without."""
    tokens = tuple(Token("a", -0.5, (Alternative("b", -1.5),), n, n + 1) for n in range(20))
    for name, key in (("in plain text", None), ("encrypted", KEY)):
        path = folder / f"{name}.sqlite"
        store = ChatStore(path, key)
        conversation = store.start("long").id
        for number in range(MESSAGES):
            store.add(Turn(f"{number:032x}", conversation, None, Role.ASSISTANT, "words " * 60, float(number), tokens))
        store.close()
        times = []
        for _ in range(OPENINGS):
            began = time.perf_counter()
            store = ChatStore(path, key)
            store.conversations()
            times.append((time.perf_counter() - began) * 1000)
            store.close()
        size = path.stat().st_size / 1e6
        took = f"median {median(times):.1f} ms, worst {max(times):.1f} ms"
        print(f"opening, {MESSAGES:,} messages {name} ({size:.0f} MB): {took}")


def killed(folder: Path, program: str, what: str, kills: int, chance: random.Random) -> int:
    """Kills a program that acknowledges messages; returns how many of them were lost."""
    path, acknowledged, first = folder / "chats.sqlite", set[int](), 0
    store = ChatStore(path, KEY)
    conversation = store.start("killed").id
    store.close()
    for _ in range(kills):
        acknowledged |= until_killed(program, path, conversation, first, chance.random() * 0.3)
        first = max(acknowledged, default=-1) + 2  # whether the one after the last acknowledged is there is open
    lost = acknowledged - numbers(path, conversation)
    print(f"{what}: {kills} kills, {len(acknowledged):,} acknowledged, {len(lost)} lost")
    return len(lost)


def until_killed(program: str, path: Path, conversation: str, first: int, seconds: float) -> set[int]:
    """What was acknowledged until then."""
    command = [sys.executable, "-c", program, str(path), conversation, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline()]
        time.sleep(seconds)
        writer.kill()
        said += writer.stdout.readlines()
    return {int(line) for line in said if line.endswith("\n") and line.strip()}


def numbers(path: Path, conversation: str) -> set[int]:
    """The messages that are there."""
    store = ChatStore(path, KEY if is_encrypted(path) else None)
    there = {int(turn.id, 16) for turn in store.tree(conversation)}
    store.close()
    return there


def cut(folder: Path, program: str, what: str, cuts: int, chance: random.Random) -> int:
    """Shuts a file system down under a program that acknowledges messages; returns how many of them were lost."""
    import fcntl

    image, mount = folder / "disk", folder / "mount"
    mount.mkdir()
    with image.open("wb") as disk:
        disk.truncate(256_000_000)
    subprocess.run(["mkfs.ext4", "-q", image], check=True)
    subprocess.run(["mount", "-o", "loop", image, mount], check=True)
    path, acknowledged, first = mount / "home" / "chats.sqlite", set[int](), 0
    try:
        store = ChatStore(path, KEY)
        conversation = store.start("cut").id
        store.close()
        for _ in range(cuts):
            command = [sys.executable, "-c", program, str(path), conversation, str(first)]
            with subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=ENVIRONMENT
            ) as writer:
                assert writer.stdout is not None
                said = [writer.stdout.readline()]
                time.sleep(chance.random() * 0.5)
                handle = os.open(mount, os.O_RDONLY)
                fcntl.ioctl(handle, SHUTDOWN, struct.pack("I", NOTHING_MORE))
                os.close(handle)
                writer.kill()
                said += writer.stdout.readlines()
            acknowledged |= {int(line) for line in said if line.endswith("\n") and line.strip()}
            first = max(acknowledged, default=-1) + 2
            subprocess.run(["umount", mount], check=True)
            subprocess.run(["mount", "-o", "loop", image, mount], check=True)
        lost = acknowledged - numbers(path, conversation)
    finally:
        subprocess.run(["umount", mount], check=False)
    print(f"{what}: {cuts} power cuts, {len(acknowledged):,} acknowledged, {len(lost)} lost")
    return len(lost)


async def stores(folder: Path) -> int:
    """Counts the canary words in each store of a used data folder; returns those in stores listed as encrypted."""
    os.environ.pop("CANDOR_VAULT", None)
    papers = folder / "papers"
    papers.mkdir()
    (papers / "birds.txt").write_text(f"The {CANARIES[2]} is a bird of the shore. It eats crabs.")
    verbs = await open_core(folder / "home", "http://127.0.0.1:9")
    try:
        await verbs.vault.use_passphrase("heron river stone lamp")
        async for _ in verbs.index([papers]):
            pass
        async for _ in verbs.ask(Question(f"Is the {CANARIES[0]} or the {CANARIES[1]} a bird of the shore?")):
            pass
        lines = await verbs.vault.stores()
        found = {line.what: (line.encrypted, holding(Path(line.path))) for line in lines}
    finally:
        await verbs.close()
    for what, (encrypted, words) in found.items():
        listed = "encrypted" if encrypted else "not encrypted"
        print(f"store {what}: listed as {listed}, {len(words)} of {len(CANARIES)} canary words found in its files")
    return sum(len(words) for encrypted, words in found.values() if encrypted)


def holding(path: Path) -> set[str]:
    """The canary words in a file with all that belongs to it, or in a folder."""
    files = (
        [each for each in path.rglob("*") if each.is_file()]
        if path.is_dir()
        else list(path.parent.glob(f"{path.name}*"))
    )
    whole = b"".join(file.read_bytes() for file in files)
    return {word for word in CANARIES if word.encode() in whole}


def main(arguments: list[str]) -> int:
    """Runs all of it."""
    kills = int(arguments[0]) if arguments else KILLS
    cuts = int(arguments[1]) if arguments[1:] else CUTS
    chance, bad = random.Random(5), 0
    for work in ("opening", "kills", "resealing", "cuts", "resealing cuts", "stores"):
        with tempfile.TemporaryDirectory(prefix="candor-vault-") as name:
            folder = Path(name)
            if work == "opening":
                opening(folder)
            elif work == "kills":
                bad += killed(folder, WRITER, "writing, encrypted", kills, chance)
            elif work == "resealing":
                bad += killed(folder, RESEALER, "putting the key on and off", kills, chance)
            elif work == "stores":
                bad += asyncio.run(stores(folder))
            elif sys.platform != "linux" or os.getuid():
                print(f"{work}: left out, for they need Linux and root")
            else:
                program, what = (
                    (WRITER, "writing, encrypted") if work == "cuts" else (RESEALER, "putting the key on and off")
                )
                bad += cut(folder, program, what, cuts, chance)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
