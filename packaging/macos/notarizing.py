"""The step "notarize": Apple's notary looks through the app, and its ticket is fastened to it.

With the ticket inside, a Mac that is offline opens Candor as well. The notary knows us by an App Store Connect API key:
CANDOR_NOTARY_KEY is its file, CANDOR_NOTARY_KEY_ID and CANDOR_NOTARY_ISSUER belong to it. Only signing, this step and
the dmg's talk to Apple, on the machine that builds.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import product
from macos.info import APP
from macos.running import Run, run
from macos.signing import IDENTITY, NOBODY, identity, require_app
from steps.environment import Failed

OPTIONS = {"CANDOR_NOTARY_KEY": "--key", "CANDOR_NOTARY_KEY_ID": "--key-id", "CANDOR_NOTARY_ISSUER": "--issuer"}
ARCHIVE = product.BUILD / "macos" / f"{product.NAME}.zip"
ACCEPTED = "Accepted"


def key() -> list[str]:
    """Return notarytool's options for the key; none where no variable is set. Raises Failed when one is missing."""
    given = {name: os.environ.get(name, "") for name in OPTIONS}
    if missing := [name for name, value in given.items() if not value]:
        if len(missing) < len(OPTIONS):
            raise Failed(f"The notary's key is incomplete: {', '.join(missing)} is not set.\nSet all three, or none.")
        return []
    return [word for name, value in given.items() for word in (OPTIONS[name], value)]


def why_not() -> str:
    """Return why nothing can be sent to the notary; "" when it can."""
    if identity() == NOBODY:
        return f"{IDENTITY} names no identity"
    return "" if key() else f"{next(iter(OPTIONS))} and the others name no key"


def notarize_app() -> str:
    """Have dist/Candor.app looked through, or say why not. Raises Failed."""
    require_app(APP)
    if reason := why_not():
        return f"skipped: {reason}"
    ARCHIVE.parent.mkdir(parents=True, exist_ok=True)
    # The notary takes archives alone, the ticket belongs into the app.
    run(["ditto", "-c", "-k", "--keepParent", str(APP), str(ARCHIVE)])
    return notarize(ARCHIVE, APP, key(), run)


def notarize(sent: Path, ticketed: Path, key: list[str], run: Run) -> str:
    """Send a file to the notary, wait, and fasten the ticket. Raises Failed with the notary's own log."""
    tool = ["xcrun", "notarytool"]
    asked = ["--wait", "--output-format", "json"]
    try:
        answer = json.loads(run([*tool, "submit", str(sent), *key, *asked]))
    except ValueError:
        answer = {}
    number = str(answer.get("id", ""))
    if answer.get("status") != ACCEPTED:
        log = run([*tool, "log", number, *key]) if number else ""
        raise Failed(
            f"{log}\n\nApple's notary did not accept {sent.name}: {answer.get('status', 'no answer')}.".strip()
        )
    run(["xcrun", "stapler", "staple", str(ticketed)])
    return f"{ticketed.name}, accepted as {number}"
