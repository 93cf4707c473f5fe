"""Formulas are told from prices, and what is drawn of them is a picture that names nothing outside itself."""

import re

import pytest

from candor.services.markdown.draw_formula import Formula, draw_formula
from candor.services.markdown.formulas import BODY, DISPLAY
from candor.services.markdown.parser import parse, showable

FORMULAS = [
    ("The $n$th one.", ["n"]),
    ("$E = mc^2$ and $x_1, x_2$.", ["E = mc^2", "x_1, x_2"]),
    (r"\(a + b\) or \(\frac{a}{b}\)", ["a + b", r"\frac{a}{b}"]),
    ("$$x$$ inside", ["x"]),
    (r"So \[ x = 1 \] holds.", ["x = 1"]),
    ("**$f(x)$** in bold", ["f(x)"]),
    ("$a_1 * b * c_2$ has no emphasis", ["a_1 * b * c_2"]),
    (r"$\text{cost in \$}$", [r"\text{cost in \$}"]),
    ("$3$ apples", ["3"]),
]
NO_FORMULAS = [
    "between $5 and $10",
    "between $5 and 10$ in all",
    "US$5 and CA$7",
    "$5/$10 or $20-$30",
    "I have $20 and you have 30$ of it",
    "$HOME/$USER and $PATH",
    "`$x$` in code",
    r"\$x\$ is escaped",
    r"see \[1\] and \[2, 3\]",
    r"a \[link\] and \(some words\)",
    "$ x $ has spaces",
    "a lonely $ sign",
    "$$",
    "$$$ cheap $$$",
    "$a\n\nb$ over paragraphs",
]


def found(text: str) -> list[str]:
    tokens = parse(showable(text))
    children = [child for token in tokens for child in (token.children or [])]
    return [token.meta[BODY] for token in (*tokens, *children) if token.type.startswith("formula")]


@pytest.mark.parametrize(("text", "bodies"), FORMULAS)
def test_formulas_are_found(text: str, bodies: list[str]) -> None:
    assert found(text) == bodies


@pytest.mark.parametrize("text", NO_FORMULAS)
def test_prices_and_other_dollars_are_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("$$\na\n- b\n= c\n$$", ["formula_block"]),
        ("Then\n$$x = 1$$\nand so on", ["inline", "formula_block", "inline"]),
        ("\\[\nx = 1\n\\]", ["formula_block"]),
        ("$$x = 1$$ and more", ["inline"]),
        ("$$\nx = 1\n\nend", ["inline", "inline"]),
        ("- a\n\n  $$\n  x = 1\n  $$", ["inline", "formula_block"]),
        ("> $$\n> x = 1\n> $$", ["formula_block"]),
    ],
)
def test_a_formula_may_have_its_lines_for_itself(text: str, kinds: list[str]) -> None:
    tokens = [token for token in parse(text) if token.type == "inline" or token.type.startswith("formula")]
    assert [token.type for token in tokens] == kinds
    assert all(token.meta[DISPLAY] for token in tokens if token.type == "formula_block")


def test_a_formula_is_drawn_as_paths_around_its_baseline() -> None:
    drawing = draw_formula(Formula(r"\frac{a}{b}", True))
    assert drawing is not None
    assert drawing.ascent > drawing.descent > 5
    assert set(re.findall(r"<(\w+)", drawing.svg)) <= {"svg", "path", "rect", "g"}
    letter = draw_formula(Formula("x", False))
    assert letter is not None
    assert letter.width < drawing.width
    assert letter.descent < 3


@pytest.mark.parametrize(
    "body",
    [
        r"\frac{a",
        r"\nobodyknows{x}",
        r"\left( x",
        r"x^2^3",
        r"\begin{matrix} a",
        "{" * 300 + "x" + "}" * 300,
        r"\frac",
        r"\sqrt[",
        "&&&",
        "<mi>x</mi>&lt;",
    ],
)
def test_what_cannot_be_drawn_is_nothing(body: str) -> None:
    assert draw_formula(Formula(body, False)) is None


@pytest.mark.parametrize(
    "body",
    [
        r"\href{http://a.b/}{x}",
        r"\url{http://a.b/}",
        r"\includegraphics{http://a.b/x.png}",
        r"\text{<image href='http://a.b/x.png'/>}",
        r"\text{</mtext><image xlink:href='file:///etc/passwd'/>}",
        r"x</math><image href='http://a.b/'/>",
        r"\color{url(http://a.b)}x",
        r"\mathrm{<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>}",
        r"\style{background:url(http://a.b)}{x}",
    ],
)
def test_a_drawing_names_nothing_that_could_be_fetched(body: str) -> None:
    drawing = draw_formula(Formula(body, False))
    svg = drawing.svg.replace("http://www.w3.org/", "") if drawing is not None else ""
    assert not re.search(r"href|url\(|http|file:|<image|<style", svg)
