"""Documents that have pages, by MuPDF: their text for the index, and their pictures and marks for the viewer."""
