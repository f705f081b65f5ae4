"""Words, readings, glosses and links: what the program knows of English and Chinese."""
