"""Run by both programs before PyInstaller's own beginning: names the one archive of modules that they share.

PyInstaller would put all of them into each executable: 24 MB twice.
"""

import sys

sys._pyinstaller_pyz = f"{sys._MEIPASS}/modules.pyz"  # type: ignore[attr-defined]  # what the bootloader says there otherwise
