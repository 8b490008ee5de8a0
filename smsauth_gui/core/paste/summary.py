"""What a paste comes down to where no exchange stands in it: one case and its facts; sentences are made of it elsewhere."""

from datetime import datetime, timedelta
from typing import Final, Literal

from msgspec import Struct

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.reading import Kind, Reading

Case = Literal[
    "signature_invalid", "expired", "not_yet_valid", "valid", "valid_unsigned", "no_expiry", "encrypted", "owner_certain",
    "owner_probable", "receipt_unknown", "nothing_told", "redirect", "redirect_error", "error_answer", "answer",
    "no_credential", "unknown",
]  # fmt: skip
_WITHOUT_CREDENTIAL: Final[dict[Kind, Case]] = {
    "redirect": "redirect", "error_answer": "error_answer", "unknown": "unknown",
}  # fmt: skip


class Summary(Struct, frozen=True):
    """``credential`` is the one the case is about; ``span`` how long since or until the date that decides."""

    case: Case
    credential: Reading | None = None
    span: timedelta = timedelta()
    owner: str = ""
    """Id of the provider, for the cases that name one."""


def summarised(reading: Reading, credentials: tuple[Reading, ...], moment: datetime, owner: str = "") -> Summary:
    """The case, as it was at ``moment``; ``owner`` is the provider the whole paste most likely belongs to.

    A signature that does not fit says most; then the first credential speaks: by its own dates, else by its kind and
    owner; where there is no credential, the kind of the text.
    """
    if any(item.signature == "invalid" for item in credentials):
        return Summary("signature_invalid")
    if not credentials:
        return _without_credential(reading)
    first = credentials[0]
    return _by_its_dates(first, moment) or _by_its_kind(reading, first, owner)


def _by_its_dates(item: Reading, moment: datetime) -> Summary | None:
    if item.status == "no_expiry":
        return Summary("no_expiry", item)
    begin = item.not_before or item.issued_at
    if item.status == "not_yet_valid" and begin is not None:
        return Summary("not_yet_valid", item, begin - moment)
    if item.expires_at is None:
        return None
    if item.status == "expired":
        return Summary("expired", item, moment - item.expires_at)
    if item.status == "valid":
        return Summary("valid_unsigned" if item.signature == "none" else "valid", item, item.expires_at - moment)
    return None


def _by_its_kind(reading: Reading, item: Reading, owner: str) -> Summary:
    if item.kind == "jwe":
        return Summary("encrypted", item)
    if item.kind == "unknown" or (reading.kind == "redirect" and item.label == "code"):
        return _without_credential(reading)
    whose = item.owner or owner
    if whose:
        certain = bool(item.providers) and item.providers[0].confidence == "high"
        return Summary("owner_certain" if certain else "owner_probable", item, owner=whose)
    return Summary("receipt_unknown" if reading.kind == "token_response" else "nothing_told", item)


def _without_credential(reading: Reading) -> Summary:
    case = _WITHOUT_CREDENTIAL.get(reading.kind, "no_credential")
    if case == "redirect" and dict(reading.fields).get("error"):
        return Summary("redirect_error")
    if case == "unknown" and reading.what is not None:
        return Summary("answer")
    return Summary(case)


def credentials(reading: Reading) -> tuple[Reading, ...]:
    """What a text holds: a container's items, else the reading itself where it is one."""
    if reading.items:
        return reading.items
    return (reading,) if reading.secret is not None or reading.kind in {"jwt", "jwe"} else ()


def exposed(reading: Reading) -> Reading | None:
    """A credential that whoever reads the text could use: whole, no placeholder, not expired by its own date."""
    useless = {"text.placeholder", "text.truncated"}
    return next(
        (
            item
            for item in credentials(reading)
            if item.secret is not None
            and item.status != "expired"
            and useless.isdisjoint(finding.code for finding in item.findings)
        ),
        None,
    )


def expired_before(diagnosis: Diagnosis | None, credentials: tuple[Reading, ...], moment: datetime) -> timedelta | None:
    """How long before ``moment`` the token had expired that made the exchange fail; None where that was not the cause."""
    ends = (item.expires_at for item in credentials if item.status == "expired")
    end = next(ends, None)
    if end is None or diagnosis is None or diagnosis.cause != "token.expired":
        return None
    return moment - end


def deciding_role(reading: Reading, provider: Provider | None) -> str:
    """Whose role at the provider decides what a token without scopes may do: its ``sub``; empty where none does."""
    if reading.kind != "jwt" or reading.scopes or reading.token_kind == "refresh":
        return ""
    if provider is None or not any(method.scopes == "role" for method in provider.methods):
        return ""
    return next((claim.value.strip('"') for claim in reading.claims if claim.name == "sub"), "")
