"""Dictionaries of the person's own: CC-CEDICT, StarDict and Yomitan files.

`opening` tells what a chosen file is, `cedict`, `stardict` and `yomitan` read it entry by entry,
`writing` makes one SQLite file of it, `lookup` answers from all that are switched on. What comes
from outside is bounded (`limits`) and never run, followed or unpacked under a name (`parts`).
"""

from reader.language.own_dictionaries.lookup import OwnDictionaries

__all__ = ["OwnDictionaries"]
