import { Hono } from 'hono';
import * as v from 'valibot';
import { DEMO_PASSWORD } from '../db/seed.js';
import { sessionToken } from './cookie.js';
import { bodyOf, requireOurPage } from './input.js';
import { answerCase, openCases } from '../links/support.js';
import { moveOrder, movingOrders } from '../orders/moving.js';
import { parse } from '../../../src/domain/errors.js';
import { STEP_UP } from '../../../src/domain/step-up.js';
import { actorOf } from '../sessions/sessions.js';
import { codeIn, stepAt } from '../sessions/totp.js';
import type { World } from '../world.js';

const CaseAnswer = v.object({ answer: v.picklist(['confirm', 'decline']) });

/** What makes the demo playable by one person: everybody's sign-in, mailbox and letterbox. Never in earnest. */
export function demoRoutes(world: World): Hono {
  const { db } = world;
  const routes = new Hono();

  routes.get('/people', async (c) => {
    const people = await db
      .selectFrom('person')
      .innerJoin('account', 'account.id', 'person.account_id')
      .select([
        'person.demo_role as role',
        'person.name as name',
        'email',
        'account.name as account',
        'customer_number as customerNumber',
      ])
      .where('demo_role', 'is not', null)
      .orderBy('person.since')
      .orderBy('person.id')
      .execute();
    return c.json({ password: DEMO_PASSWORD, items: people });
  });

  /** What the devices of the ready people show now, and until when. */
  routes.get('/codes', async (c) => {
    const time = world.clock();
    const devices = await db
      .selectFrom('second_factor')
      .innerJoin('person', 'person.id', 'second_factor.person_id')
      .select(['person.name', 'person.email', 'secret'])
      .where('demo_role', 'is not', null)
      .orderBy('person.since')
      .orderBy('person.id')
      .execute();
    const step = stepAt(time);
    return c.json({
      items: devices.map(({ name, email, secret }) => ({
        name,
        email,
        code: codeIn(secret, step),
        until: new Date((step + 1) * STEP_UP.seconds * 1000).toISOString(),
      })),
    });
  });

  /** The newest mails, to everybody or to one address (`to`), or those after one (`after`). */
  routes.get('/mailbox', async (c) => {
    let query = db.selectFrom('mailbox').selectAll().orderBy('id', 'desc').limit(100);
    const to = c.req.query('to');
    if (to !== undefined) query = query.where('recipient', '=', to.toLowerCase());
    const after = c.req.query('after');
    if (after !== undefined && /^\d{1,15}$/.test(after)) query = query.where('id', '>', Number(after));
    const items = (await query.execute()).map((mail) => ({
      id: mail.id,
      to: mail.recipient,
      from: mail.sender,
      subject: mail.subject,
      text: mail.body_text,
      html: mail.body_html,
      links: mail.body_text.match(/https?:\/\/\S+/g) ?? [],
      channel: mail.channel,
      receivedAt: mail.received_at,
    }));
    return c.json({ items });
  });

  /** What waits for support, and its answers: in earnest its own desk, behind its own sign-in. */
  routes.get('/cases', async (c) => c.json({ items: await openCases(world) }));
  routes.post('/cases/:number', async (c) => {
    requireOurPage(c);
    const { answer } = parse(CaseAnswer, await bodyOf(c));
    await answerCase(world, c.req.param('number'), answer);
    return c.body(null, 204);
  });

  /** Orders on their way, and what the provider does next for one of them, without waiting for its time. */
  routes.get('/orders', async (c) => c.json({ items: await movingOrders(world) }));
  routes.post('/orders/:number', async (c) => {
    requireOurPage(c);
    return c.json({ moved: await moveOrder(world, c.req.param('number')) });
  });

  /** Letters on paper, which no server could show: the codes that the account at work was sent. */
  routes.get('/letters', async (c) => {
    let query = db
      .selectFrom('letter')
      .innerJoin('account', 'account.id', 'letter.account_id')
      .select([
        'letter.id',
        'recipient',
        'code',
        'sent_at',
        'account_id',
        'customer_number',
        'main_id',
        'asked_by',
      ])
      .orderBy('letter.id', 'desc')
      .limit(100);
    const token = sessionToken(c);
    const actor = token === undefined ? null : await actorOf(world, token);
    if (actor)
      query = query.where((where) =>
        where.or([where('account_id', '=', actor.account.id), where('main_id', '=', actor.account.id)]),
      );
    const items = (await query.execute()).map((letter) => ({
      id: letter.id,
      account: letter.account_id,
      customerNumber: letter.customer_number,
      recipient: letter.recipient,
      code: letter.code,
      askedBy: letter.asked_by,
      sentAt: letter.sent_at,
    }));
    return c.json({ items });
  });
  return routes;
}
