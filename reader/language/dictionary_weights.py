"""How likely meanings are beside each other, as the dictionary file keeps it."""


def unpack_weights(packed: str) -> tuple[float, ...]:
    """Read weights that are kept in hundredths, divided by blanks."""
    return tuple([int(hundredths) / 100 for hundredths in packed.split()]) if packed else ()
