"""What a collection ignores, by patterns in gitignore's syntax."""

import os
from collections.abc import Sequence

from pathspec import GitIgnoreSpec


class Ignoring:
    """Tells what lies below `folder` and is ignored there; `patterns` are relative to it."""

    def __init__(self, folder: bytes = b"", patterns: Sequence[str] = ()) -> None:
        self._spec = GitIgnoreSpec.from_lines(patterns)
        self._above = len(os.path.join(folder, b"")) if folder else 0  # noqa: PTH118  # bytes, which pathlib has not
        self._has_any = any(pattern.include is not None for pattern in self._spec.patterns)

    @staticmethod
    def can_use(pattern: str) -> bool:
        """Whether this is a pattern."""
        try:
            GitIgnoreSpec.from_lines([pattern])
        except ValueError:
            return False
        return True

    def leaves_out(self, location: bytes, *, is_folder: bool = False) -> bool:
        """Whether a path below the folder is ignored, by its own name or by that of a folder on the way to it."""
        if not self._has_any:
            return False
        name = os.fsdecode(location[self._above :]).replace(os.sep, "/")
        return bool(self._spec.match_file(f"{name}/" if is_folder else name))
