"""Senses: which meaning of a word fits its sentence, and why."""

# What chooses is in `chooser`, which is loaded behind the window.
from reader.language.senses.chosen import ChosenSense

__all__ = ["ChosenSense"]
