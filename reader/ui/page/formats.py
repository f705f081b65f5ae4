"""Prepares a piece of text for Qt: its fonts, its spacing, how its lines may break."""

import re
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from reader.core.sentences import Span
from reader.ui.page.placing import PlacedPiece
from reader.ui.page.ruby import Syllable, ruby_room, set_room, syllables_between
from reader.ui.page.typography import Typeface

_LATIN_RUN = re.compile(r"[0-9A-Za-zÀ-ɏ](?:[0-9A-Za-zÀ-ɏ .,:/%+&@#_'’-]*[0-9A-Za-zÀ-ɏ%+])?")
# An address in a Chinese line leaves a hole before it that flush letters would have to fill.
_LONG_RUN = re.compile(r"[!-~À-ɏ]{20}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U0001efff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_NOTHING = "\N{ZERO WIDTH SPACE}"


def prepare_piece(
    content: str, span: Span, face: Typeface, syllables: Sequence[Syllable]
) -> PlacedPiece:
    """Make the piece of a side's text that still wants its lines set."""
    text = content[span.start : span.end]
    own = tuple(syllables_between(syllables, span.start, span.end))
    piece = PlacedPiece(span, drawable(text), face, own)
    piece.layout.setTextOption(_option(face, text))
    if face.is_han:
        piece.layout.setFormats(_formats(piece, text, own))
    return piece


def drawable(text: str) -> str:
    """Put a blank without width in place of each control character, of which fonts draw boxes."""
    return _CONTROL.sub(_NOTHING, text)


def _is_right_to_left(text: str) -> bool:
    """Whether a text begins in a script that runs to the left, as Unicode's P2 has it."""
    if not _RIGHT_TO_LEFT.search(text):
        return False
    strong = (bidirectional(each) for each in text)
    return next((each for each in strong if each in ("L", "R", "AL")), "L") != "L"


def _option(face: Typeface, text: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if _is_right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    elif face.is_han and not _LONG_RUN.search(text):
        # Chinese is set flush on both sides; English is left ragged, which reads better than the
        # holes that flush lines have without hyphenation.
        option.setAlignment(Qt.AlignmentFlag.AlignJustify)
    return option


def _formats(
    piece: PlacedPiece, text: str, syllables: Sequence[Syllable]
) -> list[QTextLayout.FormatRange]:
    """List where the Latin font takes over, and where characters stand further apart."""
    face = piece.typeface
    room = set_room(text, face.em, has_wide_quotes=face.has_wide_quotes)
    room |= ruby_room(
        text,
        syllables,
        start=piece.start,
        em=face.em,
        tracking=face.tracking,
        gap=face.ruby_gap,
        width=face.ruby_width,
    )
    return [
        *(_range(piece, m.start(), m.end(), face.latin_format) for m in _LATIN_RUN.finditer(text)),
        *(
            _range(piece, start, end, face.spaced_format(face.tracking + extra))
            for start, end, extra in _runs(room)
        ),
    ]


def _runs(room: Mapping[int, float]) -> Iterator[tuple[int, int, float]]:
    """Give where characters that follow each other have the same room after them, and which."""
    start = end = 0
    extra = 0.0
    for index in sorted(room):
        if index == end and room[index] == extra:
            end += 1
            continue
        if end > start:
            yield start, end, extra
        start, end, extra = index, index + 1, room[index]
    if end > start:
        yield start, end, extra


def _range(
    piece: PlacedPiece, start: int, end: int, text_format: QTextCharFormat
) -> QTextLayout.FormatRange:
    first = piece.offsets.to_units(start)
    found = QTextLayout.FormatRange()
    found.start, found.length = first, piece.offsets.to_units(end) - first  # type: ignore[assignment]
    found.format = text_format  # type: ignore[assignment]
    return found
