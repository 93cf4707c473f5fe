"""Markdown keeps its characters; places know the headings above them."""


def _blocks(text):
    return [(text.text[p.start : p.end].strip(), p.heading, p.line) for p in text.places]


def test_places_follow_headings_and_lines(read):
    source = "intro\r\n\r\n# The *flat*\r\n\r\ntext\r\nmore\r\n\r\n## `Keys`\n- two\n- three\n\nSetext\n======\nend"
    text = read("a.md", source.encode())
    assert text.text == source
    assert _blocks(text) == [
        ("intro", (), 1),
        ("# The *flat*", ("The flat",), 3),
        ("text\r\nmore", ("The flat",), 5),
        ("## `Keys`", ("The flat", "Keys"), 8),
        ("- two\n- three", ("The flat", "Keys"), 9),
        ("Setext\n======", ("Setext",), 12),
        ("end", ("Setext",), 14),
    ]


def test_front_matter_makes_no_heading(read):
    text = read("a.md", b"---\ntitle: Handover\ndate: 2024-10-01\n---\n\n# Meters\n\nread")
    assert _blocks(text)[-1] == ("read", ("Meters",), 8)
    assert {heading for _, heading, _ in _blocks(text)} == {("Meters",)}


def test_byte_order_mark_hides_no_heading(read):
    text = read("a.markdown", "\ufeff# Первый\n\nтекст".encode())
    assert text.text.startswith("\ufeff#")
    assert _blocks(text)[-1] == ("текст", ("Первый",), 3)


def test_code_is_not_searched_for_headings(read):
    text = read("a.md", b"# A\n\n```\n# not a heading\n```\n\n    # nor this\n")
    assert {p.heading for p in text.places} == {("A",)}


def test_tables_are_one_block(read):
    text = read("a.md", b"| a | b |\n|---|---|\n| 1 | 2 |\n\nafter")
    assert len(text.places) == 2
