"""How rows, sides and words of the page are called when they are read aloud."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from reader.core.articles import Side, StoredRow
from reader.core.doubt import is_doubtful
from reader.core.entries import EntryKey, Status, entry_key
from reader.core.selections import Stretch
from reader.core.spelling_choices import ReadingChoices
from reader.core.tokens import Token
from reader.core.wordcards import WordCard
from reader.ui.accessibility.spelled import reading_text
from reader.ui.language_names import language_name
from reader.ui.page.flow import Flow
from reader.ui.status_names import status_name
from reader.ui.word_text import first_senses, headwords

_LONGEST_NAME = 200  # code points of a row; its sides have all of the text
_SENSES = 3


def word_name(token: Token, statuses: Mapping[EntryKey, Status], choices: ReadingChoices) -> str:
    """Name a word with its reading, the sense that fits and its status.

    >>> word_name(bank, {}, AS_KEPT)
    '银行, yín háng, bank – New'
    """
    key = entry_key(token)
    said = ", ".join(filter(None, (token.text, reading_text(token, choices), token.gloss or "")))
    return _with_status(said, status_name(statuses.get(key))) if key is not None else said


def card_name(card: WordCard, status: Status | None, choices: ReadingChoices) -> str:
    """Name a word that was looked up, with its first senses."""
    word, _other = headwords(card)
    senses = (card.meaning,) if card.meaning else first_senses(card, _SENSES)
    said = ", ".join(filter(None, (word, reading_text(card.token, choices), *senses)))
    is_kept_at_all = entry_key(card.token) is not None
    return _with_status(said, status_name(status)) if is_kept_at_all else said


def status_text(token: Token, status: Status | None) -> str:
    """Say how well a word is known from now on."""
    return _tr("{0}: {1}").format(token.text, status_name(status))


def side_name(flow: Flow, row: int, side: Side) -> str:
    """Give the text of a side; of one that is covered or left out, only that it is."""
    text = flow.rows[row].row.text(side) or ""
    if not text or flow.is_legible(row, side):
        return text
    hidden = _tr("{0}: hidden until asked for")
    return hidden.format(language_name(flow.metadata.languages[side]))


def row_name(flow: Flow, row: int) -> str:
    """Give what can be read of a row, in the order of the columns; the beginning of a long one."""
    order = flow.compositor.columns.order
    texts = [flow.rows[row].row.text(side) for side in order if flow.is_legible(row, side)]
    return _shortened("\n".join(filter(None, texts)))


def row_description(flow: Flow, row: int) -> str:
    """Say which row it is, and what is marked beside it."""
    stored = flow.rows[row]
    said = [_tr("Row {0} of {1}").format(f"{row + 1:,}", f"{len(flow.rows):,}")]
    if stored.id in flow.marginalia.bookmarked:
        said.append(_tr("bookmark"))
    if is_doubtful(stored.row):
        said.append(_tr("these two may not belong together"))
    note = flow.marginalia.notes.get(stored.id)
    if note:
        said.append(_tr("note: {0}").format(note))
    return ", ".join(said)


def selected_text(stretches: Iterable[Stretch]) -> str:
    """Say what is selected; of much of it, how it begins."""
    said = ""
    for stretch in stretches:
        said = f"{said}\n{stretch.text}".strip()
        if len(said) > _LONGEST_NAME:
            break
    return _tr("Selected: {0}").format(_shortened(said)) if said else ""


def uncovered_text(flow: Flow, stored: StoredRow) -> str:
    """Give what an uncovered row shows that was covered before."""
    row = stored.position
    texts = (
        stored.row.text(side)
        for side in Side
        if flow.is_legible(row, side) and not flow.is_legible_covered(row, side)
    )
    return "\n".join(filter(None, texts))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"


def _with_status(said: str, status: str) -> str:
    return _tr("{0} – {1}").format(said, status)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Spoken", text)
