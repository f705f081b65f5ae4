"""What leaves for other programs: Anki packages and text files."""
