"""The book of keys: everything keys ask for, with the keys it has now."""

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from reader.services.preferences import Preferences
from reader.ui.keys.bindings import Bindings, read_chosen, written
from reader.ui.keys.scopes import Bindable, FixedKeys, Keys, Taken

_SETTING = "keys"


class KeyBook(QObject):
    """Keeps in the preferences what a person chose, and puts it into force at once."""

    changed = Signal()

    def __init__(
        self,
        preferences: Preferences,
        entries: Iterable[Bindable],
        fixed: tuple[FixedKeys, ...],
        apply: Callable[[Mapping[str, Keys]], None],
        parent: QObject | None = None,
    ) -> None:
        """Make the book; `apply` puts keys, by the ids of their entries, into force."""
        super().__init__(parent)
        self._preferences, self._apply = preferences, apply
        chosen = read_chosen(preferences.text(_SETTING))
        self._bindings = Bindings(tuple(entries), fixed, chosen)
        self._in_force = self._bindings.in_force()

    def enforce(self) -> None:
        """Put into force what was chosen earlier; what nobody chose is in force anyway."""
        self._apply(self._in_force)

    @property
    def entries(self) -> tuple[Bindable, ...]:
        """What keys ask for, group by group."""
        return self._bindings.entries

    @property
    def fixed(self) -> tuple[FixedKeys, ...]:
        """Keys that cannot be bound otherwise."""
        return self._bindings.fixed

    @property
    def in_force(self) -> Mapping[str, Keys]:
        """The keys of all entries by their ids."""
        return self._in_force

    @property
    def has_choices(self) -> bool:
        """Whether anything is bound otherwise than at first."""
        return bool(self._bindings.chosen)

    def keys(self, id_: str) -> Keys:
        """Give the keys of an entry as they are in force."""
        return self._in_force[id_]

    def is_chosen(self, id_: str) -> bool:
        """Whether a person chose the keys of an entry."""
        return id_ in self._bindings.chosen

    def bind(self, id_: str, key: str) -> Taken | None:
        """Let one key alone ask for an entry; refused with what the key does already."""
        return self._choose(id_, key, (key,))

    def add(self, id_: str, key: str) -> Taken | None:
        """Let one more key ask for an entry; refused with what the key does already."""
        keys = self.keys(id_)
        return self._choose(id_, key, keys if key in keys else (*keys, key))

    def remove(self, id_: str, key: str) -> None:
        """Let a key ask for an entry no longer; its other keys stay."""
        kept = tuple(each for each in self.keys(id_) if each != key)
        self._take(self._bindings.choosing(id_, kept))

    def clear(self, id_: str) -> None:
        """Let no key ask for an entry."""
        self._take(self._bindings.choosing(id_, ()))

    def reset(self, id_: str) -> Taken | None:
        """Give an entry its first keys back; refused with what one of them does by now."""
        taken = self._bindings.taken(id_, self._bindings.entry(id_).defaults)
        if taken is None:
            self._take(self._bindings.resetting(id_))
        return taken

    def reset_all(self) -> None:
        """Give everything its first keys back."""
        self._take(replace(self._bindings, chosen={}))

    def _choose(self, id_: str, key: str, keys: Keys) -> Taken | None:
        taken = self._bindings.taken(id_, (key,))
        if taken is None:
            self._take(self._bindings.choosing(id_, keys))
        return taken

    def _take(self, bindings: Bindings) -> None:
        self._preferences.set(_SETTING, written(bindings.chosen))
        self._bindings = bindings
        self._in_force = bindings.in_force()
        self._apply(self._in_force)
        self.changed.emit()
