"""What the bar says of the current sentence, calculated from values."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.core.articles import Link
from reader.core.doubt import is_doubtful, is_doubtful_link
from reader.ui.page.mending.keys import MendCommand
from reader.ui.page.mending.sentences import SentenceAt, spans_of
from reader.ui.wording import counted


def key_id(command: MendCommand) -> str:
    """Give the id by which the keys of a command are found."""
    return f"mend.{command.name.lower().replace('_', '-')}"


def describe(current: SentenceAt | None, marked: Sequence[SentenceAt], link_key: str) -> str:
    """Say where the cursor is and how sure its link and its row are.

    `link_key` is what links, as it is written, "" where only the button does.
    """
    if current is None:
        return _tr("There is no sentence here.")
    if marked:
        told = counted(
            len(marked),
            _tr("{0} sentence marked; go to one on the other side."),
            _tr("{0} sentences marked; go to one on the other side."),
        )
        return told + _tr(" {0} links them.").format(link_key) if link_key else told
    count = len(spans_of(current.row, current.side))
    row = _tr("Row {0}").format(f"{current.row.position + 1:,}")
    sentence = _tr("sentence {0} of {1}").format(current.number + 1, count)
    parts = (row, sentence, _link_text(current), _row_text(current))
    return " · ".join(filter(None, parts))


def possible(
    current: SentenceAt | None, marked: Sequence[SentenceAt], row_count: int
) -> frozenset[MendCommand]:
    """Give the commands that would change something."""
    if current is None:
        return frozenset({MendCommand.LEAVE})
    row, link = current.row.row, current.link
    position = current.row.position
    can = {
        MendCommand.MERGE_ABOVE: position > 0,
        MendCommand.MERGE_BELOW: position + 1 < row_count,
        MendCommand.SPLIT: current.number > 0 or bool(row.text(current.side.other)),
        MendCommand.SHIFT_UP: position > 0,
        MendCommand.LINK: any(
            each.side is not current.side and each.is_in(current.row) for each in marked
        ),
        MendCommand.UNLINK: link is not None and bool(link.left and link.right),
        MendCommand.LINE_UP: not row.is_fixed,
    }
    return frozenset(command for command in MendCommand if can.get(command, True))


def _link_text(current: SentenceAt) -> str:
    link = current.link
    if link is None or not (link.left and link.right):
        is_by_hand = link is not None and link.is_fixed
        return _tr("parted by hand") if is_by_hand else _tr("linked to nothing")
    if link.is_fixed:
        return _tr("linked by hand")
    text = _tr("link doubtful, {0} % sure") if is_doubtful_link(link) else _tr("linked, {0} % sure")
    return text.format(_percent(link))


def _percent(link: Link) -> int:
    return round(link.confidence * 100)


def _row_text(current: SentenceAt) -> str:
    row = current.row.row
    if row.is_fixed:
        return _tr("row set by hand")
    if is_doubtful(row):
        return _tr("row doubtful, {0} % sure").format(round(row.confidence * 100))
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Mending", text)
