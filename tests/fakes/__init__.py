"""The honest fake: a real little HTTP server that speaks Ollama's protocol. Standard library only."""
