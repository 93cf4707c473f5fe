"""What can go wrong with web pages and databases."""

from candor.model.errors.candor import CandorError


class OutsideError(CandorError):
    """A web page or a database cannot be read."""


class AddressRefused(OutsideError):
    """Candor does not fetch from such an address; `why` completes the sentence."""

    remedy = "Use the address of a page on the public web, such as https://example.org/page."

    def __init__(self, address: str, why: str) -> None:
        super().__init__(f"{address or 'An empty address'} is not fetched: {why}")
