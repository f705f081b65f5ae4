"""E-books: their package, their table of contents, their chapters."""
