"""Authlib's server classes on Flask, on loopback: the implicit grant, and Basic with a raw secret. Prints its address."""

from __future__ import annotations

import json
import logging
import os
import secrets
import time
from typing import Any

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import ClientMixin, grants
from flask import Flask, jsonify, request
from werkzeug.serving import make_server

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # plain http, which never leaves this computer
SECRET = "p:a%s+s word"
TOKENS: dict[str, float] = {}


class Client(ClientMixin):
    """A client that may do one grant."""

    def __init__(self, client_id: str, secret: str, *, grant: str, response: str) -> None:
        self.client_id, self.client_secret, self._grant, self._response = client_id, secret, grant, response

    def get_client_id(self) -> str:
        return self.client_id

    def get_default_redirect_uri(self) -> str | None:
        return None

    def get_allowed_scope(self, scope: str) -> str:
        return scope or ""

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri.startswith("http://127.0.0.1:") and redirect_uri.endswith("/callback")

    def check_client_secret(self, client_secret: str) -> bool:
        return secrets.compare_digest(client_secret, self.client_secret)

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return method == ("client_secret_basic" if self.client_secret else "none")

    def check_response_type(self, response_type: str) -> bool:
        return response_type == self._response

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type == self._grant


CLIENTS = {
    "implicit": Client("implicit", "", grant="implicit", response="token"),
    "machine": Client("machine", SECRET, grant="client_credentials", response=""),
}


def save_token(token: dict[str, Any], _request: Any) -> None:
    TOKENS[token["access_token"]] = time.monotonic() + token.get("expires_in", 60)


def build() -> Flask:
    app = Flask(__name__)
    server = AuthorizationServer(app, query_client=CLIENTS.get, save_token=save_token)
    server.register_grant(grants.ImplicitGrant)
    server.register_grant(grants.ClientCredentialsGrant)

    @app.route("/authorize", methods=["GET", "POST"])
    def authorize() -> Any:
        if request.method == "GET":
            return "<form method=post><button>Authorize</button></form>"
        return server.create_authorization_response(grant_user="jane")

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
