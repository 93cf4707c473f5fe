"""Where this build looks for newer versions: `release.json` among its own files, absent where nobody said.

The file is JSON, UTF-8, made by packaging/version_file from what the release names; docs/updates.md describes it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from candor.model.errors import ReleaseDamaged
from candor.model.update import ADDRESS, Release

NAME = "release.json"
KEY = r"^[0-9a-f]{64}\Z"

Address = Annotated[str, Meta(pattern=rf"^{ADDRESS}\Z", max_length=500)]
Key = Annotated[str, Meta(pattern=KEY)]


class _Stored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    version_file: Address
    page: Address
    keys: Annotated[tuple[Key, ...], Meta(min_length=1, max_length=4)]


def release_in(resources: Callable[[], Path]) -> Release | None:
    """What the file in that folder says, None where there is none. Raises ReleaseDamaged, SettingsError."""
    try:
        stored = msgspec.json.decode((resources() / NAME).read_bytes(), type=_Stored)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ReleaseDamaged(error.strerror or str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ReleaseDamaged(str(error)) from error
    return Release(stored.version_file, stored.page, stored.keys)
