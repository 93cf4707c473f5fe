"""What a computer may lack for Candor to run on it at all."""

from candor.model.errors.candor import CandorError


class ProcessorTooOld(CandorError):
    """It lacks instructions that all libraries are built with; they would end the program at the first one."""

    remedy = "Use a computer with a processor from 2013 or later."

    def __init__(self) -> None:
        super().__init__("This processor is too old for Candor")


class CLibraryUnsupported(CandorError):
    """Linux: the C library is older than what libraries are built for, or another one; `found` is its name."""

    def __init__(self, found: str, oldest: str) -> None:
        super().__init__(
            f"This system's C library is {found}", f"Use a Linux system whose C library is glibc {oldest} or later."
        )
