"""The step that writes resources/release.json: where this build looks for updates, or nothing at all."""

import json
import os

from product import ROOT
from steps.environment import Failed

from candor.model.errors import CandorError
from candor.settings.release_file import NAME, release_in
from version_file.build_input import VERSION_FILE, given

RESOURCES = ROOT / "resources"


def write_release_file() -> str:
    """Write what the environment says, as the program reads it; an older file goes where it says nothing."""
    path, wanted = RESOURCES / NAME, given(os.environ)
    if wanted is None:
        path.unlink(missing_ok=True)
        return f"no place to look for updates, as {VERSION_FILE} is not set"
    path.write_text(json.dumps(wanted, indent=1) + "\n", encoding="utf-8")
    try:
        release = release_in(lambda: RESOURCES)
    except CandorError as error:
        path.unlink()
        raise Failed(f"{error}") from error
    assert release is not None
    return f"looks at {release.version_file}, believes {len(release.keys)} key(s)"
