"""What Candor talks about: frozen dataclasses, enums and the error tree. Standard library only."""
