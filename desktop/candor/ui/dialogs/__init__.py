"""Small windows that ask for what a collection, a web page or a table needs."""
