"""`candor licences`: whose work it is, with and without the files that come with an installer."""

import json
from argparse import Namespace
from io import StringIO
from pathlib import Path

import pytest

from candor.cli.licences import licences
from candor.cli.output import Output
from candor.settings.paths import Paths


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Returns an empty folder that Candor takes for its own files."""
    monkeypatch.setattr(Paths, "resources", staticmethod(lambda: tmp_path))
    return tmp_path


async def said(*, everything: bool = False, as_json: bool = False) -> tuple[int, str, str]:
    """Returns the exit code and what was written for the result and beside it."""
    out, err = StringIO(), StringIO()
    code = await licences(Namespace(all=everything), Output(out, err, as_json=as_json))
    return code, out.getvalue(), err.getvalue()


async def test_it_says_the_terms_and_where_the_notices_are(resources: Path) -> None:
    (resources / "licences").mkdir()
    file = resources / "licences" / "THIRD-PARTY.txt"
    file.write_text("What others wrote\nQt 6.11.3, of The Qt Company — LGPL\n", encoding="utf-8")
    code, out, _ = await said()
    assert code == 0
    assert "GNU Affero General Public License, version 3 or later" in out
    assert "without any warranty" in out
    assert f"    {file}\n" in out
    assert (await said(everything=True))[1] == file.read_text(encoding="utf-8")
    assert json.loads((await said(as_json=True))[1])["notices"] == str(file)


async def test_a_source_tree_without_them_says_how_they_are_made(resources: Path) -> None:
    code, out, err = await said()
    assert (code, out) == (1, "")
    assert "python3 dev.py package notices" in err
