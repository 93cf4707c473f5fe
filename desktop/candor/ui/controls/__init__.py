"""Small painted controls that every view uses."""
