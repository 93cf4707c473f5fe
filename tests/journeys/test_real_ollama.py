"""The main job against a real Ollama: `OLLAMA_HOST=http://127.0.0.1:11434 python3 dev.py test -m ollama`."""

import math
import os
from pathlib import Path

import pytest

from journeys.cli_program import run

SERVER = os.environ.get("OLLAMA_HOST", "")
pytestmark = [
    pytest.mark.ollama,
    pytest.mark.skipif(not SERVER, reason="OLLAMA_HOST IS NOT SET: nothing was tried against a real Ollama"),
]


def test_an_answer_comes_with_its_sources_and_its_probabilities(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "lease.txt").write_text("The tenant pays 1,240 euros on the third day of every month.")
    where = ("--home", tmp_path / "home", "--ollama", SERVER)
    assert run(*where, "index", papers, "--json").code == 0
    done = run(*where, "ask", "How much does the tenant pay?", "--json")
    assert done.code == 0, done.err
    retrieved, *tokens, ended = done.lines
    assert [Path(source["path"]).name for source in retrieved["sources"]] == ["lease.txt"]
    assert ended["reason"] in ("stop", "length")
    assert "".join(token["text"] for token in tokens) == ended["text"]
    assert len(tokens) > 1
    assert all(math.exp(token["logprob"]) <= 1.0001 and token["alternatives"] for token in tokens)
    assert ended["prompt_tokens"] > 0
