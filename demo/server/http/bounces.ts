import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { BackendError, parse } from '../../../src/domain/errors.js';
import { Bounce, takeBounce } from '../mail/bounces.js';
import type { World } from '../world.js';
import { bodyOf } from './input.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Where the mail service tells which mails came back. It shows the secret that it was given; nobody else is heard. */
export function bounceRoutes(world: World, secret: string): Hono {
  const routes = new Hono();
  routes.post('/mail-bounces', async (c) => {
    const [scheme, token = ''] = (c.req.header('authorization') ?? '').split(' ');
    if (scheme !== 'Bearer' || !timingSafeEqual(digest(token), digest(secret)))
      throw new BackendError('not-found');
    await takeBounce(world.db, parse(Bounce, await bodyOf(c)));
    // The same for a mail that is not known.
    return c.body(null, 204);
  });
  return routes;
}
