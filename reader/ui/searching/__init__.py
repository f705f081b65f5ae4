"""Searching everywhere: one field, three groups of results."""
