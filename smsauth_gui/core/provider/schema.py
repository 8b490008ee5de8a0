"""A provider is data: the structures that one TOML file in ``resources/providers`` decodes into.

Templates: any text marked *template* may hold ``{name}`` placeholders. They are filled from, in this order: the
call's parameters, the account's fields and secrets, the variables of the mode (or of practice), and ``token``,
``refresh_token``, ``token_id``, ``client_id``, ``scope`` where they exist. Filling is done by `core.provider.template`, which
quotes by position (path, query, form, JSON, header).

The format is documented for people in ``resources/providers/README.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, Final, Literal, NamedTuple, TypeVar, get_args

from msgspec import Meta, Struct

from smsauth_gui.core.provider.knowledge import Meaning
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.regex import regex

Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
Text = Annotated[str, Meta(min_length=1, max_length=2000)]
Place = Literal["call", "token", "refresh", "session", "revoke", "authorize", "keys"]
ClientAuth = Literal["basic", "basic_urlencoded", "post", "none"]
"""Client authentication (RFC 6749 §2.3.1): raw or form-urlencoded inside Basic, in the form body, or none (public)."""
Certainty = Literal["provider_says", "proved", "documented", "reading"]
_VERBS: Final = {"authorize": "GET", "keys": "GET"}
"""Of the requests that a method names by their address alone."""
_SCHEME_WORD: Final = regex(r"([A-Za-z][\w.-]{0,40})[ \t]")
"""At the beginning of a header's template: ``App {api_key}``."""

_Named = TypeVar("_Named", bound="_Method | Mode | Field | Call")


class _Data(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Frozen, and strict about unknown keys, so that a misspelt key is an error with a path."""


# ---- how a credential travels ------------------------------------------------------------------------------
class _Send(_Data, frozen=True, kw_only=True):
    """Every form has ``where``, ``name``, ``scheme`` (the word in front, as the file spells it) and ``way`` (as typed)."""

    @property
    def texts(self) -> Mapping[str, str]:
        """Its templates by key."""
        return {f"send.{key}": getattr(self, key) for key in self.__struct_fields__ if key != "name"}


class SendBasic(_Send, tag_field="as", tag="basic", frozen=True, kw_only=True):
    """``Authorization: Basic base64(username:password)`` (RFC 7617); both are templates."""

    where: ClassVar[str] = "header"
    name: ClassVar[str] = "Authorization"
    scheme: ClassVar[str] = "Basic"
    way: ClassVar[str] = "Authorization: Basic"
    username: str
    password: str


class SendHeader(_Send, tag_field="as", tag="header", frozen=True, kw_only=True):
    """A request header; ``value`` is a template such as ``App {api_key}`` or ``Bearer {token}``."""

    where: ClassVar[str] = "header"
    name: str = "Authorization"
    value: str

    @property
    def scheme(self) -> str:
        """The word in front of the credential; empty when there is none."""
        match = _SCHEME_WORD.match(self.value)
        return match[1] if match else ""

    @property
    def way(self) -> str:
        """The header and its scheme word."""
        return f"{self.name}: {self.scheme}".rstrip(": ")


class SendQuery(_Send, tag_field="as", tag="query", frozen=True, kw_only=True):
    """A query parameter; ``value`` is a template."""

    where: ClassVar[str] = "query"
    scheme: ClassVar[str] = ""
    name: str
    value: str

    @property
    def way(self) -> str:
        """The parameter."""
        return f"?{self.name}="


class SendNothing(_Send, tag_field="as", tag="nothing", frozen=True, kw_only=True):
    """No credential at all."""

    where: ClassVar[str] = ""
    name: ClassVar[str] = ""
    scheme: ClassVar[str] = ""
    way: ClassVar[str] = "nothing"


Send = SendBasic | SendHeader | SendQuery | SendNothing


class RequestTemplate(_Data, frozen=True, kw_only=True):
    """A request as data. ``url`` and all values are templates.

    At most one of ``form`` (urlencoded) and ``json`` is given. In ``json``, a value that is exactly ``"{ttl:int}"``,
    ``"{flag:bool}"`` or ``"{scopes:list}"`` becomes a JSON number, boolean or list. An entry of ``query``, ``form``
    or ``json`` whose placeholder has no value is left out.
    """

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "POST"
    url: str
    send: Send | None = None
    """How this request authenticates itself; None: like the method's calls."""
    headers: dict[str, str] = {}
    query: dict[str, str] = {}
    form: dict[str, str] = {}
    json: dict[str, Any] | None = None


class TokenAnswer(_Data, frozen=True, kw_only=True):
    """Where the parts of a token lie in the JSON answer: dotted paths, the first that exists counts."""

    access_token: tuple[str, ...] = ("access_token",)
    refresh_token: tuple[str, ...] = ("refresh_token",)
    token_type: tuple[str, ...] = ("token_type",)
    expires_in: tuple[str, ...] = ("expires_in",)
    expires_at: tuple[str, ...] = ("expires_at",)
    scope: tuple[str, ...] = ("scope",)
    token_id: tuple[str, ...] = ("id", "jti")


# ---- what a person types, chooses and reads ----------------------------------------------------------------
class Choice(_Data, frozen=True, kw_only=True):
    """One value of a choice and the words for it."""

    value: str
    label: str


class Limit(_Data, frozen=True, kw_only=True):
    """A number above which the provider does something else than it was asked for."""

    most: int
    says: Text
    """One sentence: what it does then, and who says so."""
    modes: tuple[str, ...] = ()


class Field(_Data, frozen=True, kw_only=True):
    """Something the person was given and types in. Words are the provider's own."""

    id: Id
    label: Text
    kind: Literal["text", "url", "number", "choice"] = "text"
    secret: bool = False
    guessable: bool = False
    """A person could have made it up (a password): no fingerprint is ever shown."""
    help: str = ""
    """One sentence: where to find it."""
    link: str = ""
    example: str = ""
    default: str = ""
    choices: tuple[Choice, ...] = ()
    pattern: str = ""
    """Regular expression for the whole value; another shape is a hint to the person, not a refusal."""
    shape: str = ""
    """The pattern in words: ``6 capital letters and digits``."""
    max_length: int = 4096
    limits: tuple[Limit, ...] = ()
    """For ``number``: what may be typed and will not be given."""
    modes: tuple[str, ...] = ()
    """Only in these modes; empty: in all."""
    host_pattern: str = ""
    """For ``url``: the provider's own host names; another host has to be confirmed by the person."""
    strip_suffixes: tuple[str, ...] = ()
    """For ``url``: path endings that people paste along and that are dropped, longest first."""
    host_only: bool = False
    """For ``url``: everything behind the host is dropped."""


class Mode(_Data, frozen=True, kw_only=True):
    """A deployment or environment with its base addresses. A provider with one mode never shows it."""

    id: Id
    label: Text
    summary: str = ""
    variables: dict[str, str]
    """Names used by templates, such as ``api = "https://api.example.com"``; values may hold field placeholders."""
    fallback: dict[str, str] = {}
    """Tried once instead of ``variables`` when the first contact answers 404 (same host only)."""
    practice: dict[str, str] = {}
    """The same names for practice; ``{sandbox}`` is the provider's base on the practice server."""
    warning: str = ""


class Scope(_Data, frozen=True, kw_only=True):
    """A permission; ``level`` sorts and marks it."""

    id: str
    meaning: Text
    level: Literal["read", "write", "money", "all"] = "read"
    documented: bool = True
    """False: seen in the provider's newer sources only; shown with that mark."""
    group: str = ""
    modes: tuple[str, ...] = ()
    ask: bool = True
    """False: explained when met, never offered for asking."""


class Purpose(_Data, frozen=True, kw_only=True):
    """What somebody wants to do, and the least scopes for it; listed least first, the first is the default."""

    id: Id
    title: Text
    scopes: tuple[str, ...]
    modes: tuple[str, ...] = ()


class Guide(_Data, frozen=True, kw_only=True):
    """How to get something at the provider, step by step; ``{redirect_uri}`` stands for our return address."""

    id: Id
    title: Text
    steps: tuple[str, ...]
    page: str = ""
    """What the provider calls the page where it is found: ``Settings › API keys``."""
    mail: str = ""
    """A ready letter to the provider's support, where only they can do it; ``{redirect_uri}`` as in the steps."""
    link: str = ""
    documented: bool = True


class Family(_Data, frozen=True, kw_only=True):
    """A family of credentials of the same provider that other families cannot replace."""

    title: Text
    holds: Text
    works_on: Text
    methods: tuple[str, ...] = ()


# ---- ways to authenticate ----------------------------------------------------------------------------------
class Endpoint(NamedTuple):
    """An address that a method contacts or opens: its key in the file, what happens there, verb and template."""

    key: str
    place: Place
    verb: str
    url: str
    whole: RequestTemplate | None = None
    """The request, where the file describes it as a whole."""


class _Method(_Data, frozen=True, kw_only=True):
    """One way to authenticate: what the file says, and what its kind alone makes true.

    The facts stand here, and not in `core.grant`, because the checks of a file and the diagnosis ask for them too, and
    both lie below it or beside it. What a kind *does* is `core.grant`'s: the requests that mint, renew and end. What
    holds for most kinds stands in this class; a kind that differs says so, by a field of that name where its file may.
    """

    carries: ClassVar[Literal["login", "key", "token"]] = "token"
    """What goes along with each call: what the person was given, or what is granted for it."""
    sent_as: ClassVar[type[SendBasic | SendHeader | SendQuery] | None] = None
    """The only form in which it may travel; None: as the file says."""
    oauth: ClassVar[bool] = False
    """Tokens come from an OAuth 2.0 server."""
    grant_types: ClassVar[tuple[str, ...]] = ()
    """The ``grant_type`` values of its token requests (RFC 6749)."""
    response_type: ClassVar[Literal["", "code", "token"]] = ""
    """What the browser brings back (RFC 6749 §3.1.1); empty: no browser is needed."""
    one_at_a_time: ClassVar[bool] = False
    """A token that is still open refuses the next one, so it is ended before another is minted."""
    replaces_login: ClassVar[bool] = False
    """An account that sends its login with every call may move here with what it holds."""
    one_issuer: ClassVar[bool] = True
    """All tokens of the provider name the same issuers; False: whoever runs the server chooses the name."""
    places: ClassVar[Mapping[str, Place]] = {}
    """Its keys that hold an address or a whole request, and what happens there."""
    templates: ClassVar[tuple[str, ...]] = ()
    """Its keys that hold other templates."""

    id: Id
    title: Text
    summary: Text
    """One plain sentence: what it is, when to use it, how safe."""
    badge: str = ""
    given: tuple[Literal["key", "login", "client", "token", "email", "nothing"], ...] = ()
    """Answers to *what were you given?* that lead here."""
    card: str = ""
    """Methods with the same card are one card with variants."""
    variant: str = ""
    fields: tuple[str, ...] = ()
    """Ids of the provider's fields; a trailing ``?`` makes one optional."""
    modes: tuple[str, ...] = ()
    send: Send
    """How calls carry the credential."""
    also: tuple[Send, ...] = ()
    """Other forms in which the provider takes the same credential, such as older ones; never used for sending."""
    scopes: Literal["ask", "key", "role"] = "role"
    """``ask``: asked for when connecting; ``key``: fixed in the key at the provider; ``role``: the user's role decides."""
    first_call: str = ""
    guide: str = ""
    notes: tuple[str, ...] = ()
    warning: str = ""
    lifetime_s: int | None = None
    """How long a token lives where the answer does not tell (source of ``expires_from: default``)."""
    lifetime_source: str = ""
    ending: str = ""
    """One sentence: how such a credential is ended at the provider, where no request of ours does it."""
    ending_source: str = ""
    """The document that says so."""

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """The addresses it contacts or opens, calls apart."""
        found = []
        for key, place in self.places.items():
            value = getattr(self, key)
            if isinstance(value, RequestTemplate):
                found.append(Endpoint(f"{key}.url", place, value.method, value.url, value))
            elif isinstance(value, str):
                found += [Endpoint(key, place, _VERBS.get(place, "POST"), value)] if value else []
            elif value is not None and value.url:
                found.append(Endpoint(f"{key}.url", place, "POST", value.url))
        return tuple(found)

    @property
    def texts(self) -> Mapping[str, str]:
        """Its templates beside those of ``send`` and the endpoints, by key."""
        found: dict[str, str] = {}
        for key in self.templates:
            value = getattr(self, key)
            found |= {key: value} if isinstance(value, str) else {f"{key}.{name}": text for name, text in value.items()}
        return found

    @property
    def redirect(self) -> RedirectRules | None:
        """The way back from the browser; None where none is opened."""
        return None

    @property
    def empty_scope(self) -> str:
        """What asking for no scope in particular means there; empty: it is never asked for."""
        return ""

    @property
    def client_id(self) -> str:
        """The template of the client's id, where there is a client."""
        return "{client_id}"

    @property
    def client_secret(self) -> str:
        """The template of the client's secret, where there is a client."""
        return "{client_secret}"

    @property
    def client_auth(self) -> ClientAuth:
        """How a client that has a secret authenticates itself."""
        return "none"

    @property
    def pkce(self) -> Literal["always", "public", "never"]:
        """Whose sign-ins are protected by PKCE (RFC 7636)."""
        return "never"

    @property
    def answer(self) -> TokenAnswer:
        """How an answer with a token is read."""
        return TokenAnswer()

    @property
    def refresh(self) -> RequestTemplate | RefreshRules | None:
        """How a refresh token is used; None where the file knows of none."""
        return None

    @property
    def refresh_on(self) -> tuple[str, ...]:
        """Causes of a failed call that lead to one refresh and one retry."""
        return ("token.expired",)

    @property
    def ends(self) -> bool:
        """The provider documents a way to end what was granted."""
        return any(endpoint.place == "revoke" for endpoint in self.endpoints)


class BasicMethod(_Method, tag_field="kind", tag="basic", frozen=True, kw_only=True):
    """User name and password with every call (RFC 7617)."""

    carries = "login"
    sent_as = SendBasic


class HeaderKeyMethod(_Method, tag_field="kind", tag="api_key_header", frozen=True, kw_only=True):
    """A static key in a request header."""

    carries = "key"
    sent_as = SendHeader


class QueryKeyMethod(_Method, tag_field="kind", tag="api_key_query", frozen=True, kw_only=True):
    """A static key in the query."""

    carries = "key"
    sent_as = SendQuery


class SessionMethod(_Method, tag_field="kind", tag="session", frozen=True, kw_only=True):
    """A session token created from a login, never renewed but created anew, destroyed when done."""

    create: RequestTemplate
    answer: TokenAnswer = TokenAnswer(access_token=("token",))
    destroy: RequestTemplate | None = None
    one_at_a_time = True
    places = {"create": "session", "destroy": "revoke"}


class TokenJsonMethod(_Method, tag_field="kind", tag="token_json", frozen=True, kw_only=True):
    """A token minted from a login by a JSON request; the login stays stored, so that a dead refresh token is no end."""

    create: RequestTemplate
    answer: TokenAnswer = TokenAnswer()
    refresh: RequestTemplate | None = None
    """None, or no refresh token in the answer: renewed by minting again."""
    revoke: RequestTemplate | None = None
    replaces_login = True
    one_issuer = False
    places = {"refresh": "refresh", "create": "token", "revoke": "revoke"}


class RedirectRules(_Data, frozen=True, kw_only=True):
    """What the provider accepts as the redirect address of a native app (RFC 8252 §7.3)."""

    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    ports: tuple[int, ...] = ()
    """Fixed ports to register, tried in order; empty: a free one each time."""
    path: str = "/callback"
    may_omit: bool = False
    """The server falls back to the registered address when none is sent."""
    code_seconds: int | None = None
    """How long a code lives, as far as known."""
    code_seconds_documented: bool = False
    register: str = ""
    """One sentence: how the address gets registered there."""


class RefreshRules(_Data, frozen=True, kw_only=True):
    """How a refresh token is used (RFC 6749 §6); ``send_scope`` only where the server demands it."""

    url: str = ""
    """Template; empty: the token endpoint."""
    send_scope: Literal["never", "empty", "granted"] = "never"
    rotates: bool = True


class RevokeRules(_Data, frozen=True, kw_only=True):
    """Token revocation (RFC 7009)."""

    url: str
    client_auth: ClientAuth | None = None
    """None: like the token endpoint; in addition ``client_id`` is in the form for public clients."""


class CodeMethod(_Method, tag_field="kind", tag="oauth2_code", frozen=True, kw_only=True):
    """OAuth 2.0 authorization code (RFC 6749 §4.1) with PKCE (RFC 7636)."""

    authorize_url: str
    token_url: str
    client_auth: ClientAuth = "basic"
    """With a client secret; without one the client is public: ``none`` and PKCE."""
    pkce: Literal["always", "public", "never"] = "always"
    redirect: RedirectRules = RedirectRules()
    authorize_params: dict[str, str] = {}
    issuer: str = ""
    """Template; when the redirect carries ``iss`` it has to be this (RFC 9207)."""
    issuer_in_redirect: bool = False
    """The server promises ``iss`` in every redirect: a code or token that comes without it is refused (RFC 9207 §2.4)."""
    jwks_url: str = ""
    """Where the keys lie that sign its ID tokens (``jwks_uri``, OpenID Connect Discovery 1.0 §3); fetched where one came."""
    answer: TokenAnswer = TokenAnswer()
    refresh: RefreshRules | None = None
    revoke: RevokeRules | None = None
    empty_scope: str = ""
    """Words for asking with no scope at all; empty: not offered."""
    refresh_on: tuple[str, ...] = ("token.expired",)
    """Causes of a failed call that lead to one refresh and one retry."""
    oauth = True
    grant_types = ("authorization_code", "refresh_token")
    response_type = "code"
    places = {
        "authorize_url": "authorize",
        "token_url": "token",
        "jwks_url": "keys",
        "refresh": "refresh",
        "revoke": "revoke",
    }
    templates = ("issuer", "authorize_params")


class ImplicitMethod(_Method, tag_field="kind", tag="oauth2_implicit", frozen=True, kw_only=True):
    """OAuth 2.0 implicit grant (RFC 6749 §4.2): the token comes in the redirect, there is no refresh."""

    authorize_url: str
    redirect: RedirectRules = RedirectRules()
    authorize_params: dict[str, str] = {}
    issuer: str = ""
    issuer_in_redirect: bool = False
    jwks_url: str = ""
    empty_scope: str = ""
    oauth = True
    response_type = "token"
    places = {"authorize_url": "authorize", "jwks_url": "keys"}
    templates = ("issuer", "authorize_params")


class ClientMethod(_Method, tag_field="kind", tag="oauth2_client", frozen=True, kw_only=True):
    """OAuth 2.0 client credentials (RFC 6749 §4.4).

    ``client_id`` and ``client_secret`` are templates, since providers give the two other names.
    """

    token_url: str
    client_auth: ClientAuth = "basic"
    client_id: str = "{client_id}"
    client_secret: str = "{client_secret}"
    token_params: dict[str, str] = {}
    answer: TokenAnswer = TokenAnswer()
    revoke: RevokeRules | None = None
    oauth = True
    grant_types = ("client_credentials",)
    places = {"token_url": "token", "revoke": "revoke"}
    templates = ("client_id", "client_secret", "token_params")


Method = (
    BasicMethod
    | HeaderKeyMethod
    | QueryKeyMethod
    | SessionMethod
    | TokenJsonMethod
    | CodeMethod
    | ImplicitMethod
    | ClientMethod
)
GRANT_TYPES: Final = frozenset(name for kind in get_args(Method) for name in kind.grant_types)
"""Every ``grant_type`` that one of the kinds sends."""


# ---- calls -------------------------------------------------------------------------------------------------
class Param(_Data, frozen=True, kw_only=True):
    """A parameter of a call, sent in the path (``{id}`` in the url), the query or the JSON body."""

    id: Id
    label: Text
    where: Literal["path", "query", "json"] = "query"
    type: Literal["text", "int", "bool", "choice", "list"] = "text"
    name: str = ""
    """Its name on the wire; empty: the id."""
    default: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()
    help: str = ""
    from_call: str = ""
    """A call whose last answer offers values for this one ..."""
    from_path: str = ""
    """... at this dotted path below each element."""


class Call(_Data, frozen=True, kw_only=True):
    """Something harmless to try with a credential; or, marked, something that is not."""

    id: Id
    title: Text
    url: str
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "GET"
    summary: str = ""
    methods: tuple[str, ...] = ()
    """Ids of the methods it works with; empty: all."""
    modes: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    """Any one of these permits it; empty: none is needed or documented."""
    params: tuple[Param, ...] = ()
    headers: dict[str, str] = {}
    json: dict[str, Any] | None = None
    public: bool = False
    """Needs no credential: proves the host, not the credential; never the answer to *is it valid*."""
    changes: str = ""
    """What it changes or costs, in one sentence; such a call has to be confirmed and is never a test."""
    identity: dict[str, str] = {}
    """Label → dotted path: who the provider says we are (``name``, ``email``, ``balance`` ...)."""
    secret_paths: tuple[str, ...] = ()
    """Dotted paths (``*`` for each element) of secrets in the answer; masked before anything sees them."""
    personal_paths: tuple[str, ...] = ()
    documented: bool = True

    @property
    def harmless(self) -> bool:
        """It may be made to learn whether a credential is good: it changes nothing and needs one."""
        return not self.changes and not self.public


class Never(_Data, frozen=True, kw_only=True):
    """A request that must not be made as a test: ``url`` is a regular expression over host and path."""

    url: str
    method: str = "*"
    reason: Text


# ---- what answers and texts mean ---------------------------------------------------------------------------
class Rule(_Data, frozen=True, kw_only=True):
    """What an answer of this provider means. All conditions given must hold; the first rule that fits wins.

    A regular expression behind ``!`` must not be found.
    """

    cause: str
    status: tuple[int, ...] = ()
    body: tuple[str, ...] = ()
    """The whole body, trimmed, is one of these; JSON strings count without their quotes."""
    json: dict[str, str] = {}
    """Dotted path, or several with ``|`` between them (an empty one is the whole body) → regular expression searched there."""
    text: str = ""
    """Regular expression searched in the body; named groups may feed ``detail``."""
    headers: dict[str, str] = {}
    """Header of the answer → regular expression searched in its value."""
    url: str = ""
    """Regular expression searched in the request's address."""
    asked: dict[str, str] = {}
    """Header of the request → regular expression; one that was not sent counts as an empty text."""
    at: tuple[Place, ...] = ()
    methods: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    detail: dict[str, str] = {}
    """Facts for the diagnosis; values are templates over the named groups and ``call_scope``."""
    certainty: Certainty = "documented"
    alternatives: tuple[str, ...] = ()
    says: str = ""
    """One sentence for people: what the provider means by it."""
    advice: str = ""
    """What to do about it, where the cause's own advice does not fit."""
    accepts: bool = False
    """The answer proves that the credential was recognised although the call failed (INFERRED ones: ``reading``)."""


class Need(_Data, frozen=True, kw_only=True):
    """Which permission a request needs that is not offered as a call: ``url`` is a regular expression over the address."""

    url: str
    method: str = "*"
    scopes: tuple[str, ...]
    """Any one of these permits it, the usual one first."""


class Shape(_Data, frozen=True, kw_only=True):
    """How a credential of this provider looks. ``high`` only where nothing else looks so."""

    id: Id
    pattern: str
    what: Text
    confidence: Literal["high", "medium", "low"]
    kind: str = "api_key"
    methods: tuple[str, ...] = ()
    field: str = ""
    why: str = ""

    @property
    def is_answer(self) -> bool:
        """It is no credential but an answer: an error, or one that a call gave."""
        return self.kind in {"error_answer", "answer"}


class ClaimRule(_Data, frozen=True, kw_only=True):
    """Which JWTs come from this provider: dotted claim path (``header.`` for the header) → regular expression.

    A list matches when any element does; ``.*`` asks for mere presence; ``absent`` names claims that must not be there.
    """

    claims: dict[str, str]
    absent: tuple[str, ...] = ()
    what: Text
    confidence: Literal["high", "medium", "low"]
    token_kind: Literal["access", "refresh", "id", "session", "user"] = "access"
    methods: tuple[str, ...] = ()
    why: str = ""


class ClaimMeaning(_Data, frozen=True, kw_only=True):
    """What a claim means in this provider's tokens."""

    claim: str
    meaning: Text


class Pace(_Data, frozen=True, kw_only=True):
    """How quickly many accounts may be checked in a row: so many calls in so many seconds."""

    calls: Annotated[int, Meta(ge=1)] = 5
    seconds: Annotated[float, Meta(gt=0)] = 1.0
    source: str = ""
    """Where the provider states its limit; empty: a limit of our own."""


def applies(only: tuple[str, ...], to: str) -> bool:
    """Whether what is limited to these ids (of modes, methods, calls) exists for that one; empty: no limit."""
    return not only or to in only


def _of_id(items: tuple[_Named, ...], wanted: str) -> _Named:
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)


class Provider(_Data, frozen=True, kw_only=True):
    """Everything the program knows about one provider."""

    id: Id
    name: Text
    tagline: str = ""
    aliases: tuple[str, ...] = ()
    mark: Annotated[str, Meta(min_length=1, max_length=2)]
    order: int = 100
    docs: str = ""
    support: str = ""
    compared: date | None = None
    """When this file was last compared with the provider's documents and code; None: nobody says."""
    replace_link: str = ""
    """The provider's page where a leaked credential is replaced."""
    hosts: tuple[str, ...] = ()
    """Regular expressions for the host names of its API."""
    known_as: tuple[str, ...] = ()
    """Words that name it in a text: packages, classes, environment variables, its name where that is no ordinary word."""
    meanings: tuple[Meaning, ...] = ()
    """Wordings of its own that mean a cause, wherever they stand: error codes, statuses of messages."""
    fields: tuple[Field, ...] = ()
    modes: tuple[Mode, ...]
    methods: tuple[Method, ...]
    scopes: tuple[Scope, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    calls: tuple[Call, ...] = ()
    never: tuple[Never, ...] = ()
    guides: tuple[Guide, ...] = ()
    families: tuple[Family, ...] = ()
    families_note: str = ""
    rules: tuple[Rule, ...] = ()
    needs: tuple[Need, ...] = ()
    shapes: tuple[Shape, ...] = ()
    claim_rules: tuple[ClaimRule, ...] = ()
    claim_meanings: tuple[ClaimMeaning, ...] = ()
    pace: Pace = Pace()
    recognise_only: bool = False
    """Only its shapes are known: it is named when met and never offered for connecting."""

    def owns(self, host: str) -> bool:
        """The host, in small letters, is one of its API."""
        return any(linear(pattern).fullmatch(host) for pattern in self.hosts)

    def method(self, method_id: str) -> Method:
        """The method of that id; KeyError when there is none."""
        return _of_id(self.methods, method_id)

    def mode(self, mode_id: str = "") -> Mode:
        """The mode of that id, the first for an empty id; KeyError when there is none."""
        return _of_id(self.modes, mode_id or self.modes[0].id)

    def field(self, field_id: str) -> Field:
        """The field of that id (a trailing ``?`` is ignored); KeyError when there is none."""
        return _of_id(self.fields, field_id.removesuffix("?"))

    def fields_of(self, method: Method, mode_id: str = "") -> tuple[tuple[Field, bool], ...]:
        """The method's fields in a mode, each with whether it is required."""
        mode = self.mode(mode_id).id
        pairs = ((self.field(name), not name.endswith("?")) for name in method.fields)
        return tuple((item, needed) for item, needed in pairs if applies(item.modes, mode))

    def modes_of(self, method: Method) -> tuple[Mode, ...]:
        """The modes the method exists in."""
        return tuple(mode for mode in self.modes if applies(method.modes, mode.id))

    def call(self, call_id: str) -> Call:
        """The call of that id; KeyError when there is none."""
        return _of_id(self.calls, call_id)

    def calls_of(self, method: Method, mode_id: str = "") -> tuple[Call, ...]:
        """The calls that work with the method in a mode; the method's first call comes first."""
        mode = self.mode(mode_id).id
        fitting = [call for call in self.calls if applies(call.methods, method.id) and applies(call.modes, mode)]
        return tuple(sorted(fitting, key=lambda call: call.id != method.first_call))

    def scopes_of(self, mode_id: str = "") -> tuple[Scope, ...]:
        """The scopes that exist in a mode."""
        mode = self.mode(mode_id).id
        return tuple(scope for scope in self.scopes if applies(scope.modes, mode))

    def purposes_of(self, mode_id: str = "") -> tuple[Purpose, ...]:
        """The purposes that exist in a mode, the least first."""
        mode = self.mode(mode_id).id
        return tuple(purpose for purpose in self.purposes if applies(purpose.modes, mode))

    def scope(self, scope_id: str) -> Scope | None:
        """What is known about a scope, or None."""
        return next((scope for scope in self.scopes if scope.id == scope_id), None)
