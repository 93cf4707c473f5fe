"""What the server does while it fetches or makes a model, in words a person knows."""

# How Ollama's own words begin (server/download.go, server/images.go and server/create.go of Ollama).
STEPS = (
    ("pulling manifest", "Asking Ollama's library"),
    ("pulling ", "Fetching"),
    ("verifying", "Checking what was fetched"),
    ("writing manifest", "Putting it together"),
    ("removing", "Tidying up"),
    ("success", "Done"),
    ("parsing", "Reading the file"),
    ("reading model", "Reading the model"),
    ("converting", "Converting the file"),
    ("quantizing", "Making it smaller"),
    ("using existing layer", "Putting it together"),
    ("using already created layer", "Putting it together"),
    ("creating", "Putting it together"),
    ("writing layer", "Putting it together"),
)


def step_words(status: str) -> str:
    """Such as "Fetching"; what is not known is said as the server says it."""
    known = (words for beginning, words in STEPS if status.startswith(beginning))
    return next(known, status[:1].upper() + status[1:])
