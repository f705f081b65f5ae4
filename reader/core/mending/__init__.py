"""Mending by hand: which texts stand side by side, and which sentences say the same thing."""
