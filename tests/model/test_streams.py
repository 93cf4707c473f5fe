"""A program without streams, as one with a window has none on Windows, is not ended by a library that writes."""

import subprocess
import sys
from pathlib import Path

import candor

GONE = "import sys; sys.stdin = sys.stdout = sys.stderr = None; "
SOURCE = Path(candor.__file__).parents[1]


def told(code: str, file: Path) -> str:
    """What a program without streams writes to a file."""
    program = f"{GONE}sys.path.insert(0, {str(SOURCE)!r}); {code}; open({str(file)!r}, 'w').write(str(told))"
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return file.read_text(encoding="utf-8")


def test_what_is_missing_leads_nowhere(tmp_path: Path) -> None:
    code = "import candor; sys.stderr.write('x'); print('y', flush=True); told = sys.stdin.read(), sys.stdout.isatty()"
    assert told(code, tmp_path / "told") == "('', False)"


def test_a_name_that_is_no_text_leads_nowhere_too(tmp_path: Path) -> None:
    code = "import candor; told = sys.stderr.write('\\udcff'), print('\\udcff', flush=True)"
    assert told(code, tmp_path / "told") == "(1, None)"


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    code = "sys.stderr = kept = sys.__stderr__; import candor; told = sys.stderr is kept"
    assert told(code, tmp_path / "told") == "True"


def test_the_command_line_works_without_any(tmp_path: Path) -> None:
    library, home = tmp_path / "library", tmp_path / "home"
    library.mkdir()
    (library / "rules.txt").write_text("Guests may stay for two weeks.", encoding="utf-8")
    code = (
        "from candor.cli.entry import run; "
        f"told = run(['--home', {str(home)!r}, 'index', {str(library)!r}]), "
        f"run(['--home', {str(home)!r}, 'search', 'how long may guests stay'])"
    )
    assert told(code, tmp_path / "told") == "(0, 0)"
