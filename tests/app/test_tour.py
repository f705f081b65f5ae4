from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from PySide6.QtGui import QImage

from reader.app.tour import prepare_folder, take_tour
from reader.core.entries import VocabularyFilter
from reader.core.errors import OutputError
from reader.storage.database import Database
from reader.storage.vocabulary import Vocabulary


@pytest.mark.usefixtures("qtbot")
def test_the_whole_main_job_in_the_real_window(tmp_path: Path) -> None:
    said: list[str] = []
    take_tour(tmp_path, said.append)
    pictures = sorted(tmp_path.glob("*.png"))
    assert [picture.stem.partition("-")[2] for picture in pictures] == [
        "read", "hover", "click-zh", "save-zh", "click-en", "save-en", "vocabulary",
        "review-question", "review-answer", "export", "import-preview", "import", "dark",
    ]  # fmt: skip
    assert all(_colours(picture) > 100 for picture in pictures)
    assert _brightness(pictures[-1]) < _brightness(pictures[0]) / 2
    assert _kept(tmp_path) == ["en", "zh"]
    assert _notes_in_anki(tmp_path) == 2
    assert any(str(tmp_path / "duizhao.apkg") in line for line in said)


def test_a_folder_with_somebodys_data_is_refused(tmp_path: Path) -> None:
    (tmp_path / "duizhao.sqlite3").write_bytes(b"precious")
    with pytest.raises(OutputError, match="choose another folder"):
        take_tour(tmp_path)
    assert (tmp_path / "duizhao.sqlite3").read_bytes() == b"precious"


def test_an_earlier_tour_makes_room(tmp_path: Path) -> None:
    prepare_folder(tmp_path)
    (tmp_path / "duizhao.sqlite3").write_bytes(b"of an earlier tour")
    (tmp_path / "my notes.txt").write_text("kept")
    prepare_folder(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"tour.txt", "my notes.txt"}


def test_a_file_in_the_folders_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(OutputError, match="cannot be written"):
        prepare_folder(tmp_path / "out")


def _colours(picture: Path) -> int:
    image = QImage(str(picture))
    return len({image.pixel(x, y) for x in range(0, 1280, 3) for y in range(0, 800, 3)})


def _brightness(picture: Path) -> float:
    return QImage(str(picture)).scaled(1, 1).pixelColor(0, 0).lightnessF()


def _kept(folder: Path) -> list[str]:
    database = Database(folder / "duizhao.sqlite3")
    try:
        return sorted(
            entry.key.language for entry in Vocabulary(database).entries(VocabularyFilter())
        )
    finally:
        database.close()


def _notes_in_anki(folder: Path) -> int:
    collection = Collection(str(folder / "collection.anki2"))
    try:
        options = ImportAnkiPackageOptions(merge_notetypes=True)
        request = ImportAnkiPackageRequest(
            package_path=str(folder / "duizhao.apkg"), options=options
        )
        return len(collection.import_anki_package(request).log.new)
    finally:
        collection.close()
