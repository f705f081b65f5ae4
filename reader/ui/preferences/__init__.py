"""Preferences: every setting and key in one window, built from what is declared."""
