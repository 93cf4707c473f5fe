"""Which licence a package declares: its metadata put into SPDX's words, and what is known better."""

from __future__ import annotations

from importlib.metadata import PackageMetadata

from notices import expression
from notices.tables import Correction

BY_NAME = {
    "mit license": "MIT",
    "the mit license": "MIT",
    "apache 2": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache-2.0 license": "Apache-2.0",
    "3-clause bsd license": "BSD-3-Clause",
    "bsd 3-clause license": "BSD-3-Clause",
    "the bsd 2-clause license": "BSD-2-Clause",
}
"""What people write for a licence beside its SPDX name."""
BY_CLASSIFIER = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""Classifiers that can mean one licence only; "BSD License" means any of three."""


class Unknown(Exception):
    """No licence is declared in words that are understood; the message names the package and the next step."""


def licence(name: str, metadata: PackageMetadata, correction: Correction | None) -> tuple[str, str]:
    """Return a package's licence as an SPDX expression, and what says so. Raises Unknown."""
    if correction is not None and correction.licence:
        return written(correction.licence), f"correction: {correction.because}"
    for field in ("License-Expression", "License"):
        value = said(metadata, field)
        try:
            if value:
                return written(BY_NAME.get(value.lower(), value)), f"metadata: {field}"
        except expression.NotAnExpression:
            continue
    prefix = "License :: OSI Approved :: "
    declared = [
        str(line).removeprefix(prefix) for line in metadata.get_all("Classifier") or [] if str(line).startswith(prefix)
    ]
    if len(declared) == 1 and declared[0] in BY_CLASSIFIER:
        return BY_CLASSIFIER[declared[0]], "metadata: classifier"
    raise Unknown(
        f"{name} declares no licence that is understood (License: {said(metadata, 'License')[:60]!r}, "
        f"classifiers: {declared}).\nRead its licence file, then name it in packaging/notices/corrections.toml."
    )


def said(metadata: PackageMetadata, field: str) -> str:
    """Return a field of a package's metadata; empty where it has none."""
    return str(metadata[field]).strip() if field in metadata else ""


def written(text: str) -> str:
    """Return an expression in one form, each name as SPDX has it today. Raises NotAnExpression."""
    return str(expression.read(text))
