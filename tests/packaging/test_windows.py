"""What Windows gets: the script that is generated of a bundle, its words, the version resource, signatures."""

import ast
import hashlib
import io
import shutil
import struct
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path, PureWindowsPath

import package
import product
import pytest
from icon.ico import ico
from PIL import Image
from steps.environment import Failed
from translations.languages import LANGUAGES
from windows import installer, payload, signing, version_info, words

NEEDS_NSIS = pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is missing: apt-get install nsis")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Returns a bundle in which every name is a difficult one."""
    names = [
        "candor.exe",
        "candor-gui.exe",
        "_internal/Qt6/ä b.dll",
        "_internal/Qt6/deep/er.qm",
        "_internal/$INSTDIR.txt",
    ]
    for name in names:
        file = tmp_path / "bundle" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode() * 300)
    return tmp_path / "bundle"


@pytest.fixture
def release(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> installer.Release:
    """Returns a release of that bundle, with plain pictures: Candor's are drawn by Qt, which is blocked here."""
    icon, side = tmp_path / "candor.ico", io.BytesIO()
    icon.write_bytes(ico([Image.new("RGBA", (48, 48), "#2a5cad")]))
    Image.new("RGB", (492, 942), "#f5f5f3").save(side, "BMP")
    monkeypatch.setattr(installer, "side_picture", side.getvalue)
    return installer.Release(bundle, "1.2.0rc1", icon, tmp_path / "out" / "candor-setup.exe")


def test_what_is_written_is_what_is_removed(bundle: Path) -> None:
    files = payload.files_in(bundle)
    removed = payload.removed(files).splitlines()
    assert removed == [f'Delete "$INSTDIR\\{str(file).replace("$", "$$")}"' for file in files]
    written = payload.written(bundle, files)
    assert written.count("\nFile ") + written.startswith("File ") == len(files)
    for file in files:
        assert f'File "/oname={file.name.replace("$", "$$")}" "{bundle.joinpath(*file.parts)}"' in written
    assert "/r" not in written + "".join(removed), "no folder is taken or removed as a whole"


def test_folders_go_the_deepest_first_and_only_when_empty(bundle: Path) -> None:
    folders = payload.folders_removed(payload.files_in(bundle)).splitlines()
    inside = [r"_internal\Qt6\deep", r"_internal\Qt6", "_internal"]
    assert folders == [f'RMDir "$INSTDIR\\{each}"' for each in inside]


def test_the_order_of_files_is_the_disk_s_on_no_machine(bundle: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    for file in reversed(payload.files_in(bundle)):
        target = copy.joinpath(*file.parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(b"")
    assert payload.files_in(copy) == payload.files_in(bundle)


@pytest.mark.parametrize("second", ["_internal/QT6/Ä B.DLL", "Uninstall.exe"])
def test_a_file_that_windows_takes_for_another_is_refused(bundle: Path, second: str) -> None:
    (bundle / second).parent.mkdir(parents=True, exist_ok=True)
    (bundle / second).write_bytes(b"")
    with pytest.raises(Failed, match="one on Windows"):
        payload.files_in(bundle)


def test_an_empty_bundle_names_the_step_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="package bundle"):
        payload.files_in(tmp_path)


def test_a_bundle_of_another_system_is_refused(release: installer.Release, tmp_path: Path) -> None:
    (release.bundle / "candor-gui.exe").rename(release.bundle / "candor-gui")
    with pytest.raises(Failed, match=r"no candor-gui\.exe"):
        installer.compiled(release, tmp_path / "stage")


def test_a_bundle_that_does_not_say_whose_work_it_is_is_not_handed_on(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "BUNDLE", bundle)
    with pytest.raises(Failed, match="package notices"):
        installer.make_installer()


def test_every_sentence_is_said_in_every_language_of_the_window() -> None:
    sentences = words.sentences()
    script = installer.SCRIPT.read_text(encoding="utf-8")
    assert set(words.SPOKEN) == {"en", *LANGUAGES}
    generated = words.languages()
    for name, texts in sentences.items():
        assert f"$({name})" in script, f"nobody says {name}"
        assert len(set(texts.values())) == len(texts), f"{name} is not translated everywhere"
        for language in words.SPOKEN.values():
            assert f"LangString {name} ${{LANG_{language.upper()}}} " in generated


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('[RUNNING]\nen = "Candor runs."\n', "not all languages"),
        (
            "[OCCUPIED]\n"
            + "".join(f'{each} = "{{folder}}"\n' for each in ("en", *list(LANGUAGES)[1:]))
            + 'de = "Ordner"',
            "in de",
        ),
    ],
)
def test_a_sentence_that_lacks_something_is_refused(
    text: str, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "WORDS", tmp_path / "words.toml")
    words.WORDS.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=complaint):
        words.sentences()


def test_nothing_in_a_sentence_is_taken_for_a_variable() -> None:
    assert words.quoted('5 $ "x"\nend') == '"5 $$ $\\"x$\\"$\\r$\\nend"'


def test_the_blanks_stand_for_what_the_script_knows() -> None:
    assert '"The folder $INSTDIR holds other files' in words.languages()
    assert r"stay in $LOCALAPPDATA\Candor:" in words.languages()


@NEEDS_NSIS
def test_the_same_bundle_gives_the_same_installer(release: installer.Release, tmp_path: Path) -> None:
    first = installer.compiled(release, tmp_path / "stage").read_bytes()
    for file in release.bundle.rglob("*"):
        file.touch()
    second = installer.compiled(
        release._replace(output=tmp_path / "candor-again.exe"), tmp_path / "elsewhere"
    ).read_bytes()
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()
    assert first[:2] == b"MZ"
    header = int.from_bytes(first[0x3C:0x40], "little")
    assert first[header : header + 6] == b"PE\0\0\x64\x86", "a program for x86-64"
    fixed = first.index(0xFEEF04BD.to_bytes(4, "little")) + 8
    assert struct.unpack_from("<HHHH", first, fixed) == (2, 1, 0, 0), "1.2.0.0, each half turned round"
    for text in ("1.2.0rc1", version_info.PUBLISHER):
        assert text.encode("utf-16-le") in first


@NEEDS_NSIS
def test_what_makensis_says_is_shown_when_it_fails(
    release: installer.Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installer, "SCRIPT", tmp_path / "wrong.nsi")
    installer.SCRIPT.write_text("Unicode true\nFlie x\n", encoding="utf-8")
    with pytest.raises(Failed, match=r"Flie(.|\n)*makensis did not make candor-setup\.exe"):
        installer.compiled(release, tmp_path / "stage")


def test_without_makensis_the_step_says_how_it_is_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Failed, match="apt-get install nsis"):
        installer.makensis()


def test_the_installer_is_offered_for_documents_only() -> None:
    types = installer.supported_types()
    assert '"${OPENER}\\SupportedTypes" ".pdf" ""' in types
    assert ".exe" not in types
    assert ".candor" not in types


def test_another_system_makes_it_only_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    for steps, name in ((package.EVERYWHERE, "icons"), (package.ELSEWHERE, "nsis")):
        monkeypatch.setitem(steps, name, lambda name=name: made.append(name) or "made")
    monkeypatch.setattr(package, "BY_SYSTEM", {sys.platform: {}})
    monkeypatch.setattr(package, "EVERYWHERE", {"icons": package.EVERYWHERE["icons"]})
    assert package.main([]) == 0
    assert made == ["icons"]
    assert package.main(["nsis"]) == 0
    assert made == ["icons", "nsis"]


def test_without_a_command_nothing_is_signed_and_that_is_said(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(signing.VARIABLE, raising=False)
    monkeypatch.setattr(product, "BUNDLE", bundle)
    before = (bundle / "candor.exe").read_bytes()
    assert signing.sign_programs().startswith("not signed: no certificate")
    assert (bundle / "candor.exe").read_bytes() == before


def test_the_command_is_given_each_program(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signer = bundle.parent / "a signer.py"
    signer.write_text("import sys; open(sys.argv[-1], 'ab').write(b'signed')", encoding="utf-8")
    monkeypatch.setenv(signing.VARIABLE, f'"{sys.executable}" "{signer}" --digest sha256')
    monkeypatch.setattr(product, "BUNDLE", bundle)
    assert signing.sign_programs() == "signed candor.exe, candor-gui.exe"
    assert all((bundle / name).read_bytes().endswith(b"signed") for name in ("candor.exe", "candor-gui.exe"))


@pytest.mark.parametrize("command", [f'"{sys.executable}" -c "raise SystemExit(\'no key\')"', "no-such-signer-here"])
def test_a_command_that_fails_ends_the_build(command: str, bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(signing.VARIABLE, command)
    with pytest.raises(Failed, match=r"candor\.exe was not signed"):
        signing.sign(bundle / "candor.exe")


@NEEDS_NSIS
def test_the_uninstaller_is_signed_inside_and_the_installer_outside(
    release: installer.Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signer = tmp_path / "signer.py"
    signer.write_text(
        f"import sys; open({str(tmp_path / 'signed')!r}, 'a').write(sys.argv[-1] + '\\n')", encoding="utf-8"
    )
    monkeypatch.setenv(signing.VARIABLE, f'"{sys.executable}" "{signer}"')
    installer.compiled(release, tmp_path / "stage")
    first, second = (tmp_path / "signed").read_text(encoding="utf-8").splitlines()
    assert first != str(release.output), "the uninstaller is signed before it is packed"
    assert second == str(release.output)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("3.4.5.6", (3, 4, 5, 6)), ("2.0rc1", (2, 0, 0, 0))],
)
def test_windows_knows_a_version_by_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_info.numbers_of(version) == numbers


def test_a_version_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="number"):
        version_info.numbers_of("unknown")


@pytest.mark.parametrize("program", [product.COMMAND, product.WINDOW])
def test_the_version_resource_is_an_expression_that_pyinstaller_reads(program: str, tmp_path: Path) -> None:
    text = version_info.written(program, tmp_path).read_text(encoding="utf-8")
    # PyInstaller evaluates it with these names and no others.
    tree = ast.parse(text, mode="eval")
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    known = {
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    }
    assert called == known
    pairs = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "StringStruct"
    ]
    said = {ast.literal_eval(pair.args[0]): ast.literal_eval(pair.args[1]) for pair in pairs}
    assert said["OriginalFilename"] == f"{program}.exe"
    assert said["ProductVersion"] == product.VERSION


def test_a_prerelease_says_so() -> None:
    assert "flags=0x2," in version_info.version_info(product.WINDOW, "1.0rc1")
    assert "flags=0x0," in version_info.version_info(product.WINDOW, "1.0")


def test_the_manifest_asks_for_no_administrator_and_knows_long_paths() -> None:
    tree = ElementTree.parse(version_info.MANIFEST)
    told = {element.tag.partition("}")[2]: element for element in tree.iter()}
    assert told["requestedExecutionLevel"].get("level") == "asInvoker"
    assert told["longPathAware"].text == "true"
    assert (told["dpiAwareness"].text or "").startswith("PerMonitorV2")


def test_the_longest_path_decides_how_deep_it_may_be_installed(bundle: Path) -> None:
    files = payload.files_in(bundle)
    assert payload.longest(files) == len(str(PureWindowsPath("_internal/Qt6/deep/er.qm")))
