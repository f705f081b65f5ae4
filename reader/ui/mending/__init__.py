"""Mending the pairing: the bar that says what can be done, and what ties it to the service."""
