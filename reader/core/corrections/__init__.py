"""What a person fixed of words, and where it holds."""
