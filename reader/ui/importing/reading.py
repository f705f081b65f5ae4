"""Reading documents for the preview, and taking them in: functions that run behind the window."""

from collections.abc import Iterator, Sequence

from reader.core.choices import AS_FOUND, ImportChoices
from reader.core.errors import InputError
from reader.core.progress import Progress, part_of
from reader.services.importing import Imported, Importing, origin_of
from reader.storage.arrivals import Arrival
from reader.ui.importing.drafts import ArticleDraft, DocumentDraft, Twin, drafted, with_everything
from reader.ui.importing.sources import Source, WebSource, name_of


def read_documents(
    importing: Importing, sources: Sequence[Source], progress: Progress
) -> list[DocumentDraft]:
    """Inspect documents; one that cannot be read says why and does not stop the others.

    Raises:
        CancelledError: `progress` raised it.
    """
    documents: list[DocumentDraft] = []
    for number, source in enumerate(sources):
        progress(number, len(sources) if number else 0, name_of(source))
        step = part_of(progress, number, len(sources))
        documents.append(read_document(importing, source, AS_FOUND, step))
    progress(len(sources), len(sources), "")
    return documents


def read_document(
    importing: Importing, source: Source, choices: ImportChoices, progress: Progress
) -> DocumentDraft:
    """Inspect one document and look for its articles in the library.

    Raises:
        CancelledError: `progress` raised it.
    """
    try:
        inspection = source.inspect(importing, choices, progress)
    except InputError as error:
        return DocumentDraft(source, choices, trouble=error.sentence)
    articles = with_everything(inspection)
    known = importing.known(articles, origin_of(inspection, choices, *source.names))
    return DocumentDraft(source, choices, inspection, tuple(map(drafted, articles, known)))


def read_again(
    importing: Importing, source: Source, choices: ImportChoices, progress: Progress
) -> DocumentDraft:
    """Inspect one document once more, as the person chose.

    Raises:
        CancelledError: `progress` raised it.
    """
    progress(0, 0, name_of(source))
    document = read_document(importing, source, choices, progress)
    progress(1, 1, "")
    return document


def read_page(importing: Importing, url: str, progress: Progress) -> list[DocumentDraft]:
    """Fetch a page of the web and inspect it.

    Raises:
        InputError: it cannot be fetched.
        CancelledError: `progress` raised it.
    """
    return read_documents(importing, [WebSource(importing.download(url, progress))], progress)


def take_in(
    importing: Importing, documents: Sequence[DocumentDraft], progress: Progress
) -> tuple[Imported, ...]:
    """Put what is wanted of some documents into the library in one command.

    Raises:
        CancelledError: `progress` raised it; nothing is kept.
    """
    arrivals = [each for document in documents for each in _arrivals(document)]
    return importing.take_in(arrivals, progress)


def _arrivals(document: DocumentDraft) -> Iterator[Arrival]:
    origin = origin_of(document.inspection, document.choices, *document.source.names)
    for draft in document.articles:
        if draft.is_wanted:
            yield Arrival(draft.finished(), origin, _updated(draft))


def _updated(draft: ArticleDraft) -> str | None:
    return draft.known.id if draft.known and draft.twin is Twin.UPDATE else None
