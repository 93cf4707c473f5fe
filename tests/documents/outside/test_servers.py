"""Tables of PostgreSQL and MariaDB, of real servers that these tests start; skipped where there is none."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from candor.documents.outside.database import Database
from candor.documents.outside.database_address import address_of_database
from candor.model.errors import DatabaseUnreachable, PasswordWrong, TableGone
from candor.model.outside import MOST_ROWS, TableOffer

PASSWORD = "s3cr et/@"
ODD = "odd \"n'; drop table x--"
POSTGRES = (
    "create table people(id int primary key, name text, day date, tags text[], picture bytea)",
    "insert into people values (1, 'Meyer', '2024-05-17', '{a,b}', '\\x0011'), (2, 'Ünal', null, null, null)",
    'create table "odd ""n\'; drop table x--"("a b" int, "select" text, primary key ("select", "a b"))',
    'insert into "odd ""n\'; drop table x--" values (1, \'x\')',
    "create schema old",
    "create table old.log(said text)",
    "insert into old.log values ('started')",
    "create table big as select i as id from generate_series(1, 1000000) i",
    "create function written() returns int language sql volatile as 'insert into old.log values (null) returning 1'",
    "create view writes as select written() as one",
)
MARIADB = (
    "create table people(id int primary key, name varchar(99), day date, picture blob) charset utf8mb4",
    "insert into people values (1, 'Meyer', '2024-05-17', x'0011'), (2, 'Ünal', null, null)",
    "create table `odd \"n'; drop table x--`(`a b` int, `select` varchar(9), primary key (`select`, `a b`))",
    "insert into `odd \"n'; drop table x--` values (1, 'x')",
    "create table big(id int primary key) as select seq as id from seq_1_to_1000000",
)


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def program(*names: str) -> str:
    """Where it is installed; databases keep their own folders of programs."""
    folders = [str(path) for path in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    found = [shutil.which(name, path=os.pathsep.join([*folders, os.environ["PATH"], "/usr/sbin"])) for name in names]
    if not all(found):
        pytest.skip(f"{names[0]} is not installed: tables of its databases are NOT tested here")
    return str(found[0])


@contextmanager
def folder_of(user: str) -> Iterator[tuple[Path, dict[str, str]]]:
    """Database servers refuse to be root's, and pytest's own folders are for root alone then."""
    with tempfile.TemporaryDirectory(prefix="candor-", dir="/tmp", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        if os.geteuid() == 0:
            shutil.chown(name, user)
        yield Path(name), {"user": user, "group": user} if os.geteuid() == 0 else {}


@contextmanager
def serving(command: list[object], folder: Path, user: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(list(map(str, command)), cwd=folder, stderr=log, **user)  # type: ignore[arg-type]
        try:
            yield process
        finally:
            process.terminate()
            process.wait()


def filled(url: str, statements: tuple[str, ...], process: "subprocess.Popen[bytes]", folder: Path) -> None:
    """Tries until the server is there."""
    engine = create_engine(url)
    while process.poll() is None:
        try:
            with engine.begin() as connection:
                for statement in statements:
                    connection.execute(text(statement.replace(":", "\\:")))
        except Exception as error:  # whatever a driver says of a server that is not up
            if "connect" not in str(error).lower() and "starting up" not in str(error):
                raise
            time.sleep(0.05)
        else:
            engine.dispose()
            return
    pytest.fail(f"the server ended: {(folder / 'log').read_text()[-500:]}")


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    initdb, server = program("initdb", "postgres"), program("postgres")
    port = free_port()
    with folder_of("postgres") as (folder, user):
        (folder / "password").write_text(PASSWORD)
        (folder / "password").chmod(0o644)
        make = [initdb, "-D", folder / "data", "-U", "candor", "-A", "scram-sha-256", "-E", "UTF8", "--pwfile"]
        subprocess.run([*make, folder / "password"], check=True, capture_output=True, cwd=folder, **user)  # type: ignore[call-overload]
        settings = ["listen_addresses=127.0.0.1", f"unix_socket_directories={folder}", "fsync=off"]
        options = [part for setting in settings for part in ("-c", setting)]
        with serving([server, "-D", folder / "data", "-p", str(port), *options], folder, user) as process:
            filled(f"postgresql+pg8000://candor:s3cr%20et%2F%40@127.0.0.1:{port}/postgres", POSTGRES, process, folder)
            yield f"postgresql://candor@127.0.0.1:{port}/postgres"


@pytest.fixture(scope="module")
def mariadb() -> Iterator[str]:
    install, server = program("mariadb-install-db", "mariadbd"), program("mariadbd")
    port = free_port()
    with folder_of("mysql") as (folder, user):
        where = ["--no-defaults", f"--datadir={folder}/data", f"--tmpdir={folder}"]
        make = [install, *where, "--auth-root-authentication-method=normal"]
        subprocess.run(make, check=True, capture_output=True, cwd=folder, **user)  # type: ignore[call-overload]
        start = folder / "start.sql"
        start.write_text(
            "create database shop;\ncreate user candor@'127.0.0.1' identified by 's3cr et/@';\n"
            "create user candor@localhost identified by 's3cr et/@';\n"
            "grant all on shop.* to candor@'127.0.0.1';\ngrant all on shop.* to candor@localhost;\n"
        )
        start.chmod(0o644)
        more = [f"--socket={folder}/s", f"--pid-file={folder}/pid", f"--init-file={start}"]
        with serving([server, *where, *more, f"--port={port}", "--bind-address=127.0.0.1"], folder, user) as process:
            filled(f"mysql+pymysql://candor:s3cr%20et%2F%40@127.0.0.1:{port}/shop", MARIADB, process, folder)
            yield f"mysql://candor@127.0.0.1:{port}/shop"


@pytest.fixture(scope="module", params=["postgres", "mariadb"])
def url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(request.param))


def opened(url: str, password: str = PASSWORD) -> Database:
    return Database(address_of_database(url)[0].text.encode(), password)


def test_tables_are_listed_with_rows_columns_and_keys(url: str) -> None:
    with opened(url) as database:
        offers = {each.name: each for each in database.tables()}
    assert (offers["people"].rows, offers["people"].key) == (2, ("id",))
    assert offers[ODD] == TableOffer(ODD, 1, ("a b", "select"), ("select", "a b"))
    assert offers["big"].rows == 1_000_000
    assert not [name for name in offers if name.startswith(("pg_", "information_schema"))]


def test_rows_are_read_by_their_key_and_say_their_columns(url: str) -> None:
    with opened(url) as database:
        first, second = database.read("people")[1].decode().splitlines()[1:]
        odd = database.read(ODD)[1].decode()
    assert first.startswith('["id 1",1,"id: 1 | name: Meyer | day: 2024-05-17 | ')
    assert "(2 bytes of data)" in first
    assert second == '["id 2",2,"id: 2 | name: Ünal"]'
    assert '["select x, a b 1",1,"a b: 1 | select: x"]' in odd


def test_a_million_rows_are_read_to_the_limit(url: str) -> None:
    with opened(url) as database:
        lines = database.read("big")[1].decode().splitlines()
    assert len(lines) == MOST_ROWS + 2
    assert "Only the first 100,000 rows of big were read." in lines[-1]


@pytest.mark.parametrize("password", ["wrong", ""])
def test_a_wrong_password_is_told_of_and_never_repeated(url: str, password: str) -> None:
    with pytest.raises(PasswordWrong) as refused, opened(url, password):
        pass
    assert "wrong" not in str(refused.value)


def test_nobody_there_is_told_of(url: str) -> None:
    host, _, name = url.rpartition("/")
    elsewhere = f"{host.rpartition(':')[0]}:{free_port()}/{name}"
    with pytest.raises(DatabaseUnreachable, match=r"did not answer$"), opened(elsewhere):
        pass


@pytest.mark.parametrize("table", ["nosuch", "people; drop table big", "pg_catalog.pg_user", "mysql.user"])
def test_what_is_not_listed_is_not_read(url: str, table: str) -> None:
    with opened(url) as database, pytest.raises(TableGone):
        database.read(table)


def test_nothing_can_be_written(url: str) -> None:
    with opened(url) as database, pytest.raises(Exception, match=r"(?i)read.only"):
        database._opened.execute(text("insert into people(id) values (9)"))


def test_a_view_that_writes_is_refused(postgres: str) -> None:
    with opened(postgres) as database, pytest.raises(DatabaseUnreachable, match="would change something"):
        database.read("writes")
    with opened(postgres) as database:
        assert database.read("old.log")[1].decode().splitlines()[1:] == ['["row 1",1,"said: started"]']
