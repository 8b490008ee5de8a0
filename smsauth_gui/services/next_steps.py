"""What can be done about an account after a diagnosis: each next step by its name, with what it needs."""

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.grant.kinds import ends, method_of
from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.core.provider.whereabouts import page_of
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.sending import UNKNOWN_HOST


def next_steps(
    account: Account, provider: Provider | None, diagnosis: Diagnosis, *, renewable: bool
) -> dict[str, str | bool]:
    """The steps (`smsauth_gui.wording.actions`) that the account allows, in the order in which they are offered.

    Beside a name stands the permission to ask for or the page to open, or only True. ``renewable``: a token can be had
    without the person now.
    """
    method = method_of(account, provider)
    # What belongs to somebody else is not renewed, signed in to or changed by a next step.
    ours = not account.borrowed
    granted = ours and account.grant is not None
    scope = _missing_scope(diagnosis, method) if ours else ""
    session_open = diagnosis.cause == "oauth.session_active"
    steps: dict[str, str | bool] = {
        "copy_report": True,
        "allow_host": str(diagnosis.detail.get("host", "")) if diagnosis.detail.get("reason") in UNKNOWN_HOST else "",
        "refresh": renewable and granted,
        "sign_in_again": ours,
        "edit_fields": ours,
        "add_ca": ours,
        "sign_in_with_scope": scope,
        # What a permission cannot be asked for is set there, and a key is made anew there.
        "open_key_page": "" if scope else key_page(provider, method),
        "open_support": provider.support if provider is not None else "",
        "choose_method": provider is not None,
        "destroy_session": session_open and ours and ends(account, provider),
    }
    return {name: needs for name, needs in steps.items() if needs}


def _missing_scope(diagnosis: Diagnosis, method: Method | None) -> str:
    """The permission that is missing, where it can be asked for."""
    scope = diagnosis.detail.get("scope")
    asks = method is not None and method.scopes == "ask"
    return scope if asks and isinstance(scope, str) else ""


def key_page(provider: Provider | None, method: Method | None) -> str:
    """Where the provider makes and changes what this way needs."""
    if provider is None or method is None:
        return ""
    return page_of(provider, method).link or provider.docs
