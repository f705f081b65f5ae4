"""Sentences that count."""


def counted(count: int, one: str, many: str) -> str:
    """Write a count with the wording for one or for any other number; {0} is the number."""
    return (one if count == 1 else many).format(f"{count:,}")
