"""What every kind of markup has in common: trees, inline text, blocks, tables."""
