"""Try hostile documents, then damaged ones of every format for some minutes.

    python packaging/fuzz/run.py --minutes 20 --seed 1

Every input is either read or refused with a sentence (an InputError), in ten seconds and a
gigabyte, and shows nothing that deceives. What does not is written to build/fuzz with the name of
its trouble, so that it can become a test; then the exit status is 1.
"""

import argparse
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from zlib import crc32

from hostile import hostile
from mutations import mutate
from originals import originals, pairs_of, starter

OUT = Path("build/fuzz")
WORKER = Path(__file__).with_name("worker.py")
HANG_SECONDS = 10.0
INPUTS_A_WORKER = 400  # then a fresh one: what leaks a little is no crash, what leaks much is seen


class Worker:
    """A process that reads one document after another and says what became of each."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(WORKER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.inputs = 0

    def try_out(self, name: str, data: bytes) -> str:
        """Give "read", "refused", or what went wrong."""
        assert self._process.stdin
        assert self._process.stdout
        self.inputs += 1
        watchdog = threading.Timer(HANG_SECONDS, self._process.kill)
        watchdog.start()
        started = time.monotonic()
        self._process.stdin.write(f"{name} {len(data)}\n".encode() + data)
        self._process.stdin.flush()
        answer = self._process.stdout.readline().decode().strip()
        watchdog.cancel()
        if answer:
            return answer
        return "hang" if time.monotonic() - started >= HANG_SECONDS else "died"

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()


def main() -> int:
    """Try documents until the time is over, the hostile ones once; say what became of them."""
    parser = argparse.ArgumentParser(description="Mutate documents of every format.")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    dice = random.Random(arguments.seed)
    counts: Counter[tuple[str, str]] = Counter()
    worker = Worker()
    for name, data in chain(hostile(pairs_of(starter())), damaged(dice, arguments.minutes)):
        outcome = worker.try_out(name, data)
        counts[Path(name).suffix, outcome] += 1
        if outcome not in ("read", "refused"):
            keep(name, data, outcome)
        if outcome in ("hang", "died", "memory") or worker.inputs >= INPUTS_A_WORKER:
            worker.close()
            worker = Worker()
    worker.close()
    return report(counts, arguments.seed)


def damaged(dice: random.Random, minutes: float) -> Iterator[tuple[str, bytes]]:
    """Damage documents until the time is over, which begins now."""
    documents = originals()
    until = time.monotonic() + 60 * minutes
    while time.monotonic() < until:
        name = dice.choice(sorted(documents))
        yield name, mutate(documents[name], documents, dice)


def keep(name: str, data: bytes, outcome: str) -> None:
    """Write an input that made trouble where it can be found, the same one once."""
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"{outcome.partition(':')[0]}-{crc32(data):08x}-{name}").write_bytes(data)


def report(counts: Counter[tuple[str, str]], seed: int) -> int:
    """Print a line for each format; give the exit status."""
    bad = 0
    for suffix in sorted({suffix for suffix, _ in counts}):
        outcomes = {o: n for (s, o), n in counts.items() if s == suffix}
        read, refused = outcomes.pop("read", 0), outcomes.pop("refused", 0)
        bad += sum(outcomes.values())
        print(f"{suffix:7} {read:7,} read {refused:7,} refused  {outcomes or ''}")
    print(f"{sum(counts.values()):,} inputs, {bad} in trouble (seed {seed})")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
