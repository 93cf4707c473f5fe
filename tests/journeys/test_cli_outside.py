"""Web pages and tables from the command line: the host is shown first, and passwords are shown nowhere."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from journeys.cli_program import run

pytestmark = pytest.mark.journey


def test_nothing_is_fetched_unless_the_person_says_so(tmp_path: Path) -> None:
    asked = run("--home", tmp_path / "home", "page", "https://münchen.example/lease")
    assert asked.code == 1
    assert "münchen.example (xn--mnchen-3ya.example)" in asked.err
    assert "Nothing was fetched" in asked.err


@pytest.mark.parametrize("address", ["http://127.0.0.1:11434/", "http://localhost/", "file:///etc/passwd"])
def test_ones_own_network_is_refused_even_with_yes(tmp_path: Path, address: str) -> None:
    refused = run("--home", tmp_path / "home", "page", address, "--yes")
    assert refused.code == 1
    assert "is not fetched" in refused.err


def test_a_table_is_listed_read_and_forgotten(tmp_path: Path) -> None:
    home, shop = tmp_path / "home", tmp_path / "shop.db"
    with closing(sqlite3.connect(shop)) as made:
        made.execute("create table invoices(id integer primary key, note text)")
        made.execute("insert into invoices(note) values ('The roof was repaired in May.')")
        made.commit()
    listed = run("--home", home, "--json", "table", shop)
    assert listed.lines == [{"table": "invoices", "rows": 1, "columns": ["id", "note"], "key": ["id"]}]
    assert run("--home", home, "table", shop, "invoices", "--collection", "Shop").code == 0
    (found,) = run("--home", home, "search", "who repaired the roof", "--json").lines[:1]
    assert "roof" in str(found)
    location = f"table+sqlite:///{shop}#invoices"
    assert run("--home", home, "retry", location).code == 0
    assert run("--home", home, "forget", location).code == 0
    assert list((home / "fetched").iterdir()) == []
    gone = run("--home", home, "table", shop, "nosuch")
    assert (gone.code, "There is no table nosuch" in gone.err) == (1, True)


def test_a_password_is_never_repeated(tmp_path: Path) -> None:
    address = "postgresql://candor:s3cret@127.0.0.1:1/shop"
    refused = run("--home", tmp_path / "home", "table", address)
    assert refused.code == 1
    assert "s3cret" not in refused.out + refused.err
