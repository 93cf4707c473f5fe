"""Gives every test a home folder of its own, so that none reads or writes a person's files."""

from pathlib import Path

import pytest

PLACES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "CANDOR_HOME": "candor",
}
# CI silences onnxruntime's telemetry, so its presence would hide a hole in the guard; the bus leads to a real keyring.
UNSET = ("CI", "DBUS_SESSION_BUS_ADDRESS", "OLLAMA_HOST", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@pytest.fixture(autouse=True)
def home(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Returns the test's home folder; every variable that names a person's folder points into it."""
    factory: pytest.TempPathFactory = request.getfixturevalue("tmp_path_factory")
    folder = factory.mktemp("home")
    for name, place in PLACES.items():
        (folder / place).mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(name, str(folder / place))
    # What is asked in a test is kept, and no test looks for a keyring but those about it.
    monkeypatch.setenv("CANDOR_VAULT", "none")
    for name in UNSET:
        # A test marked `ollama` talks to the server a person named.
        if not (name == "OLLAMA_HOST" and request.node.get_closest_marker("ollama")):
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.lower(), raising=False)
    return folder
