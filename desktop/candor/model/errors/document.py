"""What can go wrong with one file."""

from typing import ClassVar

from candor.model.errors.candor import CandorError


class DocumentError(CandorError):
    """One file could not become passages; the others are not affected."""


class FileUnreadable(DocumentError):
    """The file is missing, forbidden, or not a regular file."""

    remedy = "Check that the file is there and that you may open it, then try again."

    def __init__(self, why: str = "The file cannot be opened") -> None:
        super().__init__(why)


class FormatUnsupported(DocumentError):
    """No reader knows this kind of file."""

    remedy = "Leave it out, or save it as PDF, Word, OpenDocument, HTML or text."
    OLD: ClassVar = {
        "doc": ("old Word (.doc)", "Save it as .docx, then add that."),
        "ppt": ("old PowerPoint (.ppt)", "Save it as .pptx, then add that."),
    }

    def __init__(self, kind: str) -> None:
        name, remedy = self.OLD.get(kind, (kind, self.remedy))
        super().__init__(f"Candor cannot read {name} files yet", remedy)


class FileDamaged(DocumentError):
    """The reader for this kind of file refused its content."""

    remedy = "Open it in its own program; if it opens there, save a new copy."

    def __init__(self, why: str = "") -> None:
        super().__init__(f"The file is damaged ({why})" if why else "The file is damaged")


class PasswordProtected(DocumentError):
    """The file opens only with a password."""

    remedy = "Save a copy without the password."

    def __init__(self) -> None:
        super().__init__("Protected by a password")


class NoTextFound(DocumentError):
    """The file opened and yielded no text: empty, or pictures of text.

    `pages` is the number of pages looked at, or of what `noun` says, None for formats without any.
    """

    def __init__(self, pages: int | None = None, noun: str = "page") -> None:
        pages_said = f"{pages:,} {noun}" if pages == 1 else f"{pages or 0:,} {noun}s"
        if pages and noun == "page":
            super().__init__(
                f"No text found on {pages_said}, nor by OCR",
                "Scan it sharper. For letters other than Latin, Chinese or Japanese, install Tesseract for them.",
            )
        elif pages:
            super().__init__(f"No text found on {pages_said}", "Leave it out, or type what its pictures say.")
        else:
            super().__init__("The file is empty", "Leave it out.")


class PageMissing(DocumentError):
    """The file has no page of this number: it may have changed while it was looked at."""

    remedy = "Open it again: it may have changed."

    def __init__(self, page: int, pages: int) -> None:
        super().__init__(f"There is no page {page}; the file has {pages}")


class ReadingTooSlow(DocumentError):
    """Reading took longer than its time limit and was stopped."""

    remedy = "The other files are not affected. Try again, or leave it out."

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Stopped reading after {seconds:.0f} s")


class ReadingTooLarge(DocumentError):
    """Reading needed more memory, or made more text, than it may."""

    remedy = "The other files are not affected. Split the file, or leave it out."

    def __init__(self, what: str) -> None:
        super().__init__(f"Stopped reading at {what}")


class ReaderCrashed(DocumentError):
    """The process that read the file died."""

    remedy = "The other files are not affected. Try again, or leave it out."

    def __init__(self) -> None:
        super().__init__("The reader stopped unexpectedly on this file")
