"""Questions pinned to their right places, and how well search finds those."""
