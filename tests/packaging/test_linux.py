"""What the packages for Linux say, and that two builds of one commit are the same bytes."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import product
import pytest
from linux import appdir, completion, control, deb, flatpak, manual, moment, needed, tarball, tree
from steps.environment import Failed

from candor.cli.arguments import parser

WHEN = 1_700_000_000

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what is built on Linux is tested there")


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"NOT TESTED HERE: there is no {tool}")


@contextmanager
def masked(mask: int) -> Iterator[None]:
    """Have new files made without these rights meanwhile."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Returns a folder in the place of build/ and dist/, with a bundle of two programs, a library and a link."""
    bundle = tmp_path / "dist" / "bundle"
    library = bundle / "_internal" / "sub" / "libx.so.1"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"no ELF")
    library.chmod(0o755)
    library.with_name("libx.so").symlink_to("libx.so.1")
    notices = bundle / "_internal" / "resources" / "licences" / "THIRD-PARTY.txt"
    notices.parent.mkdir(parents=True)
    notices.write_text("whose work it is", encoding="utf-8")
    for name in ("candor", "candor-gui"):
        (bundle / name).write_text(f'#!/bin/sh\necho {name} "$@"\n', encoding="utf-8")
        (bundle / name).chmod(0o700)
    icon = tmp_path / "resources" / "icons" / "hicolor" / "16x16" / "apps" / "candor.png"
    icon.parent.mkdir(parents=True)
    icon.write_bytes(b"drawn")
    for name in ("CHANGELOG.md", "LICENSE"):
        shutil.copyfile(product.ROOT / name, tmp_path / name)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(WHEN))
    monkeypatch.delenv("CANDOR_DOWNLOAD_PAGE", raising=False)
    told = {"manual": manual.commands(parser()), "completion": completion.completion(parser())}
    monkeypatch.setattr(tree, "_told_by", told.__getitem__)
    for name, place in {"ROOT": tmp_path, "BUNDLE": bundle, "DIST": tmp_path / "dist"}.items():
        monkeypatch.setattr(product, name, place)
    monkeypatch.setattr(deb, "STAGE", tmp_path / "build" / "deb")
    monkeypatch.setattr(tarball, "STAGE", tmp_path / "build" / tarball.NAME)
    monkeypatch.setattr(appdir, "APPDIR", tmp_path / "build" / "Candor.AppDir")
    return tmp_path


def test_the_metainfo_names_this_version_first(built: Path) -> None:
    tree.put_share(built / "share")
    metainfo = ElementTree.parse(built / "share" / "metainfo" / f"{product.ID}.metainfo.xml")
    first = metainfo.findall("releases/release")[0]
    assert (first.get("version"), first.get("date")) == (product.VERSION, "2023-11-14")
    assert len(first.findall("description/ul/li")) > 5
    assert metainfo.findtext("id") == product.ID
    assert metainfo.findtext("project_license") == product.LICENCE
    assert metainfo.findtext("summary") == product.SUMMARY
    assert "@" not in (built / "share" / "man" / "man1" / "candor-gui.1").read_text(encoding="utf-8")


def test_the_page_of_a_release_is_the_homepage(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANDOR_DOWNLOAD_PAGE", "https://candor.example/get?a&b")
    tree.put_share(built / "share")
    metainfo = ElementTree.parse(built / "share" / "metainfo" / f"{product.ID}.metainfo.xml")
    assert metainfo.findtext("url[@type='homepage']") == "https://candor.example/get?a&b"
    text = control.control("1", "amd64", "libc6", 1, "Answers", tree.homepage())
    assert "Priority: optional\nHomepage: https://candor.example/get?a&b\nDescription: answers\n" in text


def test_a_renamed_package_is_needed_by_either_name_and_versions_are_the_oldest_systems() -> None:
    linked = "libglib2.0-0 (>= 2.66), libc6 (>= 2.34), libegl1, libssl3t64 (>= 3), libzstd1 (>= 1.5.2), libx | liby"
    assert needed.depends(linked, ["libegl1", "libgl1"]).split(", ") == [
        "libc6 (>= 2.34)",
        "libegl1",
        "libgl1",
        "libglib2.0-0t64 | libglib2.0-0",
        "libssl3t64 | libssl3",
        "libx | liby",
        "libzstd1",
    ]


def test_libraries_of_the_bundle_need_no_package() -> None:
    assert needed.own_libraries(["libz.so.1", "_ssl.abi3.so", "libQt6Core.so.6", "libz.so.1"]) == (
        "libQt6Core 6\nlibz 1\n"
    )


@needs("dpkg-shlibdeps")
def test_what_is_linked_is_found_and_what_the_bundle_brings_is_not(tmp_path: Path) -> None:
    lister = shutil.which("ls")
    assert lister is not None
    shutil.copyfile(lister, tmp_path / "program")
    (tmp_path / "text").write_text("no ELF", encoding="utf-8")
    assert needed.elf_files(tmp_path) == [tmp_path / "program"]
    with_selinux = needed.needed(tmp_path)
    assert "libc6 (>= " in with_selinux
    library = next(Path("/lib").glob("*-linux-gnu/libselinux.so.1"), None)
    if library is not None:
        assert "libselinux1" in with_selinux
        shutil.copyfile(library, tmp_path / "libselinux.so.1")
        assert "libselinux1" not in needed.needed(tmp_path)


def test_the_control_file_says_what_debian_asks_for() -> None:
    text = control.control("1.2.0-1", "amd64", "libc6 (>= 2.34)", 1024, "Answers from folders")
    fields = dict(re.findall(r"^([A-Z][\w-]+): (.*)$", text, re.MULTILINE))
    assert fields["Package"] == "candor"
    assert (fields["Version"], fields["Architecture"], fields["Installed-Size"]) == ("1.2.0-1", "amd64", "1024")
    assert fields["Description"] == "answers from folders"
    assert "ollama" not in fields["Depends"] + fields["Recommends"]
    body = text.partition("Description: ")[2].splitlines()[1:]
    assert all(re.match(r" (\.$|\S)", line) for line in body)


def test_sums_and_size_are_those_of_the_files(tmp_path: Path) -> None:
    for name, content in {"usr/b": b"x" * 1025, "usr/a": b"", "DEBIAN/control": b"left out"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "usr" / "link").symlink_to("b")
    digest = hashlib.md5(b"x" * 1025).hexdigest()
    assert control.md5sums(tmp_path) == f"{hashlib.md5(b'').hexdigest()}  usr/a\n{digest}  usr/b\n"
    assert control.installed_size(tmp_path) == 1 + 2 + 0 + 1  # usr, b, a, link


def test_the_licence_stands_whole_in_the_copyright_file() -> None:
    text = control.copyright_text("Files: *\n\nLicense: X\n", "One\n\n  two\n")
    form, _, rest = text.partition("\n")
    assert form.startswith("Format: https://")
    assert form.endswith("/copyright-format/1.0/")
    assert rest == "Files: *\n\nLicense: X\n One\n .\n   two\n"


@needs("dpkg-deb")
def test_two_builds_of_the_deb_are_the_same_bytes(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deb, "needed", lambda program: "libc6")
    made = built / "dist" / deb.package_name()
    hashes = set()
    # Debian's, Ubuntu's and a careful person's.
    for mask in (0o022, 0o002, 0o077):
        with masked(mask):
            assert deb.make_deb().startswith(f"dist/{made.name}: ")
        hashes.add(hashlib.sha256(made.read_bytes()).hexdigest())
        os.utime(product.BUNDLE / "candor", (time.time(), time.time()))
    assert len(hashes) == 1
    listed = subprocess.run(["dpkg-deb", "-c", str(made)], capture_output=True, text=True, check=True).stdout
    modes = {line.split()[5]: line.split()[0] for line in listed.splitlines()}
    assert modes["./usr/lib/candor/candor"] == "-rwxr-xr-x"
    assert modes["./usr/lib/candor/_internal/sub/libx.so.1"] == "-rw-r--r--"
    assert {line.split()[1] for line in listed.splitlines()} == {"root/root"}
    assert "./usr/bin/candor-gui -> ../lib/candor/candor-gui" in listed
    assert "./usr/share/bash-completion/completions/candor" in modes
    assert f"./usr/share/icons/hicolor/16x16/apps/{product.ID}.png" in modes
    control_files = subprocess.run(["dpkg-deb", "-I", str(made)], capture_output=True, text=True, check=True).stdout
    assert not re.search(r"postinst|preinst|postrm|prerm", control_files)


@needs("xz")
def test_two_builds_of_the_tarball_are_the_same_bytes_and_it_starts_where_it_lies(built: Path) -> None:
    made = built / "dist" / f"{tarball.NAME}.tar.xz"
    hashes = set()
    for _ in range(2):
        tarball.make_tarball()
        hashes.add(hashlib.sha256(made.read_bytes()).hexdigest())
        os.utime(product.BUNDLE / "candor", (time.time(), time.time()))
    assert len(hashes) == 1
    with tarfile.open(made) as archive:
        members = archive.getmembers()
        archive.extractall(built / "anywhere", filter="data")
    assert [each.name for each in members] == sorted(each.name for each in members)
    assert {(each.uid, each.gid, each.uname, each.mtime) for each in members} == {(0, 0, "", WHEN)}
    folder = built / "anywhere" / tarball.NAME
    ran = subprocess.run([str(folder / "candor-gui"), "x"], capture_output=True, text=True, check=True)
    assert ran.stdout == "candor-gui x\n"


def test_an_archive_that_was_not_written_whole_is_told_and_does_not_stay(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (built / "tools").mkdir()
    (built / "tools" / "xz").write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    (built / "tools" / "xz").chmod(0o755)
    monkeypatch.setenv("PATH", f"{built / 'tools'}:{os.environ['PATH']}")
    (product.BUNDLE / "_internal" / "large").write_bytes(bytes(4_000_000))
    with pytest.raises(Failed, match="exit code 3"):
        tarball.make_tarball()
    assert list((built / "dist").glob("*.tar.xz")) == []


@needs("sed")
def test_the_readmes_commands_put_it_among_a_persons_programs_and_take_it_away(built: Path) -> None:
    tree.put_program(built / "a folder")
    tree.put_share(built / "a folder" / "share")
    readme = tree.filled(tarball.README.read_text(encoding="utf-8"), {"ID": product.ID})
    blocks = re.findall(r"(?:^    .+\n)+", readme, re.MULTILINE)
    put, take = ("".join(line for line in block.splitlines(True) if "update-" not in line) for block in blocks[1:3])
    home = {**os.environ, "HOME": str(built / "home")}
    subprocess.run(["sh", "-ec", put], cwd=built / "a folder", env=home, check=True)
    entry = built / "home" / ".local" / "share" / "applications" / f"{product.ID}.desktop"
    assert f'Exec="{built}/a folder/candor-gui" %F\n' in entry.read_text(encoding="utf-8")
    assert (built / "home" / ".local" / "bin" / "candor").is_file()
    subprocess.run(["sh", "-ec", take], cwd=built, env=home, check=True)
    assert [path for path in (built / "home").rglob("*") if not path.is_dir()] == []


def test_an_appdir_is_the_window_and_by_a_link_the_command_line(built: Path) -> None:
    appdir.make_appdir()
    run = appdir.APPDIR / "AppRun"
    (built / "candor").symlink_to(run)
    for command, name in ((run, "candor-gui"), (built / "candor", "candor")):
        ran = subprocess.run([str(command), "a b"], capture_output=True, text=True, check=True)
        assert ran.stdout == f"{name} a b\n"
    assert (appdir.APPDIR / f"{product.ID}.desktop").is_file()


def test_a_tool_nobody_noted_makes_no_appimage(tmp_path: Path) -> None:
    tool, pins = tmp_path / "appimagetool", tmp_path / "pins"
    tool.write_bytes(b"tool")
    digest = hashlib.sha256(b"tool").hexdigest()
    pins.write_text("# nobody yet\n", encoding="utf-8")
    with pytest.raises(Failed, match=f"note: {digest}  appimagetool"):
        appdir.pinned(tool, pins)
    pins.write_text(f"# noted\n{digest}  appimagetool\n", encoding="utf-8")
    assert appdir.pinned(tool, pins) == tool
    tool.write_bytes(b"another")
    with pytest.raises(Failed, match="Do not use it"):
        appdir.pinned(tool, pins)
    with pytest.raises(Failed, match="nowhere: No such file or directory"):
        appdir.pinned(tmp_path / "nowhere", pins)


def test_a_tool_that_cannot_be_started_is_said_and_without_any_no_appimage_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (appdir.TOOL, appdir.RUNTIME):
        monkeypatch.delenv(name, raising=False)
    assert appdir.make_appimage().startswith("not made: ")
    tool, pins = tmp_path / "appimagetool", tmp_path / "pins"
    tool.write_bytes(b"tool")
    pins.write_text(f"{hashlib.sha256(b'tool').hexdigest()}  appimagetool\n", encoding="utf-8")
    monkeypatch.setattr(appdir, "PINS", pins)
    for name in (appdir.TOOL, appdir.RUNTIME):
        monkeypatch.setenv(name, str(tool))
    with pytest.raises(Failed, match="chmod"):
        appdir.make_appimage()


def test_a_flatpak_cannot_write_outside_its_own_folder() -> None:
    text = flatpak.MANIFEST.read_text(encoding="utf-8")
    assert f"id: {product.ID}\n" in text
    granted = re.findall(r"^  - --filesystem=(.+)$", text, re.MULTILINE)
    assert granted
    assert all(place.endswith(":ro") for place in granted)


def test_without_bundle_notices_icons_or_date_it_is_said_what_to_do(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(built / "resources")
    with pytest.raises(Failed, match="package icons"):
        tree.put_share(built / "share")
    (product.BUNDLE / "_internal" / "resources" / "licences" / "THIRD-PARTY.txt").unlink()
    with pytest.raises(Failed, match="package notices"):
        tree.put_program(built / "program")
    (product.BUNDLE / "candor").unlink()
    with pytest.raises(Failed, match="package bundle"):
        tree.put_program(built / "program")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(Failed, match="'yesterday'"):
        moment.moment()
