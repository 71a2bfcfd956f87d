import { Hono, type Context } from 'hono';
import { record } from '../audit.js';
import { actorOf, begin, endSession, sessionView, startSession } from '../sessions/sessions.js';
import { SignIn } from '../sessions/sign-in.js';
import type { World } from '../world.js';
import { dropSession, sessionToken, setSession } from './cookie.js';
import { bodyOf, requireOurPage } from './input.js';

/** How people come in and go: the portal's own, beside the contract. */
export function signInRoutes(world: World, addressOf: (c: Context) => string): Hono {
  const signIn = new SignIn(world);
  const routes = new Hono();

  routes.post('/sign-in', async (c) => {
    requireOurPage(c);
    const person = await signIn.person(await bodyOf(c), addressOf(c));
    const before = sessionToken(c);
    if (before !== undefined) await endSession(world, before);
    // A new token for every sign-in: one that was planted before is worth nothing.
    const token = await startSession(world, person);
    const actor = await begin(world, (await actorOf(world, token))!);
    const now = new Date(world.clock()).toISOString();
    await world.db
      .transaction()
      .execute((db) => record({ db, now }, actor, { action: 'signed-in', subject: actor.account.id }));
    setSession(c, token);
    return c.json(await sessionView({ world, db: world.db, time: world.clock() }, actor));
  });

  routes.post('/sign-out', async (c) => {
    requireOurPage(c);
    const token = sessionToken(c);
    if (token !== undefined) await endSession(world, token);
    dropSession(c);
    return c.body(null, 204);
  });
  return routes;
}
