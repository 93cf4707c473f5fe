"""Where Candor keeps its data and finds its own files."""

import os
import sys
from pathlib import Path

import platformdirs

from candor.model.document import shown
from candor.model.errors import SettingsError

OWN = {"chats.sqlite", "vault.json"}  # names that nobody else gives
ANOTHER = "Choose another folder with --home or CANDOR_HOME."


class Paths:
    """The places inside the data folder.

    The folder is `home`, else the environment's CANDOR_HOME, else the system's place for an application's data. It is
    readable by its owner alone; a folder that holds anything else than Candor's own is left as it is.
    Raises SettingsError when it cannot be created, or not be named to SQLite and LanceDB.
    """

    def __init__(self, home: Path | None = None) -> None:
        chosen = home or Path(os.environ.get("CANDOR_HOME") or platformdirs.user_data_path("Candor", appauthor=False))
        self._home = chosen.expanduser().absolute()
        _require_unicode(self._home)
        try:
            self._home.parent.mkdir(parents=True, exist_ok=True)
            self._home.mkdir(mode=0o700, exist_ok=True)
            _make_private(self._home)
        except OSError as error:
            raise SettingsError(
                f"Candor's data folder {self._home} cannot be created ({error.strerror or error})",
                ANOTHER,
            ) from error

    @property
    def home(self) -> Path:
        """The data folder, absolute."""
        return self._home

    @property
    def chats(self) -> Path:
        """The file of conversations."""
        return self._home / "chats.sqlite"

    @property
    def vault(self) -> Path:
        """The file that says how the conversations are locked."""
        return self._home / "vault.json"

    @property
    def index(self) -> Path:
        """The folder of the search index and its ledger."""
        return self._home / "index"

    @property
    def fetched(self) -> Path:
        """The folder of what was fetched of web pages and databases."""
        return self._home / "fetched"

    @property
    def attached(self) -> Path:
        """The folder of the copies of what was given with questions."""
        return self._home / "attached"

    @property
    def connections(self) -> Path:
        """The file of connections that were made."""
        return self._home / "connections.sqlite"

    @property
    def crashes(self) -> Path:
        """The folder of crash reports."""
        return self._home / "crashes"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self._home / "settings.toml"

    @property
    def updates(self) -> Path:
        """The file of what is known of newer versions."""
        return self._home / "updates.json"

    @staticmethod
    def resources() -> Path:
        """The folder of icons, fonts, sample documents and the embedder. Raises SettingsError when it is missing.

        A frozen program has it where PyInstaller unpacks, a wheel inside the package, a source tree beside desktop/.
        """
        package = Path(__file__).resolve().parent.parent
        places = [package / "resources", package.parent.parent / "resources"]
        if unpacked := getattr(sys, "_MEIPASS", None):
            places = [Path(unpacked) / "candor" / "resources", Path(unpacked) / "resources"]
        for place in places:
            if place.is_dir():
                return place
        raise SettingsError(f"Candor's own files are missing from {places[0]}", "Install Candor again.")


def _make_private(home: Path) -> None:
    """Closes the folder to others where it is Candor's own: a person may have named one that they share."""
    mode = home.stat().st_mode
    if os.name != "nt" and mode & 0o077:
        names = {each.name for each in home.iterdir()}
        if not names or names & OWN:
            home.chmod(mode & 0o700)


def _require_unicode(home: Path) -> None:
    try:
        str(home).encode()
    except UnicodeEncodeError as error:
        name = shown(os.fsencode(home))
        raise SettingsError(f"Candor's data folder {name} has a name that is not valid text", ANOTHER) from error
