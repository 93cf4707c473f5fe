"""A file becomes text with its places.

One file per format (pdf, txt, md, html, docx). `BoxedReader` runs them in worker processes with time and memory limits;
everything else here runs inside such a worker and must not import Qt or the index.
"""
