"""LaTeX becomes its words, under its sections."""

import pytest

from candor.model.errors import FormatUnsupported

PAPER = r"""\documentclass{article}
\usepackage[utf8]{inputenc} % not read
\title{On \emph{Rent} \& Fees}
\author{Anna M\"uller \and J. No\"el}
\begin{document}
\maketitle
Words % gone
go on: $E=mc^2$ and \(x\).
% only a comment

Second\footnote{a \textbf{note}} with \cite[p. 3]{knuth}, 50\% off, Stra\ss e, \'etude, na\"{\i}ve,
\v{S}koda, \c{c}a, \alpha{} and \textsection 5.
\section[short]{Deposit {\em now}}\label{sec:d}
\begin{itemize}
  \item one
  \item[Two] two
\end{itemize}
\subsection{Table}
\begin{tabular}{l|r}
May & 1{,}240 \\ \hline
June & 2 \\
\end{tabular}

\begin{equation} \label{eq}
  a = b

\end{equation}
\begin{verbatim}
% kept \foo
\end{verbatim}
\begin{theorem}[Roth] It holds.\end{theorem}
\section*{Next}
\unknown{words} \verb|a_b| ``q'' -- \href{https://example.org}{here}
\end{document}
not this
"""
TITLE = "On Rent & Fees"


def _blocks(text):
    return [(p.line, p.heading, text.text[p.start : p.end].strip()) for p in text.places]


def test_paragraphs_under_their_sections_with_their_lines(read):
    text = read("a.tex", PAPER.encode())
    assert text.kind == "tex"
    assert _blocks(text) == [
        (3, (TITLE,), TITLE),
        (4, (TITLE,), "Anna Müller, J. Noël"),
        (7, (TITLE,), r"Words go on: $E=mc^2$ and \(x\)."),
        (
            11,
            (TITLE,),
            "Second (a note) with [knuth], 50% off, Straße, étude, naïve,\nŠkoda, ça, α and §5.",
        ),
        (13, (TITLE, "Deposit now"), "Deposit now"),
        (15, (TITLE, "Deposit now"), "- one\n- Two two"),
        (18, (TITLE, "Deposit now", "Table"), "Table"),
        (20, (TITLE, "Deposit now", "Table"), "May | 1,240\nJune | 2"),
        (24, (TITLE, "Deposit now", "Table"), "$$ a = b $$"),
        (29, (TITLE, "Deposit now", "Table"), r"% kept \foo"),
        (31, (TITLE, "Deposit now", "Table"), "Theorem (Roth). It holds."),
        (32, (TITLE, "Next"), "Next"),
        (33, (TITLE, "Next"), "words a_b “q” – here"),
    ]


def test_a_part_of_a_paper_without_its_frame(read):
    assert _blocks(read("a.tex", b"\\chapter{One}\r\nwords\r\n\r\nmore")) == [
        (1, ("One",), "One"),
        (2, ("One",), "words"),
        (4, ("One",), "more"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        r"\section{Un{closed words and more",
        r"words } and } \textbf{more",
        r"words and more $ unclosed \( \[",
        "words \\begin{tabular} and more",
        r"words and \begin{verbatim} more",
        "words and more \\",
        "{" * 20_000 + "words and more",
        "words and more" + "\\emph{" * 20_000,
    ],
)
def test_unbalanced_braces_lose_nothing(read, source):
    words = read("a.tex", source.encode()).text
    assert all(word in words for word in ("words", "and", "more"))


def test_binary_content_is_refused(read):
    with pytest.raises(FormatUnsupported, match="binary"):
        read("a.tex", b"\\section{A}" + bytes(range(32)) * 100)
