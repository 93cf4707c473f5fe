"""The groups of the settings page."""

from enum import StrEnum


class Group(StrEnum):
    """Where a setting stands; the value is the group's name, in English."""

    ANSWERS = "Answers"
    DOCUMENTS = "Documents"
    LOOK = "Look"
    PRIVACY = "Privacy"
    CONNECTIONS = "Connections"
    MODELS = "Models"
    ABOUT = "About"
