"""Version files, signed with keys made for the test."""

import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from version_file.signing import new_secret, public_of, signed_file

from candor.model.update import Release

PAGE = "https://candor.example/owner/releases"
TODAY = date(2026, 3, 20)


@dataclass(frozen=True)
class Made:
    """What a file says, and who signs it; `releasing` is what a build with this key knows."""

    secrets: tuple[str, ...] = field(default_factory=lambda: (new_secret(),))
    said: dict[str, Any] = field(
        default_factory=lambda: {
            "name": "Candor",
            "version": "0.2.0",
            "released": "2026-03-12",
            "valid_until": "2026-07-10",
            "page": f"{PAGE}/0.2.0",
        }
    )

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(map(public_of, self.secrets))

    def saying(self, **changes: Any) -> "Made":
        return replace(self, said={**self.said, **changes})

    def file(self) -> bytes:
        return signed_file(json.dumps(self.said), self.secrets)

    def release(self, version_file: str = "https://updates.example/candor.json") -> Release:
        return Release(version_file, PAGE, self.keys)
