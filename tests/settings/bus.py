"""A session bus of a test's own, on which nothing runs but what the test starts."""

import os
import shutil
import sys
from pathlib import Path

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def can_run() -> bool:
    """Whether this machine has what a bus takes."""
    return shutil.which("dbus-run-session") is not None


def on_a_bus(folder: Path, *command: str) -> list[str]:
    """The command as it runs on a bus of its own; the bus ends with it. No service is started by being asked for."""
    config = folder / "bus.conf"
    config.write_text(BUS)
    return ["dbus-run-session", f"--config-file={config}", "--", *command]


def environment() -> dict[str, str]:
    """The test's own, with Candor's source on the path."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
