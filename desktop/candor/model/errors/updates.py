"""What can go wrong while looking for a newer Candor; nothing is ever downloaded or installed in it."""

from candor.model.errors.candor import CandorError

ELSEWHERE = "Look where you got Candor from whether there is a newer one."


class UpdateError(CandorError):
    """Whether there is a newer Candor was not found out."""


class NoPlaceToLook(UpdateError):
    """Whoever built this Candor did not say where newer versions are announced."""

    remedy = ELSEWHERE

    def __init__(self) -> None:
        super().__init__("This build has no place to look for updates")


class ReleaseDamaged(UpdateError):
    """What was built in about where to look cannot be used."""

    remedy = "Install Candor again."

    def __init__(self, why: str) -> None:
        super().__init__(f"What says where this build looks for updates cannot be used ({why})")


class UpdatesForbidden(UpdateError):
    """The setting is fixed to never."""

    remedy = ELSEWHERE

    def __init__(self) -> None:
        super().__init__("Whoever administers this computer has switched off looking for updates")


class VersionFileUnreachable(UpdateError):
    """The version file did not arrive; `why` is what kept it, a sentence of its own."""

    remedy = "Check the connection, then look again."

    def __init__(self, why: str) -> None:
        super().__init__(f"Whether there is a newer Candor is not known: {why}")


class VersionFileUnusable(UpdateError):
    """What arrived is no version file, or says what none may say; `why` completes the sentence."""

    remedy = "Look again in a few days; if it stays so, tell whoever you got Candor from."

    def __init__(self, host: str, why: str) -> None:
        super().__init__(f"The version file of {host} cannot be used: {why}")


class VersionFileUnsigned(UpdateError):
    """No key this build believes has signed these very bytes."""

    remedy = "Download nothing from there until it is in order. A network that changes what it passes on does this too."

    def __init__(self, host: str) -> None:
        super().__init__(f"The version file of {host} is not signed by who made this Candor; nothing in it is believed")


class VersionFileExpired(UpdateError):
    """An old file is shown, as by somebody who wants to keep a newer version from people, or a clock is wrong."""

    remedy = f"Check this computer's date. {ELSEWHERE}"

    def __init__(self, host: str, day: str) -> None:
        super().__init__(f"The version file of {host} was good until {day} only; a newer version may be kept from you")


class VersionFileWentBack(UpdateError):
    """It names an older version than one that was announced before."""

    remedy = f"Somebody may be showing you an old file. {ELSEWHERE}"

    def __init__(self, host: str, version: str, known: str) -> None:
        super().__init__(f"The version file of {host} names Candor {version}, and {known} was announced before")
