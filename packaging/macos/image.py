"""The step "dmg": the disk image that a person opens, with Candor.app beside a link to the applications.

Everything inside is the same for two builds of the same source; the image is not, because hdiutil numbers every file
system anew.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import product
from macos.info import APP
from macos.notarizing import key, notarize, why_not
from macos.running import Run, run
from macos.signing import NOBODY, identity, require_app
from steps.environment import Failed

IMAGE = product.DIST / f"{product.NAME}-{product.VERSION}-arm64.dmg"
STAGE = product.BUILD / "macos" / "image"
TRIES = 5


def make_image() -> str:
    """Make the image in dist/, sign it and have it looked through where that is possible. Raises Failed."""
    require_app(APP)
    shutil.rmtree(STAGE, ignore_errors=True)
    make(APP, STAGE, IMAGE, run)
    size = f"{IMAGE.name}, {IMAGE.stat().st_size / 1e6:.0f} MB"
    if (who := identity()) != NOBODY:
        run(["codesign", "--force", "--timestamp", "--sign", who, str(IMAGE)])
    if reason := why_not():
        return f"{size}; not notarized: {reason}"
    return f"{size}; {notarize(IMAGE, IMAGE, key(), run)}"


def make(app: Path, stage: Path, image: Path, run: Run) -> None:
    """Lay out what the image shows, and make it: compressed as macOS 10.15 and later read it. Raises Failed."""
    stage.mkdir(parents=True)
    run(["ditto", str(app), str(stage / app.name)])
    (stage / "Applications").symlink_to("/Applications")
    options = ["-volname", product.NAME, "-fs", "APFS", "-format", "ULMO", "-ov"]
    command = ["hdiutil", "create", *options, "-srcfolder", str(stage), str(image)]
    # WORKAROUND(actions/runner-images#7522): the system's virus scanner holds new files, and hdiutil does not wait.
    for left in reversed(range(TRIES)):
        try:
            run(command)
        except Failed as failure:
            if not left or "Resource busy" not in str(failure):
                raise
        else:
            return
