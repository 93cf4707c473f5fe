"""Which languages each embedding model was made for, by its name in fastembed's catalogue."""

from candor.model.spoken import Spoken

OFFER = "sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2"
"""The smallest model of many languages."""
OFFER_SIZE, OFFER_LICENCE = 220_000_000, "apache-2.0"

# As the makers of the paraphrase-multilingual models list them.
_FIFTY_CODES = (
    "ar bg ca cs da de el en es et fa fi fr gl gu he hi hr hu hy id it ja ka ko ku lt lv mk mn mr ms my nb nl no pl pt "
    "ro ru sk sl sq sr sv th tr uk ur vi zh"
)
_FIFTY = frozenset(_FIFTY_CODES.split())
_KNOWN: dict[str, frozenset[str] | None] = {
    OFFER: _FIFTY,
    "sentence-transformers/paraphrase-multilingual-mpnet-base-v2": _FIFTY,
    "intfloat/multilingual-e5-large": None,
    "jinaai/jina-embeddings-v3": None,
    "google/embeddinggemma-300m": None,
    "google/siglip2-base-patch16-224": None,
    "Qwen/Qwen3-Embedding-0.6B": None,
    "Qwen/Qwen3-Embedding-0.6B-Q": None,
    "minishlab/potion-multilingual-128M": None,
    "BAAI/bge-small-zh-v1.5": frozenset({"zh"}),
    "jinaai/jina-embeddings-v2-base-de": frozenset({"de", "en"}),
    "jinaai/jina-embeddings-v2-base-es": frozenset({"en", "es"}),
    "jinaai/jina-embeddings-v2-base-zh": frozenset({"en", "zh"}),
}


def spoken(embedder: str) -> Spoken:
    """What a model knows: English alone where nothing else is known, as most of the catalogue does."""
    languages = _KNOWN.get(embedder, frozenset({"en"}))
    if languages is None or len(languages) >= len(_FIFTY):
        return Spoken(embedder, languages)
    return Spoken(embedder, languages, OFFER, OFFER_SIZE, OFFER_LICENCE)
