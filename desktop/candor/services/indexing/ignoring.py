"""What a collection ignores, by patterns in gitignore's syntax."""

import os
from collections.abc import Sequence

from pathspec import GitIgnoreSpec


class Ignoring:
    """Tells whether a path below a folder is ignored. `patterns` are relative to that folder."""

    def __init__(self, patterns: Sequence[str] = ()) -> None:
        self._spec = GitIgnoreSpec.from_lines(patterns)
        self._has_any = any(pattern.include is not None for pattern in self._spec.patterns)

    @staticmethod
    def can_use(pattern: str) -> bool:
        """Whether this is a pattern."""
        try:
            GitIgnoreSpec.from_lines([pattern])
        except ValueError:
            return False
        return True

    def leaves_out(self, below: bytes, *, is_folder: bool = False) -> bool:
        """Whether a path, relative to the folder, is ignored; what lies in an ignored folder is not asked for."""
        if not self._has_any:
            return False
        name = os.fsdecode(below).replace(os.sep, "/")
        return self._spec.match_file(f"{name}/" if is_folder else name)
