from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.core.entries import Entry, EntryKey, Sighting, Status
from reader.ui.vocabulary_model import Column, VocabularyModel, cell_text

FAIL = QAbstractItemModelTester.FailureReportingMode.Fatal

BANK = Entry(
    id="1",
    key=EntryKey("zh", "银行", "yín háng"),
    status=Status.KNOWN,
    traditional="銀行",
    gloss="bank\nmoney house",
    sightings=(Sighting(sentence="银行开门了。", translation="The bank opened."),),
    created_at="2026-02-03T04:05:06Z",
)
MOTHER = Entry(id="2", key=EntryKey("zh", "妈", "mā"), status=Status.LEARNING_2, gloss="mother")
HORSE = Entry(id="3", key=EntryKey("zh", "马", "mǎ"), status=Status.LEARNING_1, gloss="horse")
MANGO = Entry(id="4", key=EntryKey("zh", "芒果", "máng guǒ"), status=Status.NEW)


def model_of(*entries: Entry) -> VocabularyModel:
    model = VocabularyModel()
    model.show_entries(entries)
    return model


def ids(model: VocabularyModel) -> list[str]:
    return [model.entry(row).id for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:  # noqa: ARG001
    model = VocabularyModel()
    _tester = QAbstractItemModelTester(model, FAIL)
    model.show_entries([BANK, MOTHER, HORSE])
    model.sort(Column.WORD, Qt.SortOrder.DescendingOrder)
    model.show_entries([])


def test_cells_say_what_is_kept(qtbot: QtBot) -> None:  # noqa: ARG001
    assert cell_text(BANK, Column.WORD) == "银行 銀行"
    assert cell_text(BANK, Column.MEANING) == "bank; money house"
    assert cell_text(BANK, Column.STATUS) == "Known"
    assert cell_text(BANK, Column.ADDED) == "2026-02-03"
    assert cell_text(HORSE, Column.SENTENCE) == ""


def test_readings_sort_by_letters_before_tones(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(MANGO, HORSE, MOTHER)
    model.sort(Column.READING)
    assert ids(model) == ["2", "3", "4"]


def test_statuses_sort_by_how_well_a_word_is_known(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(BANK, MOTHER, HORSE)
    model.sort(Column.STATUS)
    assert ids(model) == ["3", "2", "1"]


def test_a_selection_moves_with_its_word(qtbot: QtBot) -> None:  # noqa: ARG001
    from PySide6.QtCore import QPersistentModelIndex

    model = model_of(BANK, HORSE)
    kept = QPersistentModelIndex(model.index(0, Column.WORD))
    model.sort(Column.STATUS)
    assert model.entry(kept.row()).id == BANK.id


def test_an_edited_meaning_is_asked_for(qtbot: QtBot) -> None:
    model = model_of(HORSE)
    index = model.index(0, Column.MEANING)
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    with qtbot.waitSignal(model.meaning_edited) as asked:
        model.setData(index, " steed ")
    assert asked.args == [HORSE, "steed"]


def test_other_columns_cannot_be_edited(qtbot: QtBot) -> None:
    model = model_of(HORSE)
    index = model.index(0, Column.WORD)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    with qtbot.assertNotEmitted(model.meaning_edited):
        assert not model.setData(index, "驴")
