"""A file becomes text with its places.

`kinds` tells what a file is, `reader` hands it to the reader of its kind: in `pages` (with `recognition` for pictures
of text), `office`, `tables`, `mail` or `text`. `boxes` runs all of it in worker processes with limits on time and
memory; everything but `boxes` runs inside such a worker and must not import Qt or the index.
"""
