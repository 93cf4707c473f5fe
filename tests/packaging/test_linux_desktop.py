"""What desktops and terminals on Linux are told of Candor: entry, type of file, man pages, completion, versions."""

import configparser
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import product
import pytest
from linux import completion, manual, releases, tree

from candor.cli.arguments import parser
from candor.cli.entry import ALONE, COMMANDS

SHARE = tree.SHARE
ENTRY = SHARE / "applications" / f"{product.ID}.desktop"
LANGUAGES = {"ar", "de", "es", "fr", "pt_BR", "zh_CN"}

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what is built on Linux is tested there")


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"NOT TESTED HERE: there is no {tool}")


def entry() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None, delimiters="=")
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(ENTRY, encoding="utf-8")
    return read["Desktop Entry"]


def source_of_the_window() -> str:
    """Returns the window's entry as text: these tests run where Qt is blocked."""
    return "".join(path.read_text(encoding="utf-8") for path in product.ROOT.glob("desktop/candor/main/*.py"))


def test_the_desktop_finds_the_window_by_the_one_id() -> None:
    main = source_of_the_window()
    assert re.findall(r'^DESKTOP_ENTRY = "(.+)"$', main, re.MULTILINE) == [product.ID]
    assert entry()["Icon"] == product.ID
    assert entry()["StartupWMClass"] == re.findall(r'setApplicationName\("(.+)"\)', main)[0]
    assert entry()["Exec"] == f"{product.WINDOW} %F"


def test_words_for_the_desktop_are_there_in_the_windows_languages() -> None:
    for key in ("GenericName", "Comment", "Keywords"):
        translated = {name.partition("[")[2].rstrip("]") for name in entry() if name.startswith(f"{key}[")}
        assert translated == LANGUAGES
    assert {path.stem.removeprefix("candor_") for path in product.ROOT.glob("resources/translations/*.ts")} == LANGUAGES


def test_candor_becomes_the_program_for_its_own_backups_and_nothing_else() -> None:
    types = [each for each in entry()["MimeType"].split(";") if each]
    described = ElementTree.parse(SHARE / "mime" / "packages" / f"{product.ID}.xml")
    space = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
    assert types == [each.get("type") for each in described.findall("mime:mime-type", space)]
    assert [each.get("pattern") for each in described.findall(".//mime:glob", space)] == ["*.candor"]


@needs("update-mime-database")
def test_a_backup_is_known_by_its_beginning(tmp_path: Path) -> None:
    shutil.copytree(SHARE / "mime", tmp_path / "mime")
    subprocess.run(["update-mime-database", str(tmp_path / "mime")], check=True, capture_output=True)
    magic = (tmp_path / "mime" / "magic").read_bytes()
    assert b"application/vnd.candordesktop.backup+zip" in magic
    assert b"backup.json" in magic


def test_versions_are_read_from_the_changelog(tmp_path: Path) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(
        "# Changelog\n\nThe form.\n\n## Unreleased\n\n### Added\n- One\n  goes on, see [docs](a.md) and `x < y`.\n"
        "- Two\n\n### Fixed\n- **Three**\n\n## [0.1.0] - 2026-01-02\n\n### Added\n- Four\n\n## 0.0.1\n",
        encoding="utf-8",
    )
    found = releases.releases(changelog, "0.2.0", 1_700_000_000)
    assert [(each.version, each.date) for each in found] == [("0.2.0", "2023-11-14"), ("0.1.0", "2026-01-02")]
    assert found[0].groups == {"Added": ["One goes on, see docs and x < y.", "Two"], "Fixed": ["Three"]}
    assert "<li>One goes on, see docs and x &lt; y.</li>" in releases.as_metainfo(found)


def test_the_manual_has_every_command_and_every_option_of_it() -> None:
    page = manual.commands(parser())
    assert {line.split()[2] for line in page.splitlines() if line.startswith(".SS ")} == {*COMMANDS, *ALONE}
    export = page.partition(".SS candor export ID\n")[2].partition(".SS")[0]
    assert "\\fB\\-\\-format\\fR {json,html,pdf,markdown}\n" in export
    assert "\\fB\\-\\-output\\fR FILE\n" in export
    assert ".SS candor pin [QUESTION] [FILE]\n" in page
    assert "\\fB\\-\\-rename\\fR NAME NEW\n" in page
    assert "\\fB\\-\\-ignore\\fR NAME PATTERN ...\n" in page
    assert tree._told_by("manual").strip() == page


def test_the_manual_of_the_window_has_every_option_of_it() -> None:
    main = source_of_the_window()
    wanted = {"--help", *re.findall(r'add_argument\("(--[\w-]+)"', main)}
    page = (SHARE / "man" / "man1" / "candor-gui.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert set(re.findall(r"--[\w-]+", page)) == wanted


@needs("bash")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["lib"], {"library"}),
        (["--js"], {"--json"}),
        (["--json", "export", "last", "--for"], {"--format"}),
        (["index", "pa"], set()),  # files, which bash itself completes
    ],
)
def test_bash_completes_commands_and_their_options(typed: list[str], offered: set[str]) -> None:
    words = " ".join(["candor", *typed])
    ask = f"COMP_WORDS=({words}) COMP_CWORD={len(typed)}; _candor; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    script = completion.completion(parser()) + ask
    ran = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, check=True)
    assert (set(ran.stdout.split()), ran.stderr) == (offered, "")


def test_what_is_special_to_roff_is_printed_as_it_is() -> None:
    assert manual.roff(r".in C:\x --all") == r"\&.in C:\ex \-\-all"
