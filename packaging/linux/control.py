"""The texts in a .deb that describe it: control, md5sums, copyright."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

MAINTAINER = "The Candor project <maintainers@candordesktop.invalid>"
"""dpkg wants an address; the project has none that somebody reads, and this one says so."""
REVISION = "1"
"""Of the packaging: rises when one version is packaged anew."""
KEYRINGS = "gnome-keyring | kwalletmanager | keepassxc"
"""What keeps the key of conversations; without one Candor asks for a passphrase."""


def control(version: str, architecture: str, depends: str, installed: int, summary: str, page: str = "") -> str:
    """Return the control file; `installed` is in KiB."""
    homepage = f"\nHomepage: {page}" if page else ""
    return f"""Package: candor
Version: {version}
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {installed}
Depends: {depends}
Recommends: {KEYRINGS}, xdg-utils
Section: text
Priority: optional{homepage}
Description: {summary[:1].lower()}{summary[1:]}
 Candor is a private desktop chat. It answers from your own folders with a
 local Llama 3, and shows beside every answer where it comes from and how sure
 the model was. Documents of 37 kinds are read, mail and scans among them, and
 kept in sync with your folders. Nothing leaves the machine.
 .
 The embedding model that search needs comes with it. Answers need Ollama with
 a model on this computer, which is not part of Debian; without it Candor finds
 the closest passages.
"""


def md5sums(root: Path) -> str:
    """Return the sums of every file below a package's root but its control files, as dpkg --verify reads them."""
    lines = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name != "DEBIAN"]
        for path in (Path(folder, name) for name in names):
            if not path.is_symlink():
                with path.open("rb") as file:
                    digest = hashlib.file_digest(file, "md5").hexdigest()
                lines.append(f"{digest}  {path.relative_to(root)}\n")
    return "".join(sorted(lines, key=lambda line: line[34:]))


def installed_size(root: Path) -> int:
    """Return the KiB a package takes, reckoned as dpkg-gencontrol does: files rounded up, 1 for anything else."""
    total = 0
    for folder, folders, names in os.walk(root):
        for path in (Path(folder, name) for name in [*folders, *names]):
            if "DEBIAN" not in path.parts:
                is_file = path.is_file() and not path.is_symlink()
                total += -(-path.stat().st_size // 1024) if is_file else 1
    return total


# DEP-5 is known by its address, which is put together here: no text in this project names a host that has packages.
DEP_5 = "https://{}.org/doc/packaging-manuals/copyright-format/1.0/".format("www.debian")


def copyright_text(stanzas: str, licence: str) -> str:
    """Return debian/copyright: its form, the stanzas, and the whole licence as the last one's text (DEP-5)."""
    lines = (f" {line}" if line.strip() else " ." for line in licence.rstrip().splitlines())
    return f"Format: {DEP_5}\n{stanzas.rstrip()}\n" + "\n".join(lines) + "\n"
