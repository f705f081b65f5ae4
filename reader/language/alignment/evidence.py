"""How strongly the terms of sentences speak for stretches of the other side.

Bernoulli odds: a term is borne out by a stretch of k sentences with probability h if they are its
translation, and with q = 1 - (1 - p)^k by chance, where p is the share of all sentences that bear
it out. One that is borne out adds log(h / q), one that is not log((1 - h) / (1 - q)). Sums over
the terms of each side are made for all stretches at once: what changes is written where it
changes, and summed up along each row.
"""

from typing import Final

import numpy as np
from msgspec import Struct

from reader.language.alignment.arrays import Floats, Ints, Scores, expand
from reader.language.alignment.terms import Terms
from reader.language.alignment.witnesses import Sides, Witnesses

LONGEST: Final = 5
"""The most sentences of one side in a link."""

_SHARE = 1e-4, 0.999
_MARGIN = LONGEST + 1  # cells before the first and after the last, so that none is out of reach


class Window(Struct, frozen=True):
    """What is considered: for left sentence s the right places `low[s]` to `high[s]`.

    Place j is the one after j right sentences. Both are ascending, or ascending in each of
    several blocks that have nothing to do with each other.
    """

    low: Ints
    high: Ints


class _Gains(Struct, frozen=True):
    """For each term, log odds where it is not borne out by k sentences, and what bearing out adds.

    Rows are k from 1 to LONGEST, columns terms; terms that nothing bears out say nothing.
    """

    base: Floats
    gain: Floats


class Evidence(Struct, frozen=True):
    """Log odds of sentences against stretches of the other side.

    `left[k - 1]` has, in a ragged row for each left sentence, what its terms say of the k right
    sentences up to each place of its window. `right[k - 1]` has, in a row for each left sentence
    s, what the terms of each right sentence say of the k left sentences up to and with s; its
    cells are one for each right sentence from `low[s] - LONGEST`. Row s begins at `starts[s]`.
    """

    window: Window
    starts: Ints
    left: Scores
    right: Scores

    def of_left(self, sentences: Ints, k: int, places: Ints, width: int) -> Scores:
        """Give what left sentences say of k right ones up to the places in a row from `places` on.

        Places outside the window are given too; what is said of them means nothing.
        """
        return self._cells(self.left[k - 1], sentences, places, width)

    def of_right(self, sentences: Ints, k: int, first: Ints, width: int) -> Scores:
        """Give what right sentences from `first` on say of the k left ones up to `sentences`."""
        return self._cells(self.right[k - 1], sentences, first, width)

    def _cells(self, values: Scores, sentences: Ints, first: Ints, width: int) -> Scores:
        begin = self.starts[sentences] + LONGEST + first - self.window.low[sentences]
        return values.take(begin[:, None] + np.arange(width), mode="clip")


def weigh(sides: Sides, window: Window) -> Evidence:
    """Weigh the terms of both sides within a window."""
    widths = window.high - window.low + 1 + 2 * _MARGIN
    starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(widths)])[:-1]
    size = int(widths.sum())
    left, right = sides.terms
    return Evidence(
        window,
        starts,
        _left(left, sides.witnesses[0], len(right.texts), window, starts, size),
        _right(right, sides.witnesses[1], window, starts, size),
    )


def _gains(witnesses: Witnesses) -> _Gains:
    lengths = np.arange(1, LONGEST + 1)[:, None]
    chance = np.clip(1 - (1 - witnesses.shares) ** lengths, *_SHARE)
    strength = np.maximum(witnesses.strengths, chance)
    is_borne_out = np.diff(witnesses.starts) > 0
    base = np.log((1 - strength) / (1 - chance)) * is_borne_out
    return _Gains(base, np.log(strength / chance) * is_borne_out - base)


class _Meetings(Struct, frozen=True):
    """Places of a term beside sentences that bear it out.

    `place` numbers the term's place, `sentence` the one across and `before` the one before it
    that bears the same term out, far away where there is none.
    """

    place: Ints
    sentence: Ints
    before: Ints


def _meetings(terms: Terms, witnesses: Witnesses, first: Ints, last: Ints, count: int) -> _Meetings:
    """Find what bears out each place of a term from sentence `first` to before `last`."""
    step = count + 1
    owners = np.repeat(np.arange(len(terms.names)), np.diff(witnesses.starts))
    keys = owners * step + witnesses.sentences
    begin = np.searchsorted(keys, terms.which * step + np.clip(first, 0, count))
    end = np.searchsorted(keys, terms.which * step + np.clip(last, 0, count))
    place, index = expand(begin, np.maximum(end - begin, 0))
    before = np.full(len(keys), -step, dtype=np.int64)
    if len(keys) > 1:
        same = owners[1:] == owners[:-1]
        before[1:][same] = witnesses.sentences[:-1][same]
    return _Meetings(place, witnesses.sentences[index], before[index])


def _left(
    terms: Terms, witnesses: Witnesses, count: int, window: Window, starts: Ints, size: int
) -> Scores:
    low, high = window.low[terms.where], window.high[terms.where]
    met = _meetings(terms, witnesses, low - LONGEST, high, count)
    gains = _gains(witnesses)
    which, row = terms.which[met.place], terms.where[met.place]
    out = np.zeros((LONGEST, size), dtype=np.float32)
    for k in range(1, LONGEST + 1):
        gain = gains.gain[k - 1][which]
        begin = np.maximum(np.maximum(met.sentence + 1, met.before + k + 1), low[met.place])
        end = np.maximum(np.minimum(met.sentence + k, high[met.place]) + 1, begin)
        offset = starts[row] + LONGEST - window.low[row]
        changes = np.bincount(offset + begin, gain, size) - np.bincount(offset + end, gain, size)
        out[k - 1] = np.cumsum(changes)
        base = np.bincount(terms.where, gains.base[k - 1][terms.which], len(terms.texts))
        out[k - 1] += np.repeat(base, _widths(starts, size))
    return out


def _right(terms: Terms, witnesses: Witnesses, window: Window, starts: Ints, size: int) -> Scores:
    count = len(window.low)
    spans = _rows_with(window, len(terms.texts))
    met = _meetings(terms, witnesses, spans[0][terms.where] - LONGEST, spans[1][terms.where], count)
    gains = _gains(witnesses)
    which, column = terms.which[met.place], terms.where[met.place]
    out = np.zeros((LONGEST, size), dtype=np.float32)
    row, cell = expand(starts, _widths(starts, size))
    sentence = cell - starts[row] - LONGEST + window.low[row]
    is_there = (sentence >= 0) & (sentence < len(terms.texts))
    for k in range(1, LONGEST + 1):
        base = np.bincount(terms.where, gains.base[k - 1][terms.which], len(terms.texts))
        out[k - 1][is_there] = base[sentence[is_there]]
        for step in range(k):
            at = met.sentence + step
            fits = (at < count) & (at >= met.before + k)
            rows, columns = at[fits], column[fits]
            seen = (columns >= window.low[rows] - LONGEST) & (columns < window.high[rows])
            cells = starts[rows] + LONGEST + columns - window.low[rows]
            gain = gains.gain[k - 1][which[fits]]
            out[k - 1] += np.bincount(cells[seen], gain[seen], size)
    return out


def _widths(starts: Ints, size: int) -> Ints:
    return np.diff(np.append(starts, size))


def _rows_with(window: Window, count: int) -> tuple[Ints, Ints]:
    """Give, for each right sentence, the first left one that has it in its window, and the end."""
    sentences = np.arange(count)
    first = np.searchsorted(window.high, sentences, side="right")
    last = np.searchsorted(window.low - LONGEST, sentences, side="right")
    return first, np.maximum(last, first)
