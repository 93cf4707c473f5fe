"""The step "sign": every library and program inside Candor.app, then the app, with the hardened runtime.

CANDOR_SIGN_IDENTITY names a "Developer ID Application" identity in the keychain. Without one the signature names nobody
(ad hoc), which is what Apple's processors need to run anything at all.

Entitlements, each a protection given up (developer.apple.com/documentation/security/hardened-runtime): none.
- allow-unsigned-executable-memory, allow-jit: nothing makes machine code. ctypes' and cffi's callbacks are pages that
  libffi maps from a signed file on arm64; ONNX Runtime, LanceDB and Arrow come with their code compiled; Qt's regular
  expressions would, and are told not to (ui/frame/application.py).
- disable-library-validation: all libraries get the same signature here. Only an ad-hoc one cannot say so, since it
  names no team; it has this one, so that a build that nobody signed still shows that the program lives with the rest.
- allow-dyld-environment-variables: PyInstaller finds its libraries by their places.
- get-task-allow: it is for debuggers, and Apple's notary refuses it.
"""

from __future__ import annotations

import os
import plistlib
from pathlib import Path

import product
from macos.info import APP
from macos.machine_code import inside_out
from macos.running import Run, run
from notices.prepare import require_notices
from steps.environment import Failed

IDENTITY = "CANDOR_SIGN_IDENTITY"
NOBODY = "-"
WITHOUT_TEAM = {"com.apple.security.cs.disable-library-validation": True}
ENTITLEMENTS = product.BUILD / "macos" / "entitlements.plist"


def identity() -> str:
    """Return who signs; codesign's sign for nobody where nobody is named."""
    return os.environ.get(IDENTITY, "") or NOBODY


def sign_app() -> str:
    """Sign dist/Candor.app. Raises Failed."""
    require_app(APP)
    require_notices(APP / "Contents" / "Resources")
    who = identity()
    number = sign(APP, who, run)
    if who == NOBODY:
        return f"{number} files, by nobody: {IDENTITY} names no identity, so macOS warns of it"
    return f"{number} files, by {who}"


def require_app(app: Path) -> None:
    """Raise Failed when there is nothing to work on."""
    if not app.is_dir():
        raise Failed(f"There is no {app.name} in {app.parent.name}/.\nBuild it first: python3 dev.py package bundle")


def sign(app: Path, who: str, run: Run) -> int:
    """Sign an app from the inside out, and return how many signatures it has."""
    # What the Finder notes beside files would be sealed with them, and is refused.
    run(["xattr", "-cr", str(app)])
    code = inside_out(app)
    programs = [path for path in code if path.parent == app / "Contents" / "MacOS"]
    rights = ["--entitlements", str(written(WITHOUT_TEAM))] if who == NOBODY else []
    for path in code:
        if path not in programs:
            run([*codesign(who), str(path)])
    # One name for both programs: what the window keeps in the keychain the command line may read without a question.
    for path in [path for path in programs if path.name != product.WINDOW]:
        run([*codesign(who), "--identifier", product.ID, *rights, str(path)])
    run([*codesign(who), *rights, str(app)])
    return len(code)


def codesign(who: str) -> list[str]:
    """Return the command that all files are signed with; Apple's servers put the time on what somebody signs."""
    return ["codesign", "--force", "--options", "runtime", *(["--timestamp"] if who != NOBODY else []), "--sign", who]


def written(entitlements: dict[str, bool]) -> Path:
    """Write entitlements down for codesign: without a comment, which its own reader of them does not take."""
    ENTITLEMENTS.parent.mkdir(parents=True, exist_ok=True)
    ENTITLEMENTS.write_bytes(plistlib.dumps(entitlements))
    return ENTITLEMENTS
