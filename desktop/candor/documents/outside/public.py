"""Whether a number is a place on the public Internet."""

import ipaddress
from ipaddress import IPv4Address, IPv6Address

# Addresses that look public and are a cloud's own, where secrets are given out to whoever asks from within.
SECRETS = frozenset((IPv4Address("168.63.129.16"),))
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether an IP address is one that anybody may reach: not this machine, its network, nor a cloud's inside."""
    try:
        return _is_public(ipaddress.ip_address(address.partition("%")[0]))
    except ValueError:
        return False


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address):
        inner = _within(address)
        if inner is not None:
            return _is_public(inner)
    return address.is_global and not address.is_multicast and address not in SECRETS


def _within(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address leads to."""
    if address in NAT64:
        return IPv4Address(address.packed[-4:])
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
