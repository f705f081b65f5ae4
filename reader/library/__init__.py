"""Documents from outside become articles: decoding, layouts, metadata."""
