"""What the window is made of whatever it shows: panes, focus, keys and their menu, and where files are dropped."""
