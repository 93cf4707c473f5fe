"""The one room that knows HTTP and Ollama's JSON."""
