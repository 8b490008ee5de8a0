"""What people paste: each text, what it is, and the credentials in it. None of these texts is a published sample."""

from __future__ import annotations

import json

from tests.core.minted import (
    BASIC,
    HEX32,
    INFOBIP,
    INFOBIP_KEY,
    NOBODY,
    NOISE,
    SEVEN_KEY,
    SEVEN_TOKEN,
    SMSGATE,
    SMSGATE_REFRESH,
    TELNYX_KEY,
    TWILIO_SID,
    UUID,
    Case,
    basic,
    lines,
)
from tests.core.pasted_answers import ANSWERS, EXPORTS
from tests.core.pasted_commands import CURL, LOGS, SETTINGS, SNIPPETS

NOISY = [
    Case("double quotes", f'"{NOBODY}"', "jwt", (NOBODY,), "", NOISE),
    Case("typographic quotes", f"„{NOBODY}“", "jwt", (NOBODY,), "", NOISE),
    Case("bearer twice", f"Bearer Bearer {INFOBIP}", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("a url-encoded space", f"Bearer%20{INFOBIP}", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("a header of JSON", f'"Authorization": "Bearer {SMSGATE}",', "jwt", (SMSGATE,), "smsgate", NOISE),
    Case("an equals sign", f"Authorization=Bearer {SMSGATE}", "jwt", (SMSGATE,), "smsgate", findings=NOISE),
    Case("back quotes of Markdown", f"```\n{NOBODY}\n```", "jwt", (NOBODY,), "", NOISE),
    Case("markup of a ticket", f"{{code}}\n{NOBODY}\n{{code}}", "jwt", (NOBODY,), "", NOISE),
    Case("entities of HTML", f"token=&quot;{NOBODY}&quot;", "jwt", (NOBODY,), findings=NOISE),
    Case("a sentence", f"Hi, my token is {INFOBIP}. It does not work!", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("a quoted mail", f"> {INFOBIP[:70]}\n> {INFOBIP[70:]}\n", "jwt", (INFOBIP,), "infobip", findings=NOISE),
    Case("quoted-printable", f"{INFOBIP[:70]}=\n{INFOBIP[70:]}", "jwt", (INFOBIP,), "infobip", findings=NOISE),
    Case(
        "a space where the line ended", f"{INFOBIP[:70]} {INFOBIP[70:]}", "jwt", (INFOBIP,), "infobip", findings=NOISE
    ),
    Case(
        "wrapped behind Bearer",
        f"Authorization: Bearer {INFOBIP[:60]}\n  {INFOBIP[60:120]}\n  {INFOBIP[120:]}",
        "jwt",
        (INFOBIP,),
        "infobip",
        findings=NOISE,
    ),
    Case(
        "non-breaking spaces",
        f"\u00a0{NOBODY}\u00a0",
        "jwt",
        (NOBODY,),
        findings=("text.hidden_characters", "text.surrounding_noise"),
    ),
    Case("a byte order mark", f"\ufeff{NOBODY}", "jwt", (NOBODY,), "", ("text.hidden_characters",)),
    Case(
        "a soft hyphen",
        f"{INFOBIP_KEY[:20]}\u00ad{INFOBIP_KEY[20:]}",
        "api_key",
        (INFOBIP_KEY,),
        "infobip",
        ("text.hidden_characters",),
    ),
    Case(
        "a direction override",
        f"\u202e{SEVEN_KEY}\u202c",
        "api_key",
        (SEVEN_KEY,),
        "",
        ("text.hidden_characters",),
    ),
    Case("a terminal's colours", f"\x1b[32m{NOBODY}\x1b[0m", "jwt", (NOBODY,), "", ("text.hidden_characters",)),
    Case("UTF-16 of Windows", f"{INFOBIP_KEY}\r\n".encode("utf-16"), "api_key", (INFOBIP_KEY,), "infobip"),
    Case(
        "UTF-8 with BOM",
        f"{INFOBIP_KEY}\r\n".encode("utf-8-sig"),
        "api_key",
        (INFOBIP_KEY,),
        "infobip",
        findings=("text.hidden_characters",),
    ),
    Case("a label", f"token: {NOBODY}", "jwt", (NOBODY,), findings=NOISE),
    Case(
        "JSON inside JSON", json.dumps(json.dumps({"access_token": INFOBIP})), "token_response", (INFOBIP,), "infobip"
    ),
    Case(
        "JSON escaped in a log",
        f'body={{\\"access_token\\":\\"{INFOBIP}\\"}}',
        "jwt",
        (INFOBIP,),
        "infobip",
        findings=NOISE,
    ),
    Case("a scheme in capitals", f"BEARER {INFOBIP}", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("angle brackets", f"<{INFOBIP}>", "jwt", (INFOBIP,), "infobip", NOISE),
    Case("a parameter", f"?access_token={SMSGATE}", "jwt", (SMSGATE,), "smsgate", NOISE),
    Case("a fragment", f"#access_token={SMSGATE}&token_type=Bearer", "token_response", (SMSGATE,), "smsgate"),
]

HEADERS = [
    Case(
        "several headers",
        lines("GET /api/balance HTTP/1.1", "Host: gateway.seven.io", f"X-Api-Key: {SEVEN_KEY}"),
        "headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "headers without a request line",
        lines("Host: api.sms-gate.app", f"Authorization: Basic {BASIC}", "Accept: */*"),
        "headers",
        (BASIC,),
        "smsgate",
        users=("ana",),
    ),
    Case(
        "headers of HTTP/2",
        lines(":authority: gateway.seven.io", ":method: GET", f"x-api-key: {SEVEN_KEY}"),
        "headers",
        (SEVEN_KEY,),
        "seven",
    ),
    Case(
        "a browser's two lines",
        lines("authorization", f"Bearer {INFOBIP}"),
        "jwt",
        (INFOBIP,),
        "infobip",
        findings=NOISE,
    ),
    Case("a key header", f"X-Api-Key: {SEVEN_KEY}", "api_key", (SEVEN_KEY,), ""),
    Case("Infobip's session", f"Authorization: IBSSO {UUID}", "opaque", (UUID,), "infobip", findings=NOISE),
    Case("Infobip's session, misspelt", f"IBBSO {UUID}", "opaque", (UUID,), "infobip", findings=NOISE),
    Case(
        "Sinch's signature", f"Authorization: Application {UUID}:c2lnbmF0dXJl", "opaque", None, "sinch", findings=NOISE
    ),
    Case(
        "MessageBird's word",
        "Authorization: AccessKey a1B2c3D4e5F6g7H8i9J0k1L2m",
        "api_key",
        None,
        "messagebird",
        findings=NOISE,
    ),
    Case("Basic", f"Authorization: Basic {BASIC}", "basic", (BASIC,), "", users=("ana",), findings=NOISE),
    Case(
        "Basic with an account SID",
        f"Authorization: Basic {basic(TWILIO_SID, HEX32)}",
        "basic",
        (basic(TWILIO_SID, HEX32),),
        "twilio",
        users=(TWILIO_SID,),
        findings=NOISE,
    ),
    Case("Basic with a raw key", f"Authorization: Basic {SEVEN_KEY}", "api_key", (SEVEN_KEY,), None, findings=NOISE),
    Case("Basic alone", BASIC, "basic", (BASIC,), "", users=("ana",)),
    Case(
        "an option of curl",
        f'-H "Authorization: App {INFOBIP_KEY}"',
        "api_key",
        (INFOBIP_KEY,),
        "infobip",
        findings=NOISE,
    ),
    Case(
        "a cookie",
        lines("Host: shop.example.org", f"Cookie: theme=dark; session={NOBODY}; a=b"),
        "headers",
        (NOBODY,),
        "",
    ),
    Case("no scheme word", f"Authorization: {SEVEN_KEY}", "api_key", (SEVEN_KEY,), ""),
]

SEVERAL = [
    Case("two tokens", lines(INFOBIP, SMSGATE), "jwt", (INFOBIP, SMSGATE), None, findings=NOISE),
    Case(
        "access and refresh",
        lines(f"access: {SMSGATE}", f"refresh: {SMSGATE_REFRESH}"),
        "env",
        (SMSGATE, SMSGATE_REFRESH),
        "smsgate",
        ("jwt.long_lived", "jwt.wrong_kind"),
    ),
    Case(
        "a ticket",
        lines("Hello,", f"my key is {INFOBIP_KEY} and the token", "", NOBODY, "", "neither works. Regards, Ana"),
        "api_key",
        (INFOBIP_KEY, NOBODY),
        "infobip",
        findings=NOISE,
    ),
    Case(
        "the same one twice",
        lines(INFOBIP, f"Authorization: Bearer {INFOBIP}"),
        "jwt",
        (INFOBIP,),
        "infobip",
        findings=NOISE,
    ),
]

DAMAGED = [
    Case(
        "cut in the payload",
        INFOBIP[:110],
        "jwt",
        (INFOBIP[:110],),
        None,
        ("jwt.segment_invalid", "text.truncated"),
    ),
    Case(
        "cut in the header",
        INFOBIP[:30],
        "jwt",
        (INFOBIP[:30],),
        None,
        ("jwt.alg_unknown", "jwt.segment_invalid", "text.truncated"),
    ),
    Case(
        "cut in the signature",
        INFOBIP[:-9],
        "jwt",
        (INFOBIP[:-9],),
        "infobip",
        ("jwt.segment_invalid", "text.truncated"),
    ),
    Case(
        "an ellipsis",
        f"{INFOBIP[:120]}…",
        "jwt",
        None,
        None,
        ("jwt.segment_invalid", "text.truncated"),
    ),
    Case(
        "three dots",
        f"{INFOBIP[:120]}...",
        "jwt",
        None,
        None,
        ("jwt.segment_invalid", "text.truncated"),
    ),
    Case(
        "shortened in the middle",
        f"{INFOBIP_KEY[:8]}...{INFOBIP_KEY[-6:]}",
        "opaque",
        None,
        None,
        ("text.truncated",),
    ),
    Case(
        "your key",
        "Authorization: App YOUR_API_KEY",
        "api_key",
        None,
        None,
        ("text.placeholder", "text.surrounding_noise"),
    ),
    Case(
        "angle brackets",
        "Authorization: Bearer <token>",
        "opaque",
        None,
        "",
        ("text.placeholder", "text.surrounding_noise"),
    ),
    Case("many x", "Bearer xxxxxxxxxxxxxxxx", "opaque", None, "", ("text.placeholder", "text.surrounding_noise")),
    Case(
        "a template",
        "Authorization: Bearer {{access_token}}",
        "opaque",
        None,
        "",
        ("text.placeholder", "text.surrounding_noise"),
    ),
    Case("a shell variable", "X-Api-Key: ${SEVEN_API_KEY}", "api_key", None, None, ("text.placeholder",)),
    Case("asterisks", "X-Api-Key: ****************", "api_key", None, "", ("text.placeholder",)),
]

NOTHING = [
    Case("empty", "", "unknown", ()),
    Case("blank", " \n\t ", "unknown", ()),
    Case(
        "prose",
        "Hello, since Monday my messages do not arrive any more. Could you have a look? Thanks, Ana",
        "unknown",
        (),
    ),
    Case(
        "German prose",
        "Guten Tag, der Versand funktioniert seit gestern nicht. Basic-Tarif, Token steht im Portal.",
        "unknown",
        (),
    ),
    Case("a phone number", "+49 170 1234567", "unknown", ()),
    Case("an IP address", "192.168.178.23", "unknown", ()),
    Case("a version", "v1.2.3-rc.1", "unknown", ()),
    Case(
        "a web page",
        "<!DOCTYPE html><html><head><title>Sign in</title></head><body><p>Hi</p></body></html>",
        "unknown",
        (),
    ),
    Case("CSV", lines("name,phone,text", "Ana,+491701234567,hello", "Bob,+491701234568,hi"), "unknown", ()),
    Case("code without secrets", lines("def add(a, b):", "    return a + b", "print(add(1, 2))"), "unknown", ()),
    Case("bytes that are no text", bytes(range(128, 256)) * 20, "unknown", ()),
    Case("an e-mail address", "ana.example@example.org", "unknown", ()),
    Case("a link", "https://example.org/help/article/12345-how-to-sign-in", "unknown", ()),
    Case("numbers", "1 2 3 4 5", "unknown", ()),
    Case(
        "words with the schemes in them",
        "The basic plan holds one app. The bearer of this token application may enter.",
        "unknown",
        (),
    ),
]

NOBODYS = [
    Case("a UUID", UUID, "opaque", (UUID,), ""),
    Case("forty digits", SEVEN_TOKEN, "opaque", (SEVEN_TOKEN,), ""),
    Case("thirty-two digits", HEX32, "api_key", (HEX32,), ""),
    Case("sixty-four letters", SEVEN_KEY, "api_key", (SEVEN_KEY,), ""),
    Case("Telnyx", TELNYX_KEY, "api_key", (TELNYX_KEY,), "telnyx"),
    Case("Infobip's key in prose", f"key {INFOBIP_KEY}!", "api_key", (INFOBIP_KEY,), "infobip", findings=NOISE),
]

TICKETS = [
    Case("a name with a space", f"api key: {SEVEN_KEY}", "api_key", (SEVEN_KEY,), "", findings=NOISE),
    Case("a name and nothing between", f"apikey {SEVEN_KEY}", "api_key", (SEVEN_KEY,), "", findings=NOISE),
    Case(
        "another language",
        f"Mein API Key lautet {SEVEN_KEY}, geht aber nicht",
        "api_key",
        (SEVEN_KEY,),
        "",
        findings=NOISE,
    ),
    Case("a quoted word", f'my key "{HEX32}" fails since today', "api_key", (HEX32,), "", findings=NOISE),
    Case(
        "user and password",
        lines("Username: F940DD", "Password: x7k-p2m_9qw4rt"),
        "env",
        None,
        None,
        users=("F940DD",),
    ),
    Case(
        "user and password in a sentence",
        "I use user: F940DD and password: x7k-p2m_9qw4rt there",
        "basic",
        None,
        None,
        users=("F940DD",),
        findings=NOISE,
    ),
    Case(
        "user and password in JSON",
        json.dumps({"username": "ana", "password": "Tr0ub4dor&3"}),
        "env",
        (basic("ana", "Tr0ub4dor&3"),),
        "",
        users=("ana",),
    ),
    Case(
        "both halves in one word",
        f"{TWILIO_SID}:{HEX32}",
        "basic",
        (basic(TWILIO_SID, HEX32),),
        "twilio",
        users=(TWILIO_SID,),
    ),
    Case("two tokens and a comma", f"{INFOBIP},{SMSGATE}", "jwt", (INFOBIP, SMSGATE), None, findings=NOISE),
    Case(
        "two kinds of keys",
        f"{INFOBIP_KEY} and {TELNYX_KEY}",
        "api_key",
        (INFOBIP_KEY, TELNYX_KEY),
        None,
        findings=NOISE,
    ),
    Case(
        "an answer as lines",
        lines(f"access_token: {SMSGATE}", f"refresh_token: {SMSGATE_REFRESH}"),
        "token_response",
        (SMSGATE, SMSGATE_REFRESH),
        "smsgate",
        findings=("jwt.long_lived",),
    ),
    Case("no space behind the word", f"Authorization:Bearer{INFOBIP}", "jwt", (INFOBIP,), "infobip", NOISE),
    Case(
        "a token in a cookie", f"Set-Cookie: session={INFOBIP}; HttpOnly", "jwt", (INFOBIP,), "infobip", findings=NOISE
    ),
    Case(
        "a private key",
        lines("-----BEGIN PRIVATE KEY-----", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC", "-----END PRIVATE KEY-----"),
        "opaque",
        None,
    ),
    Case(
        "a header with a variable",
        'headers = {"Authorization": f"Bearer {token}"}',
        "opaque",
        None,
        "",
        ("text.placeholder", "text.surrounding_noise"),
    ),
    Case(
        "undefined",
        "Authorization: Bearer undefined",
        "opaque",
        None,
        "",
        ("text.placeholder", "text.surrounding_noise"),
    ),
    Case("a provider's address", "https://x1y2z3.api.infobip.com", "unknown", (), "infobip"),
    Case(
        "an error in XML",
        "<requestError><serviceException><messageId>UNAUTHORIZED</messageId><text>Invalid login details</text>"
        "</serviceException></requestError>",
        "error_answer",
        (),
    ),
]

FORGOTTEN = [
    Case("quotes of JSON", f'"{INFOBIP_KEY}"', "api_key", (INFOBIP_KEY,), "infobip", NOISE),
    Case("base64 forgotten", "Authorization: Basic ana:hunter2", "basic", ("ana:hunter2",), "", users=("ana",), findings=NOISE),
    Case("an answer in an envelope", json.dumps({"data": {"access_token": SEVEN_TOKEN, "expires_in": 3600}}), "token_response",
         (SEVEN_TOKEN,), ""),
    Case("one header of an export", json.dumps({"name": "X-Api-Key", "value": SEVEN_KEY}), "headers", (SEVEN_KEY,), ""),
    Case("a query alone", f"code={SEVEN_TOKEN}&state=xyz", "redirect", (SEVEN_TOKEN,), ""),
    Case("Apache's setting", f"SetEnv SEVEN_API_KEY {SEVEN_KEY}", "api_key", (SEVEN_KEY,), "", findings=NOISE),
    Case("a function of PHP", "'api_key' => env('SEVEN_KEY'),", "unknown", ()),
    Case("Infobip's form of an error", json.dumps({"requestError": {"serviceException": {"text": "y"}}}), "error_answer",
         (), "infobip"),
]  # fmt: skip

EMPTY_HANDED = [
    Case("a header without a value", "Authorization: Bearer", "unknown", ()),
    Case("a word", "token", "unknown", ()),
    Case("a number", "12345678", "unknown", ()),
    Case(
        "a commit", lines(f"commit {SEVEN_TOKEN}", "Author: A <a@example.org>", "", "    Fix the thing"), "unknown", ()
    ),
    Case("a checksum", "d41d8cd98f00b204e9800998ecf8427e  file.txt", "unknown", ()),
    Case("a business answer", '{"response":"1","balance":"10.5"}', "unknown", ()),
    Case("a message to be sent", '{"message":"Hello","phoneNumbers":["+491701234567"]}', "unknown", ()),
    Case("public keys", '{"keys":[{"kty":"RSA","n":"abc","e":"AQAB"}]}', "unknown", ()),
    Case("a log's line", "2026-10-01 12:00:00,123 ERROR request failed", "unknown", ()),
    Case("a variable of a program", "const token = process.env.TOKEN", "unknown", ()),
]

CASES = {
    f"{group}: {case.name}": case
    for group, cases in {
        "noise": NOISY, "headers": HEADERS, "curl": CURL, "log": LOGS, "snippet": SNIPPETS, "settings": SETTINGS, "export": EXPORTS,
        "answer": ANSWERS, "several": SEVERAL, "damage": DAMAGED, "nothing": NOTHING, "nobody": NOBODYS,
        "ticket": TICKETS, "empty-handed": EMPTY_HANDED, "forgotten": FORGOTTEN,
    }.items()
    for case in cases
}  # fmt: skip
