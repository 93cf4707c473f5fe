"""How an inspection says that it cannot be made here."""


class Skipped(Exception):
    """This machine cannot make this inspection; the message says what is missing and how it is had."""
