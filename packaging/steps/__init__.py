"""The steps behind dev.py, standard library only: they run before anything is installed."""
