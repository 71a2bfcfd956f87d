import { Hono } from 'hono';
import { placeOf } from '../links/sign-in-proof.js';
import { CALLBACK } from '../sign-in/provider.js';
import type { World } from '../world.js';

const TOKEN = /^[\w-]{43}$/;

/**
 * Where people come back to from signing in. It uses nothing up and needs no session: it leads on to the page that they
 * came from, with the answer in the fragment, which no server sees. That page sends it in its own session.
 */
export function linkSignInRoutes({ db }: World): Hono {
  const routes = new Hono();
  routes.get(CALLBACK, async (c) => {
    const state = c.req.query('state') ?? '';
    const place = TOKEN.test(state) ? await placeOf(db, state) : undefined;
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    if (!place) return c.redirect('/', 303);
    const code = c.req.query('code');
    const answer = new URLSearchParams({
      'link-sign-in': place.link_id,
      state,
      ...(code === undefined ? { error: (c.req.query('error') ?? 'server_error').slice(0, 60) } : { code }),
    });
    return c.redirect(`${place.return_to}#${answer.toString()}`, 303);
  });
  return routes;
}
