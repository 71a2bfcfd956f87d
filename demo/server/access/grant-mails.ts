import { ENDING_DAYS } from '../../../src/domain/grant.js';
import type { Database } from '../db/connect.js';
import type { GrantRow } from '../db/grant-schema.js';
import type { GrantMessage } from '../mail/message.js';
import { send } from '../mail/outbox.js';
import { after, type Call, type World } from '../world.js';
import { grantsOf } from './granted.js';

/** A grant as a mail tells of it, with its people. */
async function toldOf({ db }: { db: Database }, grant: GrantRow) {
  const main = await db
    .selectFrom('account')
    .select(['name', 'customer_number', 'language'])
    .where('id', '=', grant.account_id)
    .executeTakeFirstOrThrow();
  const account =
    grant.link_id === null
      ? undefined
      : await db
          .selectFrom('account')
          .innerJoin('link', 'link.account_id', 'account.id')
          .select(['account.name', 'account.customer_number'])
          .where('link.id', '=', grant.link_id)
          .executeTakeFirst();
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', 'in', [grant.person_id, grant.given_by ?? grant.person_id])
    .execute();
  const facts: Omit<GrantMessage, 'kind' | 'by'> = {
    holder: people.find(({ id }) => id === grant.person_id)!.name,
    main: { name: main.name, customerNumber: main.customer_number },
    role: grant.role,
    account: account ? { name: account.name, customerNumber: account.customer_number } : null,
    label: grant.label,
    until: grant.until,
  };
  return { facts, people, language: main.language };
}

/** Tells somebody what became of their grant. */
export async function tellHolder(
  call: Call,
  grant: GrantRow,
  kind: 'grant-given' | 'grant-changed' | 'grant-withdrawn',
): Promise<void> {
  const { facts, people, language } = await toldOf(call, grant);
  const { email } = people.find(({ id }) => id === grant.person_id)!;
  await send(call, email, { kind, by: call.actor.person.name, ...facts }, language);
}

/** Tells who has a grant that ends soon, and who gave it. */
export async function tellWhatEnds(world: World): Promise<void> {
  const time = world.clock();
  const soon = after(time, ENDING_DAYS * 86_400);
  await world.db.transaction().execute(async (db) => {
    const now = new Date(time).toISOString();
    const due = await db
      .updateTable('access_grant')
      .set({ told: true })
      .where(
        'id',
        'in',
        db
          .selectFrom('access_grant')
          .select('id')
          .where('told', '=', false)
          .where('until', '<=', soon)
          .orderBy('id')
          .limit(500)
          .forUpdate()
          .skipLocked(),
      )
      .returningAll()
      .execute();
    const live = new Set(
      (await grantsOf(db, [...new Set(due.map((each) => each.person_id))])).map(({ id }) => id),
    );
    for (const grant of due) {
      if (!live.has(grant.id) || grant.until! <= now) continue;
      const { facts, people, language } = await toldOf({ db }, grant);
      for (const { email } of people)
        await send({ db, world, now }, email, { kind: 'grant-ending', by: '', ...facts }, language);
    }
  });
}
