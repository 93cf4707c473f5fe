"""Who wrote what ships with Candor, under which licence, and where its source is: notices and bill of materials."""
