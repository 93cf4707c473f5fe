"""Which models are not on this machine."""


def is_cloud(name: str, remote_host: str | None = None, remote_model: str | None = None) -> bool:
    """Whether ollama.com would answer for this model through the local server.

    Ollama marks such models in their tag (`:cloud`, `:120b-cloud`), in /api/tags and in /api/show.
    """
    return name.lower().endswith((":cloud", "-cloud")) or bool(remote_host) or bool(remote_model)
