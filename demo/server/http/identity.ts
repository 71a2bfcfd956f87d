import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import { IdentityRefusal } from '../../../src/domain/identification.js';
import {
  endedPage,
  IDENTITY,
  IDENTITY_STYLE,
  IDENTITY_TITLE,
  identityPage,
  overPage,
} from '../identity/pages.js';
import { begin, end, opened, type Ending, type Opened } from '../identity/steps.js';
import { languageOf } from '../mail/texts.js';
import { accountById } from '../sessions/sessions.js';
import type { World } from '../world.js';
import { heldBack, PAGE_HEADERS } from './host-page.js';
import type { Buckets } from './limits.js';

/** What somebody does in the app. */
const Act = v.variant('act', [
  v.object({ act: v.literal('open') }),
  v.object({ act: v.picklist(['done', 'aborted', 'expired']) }),
  v.object({ act: v.literal('refused'), refusal: IdentityRefusal }),
]);

/** The provider of the identity app, as far as the demo needs one. It knows people by the signed token that they come with alone. */
export function identityRoutes(world: World, pages: Buckets, addressOf: (c: Context) => string): Hono {
  const routes = new Hono();
  routes.use(IDENTITY, heldBack(pages, addressOf, IDENTITY_TITLE, IDENTITY));
  const language = (c: Context) => languageOf(c.req.header('accept-language'));
  const over = (c: Context) => c.html(overPage(language(c)), 410, PAGE_HEADERS);

  const shown = async (c: Context, token: string, { row }: Opened, begun: boolean) => {
    const { name, street, postcode, city } = await accountById(world.db, row.account_id);
    const address = `${street}, ${postcode} ${city}`;
    return c.html(identityPage(language(c), { token, account: name, address, begun }), 200, PAGE_HEADERS);
  };

  routes.get(`${IDENTITY}/style.css`, (c) =>
    c.body(IDENTITY_STYLE, 200, { ...PAGE_HEADERS, 'content-type': 'text/css; charset=utf-8' }),
  );

  routes.get(IDENTITY, async (c) => {
    const token = c.req.query('token') ?? '';
    const found = await opened(world.db, token, world.clock());
    return found ? shown(c, token, found, found.row.state === 'in-progress') : over(c);
  });

  routes.post(IDENTITY, async (c) => {
    const { token, ...form } = await c.req.parseBody();
    const sent = typeof token === 'string' ? token : '';
    const found = await opened(world.db, sent, world.clock());
    const act = v.safeParse(Act, form);
    if (!found || !act.success) return over(c);
    if (act.output.act === 'open') {
      await begin(world, found.row);
      return shown(c, sent, found, true);
    }
    const ending: Ending =
      act.output.act === 'refused'
        ? { state: 'refused', refusal: act.output.refusal }
        : { state: act.output.act };
    if (!(await end(world, found.row, ending))) return over(c);
    return found.back ? back(found) : c.html(endedPage(language(c), ending.state), 200, PAGE_HEADERS);
  });
  return routes;
}

/** Leads back to where somebody came from. What came of it the portal asks its backend. */
function back({ row }: Opened): Response {
  const answer = new URLSearchParams({ 'identity-return': row.link_id });
  return new Response(null, {
    status: 303,
    headers: { ...PAGE_HEADERS, location: `${row.return_to}#${answer.toString()}` },
  });
}
