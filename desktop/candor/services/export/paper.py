"""The HTML page as it goes on paper, where nothing can be unfolded and nothing is dark."""

import re

# All text on the page is escaped, so these can only be the page's own elements.
PROMPT = re.compile("<details><summary>The prompt</summary><pre>[^<]*</pre></details>\n?")
BODY = re.compile("<body>(.*)</body>", re.DOTALL)

PAPER = """
body { font-family: sans-serif; font-size: 10pt; line-height: 1.45; color: #1D1D1B; }
h1 { font-size: 16pt; margin: 0 0 2pt 0; }
h2 { font-size: 12pt; margin: 20pt 0 4pt 0; white-space: pre-wrap; }
h3, h4 { font-size: 10pt; margin: 10pt 0 3pt 0; }
p { margin: 5pt 0; }
.meta, .fine { color: #65645E; font-size: 8pt; margin: 2pt 0; }
.fault { color: #B3261E; }
ul, ol { margin: 5pt 0; }
table { margin: 6pt 0; }
th, td { text-align: left; vertical-align: top; padding: 3pt 12pt 3pt 0; border-bottom: 0.6pt solid #E7E6E2; }
th { color: #65645E; font-size: 8pt; }
.right { text-align: right; }
.center { text-align: center; }
code, pre { font-family: monospace; font-size: 8pt; }
pre { background-color: #F6F6F4; padding: 5pt; white-space: pre-wrap; }
mark { background-color: #FBEFD3; }
mark.strong { background-color: #F8D9A8; }
a { color: #2A5CAD; text-decoration: none; }
ol.sources { list-style-type: none; margin: 8pt 0; padding: 0; }
ol.sources li { border-left: 1.5pt solid #E7E6E2; padding: 1pt 0 1pt 8pt; margin: 5pt 0; }
ol.sources b { font-size: 9pt; }
blockquote { color: #56554F; font-size: 9pt; margin: 2pt 0 0 0; white-space: pre-wrap; }
.answer blockquote { margin: 5pt 0 5pt 12pt; }
em { font-style: italic; }
ol.sources em { font-style: normal; background-color: #EAF0FA; }
.branch { border-left: 1pt solid #E7E6E2; padding-left: 10pt; margin: 8pt 0; }
"""


def on_paper(page: str) -> str:
    """What the page says, with its branches unfolded where they begin, and without the prompts."""
    found = BODY.search(PROMPT.sub("", page))
    body = found.group(1) if found else ""
    for folded, unfolded in (
        ("<details>", '<div class="branch">'),
        ("</details>", "</div>"),
        ("<summary>", '<p class="meta">'),
        ("</summary>", "</p>"),
    ):
        body = body.replace(folded, unfolded)
    return body
