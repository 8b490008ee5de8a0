"""Practice providers: OnlineSIM, seven, SMSGate, Infobip and Sinch, played on 127.0.0.1 from their documents.

A newcomer can walk every flow here without an account, and the program is tested against it. It shares no code with
the program, so that a mistake there is not copied here. Whatever scenario or quirk a provider has stands in the
module of its name; :mod:`smsauth_gui.sandbox.scenarios` says where each scenario acts.

Addresses: the root, then any number of ``/s/NAME`` (scenarios for this request; forms and links keep them), then

=================  ==================================================================================================
``/onlinesim``     ``/api/<name>.php``, ``/oauth/authorize``, ``/oauth/token``
``/seven``         ``/oauth/…`` plays oauth.seven.io, ``/gateway/api/…`` gateway.seven.io; ``/sms77`` (below it, or at
                   the root) plays the old names
``/smsgate``       ``/cloud/3rdparty/v1/…``, ``/private/api/3rdparty/v1/…``, ``/local/…`` (the phone);
                   ``/private-nojwt/api/3rdparty/v1/…`` is a server without a token service
``/infobip``       the account's own base address
``/sinch``         ``/auth/oauth2/token``, ``/numbers/v1/…``, ``/account/v1/…``, ``/sms/{region}/xms/v1/…``
=================  ==================================================================================================

Practice only, and unlike the real ones:

- Any user and password may sign in.
- OnlineSIM: the registered addresses are ``http://127.0.0.1/callback`` and ``http://[::1]/callback``, any port.
  Client ``practice-implicit-query`` gets the implicit token in the query instead of the fragment.
- seven: the registered addresses are ``http://127.0.0.1:{7177,9437,8659}/callback``; a request without one takes the
  first. Client ``practice-any-port`` may use any loopback host and port with the path ``/callback``, and may come with
  the other client's secret or, with PKCE, without one.
- Infobip: one session at a time for the whole server; the one that scenario ``session_active`` leaves open is named
  under ``open_session`` in the directory.
- What was revoked or used up is forgotten when the server stops; the tokens themselves live on, because each carries
  its own facts.
"""

from smsauth_gui.sandbox.practice import directory
from smsauth_gui.sandbox.scenarios import SCENARIOS
from smsauth_gui.sandbox.server import Sandbox

__all__ = ["SCENARIOS", "Sandbox", "directory"]
