"""What becomes of the offsets into a text that was changed in one place."""

from collections.abc import Iterable

from msgspec.structs import replace

from reader.core.articles import Ruby, Side


def move_rubies(rubies: Iterable[Ruby], side: Side, old: str, new: str) -> tuple[Ruby, ...]:
    """Keep the rubies of a changed side that stand before or after the change, moved along.

    The change is what lies between the longest common beginning and the longest common end.
    """
    start, end = _change(old, new)
    shift = len(new) - len(old)

    def moved(ruby: Ruby) -> Ruby | None:
        if ruby.side is not side or ruby.end <= start:
            return ruby
        if ruby.start < end:
            return None
        return replace(ruby, start=ruby.start + shift, end=ruby.end + shift)

    return tuple(filter(None, map(moved, rubies)))


def place_before(old: str, new: str, offset: int) -> int:
    """Give the code point of a text before its change for one of the text after it.

    Within the change it is in proportion.
    """
    start, end = _change(old, new)
    shift = len(new) - len(old)
    if offset <= start:
        return offset
    if offset >= end + shift:
        return offset - shift
    return start + round((offset - start) * (end - start) / (end + shift - start))


def _change(old: str, new: str) -> tuple[int, int]:
    """Give where the old text begins and ends to be another."""
    start = _common(old, new)
    return start, len(old) - _common(old[start:][::-1], new[start:][::-1])


def _common(one: str, other: str) -> int:
    """Count the characters with which two texts begin alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
