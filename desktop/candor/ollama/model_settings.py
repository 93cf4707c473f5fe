"""What a model says of how it is to be asked: the `parameters` of /api/show."""

import msgspec


def settings_of(text: str) -> list[tuple[str, str]]:
    """Lines such as `stop    "<|eot_id|>"`, each as its name and its value; a name may come several times."""
    pairs = (line.split(None, 1) for line in text.splitlines())
    return [(pair[0], _unquoted(pair[1].strip())) for pair in pairs if len(pair) == 2]


def _unquoted(value: str) -> str:
    try:
        return str(msgspec.json.decode(value, type=str)) if value[:1] == '"' else value
    except msgspec.DecodeError:
        return value.strip('"')
