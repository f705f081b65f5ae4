"""Senses: which meaning of a word fits its sentence, and why."""

from reader.language.senses.chooser import ChosenSense, SenseChooser

__all__ = ["ChosenSense", "SenseChooser"]
