"""Fixing words: small windows beside the word, and the list of all that was fixed."""
