"""Prepares a piece of text for Qt: its fonts, its spacing, how its lines may break."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from reader.core.sentences import Span
from reader.ui.page.placing import PlacedPiece
from reader.ui.page.ruby import Syllable, ruby_room, set_room, syllables_between
from reader.ui.page.typography import Typeface

_LATIN_RUN = re.compile(r"[0-9A-Za-zÀ-ɏ](?:[0-9A-Za-zÀ-ɏ .,:/%+&@#_'’-]*[0-9A-Za-zÀ-ɏ%+])?")


def prepare_piece(
    content: str, span: Span, face: Typeface, syllables: Sequence[Syllable]
) -> PlacedPiece:
    """Make the piece of a side's text that still wants its lines set."""
    text = content[span.start : span.end]
    own = tuple(syllables_between(syllables, span.start, span.end))
    piece = PlacedPiece(span, text, face, own)
    piece.layout.setTextOption(_option(face))
    if face.is_han:
        piece.layout.setFormats(_formats(piece, text, own))
    return piece


def _option(face: Typeface) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if face.is_han:
        # Chinese is set flush on both sides; English is left ragged, which reads better than the
        # holes that flush lines have without hyphenation.
        option.setAlignment(Qt.AlignmentFlag.AlignJustify)
    return option


def _formats(
    piece: PlacedPiece, text: str, syllables: Sequence[Syllable]
) -> list[QTextLayout.FormatRange]:
    """List where the Latin font takes over, and where characters stand further apart."""
    face = piece.typeface
    own = [Syllable(syllable.offset - piece.start, syllable.text) for syllable in syllables]
    room = set_room(text, face.em, has_wide_quotes=face.has_wide_quotes)
    room |= ruby_room(
        text, own, em=face.em, tracking=face.tracking, gap=face.ruby_gap, width=face.ruby_width
    )
    return [
        *(_range(piece, m.start(), m.end(), face.latin_format) for m in _LATIN_RUN.finditer(text)),
        *(
            _range(piece, index, index + 1, face.spaced_format(face.tracking + extra))
            for index, extra in room.items()
        ),
    ]


def _range(
    piece: PlacedPiece, start: int, end: int, text_format: QTextCharFormat
) -> QTextLayout.FormatRange:
    first = piece.offsets.to_units(start)
    found = QTextLayout.FormatRange()
    found.start, found.length = first, piece.offsets.to_units(end) - first  # type: ignore[assignment]
    found.format = text_format  # type: ignore[assignment]
    return found
