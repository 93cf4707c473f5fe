"""Signs Candor's programs for Windows where the environment names a command that can; else says that it did not.

CANDOR_SIGN is a whole command that takes the file to sign as its last word: signtool with a certificate of a token or
with Azure Trusted Signing's library, jsign or a script of one's own on Linux.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

import product
from steps.environment import Failed

VARIABLE = "CANDOR_SIGN"
UNSIGNED = "not signed: no certificate (CANDOR_SIGN names no command); Windows will warn of an unknown publisher"


def sign_command() -> str:
    """Return the command that signs a file, empty where there is none."""
    return os.environ.get(VARIABLE, "").strip()


def sign(*files: Path) -> str:
    """Sign each file in its place and return a line about it. Raises Failed when the command does not succeed."""
    command = sign_command()
    if not command:
        return UNSIGNED
    for file in files:
        words = f'{command} "{file}"' if os.name == "nt" else [*shlex.split(command), str(file)]
        try:
            ran = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        except OSError as error:
            raise Failed(f"{file.name} was not signed: {error}.\nLook at {VARIABLE}.") from None
        if ran.returncode:
            said = ran.stdout.decode("utf-8", "replace").strip()
            raise Failed(f"{said}\n\n{file.name} was not signed.\nLook at {VARIABLE}, or unset it to build without.")
    return f"signed {', '.join(file.name for file in files)}"


def sign_programs() -> str:
    """Sign the bundle's two programs: the step `sign`, before anything is packed."""
    return sign(*(product.BUNDLE / f"{program}.exe" for program in (product.COMMAND, product.WINDOW)))
