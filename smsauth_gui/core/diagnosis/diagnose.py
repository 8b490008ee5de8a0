"""From one exchange and what we know of the credential to a verdict, its cause, the evidence and the alternatives.

Pure: the same situation always gives the same diagnosis. Causes and the order of reasoning: see `diagnose`.
"""

from collections.abc import Callable
from functools import cache

from smsauth_gui.core.diagnosis.answer import judge
from smsauth_gui.core.diagnosis.refusal import explain
from smsauth_gui.core.diagnosis.situation import Diagnosis, Situation
from smsauth_gui.core.diagnosis.view import look
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.safe.known import Known as KnownSecrets
from smsauth_gui.core.safe.redact import secrets_in
from smsauth_gui.core.safe.words import words
from smsauth_gui.core.values.errors import Fact
from smsauth_gui.core.values.http import Request


def diagnose(situation: Situation, catalog: Catalog) -> Diagnosis:
    """Reason in this order; the first that decides wins.

    Network, TLS, 407 · the provider's own words in the body (before the status) · an OAuth error at an OAuth endpoint ·
    the request's shape, only to explain a refusal · what the token, a stored time or the clocks prove · the status.
    """
    view = look(situation, catalog)
    finding = explain(view, judge(view))
    shown = _shown(situation, view.request, catalog)
    return Diagnosis(
        cause=finding.cause,
        detail={key: _masked(value, shown) for key, value in finding.detail.items() if value not in ("", None)},
        evidence=tuple(item.masked(shown) for item in dict.fromkeys(finding.evidence)),
        certainty=finding.certainty,
        alternatives=tuple(code for code in dict.fromkeys(finding.alternatives) if code != finding.cause),
        provider=view.provider_id or situation.provider,
        method=view.method_id or situation.method,
        server_clock_offset_s=view.offset_s,
        says=finding.says,
        advice=finding.advice,
    )


def _shown(situation: Situation, request: Request, catalog: Catalog) -> Callable[[str], str]:
    """Servers and SDKs echo what they were sent: evidence and facts go through the redactor like everything else."""

    @cache
    def known() -> KnownSecrets:
        return KnownSecrets((*situation.secrets, *secrets_in(request, catalog.vocabulary)), catalog.vocabulary)

    return lambda text: words(text, known())


def _masked(fact: Fact, mask: Callable[[str], str]) -> Fact:
    return mask(fact) if isinstance(fact, str) else fact
