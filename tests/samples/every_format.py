"""One good file of every format Candor reads."""

from collections.abc import Mapping
from pathlib import Path

from samples.formats import samples

SHIPPED = Path(__file__).parents[2] / "resources" / "samples"


def every_format() -> Mapping[str, bytes]:
    """The bytes of each by a name of its own."""
    shipped = {f"shipped {path.name}": path.read_bytes() for path in sorted(SHIPPED.iterdir())}
    return {**shipped, **dict(samples().values())}
