"""A real Anki collection, and words to put into it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
    ImportLogWithChanges,
)
from anki.import_export_pb2 import IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER

from reader.core.entries import Entry, EntryKey, Sighting, Status


@pytest.fixture
def overturn() -> Entry:
    """A Chinese word met in a traditional text, with everything an entry can have."""
    return Entry(
        id="8f14e45f-ceea-4e7a-9c5d-1a2b3c4d5e6f",
        key=EntryKey("zh", "颠覆", "diān fù"),
        status=Status.LEARNING_2,
        traditional="顛覆",
        gloss="to overthrow\nto subvert",
        note="Seen twice.",
        classifiers="次",
        level="HSK 6",
        frequency=4.12,
        tags=("technology", "two words"),
        sightings=(
            Sighting(
                article_id="an-article",
                row_id="a-row",
                start=4,
                end=6,
                surface="顛覆",
                sentence="新技術正在顛覆整個行業。",
                translation="New technology is overturning the whole industry.",
                article_title="A cheap model · 便宜的模型",
                source="Our weekly",
                url="https://example.org/model?part=1&of=2",
            ),
        ),
        created_at="2026-05-01T10:00:00.250000+00:00",
        updated_at="2026-05-02T10:00:00+00:00",
    )


@pytest.fixture
def topple() -> Entry:
    """An English word met in another form than its lemma."""
    return Entry(
        id="c9f0f895-fb98-4b91-8f6e-6d7e8f9a0b1c",
        key=EntryKey("en", "topple"),
        status=Status.KNOWN,
        phonetic="ˈtɒpl",
        gloss="v. 推翻\nto make something fall",
        level="雅思",
        frequency=3.4,
        sightings=(
            Sighting(
                article_id="another",
                surface="toppled",
                sentence="The vote toppled the government.",
                translation="这次投票推翻了政府。",
                article_title="A vote",
            ),
        ),
        created_at="2026-05-01T10:00:00.250000+00:00",
        updated_at="2026-05-02T10:00:00+00:00",
    )


@pytest.fixture
def homographs() -> tuple[Entry, Entry]:
    """Two words that are written alike and were added by hand."""
    walk, row = (
        Entry(
            id=f"00000000-0000-4000-8000-00000000000{number}",
            key=EntryKey("zh", "行", reading),
            status=Status.LEARNING_1,
            traditional="行",
            gloss=gloss,
            created_at=f"2026-05-0{number}T10:00:00+00:00",
            updated_at=f"2026-05-0{number}T10:00:00+00:00",
        )
        for number, reading, gloss in ((1, "xíng", "to walk"), (2, "háng", "row; line"))
    )
    return walk, row


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """An empty collection of the real Anki."""
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


@pytest.fixture
def take(collection: Collection) -> Callable[[Path], dict[str, int]]:
    """Import a package as Anki does; gives how many notes fared how, where any did."""

    def import_package(package: Path) -> dict[str, int]:
        options = ImportAnkiPackageOptions(
            merge_notetypes=True,
            update_notes=IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER,
            with_scheduling=False,
            with_deck_configs=False,
        )
        request = ImportAnkiPackageRequest(package_path=str(package), options=options)
        return counts(collection.import_anki_package(request).log)

    return import_package


@pytest.fixture
def take_text(collection: Collection) -> Callable[[Path], dict[str, int]]:
    """Import a text file as Anki does, by what its own head says."""

    def import_text(text: Path) -> dict[str, int]:
        metadata = collection.get_csv_metadata(str(text), None)
        request = ImportCsvRequest(path=str(text), metadata=metadata)
        return counts(collection.import_csv(request).log)

    return import_text


def counts(log: ImportLogWithChanges.Log) -> dict[str, int]:
    fates = ("new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck")
    return {fate: len(getattr(log, fate)) for fate in fates if len(getattr(log, fate))}
