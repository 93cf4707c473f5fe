"""One file an inspection of what was built: each installs, starts, traces or takes apart, and prints what it saw."""
