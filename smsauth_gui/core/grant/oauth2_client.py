"""Client credentials (RFC 6749 §4.4): the stored client is the login, and asks anew for each token."""

from smsauth_gui.core.grant import oauth
from smsauth_gui.core.grant.kind import Kind, TokenRequest
from smsauth_gui.core.grant.token_answer import Asked
from smsauth_gui.core.provider.schema import ClientMethod
from smsauth_gui.core.provider.template import Values, address, fill
from smsauth_gui.core.values.http import Request


class ClientCredentials(Kind, frozen=True):
    """No person, no browser, no refresh token."""

    method: ClientMethod

    def mint(self, values: Values, scopes: tuple[str, ...]) -> TokenRequest:
        """The access token request (RFC 6749 §4.4.2)."""
        form = [("grant_type", "client_credentials")]
        if scopes:
            form.append(("scope", " ".join(scopes)))
        form += [(name, fill(text, values) or "") for name, text in self.method.token_params.items()]
        client = oauth.client_of(self.method, values)
        request = oauth.token_request(address(self.method.token_url, values), client, form)
        return TokenRequest(request, "token", self.method.answer, Asked(scopes, self.method.lifetime_s))

    def revocations(self, values: Values) -> tuple[Request, ...]:
        """The token (RFC 7009)."""
        return oauth.revocations(self.method, values)
