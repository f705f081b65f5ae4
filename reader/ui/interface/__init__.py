"""The language of the window: chosen among translations, changed while the program runs."""
