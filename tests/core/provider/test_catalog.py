"""Providers are found by id and alias, in their order."""

import pytest

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider


def provider(name: str, **more: object) -> Provider:
    return Provider(id=name, name=name.title(), mark="X", modes=(), methods=(), **more)


def test_providers_come_in_their_order_and_the_only_recognised_ones_last() -> None:
    catalog = Catalog(
        [provider("late", order=30), provider("seen", order=1, recognise_only=True), provider("early", order=10)]
    )
    assert [item.id for item in catalog] == ["early", "late", "seen"]
    assert [item.id for item in catalog.connectable] == ["early", "late"]
    assert len(catalog) == 3


def test_a_provider_is_found_by_its_id_and_by_an_older_name() -> None:
    catalog = Catalog([provider("today", aliases=("yesterday",))])
    assert catalog["today"] is catalog.get("yesterday")
    assert "today" in catalog
    assert "yesterday" not in catalog


def test_an_unknown_provider_is_none_or_a_key_error() -> None:
    catalog = Catalog([])
    assert catalog.get("nobody") is None
    with pytest.raises(KeyError):
        catalog["nobody"]
