"""Documents on their way into the library: asked for, read behind the window, previewed."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.choices import ImportChoices
from reader.core.errors import DuizhaoError, InputError
from reader.core.progress import Progress
from reader.services.importing import Imported, Importing
from reader.ui.appearance import Appearance
from reader.ui.background import Background
from reader.ui.file_dialogs import ask_to_open
from reader.ui.importing.address_bar import AddressBar
from reader.ui.importing.drafts import DocumentDraft
from reader.ui.importing.preview import Preview
from reader.ui.importing.reading import read_again, read_documents, read_page, take_in
from reader.ui.importing.sources import FileSource, PairSource, Source, TextSource
from reader.ui.importing.telling import told_of
from reader.ui.message_bar import MessageBar
from reader.ui.progress_strip import ProgressStrip


class ImportDesk(QObject):
    """Shows what an import would bring, and does it when the person says so."""

    imported = Signal(object)  # tuple[Imported, ...]
    previewed = Signal()
    left = Signal()

    def __init__(
        self,
        importing: Importing,
        *,
        appearance: Appearance,
        background: Background,
        messages: MessageBar,
        progress: ProgressStrip,
        undo: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._importing, self._appearance, self._background = importing, appearance, background
        self._messages, self._progress, self._undo = messages, progress, undo
        self._window = window
        self.address = AddressBar()
        self.address.entered.connect(self.preview_page)

    # Made when it is first needed: the window opens sooner.
    @cached_property
    def preview(self) -> Preview:
        """The view of what would be imported."""
        from reader.library.encodings import ENCODINGS

        preview = Preview(ENCODINGS, self._appearance)
        preview.reading_wanted.connect(self._read_again)
        preview.import_wanted.connect(self._import)
        preview.left.connect(self._leave)
        return preview

    @property
    def pending(self) -> Sequence[DocumentDraft]:
        """The documents that are previewed, none where there is no preview."""
        return self.preview.documents() if "preview" in self.__dict__ else ()

    def take_up(self, documents: Sequence[DocumentDraft]) -> None:
        """Go on with documents that were previewed in another window."""
        if documents:
            self.preview.show_documents(documents)
            self.previewed.emit()

    def ask_for_documents(self) -> None:
        """Ask which documents to import."""
        title = self.tr("Import texts")
        ask_to_open(self._window, title, self._filters(), self.preview_files)

    def ask_for_two_files(self) -> None:
        """Ask for the files of one text, one for each language; both may be chosen at once."""
        title = self.tr("Two files, one for each language: the first, or both")
        ask_to_open(self._window, title, self._filters(), self._take_first)

    def ask_for_address(self) -> None:
        """Let the person type the address of a web page."""
        self.address.ask()

    def paste(self) -> None:
        """Preview what is on the clipboard: files, or text. An address waits for a yes."""
        data = QApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        text = data.text().strip()
        if files:
            self.preview_files(files)
        elif _is_address(text):
            self.address.ask(text)
        elif text:
            self.preview_text(text, self.tr("Clipboard"))
        else:
            self._messages.tell(self.tr("There is no text on the clipboard."))

    def preview_files(self, paths: Sequence[Path]) -> None:
        """Read files and show what is in them."""
        self._preview([FileSource(path) for path in paths])

    def preview_pair(self, left: Path, right: Path) -> None:
        """Read two files, one for each language, and show them side by side."""
        self._preview([PairSource(left, right)])

    def preview_dropped(self, text: str) -> None:
        """Show how a text is understood that was dropped onto the window."""
        self.preview_text(text, self.tr("Dropped text"))

    def preview_text(self, text: str, name: str) -> None:
        """Show how a text is understood; `name` says where it is from."""
        self._preview([TextSource(text, name)])

    def preview_page(self, url: str) -> None:
        """Fetch a page of the web and show what is in it."""
        self._run(
            lambda progress: read_page(self._importing, url, progress),
            self._show,
            self.tr("Fetching…"),
            lambda error: self._tell_about_page(url, error),
        )

    def import_files(self, paths: Sequence[Path]) -> None:
        """Import documents as they are understood, all or none, without a preview."""
        self._run(
            lambda progress: self._importing.import_files(paths, progress),
            self._tell_imported,
            self.tr("Importing…"),
            self._messages.tell_error,
        )

    def _take_first(self, paths: Sequence[Path]) -> None:
        if len(paths) > 1:
            self.preview_pair(*sorted(paths)[:2])
            return
        title = self.tr("The same text in the other language")
        first = paths[0]
        ask_to_open(
            self._window, title, self._filters(), lambda others: self.preview_pair(first, others[0])
        )

    def _preview(self, sources: Sequence[Source]) -> None:
        self._run(
            lambda progress: read_documents(self._importing, sources, progress),
            self._show,
            self.tr("Reading…"),
            self._messages.tell_error,
        )
        self.preview.ensurePolished()  # made while the documents are read

    def _show(self, documents: Sequence[DocumentDraft]) -> None:
        if len(documents) == 1 and documents[0].trouble:
            self._messages.tell_error(InputError(documents[0].trouble))
            return
        self.preview.wait(False)
        self.preview.show_documents([*self.preview.documents(), *documents])
        self.previewed.emit()
        self.preview.list.setFocus()

    def _read_again(self, number: int, choices: ImportChoices) -> None:
        source = self.preview.documents()[number].source
        self.preview.wait(True)

        def show(document: DocumentDraft) -> None:
            self.preview.wait(False)
            if self.preview.documents():  # it may have been left meanwhile
                self.preview.replace_document(number, document)

        self._run(
            lambda progress: read_again(self._importing, source, choices, progress),
            show,
            self.tr("Reading…"),
            self._give_back,
        )

    def _import(self) -> None:
        documents = tuple(self.preview.documents())
        self.preview.wait(True)
        self._run(
            lambda progress: take_in(self._importing, documents, progress),
            self._finish,
            self.tr("Importing…"),
            self._give_back,
        )

    def _finish(self, imported: tuple[Imported, ...]) -> None:
        self.preview.show_documents(())
        self.left.emit()
        self._tell_imported(imported)

    def _give_back(self, error: DuizhaoError) -> None:
        self.preview.wait(False)
        self._messages.tell_error(error)

    def _leave(self) -> None:
        self._progress.cancel()
        self.preview.show_documents(())
        self.left.emit()

    def _tell_about_page(self, url: str, error: DuizhaoError) -> None:
        self._messages.tell_error(error)
        self.address.ask(url)

    def _tell_imported(self, imported: tuple[Imported, ...]) -> None:
        if any(not each.was_there or each.is_updated for each in imported):
            self._messages.tell(told_of(imported), self.tr("Undo"), self._undo)
        else:
            self._messages.tell(told_of(imported))
        self.imported.emit(imported)

    def _run(
        self,
        work: Callable[[Progress], object],
        done: Callable[..., None],
        what: str,
        failed: Callable[[DuizhaoError], None],
    ) -> None:
        self._messages.hide()  # what it said was about something else
        self._progress.follow(self._background.run_watched(work, done, failed), what)

    def _filters(self) -> str:
        texts = (
            "*.txt *.md *.html *.htm *.xhtml *.epub *.docx *.pdf *.srt *.vtt *.ass *.csv *.tsv "
            "*.jsonl *.tmx"
        )
        return self.tr("Texts ({0});;All files (*)").format(texts)


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://")) and not any(map(str.isspace, text))
