"""The page: shows an article in two columns, and says which word is hovered or chosen."""

from reader.ui.page.look import Look, Palette
from reader.ui.page.view import PageView
from reader.ui.page.words import WordAt

__all__ = ["Look", "PageView", "Palette", "WordAt"]
