"""`candor eval` and `candor pin` as a person or a script runs them."""

import json
from pathlib import Path

import pytest

from journeys.cli_program import WITHOUT_QT, run

pytestmark = pytest.mark.journey

RENT = "The rent of 1,180 euros is due on the first working day of the month."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    documents = tmp_path / "set" / "documents"
    documents.mkdir(parents=True)
    (documents / "lease.txt").write_text(RENT)
    (documents / "cats.txt").write_text("Cats sleep for most of the day and hunt at dusk.")
    return tmp_path / "set"


def test_a_set_from_its_folder_to_its_figures(folder: Path) -> None:
    evidence = [{"document": "lease.txt", "start": 12, "end": 23}]
    questions = folder / "questions.jsonl"
    questions.write_text(json.dumps({"question": "How high is the rent?", "evidence": evidence}))
    shown = run("eval", folder, program=WITHOUT_QT)
    assert shown.code == 0
    assert "1 question, 2 passages" in shown.out
    assert shown.out.splitlines()[-1].split() == ["Candor", *["1.000"] * 6]
    assert "LangChain" not in shown.out
    (figures,) = run("eval", folder, "--json").lines
    assert (figures["questions"], figures["hit@1"], figures["coverage@4000c"]) == (1, 1.0, 1.0)
    assert figures["langchain_chroma"] is None
    assert run("library", "--json").lines == []
    questions.write_text("{")
    broken = run("eval", folder, "--json")
    assert broken.code == 1
    assert broken.lines[-1]["code"] == "SetUnusable"
    assert "line 1" in broken.err
    assert run("eval", folder / "nowhere").code == 1


def test_pins_from_the_first_to_a_file_that_is_gone(folder: Path) -> None:
    lease, cats, question = folder / "documents" / "lease.txt", folder / "documents" / "cats.txt", "When is rent due?"
    assert "No question is pinned" in run("eval").err
    refused = run("pin", question, lease)
    assert refused.code == 1
    assert "not in your library" in refused.err
    assert run("index", folder / "documents").code == 0
    assert run("pin", question, lease).code == 0
    assert run("pin", question, cats).code == 0
    assert run("pin", question, lease, "--page", "1").code == 1
    assert run("pin", question).code == 2
    assert "there is no question" in run("pin", "", lease).err
    assert run("pin", "half a\udcff character", lease, "--json").lines[0]["question"] == "half a? character"
    assert run("pin", "--remove", "half a\udcff character").code == 0
    listed = run("pin", "--json").lines
    assert [(Path(each["path"]).name, each["page"]) for each in listed] == [("lease.txt", None), ("cats.txt", None)]
    *results, figures = run("eval", "--json").lines
    assert [each["rank"] for each in results] == [1, 2]
    assert (figures["event"], figures["hit_at_1"], figures["mrr_at_10"]) == ("run", 0.5, 0.75)
    cats.unlink()
    assert run("index").code == 0
    assert "cats.txt is not in your library any more" in run("pin").err
    shown = run("eval")
    assert "cats.txt is not in your library any more" in shown.out
    assert sum("MiniLM" in line for line in shown.out.splitlines()) == 2
    assert run("pin", "--remove", question, cats).code == 0
    assert run("pin", "--remove", question, cats).code == 1
    assert run("pin", "--remove").code == 2
    assert run("pin", "--remove", question).code == 0
    assert run("pin", "--json").lines == []
