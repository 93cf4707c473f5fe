"""What a process that reads files is kept from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Confinement:
    """What the operating system refuses a reading worker; `by` names what holds it there, such as "Landlock 7"."""

    network: bool = False
    writing: bool = False
    programs: bool = False
    by: tuple[str, ...] = ()
