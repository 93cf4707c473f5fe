"""The margin: the passages an answer rests on, and how sure the model was of each token."""
