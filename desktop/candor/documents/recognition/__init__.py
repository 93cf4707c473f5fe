"""Text recognition: pictures of text become lines."""
