"""The characters of a word on the Word panel: how each is written and what it means."""
