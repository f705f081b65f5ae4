"""Senses: which meaning of a word fits its sentence, and why."""

from reader.language.senses.chooser import SenseChooser
from reader.language.senses.chosen import ChosenSense

__all__ = ["ChosenSense", "SenseChooser"]
