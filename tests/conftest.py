"""Before Qt is imported: windows of tests need no screen. Nothing is timed in a test."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("duizhao", deadline=None)
settings.load_profile("duizhao")
