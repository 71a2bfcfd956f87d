import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { Provider } from 'oidc-provider';
import { BackendError } from '../../../src/domain/errors.js';
import { languageOf } from '../mail/texts.js';
import type { SignIn } from '../sessions/sign-in.js';
import type { World } from '../world.js';
import { INTERACTIONS, consentPage, signInPage, STYLE, type PageFacts } from './pages.js';

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The two pages of the demo's provider: who are you, and do you agree. A form each, without a script. */
export function interactions(
  provider: Provider,
  world: World,
  signIn: SignIn,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const routes = new Hono<{ Bindings: HttpBindings }>();

  const factsOf = async ({ incoming, outgoing }: HttpBindings): Promise<PageFacts & { step: string }> => {
    const { params, prompt, uid, session } = await provider.interactionDetails(incoming, outgoing);
    const person = await world.db
      .selectFrom('person')
      .innerJoin('account', 'account.id', 'person.account_id')
      .select(['person.name', 'account.name as account', 'account.customer_number as number'])
      .where('person.id', '=', session?.accountId ?? '')
      .executeTakeFirst();
    return {
      uid,
      step: prompt.name,
      language: languageOf(text(params.ui_locales)),
      main: text(params.link_main),
      scopes: text(params.link_rights).split(' '),
      person,
      term: world.term,
    };
  };

  routes.get('/style.css', (c) =>
    c.body(STYLE, 200, { ...HEADERS, 'content-type': 'text/css; charset=utf-8' }),
  );

  routes.get('/:uid', async (c) => {
    const facts = await factsOf(c.env);
    return c.html(facts.step === 'login' ? signInPage(facts) : consentPage(facts), 200, HEADERS);
  });

  routes.post('/:uid', async (c) => {
    const facts = await factsOf(c.env);
    const form = await c.req.parseBody();
    const { incoming, outgoing } = c.env;
    if (form.act === 'cancel')
      return done(
        provider.interactionResult(incoming, outgoing, {
          error: 'access_denied',
          error_description: 'The person did not agree',
        }),
      );
    if (facts.step === 'login') {
      try {
        const person = await signIn.person(
          { email: form.email, password: form.password },
          incoming.socket.remoteAddress ?? 'unknown',
        );
        return done(
          provider.interactionResult(incoming, outgoing, {
            login: { accountId: person.id, remember: false },
          }),
        );
      } catch (error) {
        if (!(error instanceof BackendError)) throw error;
        const email = typeof form.email === 'string' ? form.email : '';
        const problem = error.code === 'rate-limited' ? 'limited' : 'wrong';
        return c.html(signInPage({ ...facts, email, problem }), 422, HEADERS);
      }
    }
    const { grantId, session, params } = await provider.interactionDetails(incoming, outgoing);
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: session!.accountId, clientId: text(params.client_id) });
    grant!.addOIDCScope('openid');
    return done(
      provider.interactionResult(
        incoming,
        outgoing,
        { consent: { grantId: await grant!.save() } },
        {
          mergeWithLastSubmission: true,
        },
      ),
    );
  });

  /** Leads on to where the provider goes on. */
  const done = async (next: Promise<string>): Promise<Response> =>
    new Response(null, { status: 303, headers: { ...HEADERS, location: await next } });

  routes.onError((error, c) => {
    world.log('A page of the sign-in provider failed', error);
    return c.text('This sign-in is over. Please go back and begin again.\n', 400);
  });
  const app = new Hono<{ Bindings: HttpBindings }>().route(INTERACTIONS, routes);
  return getRequestListener((request, env) => app.fetch(request, env));
}
