"""Readings: which pinyin a word has in its sentence, how sure that is, and why."""

# What chooses is in `chooser`, which is loaded behind the window.
from reader.language.readings.choosing import ChosenReading

__all__ = ["ChosenReading"]
