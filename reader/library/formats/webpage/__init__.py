"""Web pages: their encoding, their head, and the article among what stands around it."""
