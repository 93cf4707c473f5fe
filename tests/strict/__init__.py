"""The parts of the strict bench, one pytest plugin a file."""
