import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SignIn } from '../sessions/sign-in.js';
import type { World } from '../world.js';
import { Kept } from './kept.js';
import { loadProvider } from './load-provider.js';
import { INTERACTIONS } from './pages.js';
import { interactions } from './interactions.js';
import { CALLBACK, openIdProvider, type SignInProvider } from './provider.js';

const Provider = await loadProvider();

/** The path under which the demo's own provider answers. */
export const PROVIDER_PATH = '/sign-in-provider';

const CLIENT = 'portal';

export interface EmbeddedProvider {
  readonly signIn: SignInProvider;
  /** Answers a request if it is for the provider. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

/** Lets a sign-in begin as if there had been none before: it is always somebody else's turn to show who they are. */
function forget({ headers }: IncomingMessage, response: ServerResponse): void {
  const cookies = headers.cookie?.split('; ') ?? [];
  const earlier = cookies.filter((each) => each.startsWith('_session'));
  headers.cookie = cookies.filter((each) => !earlier.includes(each)).join('; ');
  for (const each of earlier)
    response.appendHeader('set-cookie', `${each.slice(0, each.indexOf('='))}=; Path=/; Max-Age=0; HttpOnly`);
}

/**
 * An OpenID provider of our own, so that the demo works alone: people sign in with the name and password that they have
 * here. Keys and secrets are made anew with each start. `local` is where this server itself reaches it.
 */
export function embeddedProvider(world: World, local: string): EmbeddedProvider {
  const issuer = `${world.origin}${PROVIDER_PATH}`;
  const clientSecret = randomBytes(32).toString('base64url');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    adapter: Kept,
    clients: [
      {
        client_id: CLIENT,
        client_name: 'Customer portal',
        client_secret: clientSecret,
        redirect_uris: [`${world.origin}${CALLBACK}`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')], long: { sameSite: 'lax' } },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: false } },
    pkce: { required: () => true },
    scopes: ['openid'],
    extraParams: ['link_main', 'link_rights'],
    ttl: { AuthorizationCode: 60, Interaction: 300, Session: 300, Grant: 300, AccessToken: 60, IdToken: 300 },
    interactions: { url: (_context, { uid }) => `${INTERACTIONS}/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    renderError: (context) => {
      context.type = 'text';
      context.body = 'This sign-in is over. Please go back and begin again.\n';
    },
  });
  provider.on('server_error', (_context, error) => world.log('The sign-in provider failed', error));
  const answer = provider.callback();
  const pages = interactions(provider, world, new SignIn(world));
  return {
    signIn: openIdProvider({
      issuer,
      clientId: CLIENT,
      clientSecret,
      origin: world.origin,
      metadata: {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${local}${PROVIDER_PATH}/token`,
        jwks_uri: `${local}${PROVIDER_PATH}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
        authorization_response_iss_parameter_supported: true,
      },
    }),
    handle(request, response) {
      if (!request.url?.startsWith(`${PROVIDER_PATH}/`)) return false;
      if (request.url.startsWith(`${INTERACTIONS}/`)) void pages(request, response);
      else {
        // The provider finds out from the original address where it is mounted.
        Object.assign(request, { originalUrl: request.url });
        request.url = request.url.slice(PROVIDER_PATH.length);
        if (request.url.startsWith('/auth?')) forget(request, response);
        void answer(request, response);
      }
      return true;
    },
  };
}
