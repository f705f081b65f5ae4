"""What the keys of lists, cards and modes do, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from reader.ui.keys.scopes import Bindable, Scope
from reader.ui.keys.uses import USES


def bindable_uses() -> list[Bindable]:
    """Give them as what a person binds."""
    groups, texts = _groups(), _texts()
    return [
        Bindable(use.id, groups[use.scope], texts[use.id], use.defaults, use.scope) for use in USES
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaceKeys", text)


def _groups() -> dict[Scope, str]:
    return {
        Scope.LIBRARY: _tr("In the library"),
        Scope.BOOKMARKS: _tr("In the bookmarks"),
        Scope.LEVELS: _tr("In the words of a text"),
        Scope.VOCABULARY: _tr("In the vocabulary"),
        Scope.REVIEW: _tr("While reviewing"),
        Scope.PREVIEW: _tr("In the preview"),
        Scope.MENDING: _tr("While mending the pairing"),
        Scope.DRAWING: _tr("On a drawn character"),
        Scope.FIXING: _tr("While fixing a word"),
        Scope.DIVIDING: _tr("While fixing the division"),
        Scope.DICTIONARIES: _tr("In the list of dictionaries"),
        Scope.CORRECTIONS: _tr("In the list of corrections"),
    }


def _texts() -> dict[str, str]:
    return {
        "library.details": _tr("Edit the details"),
        "library.levels": _tr("Levels and words"),
        "library.remove": _tr("Remove what is selected"),
        "bookmarks.edit": _tr("Edit the note"),
        "bookmarks.delete": _tr("Delete what is selected"),
        "levels.save": _tr("Save the selected words"),
        "levels.known": _tr("Mark them as known"),
        "levels.ignored": _tr("Ignore them"),
        "vocabulary.status-1": _tr("Learning 1"),
        "vocabulary.status-2": _tr("Learning 2"),
        "vocabulary.status-3": _tr("Learning 3"),
        "vocabulary.status-4": _tr("Learning 4"),
        "vocabulary.status-5": _tr("Learning 5"),
        "vocabulary.status-99": _tr("Known"),
        "vocabulary.status-98": _tr("Ignored"),
        "vocabulary.delete": _tr("Delete the selected words"),
        "review.go-on": _tr("Show the answer, go on"),
        "review.grade-1": _tr("Again"),
        "review.grade-2": _tr("Hard"),
        "review.grade-3": _tr("Good"),
        "review.grade-4": _tr("Easy"),
        "preview.import": _tr("Import"),
        "mend.next": _tr("Next sentence"),
        "mend.previous": _tr("Previous sentence"),
        "mend.go-left": _tr("The left side"),
        "mend.go-right": _tr("The right side"),
        "mend.next-doubt": _tr("Next doubtful pair"),
        "mend.page-down": _tr("A screen down"),
        "mend.page-up": _tr("A screen up"),
        "mend.top": _tr("To the beginning"),
        "mend.bottom": _tr("To the end"),
        "mend.mark": _tr("Mark the sentence"),
        "mend.link": _tr("Link it to those marked"),
        "mend.unlink": _tr("Part it from its counterpart"),
        "mend.split": _tr("Split the row here"),
        "mend.merge-above": _tr("Merge with the row above"),
        "mend.merge-below": _tr("Merge with the row below"),
        "mend.move-up": _tr("Move the sentence up"),
        "mend.move-down": _tr("Move the sentence down"),
        "mend.paragraph-up": _tr("Move the paragraph up"),
        "mend.paragraph-down": _tr("Move the paragraph down"),
        "mend.shift-up": _tr("Shift this side up"),
        "mend.shift-down": _tr("Shift this side down"),
        "mend.fix": _tr("The row is right, or may be paired anew"),
        "mend.line-up": _tr("Line up the rows around"),
        "fixing.previous": _tr("Previous line"),
        "fixing.next": _tr("Next line"),
        "fixing.here": _tr("Let it hold here"),
        "fixing.article": _tr("Let it hold in this article"),
        "fixing.always": _tr("Let it hold always"),
        "dividing.left": _tr("The gap to the left"),
        "dividing.right": _tr("The gap to the right"),
        "dividing.cut": _tr("Cut there, or join"),
        "drawing.play": _tr("Draw, or pause"),
        "drawing.step": _tr("Next stroke"),
        "drawing.back": _tr("One stroke back"),
        "drawing.restart": _tr("From the start"),
        "drawing.numbers": _tr("Numbers of the strokes"),
        "dictionaries.up": _tr("Move up"),
        "dictionaries.down": _tr("Move down"),
        "dictionaries.rename": _tr("Rename"),
        "dictionaries.remove": _tr("Remove"),
        "corrections.delete": _tr("Delete what is selected"),
    }
