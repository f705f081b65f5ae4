"""Paper: how articles are set on pages that do not scroll."""
