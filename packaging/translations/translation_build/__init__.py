"""Gathers the texts of the program for its translators."""
