import * as client from 'openid-client';
import type { Scope } from '../../../src/domain/scope.js';

/** A sign-in as it was begun: what its answer has to fit. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who asks for what, to be shown where somebody signs in. It decides nothing. */
export interface Question {
  readonly main: string;
  readonly scopes: readonly Scope[];
  readonly language: string;
}

/** Whom people sign in with. */
export interface SignInProvider {
  /** Where somebody signs in anew, and agrees. */
  url(begun: Begun, question: Question): Promise<string>;
  /** Who did (OpenID Connect `sub`). Throws `NotSignedIn` where the answer proves nobody. */
  subject(begun: Begun, code: string): Promise<string>;
}

/** What came back proves nobody: it is wrong, old, used, or another one's. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
}

/** The page of ours that people come back to. */
export const CALLBACK = '/api/link-sign-in/callback';

/** Seconds for which a sign-in counts as new. */
const FRESH = 300;

export interface ProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people reach the portal. */
  readonly origin: string;
  /** What the provider answers about itself; by default it is asked (OpenID Connect Discovery). */
  readonly metadata?: client.ServerMetadata;
}

/** An OpenID provider: authorization code with PKCE, a new sign-in each time, state and nonce that fit. */
export function openIdProvider({
  issuer,
  clientId,
  clientSecret,
  origin,
  metadata,
}: ProviderOptions): SignInProvider {
  const redirect_uri = `${origin}${CALLBACK}`;
  let known: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    known ??= discover().catch((error: unknown) => {
      // The next one asks again.
      known = undefined;
      throw error;
    });
    return known;
  };

  async function discover(): Promise<client.Configuration> {
    const authentication = client.ClientSecretBasic(clientSecret);
    // Without encryption only where nothing leaves this machine.
    const local = ['localhost', '127.0.0.1'].includes(new URL(issuer).hostname);
    if (!metadata)
      return client.discovery(new URL(issuer), clientId, undefined, authentication, {
        ...(local && { execute: [client.allowInsecureRequests] }),
        timeout: 10,
      });
    const configuration = new client.Configuration(metadata, clientId, undefined, authentication);
    client.allowInsecureRequests(configuration);
    configuration.timeout = 10;
    return configuration;
  }

  return {
    async url({ state, nonce, verifier }, { main, scopes, language }) {
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri,
        scope: 'openid',
        prompt: 'login consent',
        max_age: String(FRESH),
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
        link_main: main,
        link_rights: scopes.join(' '),
      });
      return url.href;
    },

    async subject({ state, nonce, verifier }, code) {
      const answer = new URL(redirect_uri);
      answer.search = new URLSearchParams({ code, state, iss: issuer }).toString();
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), answer, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          maxAge: FRESH,
          idTokenExpected: true,
        });
        const subject = tokens.claims()?.sub;
        if (subject) return subject;
      } catch (error) {
        if (!isAnswer(error)) throw error;
        throw new NotSignedIn('The sign-in proves nobody', { cause: error });
      }
      throw new NotSignedIn('The sign-in names nobody');
    },
  };
}

/** Whether the provider has answered, and its answer is no proof; otherwise it could not be asked. */
const isAnswer = (error: unknown): boolean =>
  error instanceof client.ResponseBodyError ||
  error instanceof client.AuthorizationResponseError ||
  (error instanceof client.ClientError && error.code !== 'OAUTH_TIMEOUT');
