"""Translation memories: their units, segments and languages."""
