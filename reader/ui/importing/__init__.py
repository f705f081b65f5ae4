"""Bringing documents in: how each is understood is shown before it is in the library."""
