"""Addresses are judged before anything is reached: by their one meaning, not by how they look."""

import pytest

from candor.documents.outside.address import look_at
from candor.documents.outside.public import is_public
from candor.model.errors import AddressRefused

OWN = [
    "http://localhost/",
    "http://foo.localhost./",
    "http://printer/",
    "http://router.local/",
    "http://metadata.google.internal/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://127.0.0.1./",
    "http://１２７.０.０.１/",
    "http://127。0。0。1/",
    "http://①②⑦.0.0.1/",
    "http://0/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[fe80::1%25eth0]/",
    "http://[fd00:ec2::254]/",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://172.16.0.1/",
    "http://100.100.100.200/",
    "http://169.254.169.254/latest/meta-data/",
    "http://168.63.129.16/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
]
ODD = [
    "",
    "https://",
    "file:///etc/passwd",
    "file:/etc/passwd",
    "ftp://example.org/",
    "gopher://example.org/",
    "javascript:alert(1)",
    "data:text/html,hello",
    "https://user@example.org/",
    "https://example.org:secret@evil.example/",
    "https://example.org\\@evil.example/",
    "https://exa mple.org/",
    "https://example.org/\r\nHost: evil.example",
    "https://exam\tple.org/",
    "https://example.org:99999/",
    "https://a..example.org/",
    "https://[::1/",
    "https://example.org/" + "a" * 3000,
]


@pytest.mark.parametrize("typed", [*OWN, *ODD])
def test_what_is_no_page_of_the_public_web_is_refused(typed: str) -> None:
    with pytest.raises(AddressRefused) as refused:
        look_at(typed)
    assert refused.value.remedy
    assert len(str(refused.value)) < 400


def test_a_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(AddressRefused) as refused:
        look_at("https://me:s3cret@example.org/")
    assert "s3cret" not in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "address", "host"),
    [
        ("example.org", "https://example.org/", "example.org"),
        ("  https://Example.ORG  ", "https://example.org/", "example.org"),
        ("http://example.org:80/a?b=c d".replace(" ", "%20"), "http://example.org/a?b=c%20d", "example.org"),
        ("https://example.org:8443/x#part", "https://example.org:8443/x", "example.org, port 8443"),
        ("https://münchen.de/ö", "https://xn--mnchen-3ya.de/%C3%B6", "münchen.de (xn--mnchen-3ya.de)"),
        ("https://xn--pple-43d.com/", "https://xn--pple-43d.com/", "аpple.com (xn--pple-43d.com)"),
        ("https://аpple.com/", "https://xn--pple-43d.com/", "аpple.com (xn--pple-43d.com)"),
        ("https://93.184.216.34/", "https://93.184.216.34/", "93.184.216.34"),
    ],
)
def test_an_address_has_one_form_and_its_host_is_shown_in_both_letters(typed: str, address: str, host: str) -> None:
    offer = look_at(typed)
    assert (offer.address, offer.host) == (address, host)


@pytest.mark.parametrize("number", ["", "example.org", "127.0.0.1", "::1", "::ffff:10.0.0.1", "2002:a00:1::"])
def test_numbers_of_ones_own_network_are_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize("number", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])
def test_numbers_of_the_internet_are(number: str) -> None:
    assert is_public(number)
