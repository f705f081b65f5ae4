"""Which keys are in force: the defaults, and what a person bound otherwise. Nothing of Qt."""

import json
from collections.abc import Mapping
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from reader.ui.keys.scopes import Bindable, FixedKeys, Keys, Scope, Taken, meet


class Bindings(Struct, frozen=True):
    """What keys ask for, and by id which keys a person chose for it.

    What was chosen goes before: a default that is in its way is not in force. So a new version may
    have new keys, and nobody's own keys change.
    """

    entries: tuple[Bindable, ...]
    fixed: tuple[FixedKeys, ...]
    chosen: Mapping[str, Keys]

    def in_force(self) -> dict[str, Keys]:
        """Give the keys of every entry by its id."""
        users = _Users(self.fixed)
        first = [entry for entry in self.entries if entry.id in self.chosen]
        rest = [entry for entry in self.entries if entry.id not in self.chosen]
        found = {
            entry.id: users.give(entry, self.chosen.get(entry.id, entry.defaults))
            for entry in (*first, *rest)
        }
        return {entry.id: found[entry.id] for entry in self.entries}

    def taken(self, id_: str, keys: Keys) -> Taken | None:
        """Say why an entry cannot have keys, None if it can."""
        entry = self.entry(id_)
        users, in_force = _Users(self.fixed), self.in_force()
        for other in self.entries:
            if other.id != id_:
                users.give(other, in_force[other.id])
        return next(filter(None, (users.taken(entry.scope, key) for key in keys)), None)

    def entry(self, id_: str) -> Bindable:
        """Give the entry of an id.

        Raises:
            KeyError: there is none.
        """
        for entry in self.entries:
            if entry.id == id_:
                return entry
        raise KeyError(id_)

    def choosing(self, id_: str, keys: Keys) -> "Bindings":
        """Give the same with other keys for an entry; its defaults are no choice."""
        if keys == self.entry(id_).defaults:
            return self.resetting(id_)
        return replace(self, chosen={**self.chosen, id_: keys})

    def resetting(self, id_: str) -> "Bindings":
        """Give the same with the defaults for an entry."""
        return replace(
            self, chosen={each: keys for each, keys in self.chosen.items() if each != id_}
        )


class _Users:
    """Who uses which key where."""

    def __init__(self, fixed: tuple[FixedKeys, ...]) -> None:
        self._users: dict[str, list[FixedKeys | Bindable]] = {}
        for each in fixed:
            for key in each.keys:
                self._users.setdefault(key, []).append(each)

    def taken(self, scope: Scope, key: str) -> Taken | None:
        """Say what a key does already where it would meet another use."""
        for user in self._users.get(key, ()):
            if meet(scope, user.scope):
                return Taken(key, user.group, user.text)
        return None

    def give(self, entry: Bindable, keys: Keys) -> Keys:
        """Give an entry those keys that are free."""
        free = tuple(key for key in keys if self.taken(entry.scope, key) is None)
        for key in free:
            self._users.setdefault(key, []).append(entry)
        return free


def read_chosen(text: str) -> dict[str, Keys]:
    """Read what was chosen from how it is kept; what cannot be read was chosen by nobody."""
    try:
        noted: object = json.loads(text) if text else {}
    except ValueError:
        return {}
    chosen = dict[str, Keys]()
    if isinstance(noted, dict):
        for id_, keys in cast("dict[str, object]", noted).items():
            if isinstance(keys, list):
                listed = cast("list[object]", keys)
                chosen[id_] = tuple(key for key in listed if isinstance(key, str) and key)
    return chosen


def written(chosen: Mapping[str, Keys]) -> str:
    """Write what was chosen as it is kept: a JSON object of lists, "" where nothing was."""
    return json.dumps(chosen, ensure_ascii=False, sort_keys=True) if chosen else ""
