import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import type { HandoffResult } from '../../../src/domain/order-handoff.js';
import type { OrderHandoffRow } from '../db/ordering-schema.js';
import { heldBack, PAGE_HEADERS } from './host-page.js';
import type { Buckets } from './limits.js';
import { languageOf } from '../mail/texts.js';
import { offerNow } from '../orders/offer.js';
import { accountById } from '../sessions/sessions.js';
import { overPage, SHOP, SHOP_STYLE, SHOP_TITLE, shopPage } from '../shop/pages.js';
import { handoffOf, orderInShop, orderLater, Wished } from '../shop/ordering.js';
import type { World } from '../world.js';

/** The shop of the host, as far as the demo needs one. It knows people by the signed token that they come with alone. */
export function shopRoutes(world: World, pages: Buckets, addressOf: (c: Context) => string): Hono {
  const routes = new Hono();
  routes.use(SHOP, heldBack(pages, addressOf, SHOP_TITLE, SHOP));
  const language = (c: Context) => languageOf(c.req.header('accept-language'));

  const shown = async (c: Context, token: string, handoff: OrderHandoffRow, nameMissing = false) => {
    const now = new Date(world.clock()).toISOString();
    const { catalogue } = await offerNow({ db: world.db, now });
    const products = catalogue.products.filter(({ kind }) => kind === 'cloud-telephony');
    const area = products[0]?.options.find(({ kind }) => kind === 'area-code');
    const { name } = await accountById(world.db, handoff.main_id);
    const page = shopPage(language(c), {
      main: name,
      token,
      products,
      areas: area?.kind === 'area-code' ? area.areas : [],
      nameMissing,
      term: world.term,
    });
    return c.html(page, nameMissing ? 422 : 200, PAGE_HEADERS);
  };

  /** Leads back to where somebody came from. The token is in the fragment, which no server sees. */
  const back = (token: string, { return_to }: OrderHandoffRow, result: HandoffResult): Response => {
    const answer = new URLSearchParams({ 'order-return': token, 'order-result': result });
    return new Response(null, {
      status: 303,
      headers: { ...PAGE_HEADERS, location: `${return_to}#${answer.toString()}` },
    });
  };

  routes.get(`${SHOP}/style.css`, (c) =>
    c.body(SHOP_STYLE, 200, { ...PAGE_HEADERS, 'content-type': 'text/css; charset=utf-8' }),
  );

  routes.get(SHOP, async (c) => {
    const token = c.req.query('token') ?? '';
    const handoff = await handoffOf(world.db, token, world.clock());
    return handoff ? shown(c, token, handoff) : c.html(overPage(language(c)), 410, PAGE_HEADERS);
  });

  routes.post(SHOP, async (c) => {
    const { token, act, ...form } = await c.req.parseBody();
    const sent = typeof token === 'string' ? token : '';
    const handoff = await handoffOf(world.db, sent, world.clock());
    if (!handoff) return c.html(overPage(language(c)), 410, PAGE_HEADERS);
    if (act === 'leave') return back(sent, handoff, 'abandoned');
    const wished = v.safeParse(Wished, form);
    if (!wished.success) return shown(c, sent, handoff, true);
    if (act === 'late') {
      await orderLater(world, handoff, wished.output);
      return back(sent, handoff, 'unknown');
    }
    await orderInShop(world, handoff, wished.output, language(c));
    return back(sent, handoff, 'placed');
  });
  return routes;
}
