"""The models: what the server has, what fits, fetching and making them."""
