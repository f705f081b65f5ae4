"""Keys that are in each other's way are refused, and what a person chose goes before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.keys.bindings import Bindings, read_chosen, written
from reader.ui.keys.scopes import Bindable, FixedKeys, Scope, Taken, meet

FIXED = (
    FixedKeys("", "types in fields", ("Return",), Scope.FIELDS),
    FixedKeys("In lists", "Tick a box", ("Space",), Scope.LISTS),
)
ENTRIES = (
    Bindable("page.next", "On the page", "Next word", ("Right",), Scope.PAGE),
    Bindable("study.save", "Study", "Save word", ("S",), Scope.READING),
    Bindable("study.known", "Study", "Known", ("K",), Scope.READING),
    Bindable("edit.search", "Edit", "Search", ("/", "Ctrl+F"), Scope.WINDOW),
    Bindable("file.pairs", "File", "Save pairs", (), Scope.WINDOW),
    Bindable("review.go-on", "While reviewing", "Show the answer", ("Space",), Scope.REVIEW),
    Bindable("vocabulary.known", "In the vocabulary", "Known", ("K",), Scope.VOCABULARY),
    Bindable("fixing.next", "While fixing", "Next line", ("Down",), Scope.FIXING),
)
FIRST = Bindings(ENTRIES, FIXED, {})


def test_the_defaults_are_in_force_until_something_is_chosen() -> None:
    assert FIRST.in_force() == {entry.id: entry.defaults for entry in ENTRIES}


@pytest.mark.parametrize(
    ("id_", "key", "by"),
    [
        ("study.save", "K", ("Study", "Known")),
        ("study.save", "/", ("Edit", "Search")),
        ("study.save", "Right", ("On the page", "Next word")),
        ("file.pairs", "Space", ("In lists", "Tick a box")),
        ("file.pairs", "Return", ("", "types in fields")),
        ("study.save", "Return", ("", "types in fields")),
        ("study.save", "Space", None),  # reviewing is elsewhere
        ("page.next", "Return", None),  # the page is no field
        ("file.pairs", "K", ("Study", "Known")),
        ("vocabulary.known", "Space", ("In lists", "Tick a box")),
        ("vocabulary.known", "/", ("Edit", "Search")),  # it works there too
        ("vocabulary.known", "S", None),  # on the page it is another matter
        ("file.pairs", "Down", None),  # a card takes all keys itself
        ("fixing.next", "/", None),
        ("study.save", "S", None),  # its own
        ("edit.search", "J", None),
    ],
)
def test_a_key_is_refused_where_it_does_something_already(
    id_: str, key: str, by: tuple[str, str] | None
) -> None:
    assert FIRST.taken(id_, (key,)) == (Taken(key, *by) if by else None)


def test_one_thing_may_have_several_keys() -> None:
    chosen = FIRST.choosing("page.next", ("Right", "J"))
    assert chosen.in_force()["page.next"] == ("Right", "J")
    assert chosen.taken("study.save", ("J",)) == Taken("J", "On the page", "Next word")
    assert chosen.taken("study.save", ("Right",)) == Taken("Right", "On the page", "Next word")


def test_a_default_gives_way_to_what_was_chosen() -> None:
    chosen = FIRST.choosing("study.known", ()).choosing("study.save", ("K",))
    assert chosen.in_force()["study.save"] == ("K",)
    assert chosen.in_force()["study.known"] == ()
    again = chosen.resetting("study.known")
    assert again.in_force()["study.known"] == ()  # a later version's new default fares the same
    assert again.taken("study.known", ("K",)) == Taken("K", "Study", "Save word")


def test_to_choose_the_defaults_is_no_choice() -> None:
    chosen = FIRST.choosing("study.save", ("J",))
    assert chosen.chosen == {"study.save": ("J",)}
    assert chosen.choosing("study.save", ("S",)).chosen == {}


def test_keys_of_what_this_version_does_not_know_are_kept() -> None:
    old = Bindings(ENTRIES, FIXED, {"gone.away": ("Q",)})
    assert old.choosing("study.save", ("J",)).chosen["gone.away"] == ("Q",)
    assert "gone.away" not in old.in_force()


def test_nothing_else_has_an_entry() -> None:
    with pytest.raises(KeyError):
        FIRST.entry("nothing")


KEYS = st.sampled_from(["S", "K", "/", "Right", "Space", "Return", "Home", "J", "Ctrl+J"])
CHOICES = st.dictionaries(
    st.sampled_from([entry.id for entry in ENTRIES]), st.lists(KEYS, max_size=2).map(tuple)
)


@given(CHOICES)
def test_no_two_things_ever_have_one_key_where_they_meet(
    chosen: dict[str, tuple[str, ...]],
) -> None:
    in_force = Bindings(ENTRIES, FIXED, chosen).in_force()
    uses = [(entry.scope, key) for entry in ENTRIES for key in set(in_force[entry.id])]
    uses += [(each.scope, key) for each in FIXED for key in each.keys]
    for number, (scope, key) in enumerate(uses):
        assert not any(key == other and meet(scope, where) for where, other in uses[:number])


@given(CHOICES)
def test_what_was_chosen_is_kept(chosen: dict[str, tuple[str, ...]]) -> None:
    assert read_chosen(written(chosen)) == chosen


@given(st.text() | st.sampled_from(['{"a": 3}', '["a"]', '{"a": [3, ""]}', "null"]))
def test_what_cannot_be_read_was_chosen_by_nobody(text: str) -> None:
    assert not any(read_chosen(text).values())
