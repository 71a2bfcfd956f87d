import { randomUUID } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import { BackendError } from '../../src/domain/errors.js';
import type { OperationName } from '../../src/backend/backend.js';
import { operations } from '../../src/backend/http/operations.js';
import type { FileAnswer } from './http/file.js';
import { bounceRoutes } from './http/bounces.js';
import { demoRoutes } from './http/demo.js';
import { Pipeline, type Limits } from './http/pipeline.js';
import { portal, type ServedPages } from './http/portal.js';
import { asRefusal, problem, type Answer } from './http/problem.js';
import { identityRoutes } from './http/identity.js';
import { linkSignInRoutes } from './http/link-sign-in.js';
import { shopRoutes } from './http/shop.js';
import { signInRoutes } from './http/sign-in.js';
import type { World } from './world.js';

export interface AppOptions {
  limits?: Limits;
  /** The folder of the built portal; without one a plain page is answered. */
  portal?: string | undefined;
  /** What renders pages of the portal here. */
  pages?: ServedPages | undefined;
}

/** Answers of the interface are data: for nobody to keep, to guess at or to show as a page. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** The whole server without a port: every route over one world. */
export function createApp(world: World, { limits, portal: folder, pages }: AppOptions = {}): Hono {
  const app = new Hono();
  const pipeline = new Pipeline(world, limits);

  app.use('/api/*', async (c, next) => {
    pipeline.addresses.take(addressOf(c as Context));
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  });
  const known = new Set<string>();
  for (const name of Object.keys(operations) as OperationName[]) {
    const { method, path } = operations[name];
    const route = `/api${path.replace(/\{(\w+)\}/g, ':$1')}`;
    known.add(route);
    app.on(method, route, async (c) => send(c, await pipeline.answer(name, c)));
  }
  app.get('/api/health', (c) => c.json({ ok: true }));
  app.route('/api', signInRoutes(world, addressOf));
  if (world.bounceSecret !== undefined) app.route('/api', bounceRoutes(world, world.bounceSecret));
  if (world.signIn) app.route('/', linkSignInRoutes(world));
  if (world.demo) {
    app.route('/api/demo', demoRoutes(world));
    app.route('/', shopRoutes(world, pipeline.pages, addressOf));
    app.route('/', identityRoutes(world, pipeline.pages, addressOf));
  }
  // What exists under another method.
  for (const route of known)
    app.all(route, () => {
      throw new BackendError('method-not-allowed');
    });
  app.all('/api/*', () => {
    throw new BackendError('not-found');
  });
  // Asked without a port, and still from where the page is asked for.
  const ask = (c: Context, url: string, init: RequestInit | undefined) =>
    app.request(url, init, c.env as Record<string, unknown>);
  app.route('/', portal(folder, pages && { pages, ask, log: world.log }, world.term));

  app.onError((thrown, c) => {
    const refusal = asRefusal(thrown);
    if (refusal && refusal.code !== 'unavailable') return send(c, problem(refusal));
    const correlationId = randomUUID();
    world.log(`Request ${correlationId} failed`, thrown);
    return send(c, problem(refusal ?? new BackendError('server-error')), correlationId);
  });
  return app;
}

/** Where a request comes from, for its limits. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'in process';
  }
}

const send = (
  c: Context,
  { status, body, headers }: Answer | FileAnswer,
  correlationId: string = randomUUID(),
): Response => {
  c.header('x-correlation-id', correlationId);
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  return c.body(body, status as 200);
};
