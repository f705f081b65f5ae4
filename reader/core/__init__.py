"""The words of the program as values: articles, rows, tokens, entries. No I/O, no libraries."""
