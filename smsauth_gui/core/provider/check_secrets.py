"""Checks that a provider file calls secret what is a secret, whatever else it says of it.

What is not marked as one would be shown, put into addresses and kept unencrypted.
"""

import re
from collections.abc import Iterator
from typing import Final

from smsauth_gui.core.provider import schema
from smsauth_gui.core.provider.check_requests import Remark, names
from smsauth_gui.core.provider.vocabulary import BUILT_IN
from smsauth_gui.core.values.regex import regex

_ENDING: Final = regex(r".*(?:token|secret|password|passwd|api_?key)", re.IGNORECASE)
"""Names that end in one of these are those of secrets with any word in front."""


def secret_remarks(provider: schema.Provider, built_in: schema.Provider | None = None) -> Iterator[Remark]:
    """The fields that hold a secret and are not marked as one: by their name, by their label, by where they are
    sent, or because the program's own file of that provider, ``built_in``, says so.
    """
    sent = _sent_as_secrets(provider)
    kept = {item.id for item in built_in.fields if item.secret} if built_in is not None else set[str]()
    for item in provider.fields:
        if item.secret:
            continue
        key = f"fields.{item.id}.secret"
        if _names_a_secret(item.id) or _names_a_secret("_".join(item.label.split())):
            yield key, "has to be true: the field is named like a secret"
        elif item.id in sent:
            yield key, "has to be true: the field is sent as a secret"
        elif item.id in kept:
            yield key, "has to be true: it is a secret in the program's own file of this provider"


def _names_a_secret(name: str) -> bool:
    return BUILT_IN.is_secret_member(name) or _ENDING.fullmatch(name) is not None


def _sent_as_secrets(provider: schema.Provider) -> set[str]:
    """What fills a client's secret, or the password of a pair."""
    texts = [method.client_secret for method in provider.methods]
    for method in provider.methods:
        requests = (whole for _, _, _, _, whole in method.endpoints if whole is not None)
        sends = (method.send, *method.also, *(request.send for request in requests))
        texts += [send.password for send in sends if isinstance(send, schema.SendBasic)]
    return {name for text in texts for name in names(text)}
