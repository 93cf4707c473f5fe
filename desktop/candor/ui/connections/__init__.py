"""The page of connections: the switch, and everything that was connected to."""
