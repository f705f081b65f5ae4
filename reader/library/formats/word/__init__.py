"""Word documents: their styles and their text."""
