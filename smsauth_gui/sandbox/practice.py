"""The practice credentials: constants, right in shape, worth nothing anywhere else.

They never change, so that a token or an account made with one practice server works at the next.
"""

from typing import Any, Final

SIGN_IN: Final = {"username": "practice", "password": "practice-password"}

ONLINESIM_KEY: Final = "Pr4ct1ceKeyOfOnlinesim0000001"
ONLINESIM_CLIENT: Final = "9a3b5c7d-1e2f-4a6b-8c9d-0e1f2a3b4c5d"
ONLINESIM_SECRET: Final = "Pr4ct1ceSecretPr4ct1ceSecretPr4ct1ceSecr"
ONLINESIM_PUBLIC: Final = "9a3b5c7d-1e2f-4a6b-8c9d-0e1f2a3b4c5e"
ONLINESIM_QUERY: Final = "practice-implicit-query"

SEVEN_CLIENT: Final = "practice-client"
SEVEN_SECRET: Final = "5e7e0c0ffee05e7e0c0ffee05e7e0c0ffee05e7e"
SEVEN_PUBLIC: Final = "practice-public"
SEVEN_ANY_PORT: Final = "practice-any-port"
SEVEN_KEY: Final = "Pr4ct1ceSevenKeyPr4ct1ceSevenKeyPr4ct1ceSevenKeyPr4ct1ceSevenKey"
SEVEN_PORTS: Final = (7177, 9437, 8659)

# Mode: login and password. Cloud and private logins have six, passwords fourteen characters.
SMSGATE_LOGINS: Final = {
    "cloud": ("PRACT1", "practice-pw_01"),
    "private": ("PRIV-2", "private-pw_002"),
    "local": ("sms", "localpw3"),
}

INFOBIP_USER: Final = "practice.user"
INFOBIP_PASSWORD: Final = "Practice-Pass-1"
INFOBIP_KEY: Final = "0123456789abcdef0123456789abcdef-01234567-89ab-4cde-8f01-23456789abcd"
# The session that scenario ``session_active`` leaves open.
INFOBIP_OPEN_SESSION: Final = "0a1b2c3d-4e5f-4a6b-9c8d-7e6f5a4b3c2d"

SINCH_PROJECT: Final = "1f2e3d4c-5b6a-4798-8a9b-acbdcedfe0f1"
SINCH_KEY_ID: Final = "a0b1c2d3-e4f5-4607-9819-2a3b4c5d6e7f"
SINCH_KEY_SECRET: Final = "Pr4ct1ce~KeySecret.Pr4ct1ce"
SINCH_REGION: Final = "us"
SINCH_PLAN: Final = "pract1ceplan00000000000000000001"
SINCH_PLAN_TOKEN: Final = "pract1cetoken0000000000000000001"
SINCH_APPLICATION: Final = "2e4d6c8b-1a3f-4b5d-8c7e-9f0a1b2c3d4e"
SINCH_APPLICATION_SECRET: Final = "UHI0Y3QxY2VTZWNyZXQwMQ=="


def directory(root: str) -> dict[str, Any]:
    """Return the first line of ``smsauth sandbox``: where the practice providers are and what they accept.

    ``root`` is the server's address without a slash at the end. Per provider: ``base``, ``credentials`` (method
    id to field values; a method with modes holds those of its default mode and the others under ``modes``),
    ``sign_in`` where there is a sign-in page, and practice-only extras (``public_client``, ``open_session``).
    """
    providers = {
        "onlinesim": _onlinesim(),
        "seven": _seven(),
        "smsgate": _smsgate(f"{root}/smsgate"),
        "infobip": _infobip(f"{root}/infobip"),
        "sinch": _sinch(),
    }
    return {"base": root, "providers": {name: {"base": f"{root}/{name}", **entry} for name, entry in providers.items()}}


def _onlinesim() -> dict[str, Any]:
    return {
        "credentials": {
            "api_key_query": {"api_key": ONLINESIM_KEY},
            "api_key_bearer": {"api_key": ONLINESIM_KEY},
            "oauth2_code": {"client_id": ONLINESIM_CLIENT, "client_secret": ONLINESIM_SECRET},
            "oauth2_implicit": {"client_id": ONLINESIM_PUBLIC},
        },
        "sign_in": dict(SIGN_IN),
        "public_client": {"client_id": ONLINESIM_PUBLIC},
    }


def _seven() -> dict[str, Any]:
    return {
        "credentials": {
            "oauth2_code": {"client_id": SEVEN_CLIENT, "client_secret": SEVEN_SECRET},
            "api_key": {"api_key": SEVEN_KEY},
            "api_key_basic": {"api_key": SEVEN_KEY},
        },
        "sign_in": dict(SIGN_IN),
        "public_client": {"client_id": SEVEN_PUBLIC},
    }


def _smsgate(base: str) -> dict[str, Any]:
    bases = {"private": f"{base}/private/api", "local": f"{base}/local"}

    def fields(mode: str) -> dict[str, Any]:
        username, password = SMSGATE_LOGINS[mode]
        where = {"base_url": bases[mode]} if mode in bases else {}
        return {"mode": mode, **where, "username": username, "password": password}

    method = {**fields("cloud"), "modes": {mode: fields(mode) for mode in bases}}
    return {"credentials": {"basic": method, "jwt": dict(method)}}


def _infobip(base: str) -> dict[str, Any]:
    person = {"base_url": base, "username": INFOBIP_USER, "password": INFOBIP_PASSWORD}
    client = {"base_url": base, "client_id": INFOBIP_USER, "client_secret": INFOBIP_PASSWORD}
    return {
        "credentials": {
            "basic": person,
            "api_key": {"base_url": base, "api_key": INFOBIP_KEY},
            "ibsso": dict(person),
            "oauth2_client": client,
        },
        "open_session": {"token": INFOBIP_OPEN_SESSION},
    }


def _sinch() -> dict[str, Any]:
    key = {"project_id": SINCH_PROJECT, "key_id": SINCH_KEY_ID, "key_secret": SINCH_KEY_SECRET}
    plan = {"region": SINCH_REGION, "service_plan_id": SINCH_PLAN, "api_token": SINCH_PLAN_TOKEN}
    application = {"application_key": SINCH_APPLICATION, "application_secret": SINCH_APPLICATION_SECRET}
    return {
        "credentials": {
            "basic": key,
            "oauth2_client": dict(key),
            "service_plan": plan,
            "application": application,
        }
    }
