"""Where a correction stands in a text that may have changed since it was made."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from reader.core.articles import Place, Side, StoredRow
from reader.core.corrections.correction import AROUND, Correction, Spot, spot_in

# Code points around it that tell a place in the row where it stood, and in another row.
_ENOUGH_BESIDE: Final = 2
_ENOUGH: Final = 4
_NONE: Final = (-1, None)


def locate(text: str, correction: Correction) -> int | None:
    """Give the code point where what was fixed begins in the text of its own side, if it does.

    Where the same words stand more than once, those with most of the text around them are meant,
    then those nearest to where they stood. In quite another text they are only meant where they
    stood.
    """
    spot = correction.spot
    if spot is None:
        return None
    best = max(
        _places(text, correction.surface),
        key=lambda place: (_likeness(text, place, spot, correction), -abs(place - spot.start)),
        default=None,
    )
    if best is None or best == spot.start:
        return best
    is_like = _likeness(text, best, spot, correction) >= min(_ENOUGH_BESIDE, _around(spot))
    return best if is_like else _where_it_stood(text, spot, correction)


def _where_it_stood(text: str, spot: Spot, correction: Correction) -> int | None:
    return spot.start if text.startswith(correction.surface, spot.start) else None


def relocate(
    texts: Iterable[tuple[str, Side, str]], correction: Correction
) -> tuple[str, Side, int] | None:
    """Find what was fixed among the rows of an article, given as (row id, side, text).

    It gives the row's id, the side and the code point of the place with most of the text around
    it, of two such places the one nearer to where it stood; None where no place is like enough.
    """
    spot = correction.spot
    if spot is None:
        return None
    found = (
        (_likeness(text, place, spot, correction), (row_id, side, place))
        for row_id, side, text in texts
        for place in _places(text, correction.surface)
    )
    likeness, place = max(
        found, key=lambda each: (each[0], *_nearness(each[1], spot)), default=_NONE
    )
    return place if likeness >= min(_ENOUGH, _around(spot)) else None


def _nearness(place: tuple[str, Side, int], spot: Spot) -> tuple[bool, bool, int]:
    row_id, side, start = place
    return row_id == spot.row_id, side is spot.side, -abs(start - spot.start)


def place_in(rows: Sequence[StoredRow], correction: Correction) -> Place | None:
    """Find what was fixed on the page of its article, None where it is no more."""
    spot = correction.spot
    texts = [(each.id, side, each.row.text(side) or "") for each in rows for side in Side]
    found = relocate(texts, correction)
    if found is None and spot is not None:
        home = (text for id_, side, text in texts if (id_, side) == (spot.row_id, spot.side))
        start = locate(next(home, ""), correction)
        found = None if start is None else (spot.row_id, spot.side, start)
    if found is None:
        return None
    row_id, side, start = found
    return Place(next(each.position for each in rows if each.id == row_id), side, start)


def moved(correction: Correction, row_id: str, side: Side, start: int, text: str) -> Correction:
    """Let a correction stand at a place of a text, with what is around it there."""
    if correction.spot is None:
        return correction
    end = start + len(correction.surface)
    id_ = correction.spot.article_id
    spot = spot_in(text, start, end, article_id=id_, row_id=row_id, side=side)
    return replace(correction, spot=spot)


def _places(text: str, surface: str) -> Iterator[int]:
    place = text.find(surface)
    while place >= 0:
        yield place
        place = text.find(surface, place + 1)


def _around(spot: Spot) -> int:
    return len(spot.before) + len(spot.after)


def _likeness(text: str, place: int, spot: Spot, correction: Correction) -> int:
    """Count the code points next to a place that are those around the spot."""
    before = text[max(place - AROUND, 0) : place][::-1]
    end = place + len(correction.surface)
    return _common(before, spot.before[::-1]) + _common(text[end : end + AROUND], spot.after)


def _common(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
