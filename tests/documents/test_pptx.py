"""Presentations: slides in their order, with titles, tables, charts and notes."""

import pytest

from candor.documents.limits import Limits
from candor.model.errors import FileDamaged, NoTextFound, ReadingTooLarge
from samples.archives import unzipped, zipped
from samples.slides import frame, pptx, shape

CELL = "<a:tc><a:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody></a:tc>".format
TABLE = frame(
    "http://schemas.openxmlformats.org/drawingml/2006/table",
    f"<a:tbl><a:tr>{CELL('Key')}{CELL('Number')}</a:tr><a:tr>{CELL('Door')}{CELL('3')}</a:tr></a:tbl>",
)


def _found(text):
    return [(p.slide, p.heading, text.text[p.start : p.end].strip()) for p in text.places]


def test_slides_have_their_title_and_notes_and_come_as_they_are_shown(read):
    first = shape("Second point", holds="body") + shape("Rent", holds="title") + shape("7", holds="sldNum")
    text = read(
        "a.pptx",
        pptx([first, shape("Hello", holds="ctrTitle")], notes={1: shape("Say why.", holds="body")}, order=[2, 1]),
    )
    assert _found(text) == [
        (1, ("Hello",), "Hello"),
        (2, ("Rent",), "Rent"),
        (2, ("Rent",), "Second point"),
        (2, ("Rent", "Notes"), "Say why."),
    ]
    assert (text.kind, text.pages) == ("pptx", 2)


def test_lists_keep_their_marks_and_their_depth(read):
    numbered = "<a:p><a:pPr><a:buAutoNum type='arabicPeriod'/></a:pPr><a:r><a:t>{}</a:t></a:r></a:p>".format
    deeper = "<a:p><a:pPr lvl='1'/><a:r><a:t>also on Sundays</a:t></a:r></a:p>"
    plain = "<a:p><a:pPr><a:buNone/></a:pPr><a:r><a:t>That is</a:t></a:r><a:br/><a:r><a:t>all.</a:t></a:r></a:p>"
    slide = shape("Quiet", deeper, "Keys", plain, holds="body") + shape(numbered("one"), numbered("two"))
    assert [words for _, _, words in _found(read("a.pptx", pptx([slide])))] == [
        "• Quiet\n  • also on Sundays\n• Keys\nThat is\nall.",
        "1. one\n2. two",
    ]


def test_tables_groups_and_charts(read):
    group = f"<p:grpSp><p:nvGrpSpPr><p:cNvPr id='9' name=''/></p:nvGrpSpPr>{shape('Inside')}</p:grpSp>"
    chart = frame("http://schemas.openxmlformats.org/drawingml/2006/chart", '<c:chart r:id="rId2"/>')
    points = "".join(f"<c:pt idx='{at}'><c:v>{{{at}}}</c:v></c:pt>" for at in (0, 1)).format
    series = (
        "<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Rents</a:t></a:r></a:p></c:rich></c:tx></c:title><c:ser><c:tx>"
        f"<c:v>Flat</c:v></c:tx><c:cat>{points(2024, 2025)}</c:cat><c:val>{points(800, 820)}</c:val></c:ser></c:chart>"
    )
    text = read("a.pptx", pptx([TABLE + group + chart], charts={1: series}))
    assert [words for _, _, words in _found(text)] == [
        "Key | Number",
        "Door | 3",
        "Inside",
        "Rents",
        "Flat: 2024: 800 | 2025: 820",
    ]


def test_hidden_slides_say_so_and_hidden_shapes_and_second_copies_are_left_out(read):
    twice = (
        f"<mc:AlternateContent><mc:Choice>{shape('new')}</mc:Choice><mc:Fallback>{shape('old')}</mc:Fallback>"
        "</mc:AlternateContent>"
    )
    text = read("a.pptx", pptx([shape("seen") + shape("unseen", hidden=True) + twice, shape("later 🏠")], hidden=[2]))
    assert _found(text) == [(1, (), "seen"), (1, (), "new"), (2, ("hidden slide",), "later 🏠")]


def test_slides_of_pictures_have_no_text(read):
    with pytest.raises(NoTextFound, match="2 slides"):
        read("a.pptx", pptx(["", shape("")]))


@pytest.mark.parametrize("lost", ["ppt/slides/slide1.xml", "ppt/_rels/presentation.xml.rels", "_rels/.rels"])
def test_missing_parts_are_damage(read, lost):
    members = unzipped(pptx([shape("words")]))
    del members[lost]
    with pytest.raises(FileDamaged):
        read("a.pptx", zipped(members))


@pytest.mark.parametrize("keep", [0.3, 0.9])
def test_truncated_and_enormous_ones(read, keep):
    data = pptx([shape("words")])
    with pytest.raises(FileDamaged):
        read("a.pptx", data[: int(len(data) * keep)])
    with pytest.raises(ReadingTooLarge):
        read("a.pptx", pptx([shape("words " * 1000)]), Limits(characters=2000))
    with pytest.raises(ReadingTooLarge, match="times its size"):
        read("a.pptx", pptx([shape("x" * 5_000_000)]))
    with pytest.raises(FileDamaged, match="not a presentation"):
        read("a.pptx", b"words")
