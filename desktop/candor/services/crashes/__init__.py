"""What Candor was doing when it broke, written down without a word of anybody's documents."""
