"""The only bridge between asyncio and Qt."""

from candor.work.background import Background
from candor.work.collector import Collector
from candor.work.doorbell import Doorbell, Ring
from candor.work.errand import Work
from candor.work.job import Job

__all__ = ["Background", "Collector", "Doorbell", "Job", "Ring", "Work"]
