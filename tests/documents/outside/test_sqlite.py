"""Tables of SQLite files: every row once, named by its key, and nothing written."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from candor.documents.content import Content
from candor.documents.outside import database as databases, rows
from candor.documents.outside.database import Database
from candor.documents.outside.database_address import address_of_database
from candor.documents.tables.table import read_table
from candor.model.errors import DatabaseBusy, DatabaseUnreachable, DatabaseUnsupported, FileDamaged, TableGone
from candor.model.outside import MOST_ROWS, TableOffer
from candor.model.text import DocumentText
from candor.services.place_words import place_words

ODD = "odd \"name'; drop table x--#%"
SCHEMA = """
create table people(id integer primary key, name text, age int, picture blob, twice generated always as (age * 2));
insert into people(name, age, picture) values ('Meyer', 40, x'001122'), ('Smith', null, zeroblob(3000000));
create table lines(ord int, pos int, what text, primary key(ord, pos)) without rowid;
insert into lines values (7, 1, 'chair'), (7, 2, 'desk');
create table log(said text);
insert into log values ('started'), (null), ('stopped');
create view adults as select name from people where age > 18;
create table x(a);
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Böhm 100% #1?.db"
    with closing(sqlite3.connect(path)) as made:
        made.executescript(SCHEMA)
        name = ODD.replace('"', '""')
        made.execute(f'create table "{name}"("a b" text, "select" int)')
        made.execute(f"insert into \"{name}\" values ('fine', 1)")
        made.commit()
    return path


def location(path: Path) -> bytes:
    return address_of_database(str(path))[0].text.encode()


def text_of(path: Path, table: str) -> DocumentText:
    with Database(location(path), "") as database:
        suffix, data = database.read(table)
    assert suffix == ".candor-table"
    return read_table(Content(data, "", 50_000_000))


def lines_of(path: Path, table: str) -> list[tuple[str, str]]:
    text = text_of(path, table)
    return [(place_words(place), text.text[place.start : place.end].strip()) for place in text.places]


def test_tables_and_views_are_listed_with_rows_columns_and_keys(file: Path) -> None:
    with Database(location(file), "") as database:
        offers = {each.name: each for each in database.tables()}
    assert offers["people"] == TableOffer("people", 2, ("id", "name", "age", "picture", "twice"), ("id",))
    assert offers["lines"].key == ("ord", "pos")
    assert offers["log"] == TableOffer("log", 3, ("said",))
    assert offers["adults"] == TableOffer("adults", 1, ("name",))
    assert set(offers) == {"people", "lines", "log", "adults", "x", ODD}


def test_a_row_is_named_by_its_key_and_says_its_columns(file: Path) -> None:
    assert lines_of(file, "people") == [
        ("table people, id 1", "id: 1 | name: Meyer | age: 40 | picture: (3 bytes of data) | twice: 80"),
        ("table people, id 2", "id: 2 | name: Smith | picture: (3 MB of data)"),
    ]
    assert [place for place, _ in lines_of(file, "lines")] == ["table lines, ord 7, pos 1", "table lines, ord 7, pos 2"]


def test_rows_without_a_key_are_named_by_their_number(file: Path) -> None:
    assert lines_of(file, "log") == [
        ("table log, row 1", "said: started"),
        ("table log, row 3", "said: stopped"),
    ]
    assert lines_of(file, "adults") == [("table adults, row 1", "name: Meyer")]


def test_a_name_is_a_name_whatever_it_says(file: Path) -> None:
    assert lines_of(file, ODD) == [(f"table {ODD}, row 1", "a b: fine | select: 1")]
    assert text_of(file, "x").text == ""


@pytest.mark.parametrize("table", ["nosuch", "people; drop table x", "sqlite_master", '"people"', ""])
def test_what_is_not_listed_is_not_read(file: Path, table: str) -> None:
    with Database(location(file), "") as database, pytest.raises(TableGone):
        database.read(table)


def test_nothing_is_written_and_nothing_lies_beside_the_file_afterwards(file: Path) -> None:
    with closing(sqlite3.connect(file)) as made:
        made.execute("pragma journal_mode = wal")
        made.execute("insert into x values (1)")
        made.commit()
    before = file.read_bytes()
    assert text_of(file, "people").text
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir() if each.name.startswith("B")] == [file.name]


def test_a_statement_that_writes_is_refused(file: Path) -> None:
    with Database(location(file), "") as database, pytest.raises(Exception, match=r"readonly|read-only"):
        database._opened.exec_driver_sql("insert into x values (1)")


def test_a_file_that_another_program_holds_is_busy(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("candor.documents.outside.dialects.LOCKED_SECONDS", 0.05)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("begin exclusive")
        with pytest.raises(DatabaseBusy), Database(location(file), "") as database:
            database.tables()


@pytest.mark.parametrize("content", [b"no database at all, only words " * 200, b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_database_is_told_of(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.db"
    path.write_bytes(content)
    with pytest.raises(DatabaseUnreachable), Database(location(path), "") as database:
        database.tables()


def test_a_file_that_is_not_there_is_told_of_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable, match="no such file"), Database(location(tmp_path / "none.db"), ""):
        pass
    assert not (tmp_path / "none.db").exists()


def test_bytes_that_are_no_text_do_not_stop_a_row(tmp_path: Path) -> None:
    path = tmp_path / "odd.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("create table t(a text, b text)")
        made.execute("insert into t values (cast(x'ff41' as text), 'one' || char(10) || 'two' || char(0) || 'three')")
        made.commit()
    (line,) = lines_of(path, "t")
    assert line[1].startswith("a: �A | b: one two")


def test_a_table_of_a_million_rows_is_read_to_the_limit_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "big.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("create table big(id integer primary key)")
        numbers = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000)"
        made.execute(f"{numbers} insert into big select i from n")
        made.commit()
    text = text_of(path, "big")
    assert len(text.places) == MOST_ROWS + 1
    assert text.places[MOST_ROWS - 1].key == f"id {MOST_ROWS}"
    assert text.text.rstrip().endswith(
        "Only the first 100,000 rows of big were read. The table is larger than Candor reads at once."
    )


def test_a_table_of_many_characters_is_cut_between_rows(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MOST_CHARACTERS", 20)
    assert [words for _, words in lines_of(file, "log")] == [
        "said: started",
        "Only the first 2 rows of log were read. The table is larger than Candor reads at once.",
    ]


def test_counting_gives_up_in_time(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "COUNT_SECONDS", -1.0)
    with Database(location(file), "") as database:
        assert {each.rows for each in database.tables()} == {None}


@pytest.mark.parametrize("data", [b"", b"words", b'["t"]\n{}', b'["t"]\n["k", "one", "text"]'])
def test_what_was_not_kept_by_candor_is_no_table(data: bytes) -> None:
    with pytest.raises(FileDamaged):
        read_table(Content(data, "", 1000))


@pytest.mark.parametrize(
    "typed",
    [
        "oracle://me@host/db",
        "mssql+pyodbc://me@host/db",
        "duckdb:///x",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///file:x?mode=rw",
        "postgresql://host",
        "postgresql:///db",
        "postgresql://host/db?sslmode=disable",
        "mysql://host/db?read_default_file=/etc/passwd",
        "mysql://host/db/more",
        "postgresql://host:99999/db",
        "",
    ],
)
def test_other_databases_and_odd_addresses_are_refused(typed: str) -> None:
    with pytest.raises(DatabaseUnsupported):
        address_of_database(typed)


def test_a_password_is_taken_out_of_the_address() -> None:
    address, password = address_of_database("postgres://me%40work:s3cr%2Fet@db.example:5433/my%20shop")
    assert (address.text, password) == ("postgresql://me%40work@db.example:5433/my%20shop", "s3cr/et")
    assert address_of_database(address.text) == (address, "")
    assert "s3cr" not in repr(address)
