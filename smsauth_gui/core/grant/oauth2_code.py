"""The authorization code grant (RFC 6749 §4.1): a browser brings a code, the code a token, a refresh token the next."""

from datetime import datetime
from typing import cast

from msgspec.structs import replace

from smsauth_gui.core.grant import oauth
from smsauth_gui.core.grant.kind import Browser, Kind, Renewal, TokenRequest, renewing
from smsauth_gui.core.grant.token_answer import Asked
from smsauth_gui.core.provider.schema import ClientAuth, CodeMethod, RefreshRules
from smsauth_gui.core.provider.template import Values, address
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Request


class AuthorizationCode(Kind, frozen=True):
    """Only the person can begin; from then on the refresh token carries it."""

    method: CodeMethod

    @property
    def browser(self) -> Browser:
        """The person signs in there."""
        return self

    def redeem(
        self,
        values: Values,
        redirect: oauth.RedirectAnswer,
        scopes: tuple[str, ...],
        now: datetime,  # noqa: ARG002 - for a token that comes in the redirect
    ) -> TokenRequest:
        """The access token request (RFC 6749 §4.1.3, RFC 7636 §4.5)."""
        if redirect.code is None:
            raise Problem("oauth.response_invalid", {"reason": "token_for_code"})
        authorization = redirect.code.authorization
        form = [("grant_type", "authorization_code"), ("code", redirect.code.value.reveal())]
        if authorization.redirect_uri is not None:
            form.append(("redirect_uri", authorization.redirect_uri))
        if authorization.verifier is not None:
            form.append(("code_verifier", authorization.verifier.reveal()))
        client = oauth.client_of(self.method, values)
        request = oauth.token_request(address(self.method.token_url, values), client, form)
        asked = Asked(scopes, self.method.lifetime_s)
        return TokenRequest(request, "token", self.method.answer, asked, {"code": redirect.code.value})

    def renewals(self, grant: Grant) -> tuple[Renewal, ...]:
        """The refresh token, where one came, whether or not the file has rules for it."""
        return ("refresh_token",) if grant.refreshable else ()

    def refresh(self, values: Values, account: Account) -> TokenRequest:
        """The refresh request (RFC 6749 §6), the client authenticated as at the first exchange."""
        if account.grant is None or account.grant.refresh_token is None:
            raise Problem("oauth.refresh_dead", {"reason": "no_refresh_token"})
        rules = self.method.refresh or RefreshRules()
        form = [("grant_type", "refresh_token"), ("refresh_token", account.grant.refresh_token.reveal())]
        scopes = {"empty": "", "granted": " ".join(account.grant.scopes_granted)}
        if rules.send_scope != "never":
            form.append(("scope", scopes[rules.send_scope]))
        client = oauth.client_of(self.method, values)
        if account.client_auth:
            client = replace(client, auth=cast(ClientAuth, account.client_auth))
        request = oauth.token_request(address(rules.url or self.method.token_url, values), client, form)
        return TokenRequest(request, "refresh", self.method.answer, renewing(account, self.method))

    def revocations(self, values: Values) -> tuple[Request, ...]:
        """Both tokens (RFC 7009)."""
        return oauth.revocations(self.method, values)
