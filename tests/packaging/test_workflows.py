"""What GitHub runs: pinned actions, no words of others in scripts, steps that are there, one draft."""

import os
import re
import subprocess
import sys
from pathlib import Path

import inspect_installers
import package
import pytest
from product import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script, which Windows does not start")


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_every_action_is_pinned_by_its_commit(file: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", file.read_text(encoding="utf-8"))
    assert used
    wrong = [
        action for action, rest in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action + rest)
    ]
    assert wrong == []


def test_one_action_has_one_commit_everywhere() -> None:
    used = {found for file in WORKFLOWS for found in re.findall(r"uses: (\S+)@(\S+)", file.read_text(encoding="utf-8"))}
    assert len(used) == len({action for action, _ in used})


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_no_step_is_put_together_from_what_others_say(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    runs = re.findall(r"^( *)(?:- )?run: (\|\n(?:\1 +.*\n)+|.*\n)", text, re.MULTILINE)
    assert runs
    assert [run for _, run in runs if "${{" in run] == []


@UNIX
@pytest.mark.parametrize("there", [True, False])
def test_a_run_that_is_repeated_makes_no_second_draft(there: bool, tmp_path: Path) -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    script = re.search(r"- name: Draft it\n.*?run: \|\n((?: {10}.*\n)+)", text, re.DOTALL)
    assert script
    for name in ("gh", "python3"):
        (tmp_path / name).write_text(
            f'#!/bin/sh\necho "$*" >> "{tmp_path}/{name}.told"\n[ "$2" != view ] || {str(there).lower()}\n',
            encoding="utf-8",
        )
        (tmp_path / name).chmod(0o755)
    variables = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "GITHUB_REF_NAME": "v1", "GITHUB_REPOSITORY": "a/b"}
    ran = subprocess.run(["bash", "-eo", "pipefail", "-c", script[1]], env=variables, cwd=tmp_path, check=False)
    told = (tmp_path / "gh.told").read_text().splitlines()
    assert (ran.returncode, any(line.startswith("release create v1 --draft") for line in told)) == (there, not there)


def test_what_the_workflows_call_is_there() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in WORKFLOWS)
    steps = {word.removeprefix("-") for words in re.findall(r"dev\.py package (.+)", text) for word in words.split()}
    assert steps <= {*package.EVERYWHERE, *package.LINUX, *package.WINDOWS, *package.MACOS, *package.ELSEWHERE}
    assert set(re.findall(r"dev\.py inspect (\w+)", text)) <= set(inspect_installers.INSPECTIONS)
    scripts = set(re.findall(r"packaging/\S+\.py", text))
    assert [script for script in scripts if not (ROOT / script).is_file()] == []
