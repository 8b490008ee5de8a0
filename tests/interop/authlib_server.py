"""Authlib's server classes on Flask, on loopback: implicit, and code and client credentials with a raw secret in Basic.

Prints its address and the secret as one line of JSON.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import time
from typing import Any
from urllib.parse import urlsplit

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, grants
from authlib.oauth2.rfc7636 import CodeChallenge
from flask import Flask, jsonify, request
from werkzeug.serving import make_server

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # plain http, which never leaves this computer
SECRET = "p:a%s+s word"
TOKENS: dict[str, float] = {}


class Client(ClientMixin):
    """A client that may do one grant."""

    def __init__(self, client_id: str, secret: str, *, grants: tuple[str, ...], response: str) -> None:
        self.client_id, self.client_secret, self._grants, self._response = client_id, secret, grants, response

    def get_client_id(self) -> str:
        return self.client_id

    def get_default_redirect_uri(self) -> str | None:
        return None

    def get_allowed_scope(self, scope: str) -> str:
        return scope or ""

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        address = urlsplit(redirect_uri)
        return (address.scheme, address.hostname, address.path) == ("http", "127.0.0.1", "/callback")

    def check_client_secret(self, client_secret: str) -> bool:
        return secrets.compare_digest(client_secret, self.client_secret)

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        del endpoint
        return method == ("client_secret_basic" if self.client_secret else "none")

    def check_response_type(self, response_type: str) -> bool:
        return response_type == self._response

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in self._grants


class Code(dict[str, str], AuthorizationCodeMixin):
    """A code that waits to be exchanged."""

    def get_redirect_uri(self) -> str:
        return self["redirect_uri"]

    def get_scope(self) -> str:
        return self["scope"]

    @property
    def code_challenge(self) -> str:
        return self["code_challenge"]

    @property
    def code_challenge_method(self) -> str:
        return self["code_challenge_method"]


CODES: dict[str, Code] = {}
CLIENTS = {
    one.client_id: one
    for one in (
        Client("implicit", "", grants=("implicit",), response="token"),
        Client("machine", SECRET, grants=("client_credentials",), response=""),
        Client("app", SECRET, grants=("authorization_code",), response="code"),
    )
}


class CodeGrant(grants.AuthorizationCodeGrant):
    """The code grant over a dictionary; a code is good once."""

    def save_authorization_code(self, code: str, request: Any) -> None:
        sent = request.payload.data
        names = ("redirect_uri", "scope", "code_challenge", "code_challenge_method")
        CODES[code] = Code({"client": request.client.client_id, **{name: sent.get(name, "") for name in names}})

    def query_authorization_code(self, code: str, client: Client) -> Code | None:
        found = CODES.get(code)
        return found if found and found["client"] == client.client_id else None

    def delete_authorization_code(self, authorization_code: Code) -> None:
        for code in [code for code, kept in CODES.items() if kept is authorization_code]:
            del CODES[code]

    def authenticate_user(self, authorization_code: Code) -> str:
        del authorization_code
        return "jane"


def save_token(token: dict[str, Any], _request: Any) -> None:
    TOKENS[token["access_token"]] = time.monotonic() + token.get("expires_in", 60)


def build() -> Flask:
    app = Flask(__name__)
    server = AuthorizationServer(app, query_client=CLIENTS.get, save_token=save_token)
    server.register_grant(grants.ImplicitGrant)
    server.register_grant(grants.ClientCredentialsGrant)
    server.register_grant(CodeGrant, [CodeChallenge(required=True)])

    @app.route("/authorize", methods=["GET", "POST"])
    def authorize() -> Any:
        if request.method == "GET":
            return "<form method=post><button>Authorize</button><button name=no value=no>Deny</button></form>"
        return server.create_authorization_response(grant_user=None if "no" in request.form else "jane")

    @app.route("/token", methods=["POST"])
    def token() -> Any:
        return server.create_token_response()

    @app.route("/me")
    def me() -> Any:
        held = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if TOKENS.get(held, 0) < time.monotonic():
            return jsonify(error="invalid_token"), 401
        return jsonify(name="Jane")

    return app


if __name__ == "__main__":
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    running = make_server("127.0.0.1", 0, build(), threaded=True)
    print(json.dumps({"base": f"http://127.0.0.1:{running.server_port}", "secret": SECRET}), flush=True)
    running.serve_forever()
