"""A passage as it is shown in the answer's column and in the margin: its number, its place and its words."""
