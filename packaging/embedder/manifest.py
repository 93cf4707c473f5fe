"""The manifest beside a prepared embedder: what it is and the hash of every file, so a second run has nothing to do.

The format, one JSON object: model, sha256 (of model.onnx; the name under which vectors of this model are kept),
dimensions, window (tokens), licence, recipe, and files {name: sha256}.
"""

import json
from pathlib import Path
from typing import Any

from embedder.published import sha256

NAME = "manifest.json"
# Raise it whenever the steps change what they write: an older folder is then built again.
RECIPE = 1
WINDOW = 256
ABOUT: dict[str, Any] = {
    "model": "sentence-transformers/all-MiniLM-L6-v2",
    "dimensions": 384,
    "window": WINDOW,
    "licence": "Apache-2.0",
    "recipe": RECIPE,
}


def manifest_of(files: dict[str, bytes]) -> bytes:
    """Return the manifest for files by name as JSON text."""
    hashes = {name: sha256(files[name]) for name in sorted(files)}
    return (json.dumps({**ABOUT, "sha256": hashes["model.onnx"], "files": hashes}, indent=2) + "\n").encode()


def is_ready(folder: Path) -> bool:
    """Tell whether a folder holds exactly what its manifest says, made by this recipe."""
    try:
        manifest = json.loads((folder / NAME).read_text(encoding="utf-8"))
        files = manifest["files"]
        same = all(sha256((folder / name).read_bytes()) == wanted for name, wanted in files.items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False
    return same and "model.onnx" in files and all(manifest.get(key) == value for key, value in ABOUT.items())
