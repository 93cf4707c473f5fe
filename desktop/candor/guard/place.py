"""Whether an address is this machine's own."""

import ipaddress
from ipaddress import IPv4Address, IPv6Address

LOCALHOST = "localhost"
"""The one name that is looked up: every system answers it from its own list."""


def number_of(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host is when it is written as one; an IPv4 address in IPv6's clothes counts as what it is.

    Shorthand such as 127.1, 0x7f.1 or 2130706433, which C libraries read each in their way, is none.
    """
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return None
    mapped = number.ipv4_mapped if isinstance(number, IPv6Address) else None
    return mapped or number


def plain(host: str) -> str:
    """One spelling for each host: an address without its zone, a name in small letters."""
    number = number_of(host)
    return str(number).partition("%")[0] if number else host.rstrip(".").lower()


def is_here(host: str) -> bool:
    """Whether it is this machine: a loopback address, or the name localhost. "Any address" is none."""
    number = number_of(host)
    return number.is_loopback if number else plain(host) == LOCALHOST
