"""The implicit grant (RFC 6749 §4.2): the token comes in the redirect itself; nothing renews or ends it."""

from datetime import datetime

from smsauth_gui.core.grant.kind import Browser, Kind
from smsauth_gui.core.grant.oauth import RedirectAnswer
from smsauth_gui.core.grant.token_answer import Asked, grant_in, usable
from smsauth_gui.core.provider.schema import ImplicitMethod
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.errors import Problem


class Implicit(Kind, frozen=True):
    """Only the person can begin, and only the person can begin again."""

    method: ImplicitMethod

    @property
    def browser(self) -> Browser:
        """The person signs in there."""
        return self

    def redeem(
        self,
        values: Values,  # noqa: ARG002 - for a code that is exchanged
        redirect: RedirectAnswer,
        scopes: tuple[str, ...],
        now: datetime,
    ) -> Grant:
        """The token in the fragment (RFC 6749 §4.2.2)."""
        if redirect.token is None:
            raise Problem("oauth.response_invalid", {"reason": "code_for_token"})
        return usable(grant_in(self.method.answer, redirect.token, Asked(scopes, self.method.lifetime_s), now))
