// oidc-provider, a certified authorization server, on loopback. Prints its address as one line of JSON.
import { createServer } from "node:http";
import { once } from "node:events";
import Provider from "oidc-provider";

const secret = "p:a%s+s wörd".replace("ö", "o");
const sharedKey = "a client secret that signs ID tokens, too"; // HS256 takes 32 bytes at least
const redirect = { redirect_uris: ["http://127.0.0.1/callback"], application_type: "native" };
const code = { ...redirect, response_types: ["code"], grant_types: ["authorization_code", "refresh_token"] };
const machine = { redirect_uris: [], response_types: [], grant_types: ["client_credentials"] };

const clients = [
  { client_id: "code-basic", client_secret: "plainsecret", token_endpoint_auth_method: "client_secret_basic", ...code },
  { client_id: "code:enc +%", client_secret: secret, token_endpoint_auth_method: "client_secret_basic", ...code },
  { client_id: "code-post", client_secret: secret, token_endpoint_auth_method: "client_secret_post", ...code },
  { client_id: "code-shared", client_secret: sharedKey, id_token_signed_response_alg: "HS256", ...code },
  { client_id: "code-none", token_endpoint_auth_method: "none", ...code },
  { client_id: "cc-basic", client_secret: "plainsecret", token_endpoint_auth_method: "client_secret_basic", ...machine },
  { client_id: "cc:enc +%", client_secret: secret, token_endpoint_auth_method: "client_secret_basic", ...machine },
  { client_id: "cc-post", client_secret: secret, token_endpoint_auth_method: "client_secret_post", ...machine },
];

const server = createServer();
server.listen(0, "127.0.0.1");
await once(server, "listening");
const base = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(base, {
  clients,
  cookies: { keys: ["a key for cookies of this test"] },
  claims: { openid: ["sub"], email: ["email"] },
  scopes: ["openid", "email", "offline_access"],
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@example.org` }) }),
  issueRefreshToken: async () => true,
  rotateRefreshToken: true,
  pkce: { required: () => true },
  features: {
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    devInteractions: { enabled: true },
  },
  enabledJWA: { idTokenSigningAlgValues: ["RS256", "HS256"] },
  ttl: { AccessToken: 600, ClientCredentials: 600, RefreshToken: 3600, AuthorizationCode: 60, Interaction: 600, Session: 600, Grant: 3600, IdToken: 600 },
});
server.on("request", provider.callback());
console.log(JSON.stringify({ base, secret, sharedKey }));
