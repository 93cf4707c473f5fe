# mypy: disallow-untyped-calls=False
# (pylatexenc is without types.)
"""What the commands of LaTeX stand for, as far as a reader of the text needs it."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pylatexenc.latex2text import get_default_latex_context_db

SECTIONS = {"part": 0, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
CITED = frozenset(
    (
        "autoref", "cite", "citealp", "citealt", "citeauthor", "citep", "citet", "citeyear", "cref", "eqref", "pageref",
        "parencite", "ref", "textcite", "bibitem", "nameref", "vref",
    )
)  # fmt: skip
# Commands whose arguments say nothing to a reader.
SILENT = frozenset(
    (
        "addcontentsline", "addtocounter", "addtolength", "bibliography", "bibliographystyle", "color", "colorlet",
        "definecolor", "documentclass", "fontsize", "geometry", "graphicspath", "hspace", "hypersetup", "hyphenation",
        "include", "includegraphics", "index", "input", "label", "linespread", "newcommand", "newcounter",
        "newenvironment", "newlength", "newtheorem", "nocite", "pagenumbering", "pagestyle", "phantom",
        "providecommand", "raisebox", "renewcommand", "rule", "selectlanguage", "setcounter", "setlength",
        "theoremstyle", "thispagestyle", "usepackage", "vspace",
    )
)  # fmt: skip
MATHS = frozenset(
    (
        "align", "alignat", "displaymath", "dmath", "eqnarray", "equation", "flalign", "gather", "math", "multline",
    )
)  # fmt: skip
LITERAL = frozenset(("Verbatim", "lstlisting", "minted", "verbatim"))
# Environments with arguments of their own, which say how wide and how aligned.
WITH_ARGUMENTS = frozenset(
    ("array", "longtable", "minipage", "multicols", "tabular", "tabularx", "tabulary", "thebibliography", "wrapfigure")
)
CLAIMS = frozenset(("corollary", "definition", "example", "lemma", "proof", "proposition", "remark", "theorem"))
ACCENTS: Mapping[str, str] = MappingProxyType(
    {
        "'": "\u0301", "`": "\u0300", '"': "\u0308", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307",
        "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328", "r": "\u030a", "d": "\u0323",
        "b": "\u0331",
    }
)  # fmt: skip
# What an accent stands on: a letter, with braces or without; i and j without their dots get one again.
ACCENTED = re.compile(r"[ \t]*(?:\{\s*(?:\\([ij])(?![A-Za-z])\s*|([^\W\d_]))\}|\\([ij])(?![A-Za-z])\s?|([^\W\d_]))")
SIGNS = MappingProxyType({"\\": "\n", "-": "", "/": "", "@": "", ",": " ", ";": " ", ":": " ", "!": "", "\n": " "})
LIGATURES = MappingProxyType({"---": "—", "--": "–", "``": "“", "''": "”", "~": "\u00a0"})
WORDS = MappingProxyType({"and": ", ", "newline": "\n", "LaTeX": "LaTeX", "TeX": "TeX", "today": "", "quad": " "})


def symbol(name: str) -> str:
    """The character a command stands for, such as ß for `ss`; "" for a command that stands for none."""
    if name in WORDS:
        return WORDS[name]
    return _symbols().get(name, "")


@cache
def _symbols() -> Mapping[str, str]:
    """The commands of pylatexenc's table that stand for a character, such as `alpha` and `textsection`."""
    table = get_default_latex_context_db()
    specs = (spec for category in table.categories() for spec in table.iter_macro_specs([category]))
    return {spec.macroname: spec.simplify_repl for spec in specs if _is_sign(spec.simplify_repl)}


def _is_sign(shown: object) -> bool:
    """Whether it is shown as itself, and not a function, a pattern with arguments or a placeholder."""
    return isinstance(shown, str) and len(shown.strip()) == 1


def accented(mark: str, found: "re.Match[str]") -> str:
    """A letter with its accent."""
    letter = next(part for part in found.groups() if part)
    return unicodedata.normalize("NFC", letter + ACCENTS[mark])
