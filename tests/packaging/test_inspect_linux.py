"""What the inspections for Linux hold to be right, and what they refuse."""

import subprocess
import sys
from pathlib import Path

import product
import pytest
from inspections import chroot, chroots, debian
from inspections.skipped import Skipped
from steps.environment import Failed

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what is built on Linux is tested there")

DATA, HOME = str(chroots.DATA), str(chroots.HOME)
WAYS = {HOME, f"{HOME}/.local", f"{HOME}/.local/share", DATA}


def test_only_the_persons_data_may_be_left() -> None:
    kept = WAYS | {f"{DATA}/chats.sqlite", f"{HOME}/.cache", f"{HOME}/.cache/fontconfig", "/var/lib/dpkg/status-old"}
    assert chroots.what_is_left(kept) == f"left: {DATA} with 1 files; .cache/fontconfig"


@pytest.mark.parametrize("path", ["/usr/lib/candor/_internal/x.pyc", "/etc/candor", f"{HOME}/.config/Candor"])
def test_anything_else_that_is_left_is_told(path: str) -> None:
    with pytest.raises(Failed, match=path):
        chroots.what_is_left(WAYS | {path})


def test_a_package_that_grew_over_its_bar_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "candor.deb"
    package.write_bytes(b"x" * 1_572_864)
    monkeypatch.setattr(debian, "said", lambda command: "409600")
    assert debian.size(package) == "candor.deb: 1.5 MB of 190, installed 400.0 MB of 560"
    monkeypatch.setattr(debian, "said", lambda command: "614400")
    with pytest.raises(Failed, match=r"installed 600\.0 MB of 560"):
        debian.size(package)


def test_what_a_tool_complains_about_is_told() -> None:
    assert debian.said(["echo", "fine"]) == "fine"
    with pytest.raises(Failed, match=r"(?s)wrong.*Said by: sh -c"):
        debian.said(["sh", "-c", "echo wrong; exit 1"])


def test_what_is_not_overridden_is_refused_and_what_is_is_counted(tmp_path: Path) -> None:
    tool, told = tmp_path / "lintian", tmp_path / "told"
    tool.write_text(f'#!/bin/sh\ncat {told}\ngrep -q "^[EO]:" {told} && exit 2\nexit 0\n', encoding="utf-8")
    tool.chmod(0o755)
    overridden = "N: why\nO: candor: embedded-library zlib [a]\nO: candor: embedded-library zlib [b]\n"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        told.write_text(overridden, encoding="utf-8")
        assert dict(debian.on_lintian(tmp_path)) == {"lintian": "", "overridden": "embedded-library (2)"}
        for word in ("E", "W"):
            told.write_text(f"{overridden}{word}: candor: dir-or-file-in-opt [opt/x]\n", encoding="utf-8")
            with pytest.raises(Failed, match=rf"^{word}: candor: dir-or-file-in-opt \[opt/x\]\nMend it"):
                list(debian.on_lintian(tmp_path))
        tool.write_text("#!/bin/sh\necho broken >&2\nexit 1\n", encoding="utf-8")
        with pytest.raises(Failed, match=r"^broken"):
            list(debian.on_lintian(tmp_path))


@pytest.mark.parametrize(
    ("said", "is_refused"),
    [
        ("W: x:~: url-homepage-missing\n\nValidation failed: warnings: 1", False),
        ("E: x:3: tag-empty\n\nValidation failed: errors: 1", True),
        ("", True),
    ],
)
def test_of_the_metainfo_only_a_missing_page_is_borne(said: str, is_refused: bool, tmp_path: Path) -> None:
    tool = tmp_path / "appstreamcli"
    tool.write_text(f"#!/bin/sh\ncat <<END\n{said}\nEND\nexit 3\n", encoding="utf-8")
    tool.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        if is_refused:
            with pytest.raises(Failed):
                debian.on_metainfo("validate")
        else:
            assert "homepage" in debian.on_metainfo("validate")


def test_a_page_of_the_manual_that_man_warns_about_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "man" / "man1" / "x.1"
    page.parent.mkdir(parents=True)
    page.write_text('.TH X 1\n.SH NAME\nx \\- y\n.nosuch "macro"\n', encoding="utf-8")
    subprocess.run(["gzip", str(page)], check=True)
    if debian.missing():
        pytest.skip("NOT TESTED HERE: there is no man or lexgrog")
    with pytest.raises(Failed, match="nosuch"):
        list(debian.on_manual(tmp_path))


def test_a_pristine_system_that_is_there_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chroot, "CACHE", tmp_path / "none")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CANDOR_CHROOTS", str(tmp_path))
    with pytest.raises(Skipped, match="debootstrap"):
        chroot.bare("trixie")
    there = tmp_path / "trixie" / "usr" / "bin" / "apt-get"
    there.parent.mkdir(parents=True)
    there.touch()
    assert chroot.bare("trixie") == tmp_path / "trixie"


def test_without_rights_or_a_package_it_is_said_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product, "DIST", tmp_path)
    monkeypatch.setattr("inspections.debian.package_name", lambda: "candor.deb")
    monkeypatch.setattr("inspections.chroots.package_name", lambda: "candor.deb")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(Skipped, match="needs root"):
        chroots.chroots()
    monkeypatch.setattr("os.geteuid", lambda: 0)
    for inspection in (chroots.chroots, debian.debian):
        with pytest.raises(Failed, match=r"candor\.deb is not there"):
            inspection()
