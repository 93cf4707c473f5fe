"""What can go wrong with the library as a whole."""

from candor.model.errors.candor import CandorError


class IndexingError(CandorError):
    """The library as a whole cannot go on."""


class EmbedderMissing(IndexingError):
    """The embedding model is not on this machine."""

    remedy = "Install Candor again, or run `python3 dev.py setup` in its source folder."

    def __init__(self, where: str) -> None:
        super().__init__(f"The embedding model is missing from {where}")


class DownloadFailed(IndexingError):
    """An embedding model was asked for and did not arrive; nothing of it is kept."""

    remedy = "Check the connection and the free space, then try again."

    def __init__(self, model: str, why: str = "") -> None:
        super().__init__(f"{model} could not be downloaded ({why})" if why else f"{model} could not be downloaded")


class EmbedderChanged(IndexingError):
    """The index was built with another embedding model; their vectors may not share a table."""

    remedy = "Go back to the embedder it was built with, or build the index again."

    def __init__(self, built_with: str, now: str) -> None:
        super().__init__(f"The index was built with {built_with}, and the settings name {now}")


class IndexOutdated(IndexingError):
    """An older Candor built the index, in a layout this one does not search."""

    remedy = "Build the index again; your files are not affected."

    def __init__(self) -> None:
        super().__init__("The index was built by an older Candor")


class IndexBusy(IndexingError):
    """Another Candor process holds the writer's lock."""

    remedy = "Wait until the other Candor has finished, or close it."

    def __init__(self) -> None:
        super().__init__("Another Candor is reading files into the same library")


class IndexDamaged(IndexingError):
    """The stored index cannot be read."""

    remedy = "Build the index again; your files are not affected."

    def __init__(self, why: str) -> None:
        super().__init__(f"The index is damaged ({why})")


class IndexSetAside(IndexingError):
    """The stored index could not be read and was moved aside; its documents wait to be read again."""

    remedy = "Let Candor read your files again; they are not affected, and nothing of yours is lost."

    def __init__(self) -> None:
        super().__init__("The index was damaged and has been set aside")


class LedgerDamaged(IndexDamaged):
    """The list of documents cannot be read: it is set aside and begun anew when it is opened again."""

    remedy = "Start Candor again: it makes the list anew from your files."

    def __init__(self, why: str) -> None:
        super().__init__(f"the list of documents: {why}")


class FolderNotWritable(IndexingError):
    """The system lets Candor not write in the folder of the index."""

    remedy = "Give yourself the right to write there, or choose another folder with --home or CANDOR_HOME."

    def __init__(self, folder: str) -> None:
        super().__init__(f"Candor may not write in {folder}")


class DiskFull(IndexingError):
    """The disk has no room for the index."""

    remedy = "Make room; what is indexed is safe, and reading goes on from there."

    def __init__(self) -> None:
        super().__init__("The disk is full")


class CpuUnsupported(IndexingError):
    """This processor lacks an instruction set that a library needs."""

    remedy = "Candor needs a processor from 2013 or later (AVX2)."

    def __init__(self) -> None:
        super().__init__("This processor is too old for the search index")
