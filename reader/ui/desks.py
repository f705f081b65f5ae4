"""What a window does beside reading: documents come in, others go out, all can be searched."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.core.entries import VocabularyFilter
from reader.services.program import Program
from reader.ui.file_drop import FileDrop
from reader.ui.reading_room import ReadingRoom
from reader.ui.tools import Tools
from reader.ui.views import Views

if TYPE_CHECKING:
    from reader.ui.dictionaries.dictionary_desk import DictionaryDesk
    from reader.ui.handouts import Handouts
    from reader.ui.importing.import_desk import ImportDesk
    from reader.ui.searching.search_desk import SearchDesk
    from reader.ui.transfers import Transfers


class Desks(QObject):
    """Each desk is made when it is first needed: the window opens sooner."""

    import_waits = Signal(bool)
    """An import is previewed, or it was accepted or given up."""
    bar_made = Signal(QWidget)
    """This bar belongs above the views, where it shows itself when it is wanted."""

    def __init__(
        self, program: Program, tools: Tools, *, room: ReadingRoom, views: Views, window: QWidget
    ) -> None:
        super().__init__(window)
        self._program, self._tools = program, tools
        self._room, self._views, self._window = room, views, window
        self._connect()

    @cached_property
    def transfers(self) -> "Transfers":
        """What goes out and comes back."""
        from reader.ui.transfers import Transfers

        tools, window = self._tools, self._window
        background, messages, progress = tools.background, tools.messages, tools.progress
        transfers = Transfers(self._program, background, messages, progress, window)
        transfers.restored.connect(self._start_anew)
        return transfers

    @cached_property
    def handouts(self) -> "Handouts":
        """Articles as hand-outs."""
        from reader.ui.handouts import Handouts

        tools, view = self._tools, self._room.view
        background, messages, progress = tools.background, tools.messages, tools.progress
        return Handouts(self._program, background, messages, progress, view, self._window)

    @cached_property
    def dictionaries(self) -> "DictionaryDesk":
        """The person's own dictionaries."""
        from reader.ui.dictionaries.dictionary_desk import DictionaryDesk

        return DictionaryDesk(
            self._program.dictionaries,
            appearance=self._tools.appearance,
            background=self._tools.background,
            messages=self._tools.messages,
            study=self._tools.study,
            window=self._window,
        )

    @cached_property
    def imports(self) -> "ImportDesk":
        """Documents on their way into the library."""
        from reader.ui.importing.import_desk import ImportDesk

        imports = ImportDesk(
            self._program.importing,
            appearance=self._tools.appearance,
            background=self._tools.background,
            messages=self._tools.messages,
            progress=self._tools.progress,
            undo=self._tools.study.undo,
            window=self._window,
        )
        imports.imported.connect(self._room.articles.take_imported)
        imports.previewed.connect(self._show_import)
        imports.left.connect(self._leave_import)
        imports.address.left.connect(self._views.take_keyboard)
        self.bar_made.emit(imports.address)
        return imports

    @property
    def has_imports(self) -> bool:
        """Whether anything was imported or asked for."""
        return "imports" in vars(self)

    @cached_property
    def search(self) -> "SearchDesk":
        """What searches everywhere."""
        from reader.ui.searching.search_desk import SearchDesk

        return SearchDesk(
            self._program,
            appearance=self._tools.appearance,
            background=self._tools.background,
            messages=self._tools.messages,
            study=self._tools.study,
            room=self._room,
            show_page=self._views.show_reading,
            window=self._window,
        )

    def search_everywhere(self, text: str = "") -> None:
        """Let the person search dictionaries, vocabulary and library, for a text at once."""
        self.search.open(text)

    def _connect(self) -> None:
        self._views.export_wanted.connect(self._ask_where_to_export)
        self._room.library_panel.handout_wanted.connect(self._ask_where_to_write)
        self._room.phrases.search_wanted.connect(self.search_everywhere)
        drop = FileDrop(self._window)
        drop.dropped.connect(self._preview_files)
        drop.text_dropped.connect(self._preview_dropped)

    def _ask_where_to_export(self, wanted: VocabularyFilter) -> None:
        self.transfers.ask_where_to_export(wanted)

    def _ask_where_to_write(self, article_ids: Sequence[str]) -> None:
        self.handouts.ask_where_to_write(article_ids)

    def _preview_files(self, paths: Sequence[Path]) -> None:
        self.imports.preview_files(paths)

    def _preview_dropped(self, text: str) -> None:
        self.imports.preview_dropped(text)

    def _show_import(self) -> None:
        self.import_waits.emit(True)
        self._views.show_import()

    def _leave_import(self) -> None:
        self.import_waits.emit(False)
        self._views.leave_import()

    def _start_anew(self) -> None:
        """Show what a restored backup holds."""
        self._tools.study.reload()
        self._room.articles.open_last()
