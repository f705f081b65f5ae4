"""Selecting on the page: by pointer and by keys, over as many rows of one language as one likes."""
