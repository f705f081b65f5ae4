"""What a document states of itself, set over what was found in its text."""

from msgspec.structs import fields, replace

from reader.core.articles import Metadata
from reader.library.names import Names
from reader.library.sections import Section


def stated_names(section: Section) -> Names:
    """Give the titles that a section, or else its document, states."""
    if section.title:
        return Names((section.title,), section.is_binding)
    titles = section.stated.titles if section.stated else ()
    return Names(tuple(filter(None, titles)), section.is_binding)


def overlay(metadata: Metadata, section: Section) -> Metadata:
    """Let what a document states stand over what was found, languages and titles aside."""
    stated = section.stated
    changes = {
        field.name: value
        for field in fields(Metadata)
        if field.name not in ("languages", "titles") and (value := getattr(stated, field.name))
    }
    return replace(metadata, **changes)
