"""The catalog: all provider files, decoded, cross-checked and looked up by id."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

from msgspec import Struct

from smsauth_gui.core.provider.knowledge import Knowledge, Phrase, phrases_of
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.provider.vocabulary import Vocabulary, vocabulary_of


class Foreign(Struct, frozen=True):
    """A provider file that did not come with the program, and whether it stands in for one that did."""

    path: str
    replaces: bool


class Catalog:
    """Providers by id, in their order; the ones that are only recognised come after the others."""

    def __init__(
        self,
        providers: Iterable[Provider],
        knowledge: Callable[[], tuple[Knowledge, ...]] = tuple,
        foreign: Mapping[str, Foreign] = MappingProxyType({}),
    ) -> None:
        self._knowledge = knowledge
        self.foreign = foreign
        """Of the providers whose file is not the program's own: where it lies."""
        ordered = sorted(providers, key=lambda item: (item.recognise_only, item.order, item.name.lower()))
        self._by_id = {item.id: item for item in ordered}

    def __iter__(self) -> Iterator[Provider]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, provider_id: object) -> bool:
        return provider_id in self._by_id

    def __getitem__(self, provider_id: str) -> Provider:
        return self._by_id[provider_id]

    def get(self, provider_id: str) -> Provider | None:
        """The provider of that id or alias, or None."""
        provider = self._by_id.get(provider_id)
        return provider or next((item for item in self if provider_id in item.aliases), None)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Scheme words and names of secrets: the built-in ones and those of all files."""
        return vocabulary_of(self)

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Every wording whose meaning is known: the providers' own first, then what everybody says."""
        own = (
            Phrase("answer", meaning, words, source, provider.id)
            for provider in self
            for meaning in provider.meanings
            for words, source in meaning.phrases
        )
        return (*own, *phrases_of(self._knowledge()))

    @property
    def connectable(self) -> tuple[Provider, ...]:
        """The providers a person can connect."""
        return tuple(item for item in self if not item.recognise_only)
