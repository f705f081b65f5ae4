"""Levels of a text: how much is known, what would make it easy, how hard it is."""
