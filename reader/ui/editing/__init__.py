"""Changing what is in the library: details, the text of a row, lines that were left out."""
