"""Candor answers from a person's own folders and shows its sources and its doubt.

Importing the package closes the doors first (see guard): no entry point and no worker process can
import a library that phones home before its telemetry is silenced, or one that writes to a stream that is not there.
"""

from candor import guard

__version__ = "0.1.0"

guard.close_doors()
guard.open_streams()
