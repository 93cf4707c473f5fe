"""One good file of every format Candor reads."""

from collections.abc import Mapping
from pathlib import Path

from samples.pdfs import pdf

SHIPPED = Path(__file__).parents[2] / "resources" / "samples"


def every_format() -> Mapping[str, bytes]:
    """The bytes of each by a name of its own."""
    shipped = {f"shipped {path.name}": path.read_bytes() for path in sorted(SHIPPED.iterdir())}
    return {**shipped, "report.pdf": pdf(["A page of words.\n\nAnd more of them.", "Another page."])}
