"""What a selection is as plain text: by itself, with its readings, with its translation.

A phrase has its reading behind it in brackets, as textbooks write it: 银行 (yínháng).
A whole sentence or more would be torn to pieces by that, so each paragraph has the line of its
reading below it, as a person would write it out.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final

from reader.core.articles import RowKind, Side
from reader.core.phrases import cut_tokens, passage_over
from reader.core.selections import IsLegible, Stretch
from reader.core.spelled_lines import spell_line
from reader.core.spelling_choices import AS_KEPT, ReadingChoices
from reader.core.tokens import Token

_LONGEST_BRACKETED: Final = 24  # characters
_ENDS: Final = "。！？!?；;…\n"

TokensOf = Callable[[int, Side], Sequence[Token]]
"""The tokens of a side of a row, by its position."""


def clean_text(stretches: Iterable[Stretch]) -> str:
    """Write what is selected as it stands: a blank line between paragraphs, none within lists."""
    return _joined([(stretch, stretch.text) for stretch in stretches])


def text_with_readings(
    stretches: Iterable[Stretch], tokens_of: TokensOf, choices: ReadingChoices = AS_KEPT
) -> str:
    """Write what is selected with how it is read, as was chosen; what has no reading, as it is."""
    listed = [*stretches]
    written: list[tuple[Stretch, str]] = []
    for stretch in listed:
        tokens = cut_tokens(tokens_of(stretch.row.position, stretch.side), stretch.span)
        reading = spell_line(tokens, choices) if any(token.readings for token in tokens) else ""
        is_phrase = len(listed) == 1 and _is_phrase(stretch.text)
        written.append((stretch, _with_reading(stretch.text, reading, is_phrase=is_phrase)))
    return _joined(written)


def text_with_translation(stretches: Iterable[Stretch], is_legible: IsLegible) -> str:
    """Write what is selected, each paragraph with what stands across from it on the next line.

    Across from a part of one stand the sentences that are linked with those it touches; what is
    covered stays so.
    """
    return _joined(
        [
            (stretch, "\n".join(filter(None, (stretch.text, _across(stretch, is_legible)))))
            for stretch in stretches
        ]
    )


def _across(stretch: Stretch, is_legible: IsLegible) -> str:
    if not is_legible(stretch.row.position, stretch.side.other):
        return ""
    if stretch.is_whole:
        return stretch.row.row.text(stretch.side.other) or ""
    return passage_over(stretch.row.row, stretch.side, stretch.span).translation


def _with_reading(text: str, reading: str, *, is_phrase: bool) -> str:
    if not reading:
        return text
    return f"{text.strip()} ({reading})" if is_phrase else f"{text}\n{reading}"


def _is_phrase(text: str) -> bool:
    """Whether a text is a phrase rather than a sentence."""
    return len(text) <= _LONGEST_BRACKETED and not any(mark in text for mark in _ENDS)


def _joined(written: Sequence[tuple[Stretch, str]]) -> str:
    if not written:
        return ""
    parts = [written[0][1]]
    for (before, _), (after, text) in pairwise(written):
        is_list = before.row.row.kind is after.row.row.kind is RowKind.ITEM
        parts += ["\n" if is_list and "\n" not in text else "\n\n", text]
    return "".join(parts)
