"""Alignment: which sentences, and which paragraphs, of two texts say the same thing.

Bernoulli odds of words and their translations (`evidence`) are weighed with lengths in one dynamic
programme (`lattice`), within a corridor that rare words anchor (`corridor`). `texts` puts that
together for two texts, `rows` for an article.
"""

from reader.language.alignment.rows import Aligner

__all__ = ["Aligner"]
