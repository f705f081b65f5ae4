"""What keys ask for outside the menus and the page: in lists, tables, cards and modes."""

from typing import Final

from msgspec import Struct

from reader.ui.keys.scopes import Scope


class Use(Struct, frozen=True):
    """A use of keys at one place; `reader.ui.keys.use_texts` has its text."""

    id: str
    scope: Scope
    defaults: tuple[str, ...]


USES: Final = (
    Use("library.details", Scope.LIBRARY, ("F2",)),
    Use("library.levels", Scope.LIBRARY, ("L",)),
    Use("library.remove", Scope.LIBRARY, ("Del",)),
    Use("bookmarks.edit", Scope.BOOKMARKS, ("F2",)),
    Use("bookmarks.delete", Scope.BOOKMARKS, ("Del",)),
    Use("levels.save", Scope.LEVELS, ("S",)),
    Use("levels.known", Scope.LEVELS, ("K",)),
    Use("levels.ignored", Scope.LEVELS, ("I",)),
    Use("vocabulary.status-1", Scope.VOCABULARY, ("1",)),
    Use("vocabulary.status-2", Scope.VOCABULARY, ("2",)),
    Use("vocabulary.status-3", Scope.VOCABULARY, ("3",)),
    Use("vocabulary.status-4", Scope.VOCABULARY, ("4",)),
    Use("vocabulary.status-5", Scope.VOCABULARY, ("5",)),
    Use("vocabulary.status-99", Scope.VOCABULARY, ("K",)),
    Use("vocabulary.status-98", Scope.VOCABULARY, ("I",)),
    Use("vocabulary.delete", Scope.VOCABULARY, ("Del",)),
    Use("review.go-on", Scope.REVIEW, ("Space", "Return")),
    Use("review.grade-1", Scope.REVIEW, ("1",)),
    Use("review.grade-2", Scope.REVIEW, ("2",)),
    Use("review.grade-3", Scope.REVIEW, ("3",)),
    Use("review.grade-4", Scope.REVIEW, ("4",)),
    Use("preview.import", Scope.PREVIEW, ("Ctrl+Return",)),
    Use("mend.next", Scope.MENDING, ("Down",)),
    Use("mend.previous", Scope.MENDING, ("Up",)),
    Use("mend.go-left", Scope.MENDING, ("Left",)),
    Use("mend.go-right", Scope.MENDING, ("Right",)),
    Use("mend.next-doubt", Scope.MENDING, ("N",)),
    Use("mend.page-down", Scope.MENDING, ("PgDown",)),
    Use("mend.page-up", Scope.MENDING, ("PgUp",)),
    Use("mend.top", Scope.MENDING, ("Home",)),
    Use("mend.bottom", Scope.MENDING, ("End",)),
    Use("mend.mark", Scope.MENDING, ("Space",)),
    Use("mend.link", Scope.MENDING, ("Return",)),
    Use("mend.unlink", Scope.MENDING, ("U",)),
    Use("mend.split", Scope.MENDING, ("D",)),
    Use("mend.merge-above", Scope.MENDING, ("Shift+M", "Backspace")),
    Use("mend.merge-below", Scope.MENDING, ("M", "Del")),
    Use("mend.move-up", Scope.MENDING, ("Ctrl+Up",)),
    Use("mend.move-down", Scope.MENDING, ("Ctrl+Down",)),
    Use("mend.paragraph-up", Scope.MENDING, ("Ctrl+Shift+Up",)),
    Use("mend.paragraph-down", Scope.MENDING, ("Ctrl+Shift+Down",)),
    Use("mend.shift-up", Scope.MENDING, ("Alt+Up",)),
    Use("mend.shift-down", Scope.MENDING, ("Alt+Down",)),
    Use("mend.fix", Scope.MENDING, ("F",)),
    Use("mend.line-up", Scope.MENDING, ("G",)),
    Use("fixing.previous", Scope.FIXING, ("Up",)),
    Use("fixing.next", Scope.FIXING, ("Down",)),
    Use("fixing.here", Scope.FIXING, ("Alt+1",)),
    Use("fixing.article", Scope.FIXING, ("Alt+2",)),
    Use("fixing.always", Scope.FIXING, ("Alt+3",)),
    Use("dividing.left", Scope.DIVIDING, ("Left",)),
    Use("dividing.right", Scope.DIVIDING, ("Right",)),
    Use("dividing.cut", Scope.DIVIDING, ("Space",)),
    Use("drawing.play", Scope.DRAWING, ("Space",)),
    Use("drawing.step", Scope.DRAWING, ("Right",)),
    Use("drawing.back", Scope.DRAWING, ("Left",)),
    Use("drawing.restart", Scope.DRAWING, ("Home",)),
    Use("drawing.numbers", Scope.DRAWING, ("N",)),
    Use("dictionaries.up", Scope.DICTIONARIES, ("Alt+Up",)),
    Use("dictionaries.down", Scope.DICTIONARIES, ("Alt+Down",)),
    Use("dictionaries.rename", Scope.DICTIONARIES, ("F2",)),
    Use("dictionaries.remove", Scope.DICTIONARIES, ("Del",)),
    Use("corrections.delete", Scope.CORRECTIONS, ("Del",)),
)
