"""The models page: what Ollama has, what would fit, and what can be fetched or made."""
