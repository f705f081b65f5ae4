"""Readings: which pinyin a word has in its sentence, how sure that is, and why."""

from reader.language.readings.chooser import ReadingChooser
from reader.language.readings.choosing import ChosenReading

__all__ = ["ChosenReading", "ReadingChooser"]
