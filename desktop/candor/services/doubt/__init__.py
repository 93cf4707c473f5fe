"""How sure the model was: marks over an answer's words and facts, doubtful facts, and what else it nearly said."""
