"""What the window knows and does: the jobs it started and the library it shows, without any widget."""
