"""What a screen reader gets: the page by rows, sides and words, and what happens as sentences."""
