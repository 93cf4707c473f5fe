"""Source code stays what it is, and knows its lines and definitions."""

import pytest

from candor.model.errors import FormatUnsupported

PYTHON = """import os

class Lease:
    \"\"\"class of things.\"\"\"

    rent = 5

    @property
    def deposit(self):
        x = 1

        return x
    async def end(self) -> None:
        pass

# The end of the month.
def month(of):
    pass

print(1)
"""


def _blocks(text):
    return [(p.line, p.heading, text.text[p.start : p.end].split("\n")[0].strip()) for p in text.places]


def test_python_by_classes_and_functions(read):
    text = read("a.py", PYTHON.encode())
    assert (text.kind, text.text) == ("code", PYTHON)
    assert _blocks(text) == [
        (1, (), "import os"),
        (3, ("Lease",), "class Lease:"),
        (6, ("Lease",), "rent = 5"),
        (8, ("Lease", "deposit"), "@property"),
        (12, ("Lease", "deposit"), "return x"),
        (13, ("Lease", "end"), "async def end(self) -> None:"),
        (16, ("month",), "# The end of the month."),
        (20, (), "print(1)"),
    ]


@pytest.mark.parametrize(
    ("name", "source", "heading"),
    [
        ("a.js", "export default async function rent(a) {\n}", ("rent",)),
        ("a.ts", "export interface Lease {\n  rent: number\n}", ("Lease",)),
        ("a.go", "func (l *Lease) Rent() int {\n}", ("Rent",)),
        ("a.rs", "pub(crate) fn rent<T>(of: T) -> u32 {\n}", ("rent",)),
        ("a.kt", "data class Lease(val rent: Int)", ("Lease",)),
        ("a.java", "public final class Lease extends Deed {\n}", ("Lease",)),
        ("a.swift", "public func rent(of lease: Lease) {\n}", ("rent",)),
        ("a.php", "<?php\nfunction rent($of) {\n}", ("rent",)),
        ("a.rb", "module Rent\nend", ("Rent",)),
        ("a.sql", "CREATE TABLE IF NOT EXISTS leases (id INT);", ("leases",)),
        ("a.sh", "rent() {\n  echo 1\n}", ("rent",)),
        ("a.toml", "[tool.rent]\nof = 1", ("tool.rent",)),
        ("a.yaml", "type: of lease\nclass rent ends: no", ()),
        ("a.css", ".lease { color: red }", ()),
        ("a.js", "\t// class of leases\n\tlet a = 1", ()),
    ],
)
def test_definitions_of_many_languages(read, name, source, heading):
    (place,) = read(name, source.encode()).places
    assert place.heading == heading


def test_a_block_after_a_definition_is_not_in_it_but_its_end_is(read):
    text = read("a.js", b"function a() {\n  x\n\n  y\n\n}\n\nlet z = 1\n")
    assert _blocks(text) == [
        (1, ("a",), "function a() {"),
        (4, ("a",), "y"),
        (6, ("a",), "}"),
        (8, (), "let z = 1"),
    ]


def test_windows_line_ends_and_blank_beginnings(read):
    text = read("a.py", b"\r\n\r\ndef a():\r\n  pass\r\n\r\ndef b():\r\n  pass\r\n")
    assert [(p.line, p.heading) for p in text.places] == [(1, ("a",)), (6, ("b",))]


def test_a_minified_line_of_five_megabytes_is_one_block(read):
    text = read("a.js", b"function a(b){return b+1};" * 200_000)
    assert [(p.line, p.heading) for p in text.places] == [(1, ())]


@pytest.mark.parametrize("data", [b"\x7fELF" + bytes(4000), bytes(range(256)) * 40])
def test_a_binary_file_named_like_code_is_refused(read, data):
    with pytest.raises(FormatUnsupported, match="binary"):
        read("a.py", data)
