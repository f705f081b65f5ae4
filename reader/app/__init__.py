"""The composition root: puts the parts together and starts the program."""
