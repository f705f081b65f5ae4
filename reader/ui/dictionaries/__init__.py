"""The window of the dictionaries: those of the person's own in their order, and those built in."""
