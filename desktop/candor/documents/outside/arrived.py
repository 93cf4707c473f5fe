"""What was fetched, and how it is kept."""

import msgspec

from candor.documents.text.charset import decoded
from candor.documents.text.html import declared_charset
from candor.model.errors import FormatUnsupported, NotAPage

PDF = b"%PDF-"
PAGE, TEXT = ".candor-page", ".txt"
TEXTS = {"text/html": PAGE, "application/xhtml+xml": PAGE, "text/plain": TEXT, "text/markdown": TEXT}
PDFS = frozenset(("application/pdf", "application/x-pdf", "application/octet-stream", ""))
SHOWN = 80  # of a type's name in an error's words


class Arrived(msgspec.Struct, frozen=True):
    """The address it came from in the end, the type its host calls it, and its bytes."""

    address: str
    kind: str
    data: bytes

    def kept(self) -> tuple[str, bytes]:
        """The suffix of the file it is kept as, and the bytes: texts in UTF-8, whatever they came in.

        Raises NotAPage.
        """
        kind, _, rest = self.kind.partition(";")
        kind = kind.strip().lower()
        if kind in PDFS and self.data.startswith(PDF):
            return ".pdf", self.data
        if kind not in TEXTS:
            raise NotAPage(kind[:SHOWN])
        try:
            text = decoded(self.data, _charset(rest) or declared_charset(self.data))
        except FormatUnsupported as error:
            raise NotAPage("something that is no text") from error
        return TEXTS[kind], text.encode("utf-8", "replace")


def _charset(parameters: str) -> str:
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'")
    return ""
