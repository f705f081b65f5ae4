"""How long this process has run, and what memory it holds, as Linux counts them."""

import os
import time
from pathlib import Path


def seconds_since_start() -> float:
    """Give the time since the kernel started this process; exact to a hundredth of a second."""
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started


def resident_megabytes() -> float:
    """Give the memory this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
