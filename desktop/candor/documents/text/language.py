# mypy: disallow-untyped-calls=False
# (py3langid is without types.)
"""Which language a text is in, told from a sample of it."""

import io
import lzma
from array import array
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from threading import Lock

import numpy as np
from py3langid.langid import LanguageIdentifier

# So many pieces of so many characters, spread over the text: a foreign title page does not decide.
PIECES = 8
PIECE = 500
FEWEST_LETTERS = 40
# Code and tables of numbers get a tenth, a single sentence of prose three quarters and more.
SURE = 0.6
# What the model calls text without a language, such as codes: a class that only takes away.
NONE = "zxx"
# Written so nearly alike, or so rarely apart, that who searches gains nothing from the difference.
SAME = {"nn": "no", "bs": "hr"}

_loading = Lock()


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language most of the text is in, "" where that cannot be told."""
    sample = " ".join(_pieces(text))
    if sum(map(str.isalpha, sample)) < FEWEST_LETTERS:
        return ""
    chances: dict[str, float] = {}
    for code, chance in _identifier().rank(sample):
        chances[SAME.get(code, code)] = chances.get(SAME.get(code, code), 0.0) + chance
    code = max(chances, key=lambda code: chances[code])
    return code if chances[code] >= SURE and code != NONE else ""


def _pieces(text: str) -> Iterator[str]:
    if len(text) <= PIECES * PIECE:
        yield text
        return
    for number in range(PIECES):
        start = number * (len(text) - PIECE) // (PIECES - 1)
        yield text[start : start + PIECE]


def load() -> None:
    """Loads the model, which takes half a second; the first text would do it too."""
    _identifier()


def _identifier() -> LanguageIdentifier:
    """The model, loaded once, whoever asks first."""
    with _loading:
        return _loaded()


@cache
def _loaded() -> LanguageIdentifier:
    """The model inside py3langid, kept once loaded: half a second, and 70 MB.

    py3langid's own loading unpacks into a temporary file, which a worker may not write.
    """
    packed = files("py3langid").joinpath("data", "model.npz.xz").read_bytes()
    with np.load(io.BytesIO(lzma.decompress(packed)), allow_pickle=False) as model:
        classes = model["classes"].tolist()
        kept = [at for at, code in enumerate(classes) if len(code) == 2 or code == NONE]
        return LanguageIdentifier(
            model["ptc"][:, kept],
            model["pc"][kept],
            [classes[at] for at in kept],
            _numbers(model["nextmove"]),
            model["out_feat"].tolist(),
            norm_probs=True,
            tk_row=_numbers(model["nextmove_row"]),
        )


def _numbers(found: "np.ndarray[tuple[int, ...], np.dtype[np.unsignedinteger]]") -> "array[int]":
    """As Python's own array, which the walk through the text reads faster."""
    return array({2: "H", 4: "I", 8: "L"}[found.itemsize], found.tobytes())
