"""macOS: what the system is told of the program, and the commands that sign it, have it looked at and wrap it."""

import plistlib
import re
import struct
import sys
from pathlib import Path

import product
import pytest
from inspections import macos as inspection
from macos import image, info, kinds, layout, machine_code as machine_code_of, notarizing, running, signing, words
from steps.environment import Failed
from translations.languages import LANGUAGES


def test_the_program_is_described_in_full() -> None:
    told = info.info()
    assert plistlib.loads(plistlib.dumps(told)) == told, "PyInstaller writes it with plistlib"
    assert told["CFBundleIdentifier"] == product.ID
    assert told["CFBundleShortVersionString"] == product.VERSION
    assert told["CFBundleExecutable"] == product.WINDOW
    assert told["LSMinimumSystemVersion"] == info.OLDEST


@pytest.mark.parametrize(
    ("version", "number"), [("0.1.0", "0.1.0"), ("1.2", "1.2"), ("0.2.0rc1", "0.2.0"), ("1.2.3.4", "1.2.3"), ("x", "0")]
)
def test_a_build_is_numbered_as_macos_counts(version: str, number: str) -> None:
    assert info.build_number(version) == number


def test_candor_opens_what_it_is_asked_to_and_is_no_files_own_program() -> None:
    for told in kinds.document_types():
        assert (told["CFBundleTypeRole"], told["LSHandlerRank"]) == ("Viewer", "Alternate")
    named = [kind for group in kinds.NAMED.values() for kind in group]
    assert len(named) == len(set(named))
    assert all(re.fullmatch(r"[a-z]+(\.[a-z-]+)+", kind) for kind in named)
    assert "public.folder" in named, "or no folder can be dropped on the dock"


def test_every_question_macos_asks_says_why() -> None:
    told = info.info()
    asked = {key: value for key, value in told.items() if key.endswith("UsageDescription")}
    assert set(asked) == {*info.ASKED, "NSLocalNetworkUsageDescription"}
    assert all(str(value).startswith(("Candor reads", "Only if")) for value in asked.values())


def machine_code(needed: tuple[int, int] = (11, 0), processor: int = machine_code_of.ARM64) -> bytes:
    """Returns a library with two load commands, the second of which says which macOS it needs."""
    other = struct.pack("<IIQ", 0x1B, 16, 0)
    version = struct.pack("<IIIIII", 0x32, 24, 1, needed[0] << 16 | needed[1] << 8, 0, 0)
    return struct.pack("<8I", 0xFEEDFACF, processor, 0, 6, 2, 40, 0, 0) + other + version


def for_two(first: bytes, second: bytes) -> bytes:
    """Returns one file for Intel and Apple's processors."""
    heads = struct.pack(">II", 0xCAFEBABE, 2)
    heads += struct.pack(">5I", 0x01000007, 3, 48, len(first), 0)
    heads += struct.pack(">5I", machine_code_of.ARM64, 0, 48 + len(first), len(second), 0)
    return heads + first + second


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """Returns an app as PyInstaller lays one out."""
    app = tmp_path / "Candor.app"
    framework = "Frameworks/PySide6/Qt/lib/QtCore.framework"
    for name in ("MacOS/candor", "MacOS/candor-gui", "Frameworks/libpython.dylib", "Frameworks/PySide6/QtCore.abi3.so"):
        put(app / "Contents" / name, machine_code())
    put(app / "Contents" / framework / "Versions/A/QtCore", for_two(machine_code((13, 0), 0x01000007), machine_code()))
    put(app / "Contents" / framework / "Versions/A/Resources/Info.plist", b"<plist/>")
    put(app / "Contents/Resources/candor.icns", b"icns")
    put(app / "Contents/Resources/resources/samples/Notes.txt", b"words")
    put(app / "Contents/Info.plist", plistlib.dumps(info.info()))
    (app / "Contents" / framework / "QtCore").symlink_to("Versions/A/QtCore")
    (app / "Contents/Frameworks/resources").symlink_to("../Resources/resources")
    (app / "Contents/Resources/libpython.dylib").symlink_to("../Frameworks/libpython.dylib")
    return app


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


class Apple:
    """Stands for Apple's programs: notes each command, and answers what it is told to."""

    def __init__(self, **answers: str | Failed) -> None:
        self.commands: list[list[str]] = []
        self.answers = answers

    def __call__(self, command: list[str]) -> str:
        self.commands.append(command)
        answer = next((answer for word, answer in self.answers.items() if word in command), "")
        if isinstance(answer, Failed):
            raise answer
        return answer

    def signed(self) -> list[str]:
        return [Path(command[-1]).name for command in self.commands if command[0] == "codesign"]


@pytest.mark.parametrize(
    ("content", "needed"),
    [
        (machine_code((14, 2)), (14, 2)),
        (machine_code(processor=0x01000007), None),
        (for_two(machine_code((10, 9), 0x01000007), machine_code((12, 0))), (12, 0)),
        (for_two(b"!<arch>\n" * 8, b"!<arch>\n" * 8), None),
    ],
)
def test_a_library_says_which_macos_it_needs(content: bytes, needed: tuple[int, int] | None) -> None:
    assert machine_code_of.needed_macos(content) == needed


def test_data_java_and_short_files_are_no_machine_code(tmp_path: Path) -> None:
    for content in (
        b"",
        b"\xcf\xfa",
        b"words of a person",
        b"\xca\xfe\xba\xbe\x00\x00\x00\x37",
        b"\x7fELF\x02\x01\x01\x00",
    ):
        put(tmp_path / "file", content)
        assert not machine_code_of.is_machine_code(tmp_path / "file")


def test_signatures_go_from_the_inside_out(app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing, "ENTITLEMENTS", tmp_path / "own" / "entitlements.plist")
    apple = Apple()
    assert signing.sign(app, "Developer ID Application: Us (TEAM)", apple) == 5
    assert apple.commands[0] == ["xattr", "-cr", str(app)]
    assert apple.signed() == ["QtCore.framework", "QtCore.abi3.so", "libpython.dylib", "candor", "Candor.app"]
    for command in apple.commands[1:]:
        assert command[:5] == ["codesign", "--force", "--options", "runtime", "--timestamp"]
        assert command[5:7] == ["--sign", "Developer ID Application: Us (TEAM)"]
        assert "--entitlements" not in command, "nothing is given up"
    assert apple.commands[-2][-3:-1] == ["--identifier", product.ID], "both programs share what is in the keychain"


def test_without_an_identity_nobody_signs_and_only_then_is_something_given_up(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rights = tmp_path / "own" / "entitlements.plist"
    monkeypatch.setattr(signing, "ENTITLEMENTS", rights)
    monkeypatch.delenv(signing.IDENTITY, raising=False)
    apple = Apple()
    signing.sign(app, signing.identity(), apple)
    assert all(command[command.index("--sign") + 1] == "-" for command in apple.commands[1:])
    assert not any("--timestamp" in command for command in apple.commands), (
        "Apple is asked for the time of no such build"
    )
    given = [Path(command[-1]).name for command in apple.commands if "--entitlements" in command]
    assert given == ["candor", "Candor.app"]
    assert plistlib.loads(rights.read_bytes()) == {"com.apple.security.cs.disable-library-validation": True}
    assert b"<!--" not in rights.read_bytes()


def test_a_step_without_an_app_says_how_it_is_made(tmp_path: Path) -> None:
    with pytest.raises(Failed, match=r"There is no Candor\.app in dist/\.\nBuild it first: python3 dev\.py package"):
        signing.require_app(tmp_path / "dist" / "Candor.app")


def test_an_app_that_does_not_say_whose_work_it_is_is_not_signed(app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing, "APP", app)
    with pytest.raises(Failed, match="package notices"):
        signing.sign_app()


KEY = {"CANDOR_NOTARY_KEY": "key.p8", "CANDOR_NOTARY_KEY_ID": "ABC", "CANDOR_NOTARY_ISSUER": "us"}


def test_the_notary_is_asked_and_its_ticket_fastened(tmp_path: Path) -> None:
    apple = Apple(submit='{"id": "7", "status": "Accepted"}')
    said = notarizing.notarize(tmp_path / "Candor.zip", tmp_path / "Candor.app", ["--key", "k"], apple)
    assert said == "Candor.app, accepted as 7"
    submitted, stapled = apple.commands
    assert submitted[:3] == ["xcrun", "notarytool", "submit"]
    assert "--wait" in submitted
    assert stapled == ["xcrun", "stapler", "staple", str(tmp_path / "Candor.app")]


@pytest.mark.parametrize(
    ("answer", "why"), [('{"id": "7", "status": "Invalid"}', "its log"), ("{}", "no answer"), ("oops", "no answer")]
)
def test_what_the_notary_refuses_fails_with_its_log(tmp_path: Path, answer: str, why: str) -> None:
    apple = Apple(submit=answer, log="its log")
    with pytest.raises(Failed, match=why):
        notarizing.notarize(tmp_path / "Candor.zip", tmp_path / "Candor.app", [], apple)
    assert not any("stapler" in command for command in apple.commands)


def test_a_key_is_whole_or_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(signing.IDENTITY, "us")
    for name in KEY:
        monkeypatch.delenv(name, raising=False)
    assert "CANDOR_NOTARY_KEY" in notarizing.why_not()
    monkeypatch.setenv("CANDOR_NOTARY_KEY", "key.p8")
    with pytest.raises(Failed, match="CANDOR_NOTARY_KEY_ID, CANDOR_NOTARY_ISSUER is not set"):
        notarizing.why_not()
    for name, value in KEY.items():
        monkeypatch.setenv(name, value)
    assert notarizing.why_not() == ""
    assert notarizing.key() == ["--key", "key.p8", "--key-id", "ABC", "--issuer", "us"]
    monkeypatch.delenv(signing.IDENTITY)
    assert signing.IDENTITY in notarizing.why_not(), "the notary takes nothing that nobody signed"


def test_the_image_shows_the_app_beside_the_applications(app: Path, tmp_path: Path) -> None:
    apple = Apple()
    image.make(app, tmp_path / "stage", tmp_path / "Candor.dmg", apple)
    assert (tmp_path / "stage" / "Applications").readlink() == Path("/Applications")
    assert apple.commands[0] == ["ditto", str(app), str(tmp_path / "stage" / "Candor.app")]
    assert apple.commands[1][:2] == ["hdiutil", "create"]


@pytest.mark.parametrize(("said", "tries"), [("hdiutil: create failed - Resource busy", image.TRIES), ("No space", 1)])
def test_a_busy_image_is_tried_again_and_no_other_failure(app: Path, tmp_path: Path, said: str, tries: int) -> None:
    apple = Apple(hdiutil=Failed(said))
    with pytest.raises(Failed, match=said):
        image.make(app, tmp_path / "stage", tmp_path / "Candor.dmg", apple)
    assert len(apple.commands) == 1 + tries


def test_a_sound_app_has_nothing_to_complain_of(app: Path) -> None:
    assert layout.complaints(app, info.info()) == []


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("MacOS/setup.sh", b"#!/bin/sh", "MacOS holds candor, candor-gui, setup.sh"),
        ("Frameworks/numpy/.dylibs/libm.dylib", machine_code(), "numpy/.dylibs: codesign takes a folder with a dot"),
        ("Frameworks/numpy/version.txt", b"2.4.6 of NumPy", "numpy/version.txt: data among code"),
        ("Frameworks/libnew.dylib", machine_code((26, 1)), "libnew.dylib needs macOS 26.1"),
        ("Frameworks/libold.dylib", machine_code((11, 0), 0x01000007), "libold.dylib has no part for arm64"),
        ("Info.plist", plistlib.dumps({**info.info(), "CFBundleExecutable": "x"}), "CFBundleExecutable is 'x'"),
    ],
)
def test_what_apple_would_refuse_is_found_before(app: Path, name: str, content: bytes, complaint: str) -> None:
    put(app / "Contents" / name, content)
    assert [found for found in layout.complaints(app, info.info()) if complaint in found]


def test_a_link_that_leads_out_is_found(app: Path) -> None:
    (app / "Contents/Frameworks/libssl.dylib").symlink_to("/opt/homebrew/lib/libssl.dylib")
    assert layout.complaints(app, info.info()) == ["Frameworks/libssl.dylib leads out of the app"]


def test_the_description_speaks_every_language_of_the_window() -> None:
    told, rows = info.info(), words.read()
    assert set(rows) == set(LANGUAGES)
    assert told["CFBundleLocalizations"] == ["en", "de", "es", "fr", "pt-BR", "zh-Hans", "ar"]
    questions = {key for key in told if key.endswith("UsageDescription")}
    for row in rows.values():
        assert set(row) == questions | set(kinds.NAMED)
        assert all(row.values())


def test_words_lie_where_macos_looks_for_them(app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "APP", app)
    assert words.put_words() == "de, es, fr, pt_BR, zh_CN, ar"
    german = app / "Contents" / "Resources" / "de.lproj" / "InfoPlist.strings"
    assert plistlib.loads(german.read_bytes())["Folder"] == "Ordner"
    assert (app / "Contents" / "Resources" / "zh-Hans.lproj").is_dir()


def test_a_command_that_fails_tells_all_but_the_keys_place() -> None:
    script = "import sys; print('out'); sys.exit('because')"
    with pytest.raises(Failed, match=r"out\nbecause\n\n\S+ -c failed with exit code 1\.") as failure:
        running.run([sys.executable, "-c", script, "/secret/key.p8"])
    assert "secret" not in str(failure.value)
    with pytest.raises(Failed, match="There is no codesign-of-nobody here"):
        running.run(["codesign-of-nobody"])
    assert running.run([sys.executable, "-c", "import sys; print('out'); print('err', file=sys.stderr)"]) == "out\n"


GIVEN_UP = plistlib.dumps(signing.WITHOUT_TEAM).decode()
SOMEBODY = "designated => identifier x and anchor apple generic and certificate leaf[subject.OU] = TEAM"


def test_macos_is_asked_what_it_thinks_of_a_released_app() -> None:
    apple = Apple(**{"--requirements": SOMEBODY})
    assert inspection.signatures(apple) == ["signatures hold", "Gatekeeper opens app and image"]
    assert ["spctl", "--assess", "--type", "execute", str(info.APP)] in apple.commands


def test_an_app_that_nobody_signed_is_not_shown_to_gatekeeper() -> None:
    apple = Apple(**{"--requirements": 'designated => cdhash H"00"', "--xml": GIVEN_UP, "stapler": Failed("no ticket")})
    assert inspection.signatures(apple)[0] == "signatures hold, by nobody"
    assert not any(command[0] == "spctl" for command in apple.commands)


@pytest.mark.parametrize(("requirements", "held"), [(SOMEBODY, GIVEN_UP), ('cdhash H"00"', "")])
def test_an_app_holds_what_it_was_given_and_nothing_else(requirements: str, held: str) -> None:
    with pytest.raises(Failed, match="other entitlements"):
        inspection.signatures(Apple(**{"--requirements": requirements, "--xml": held}))


def test_signatures_that_do_not_hold_fail(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="a sealed resource is missing"):
        inspection.signatures(Apple(**{"--verify": Failed("a sealed resource is missing or invalid")}))
