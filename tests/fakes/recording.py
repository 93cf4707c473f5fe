"""What a real Ollama was seen to send."""

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RECORDINGS = Path(__file__).parent / "recordings"


@dataclass(frozen=True, slots=True)
class Recording:
    """One recorded case: the exact bytes of each HTTP chunk, and when it came (seconds since the request).

    `body` is what was asked, where that was JSON.

    `ended` is "content-length", "0-length chunk", "connection closed without final chunk" or "CLIENT closed".
    """

    name: str
    path: str
    status: str
    headers: tuple[str, ...]
    chunks: tuple[bytes, ...]
    times: tuple[float, ...]
    ended: str
    body: dict[str, Any] | None = None

    @property
    def lines(self) -> list[bytes]:
        """The lines of the whole body."""
        return [line for line in b"".join(self.chunks).split(b"\n") if line.strip()]

    @property
    def streams(self) -> bool:
        """Whether it came line by line."""
        return any("x-ndjson" in header for header in self.headers)


def recording(name: str, folder: Path = RECORDINGS) -> Recording:
    """Opens a recording by its name, without `.json`."""
    case = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    response = case["response"]
    chunks = response["chunks"]
    return Recording(
        name=name,
        path=case["request"]["path"],
        status=response["status"],
        headers=tuple(response["headers"]),
        chunks=tuple(c["utf8"].encode() if "utf8" in c else base64.b64decode(c["base64"]) for c in chunks),
        times=tuple(c["t_ms"] / 1000 for c in chunks),
        ended=response["terminated_by"],
        body=case["request"].get("body"),
    )
