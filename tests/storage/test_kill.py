"""A process that dies while it saves loses no word it has confirmed."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.core.entries import VocabularyFilter
from reader.services.upkeep import Upkeep
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.vocabulary import Vocabulary

SAVES = """
import sys
from pathlib import Path
from reader.core.entries import EntryDraft, EntryKey, Sighting
from reader.storage.database import Database
from reader.storage.vocabulary import Vocabulary
vocabulary = Vocabulary(Database(Path(sys.argv[1])))
for number in range(1000):
    draft = EntryDraft(key=EntryKey("en", f"word {number}"), gloss="字" * number)
    print(vocabulary.save(draft, Sighting(start=number, end=number + 4)).id, flush=True)
"""


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_process_loses_nothing_it_confirmed(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "duizhao.sqlite3"
    confirmed = confirmed_before_the_kill(path, random.Random(seed).randrange(1, 900))
    database = Database(path)
    kept = {entry.id for entry in Vocabulary(database).entries(VocabularyFilter())}
    assert set(confirmed) <= kept
    # At most the word that was being saved is there without having been confirmed.
    assert len(kept) <= len(confirmed) + 1
    report = Upkeep(database).check()
    assert report.problems == ()
    assert report.counts["words"] == report.counts["sightings"] == len(kept)
    assert Journal(database).undo() == f"save word {len(kept) - 1}"
    database.close()


def confirmed_before_the_kill(path: Path, moment: int) -> list[str]:
    """Kill the process at the sight of a certain word; it goes on saving until that arrives."""
    with subprocess.Popen(
        [sys.executable, "-c", SAVES, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        confirmed = [process.stdout.readline().strip() for _ in range(moment)]
        process.kill()
        confirmed += process.stdout.read().split()
    assert process.returncode == -signal.SIGKILL
    return confirmed
