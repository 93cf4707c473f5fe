"""Documents for the tests, made when they are needed: no test depends on a binary that nobody can read."""
