"""Shares blocks of different heights out over columns, in their order."""

from collections.abc import Sequence


def share_out(heights: Sequence[int], count: int) -> list[list[int]]:
    """Give the numbers of the blocks in each of at most `count` columns.

    The columns are as low as they can be while every block stands whole, and after the one before.
    """
    if not heights:
        return []
    low, high = max(heights), sum(heights)
    while low < high:
        middle = (low + high) // 2
        if len(_filled(heights, middle)) <= count:
            high = middle
        else:
            low = middle + 1
    return _filled(heights, low)


def _filled(heights: Sequence[int], limit: int) -> list[list[int]]:
    columns: list[list[int]] = [[]]
    used = 0
    for number, height in enumerate(heights):
        if columns[-1] and used + height > limit:
            columns.append([])
            used = 0
        columns[-1].append(number)
        used += height
    return columns
