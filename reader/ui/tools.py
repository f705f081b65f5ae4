"""What the parts of a window share, whatever they do."""

from msgspec import Struct

from reader.ui.appearance import Appearance
from reader.ui.background import Background
from reader.ui.message_bar import MessageBar
from reader.ui.progress_strip import ProgressStrip
from reader.ui.study_desk import StudyDesk


class Tools(Struct, frozen=True):
    """How to look, to work behind the window, to speak to the person, and to study and undo."""

    appearance: Appearance
    background: Background
    messages: MessageBar
    progress: ProgressStrip
    study: StudyDesk
