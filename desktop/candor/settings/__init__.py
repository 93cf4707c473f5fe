"""One typed model in one TOML file; paths; secrets."""

from candor.settings.live_settings import LiveSettings
from candor.settings.paths import Paths
from candor.settings.secrets import Secrets
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile

__all__ = ["LiveSettings", "Paths", "Secrets", "Settings", "SettingsFile"]
