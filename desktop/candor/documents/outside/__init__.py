"""Sources that are not files: web pages by address, and tables of databases.

`BoxedVisitor` starts a worker of its own for each visit, which may connect but not write; the program itself opens no
connection. What is brought back is kept as a file (`kept.py`), and reading it is reading that file.
"""
