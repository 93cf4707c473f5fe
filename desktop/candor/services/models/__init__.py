"""Models: fetched, made and kept by the server; whether one fits this machine."""
