"""Numbers of things, in words."""


def counted(number: int, noun: str) -> str:
    """Such as "1 file" and "2,000 files"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
