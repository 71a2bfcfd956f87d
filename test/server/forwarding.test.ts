import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../demo/server/db/connect.js';
import { migrate, migrateTo } from '../../demo/server/db/migrations.js';
import { holidaysOf } from '../../demo/server/forwarding/holidays.js';
import { demoHolidays } from '../../src/backend/memory/demo-holidays.js';
import { noForwarding, type ForwardingRule, type PhoneLine } from '../../src/domain/call-forwarding.js';
import type { BackendError } from '../../src/domain/errors.js';
import { intent } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;

beforeAll(async () => {
  server = await testServer(databases);
});
afterAll(() => databases.close());

const toLine = (line: string): ForwardingRule[] =>
  noForwarding().map((rule) =>
    rule.condition === 'busy' ? { ...rule, active: true, target: { kind: 'line', line } } : rule,
  );

describe('call forwarding', () => {
  it('lets no two changes at once make a loop that neither is', async () => {
    const local = await server.backendOf('local-team');
    const [one, two] = (await local.listPhoneLines()).items as [PhoneLine, PhoneLine];
    const set = ({ id, version }: PhoneLine, to: PhoneLine) =>
      local.setForwarding({ line: id, version, rules: toLine(to.id) }, intent());
    const both = await Promise.allSettled([set(one, two), set(two, one)]);
    const refused = both.flatMap((each) => (each.status === 'rejected' ? (each.reason as BackendError) : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]!.fields.map(({ rule }) => rule)).toEqual(['loop']);
    expect(refused[0]!.facts.numbers).toHaveLength(3);
  });

  it('tells the holidays of the demo as the library does', () => {
    const states = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ').map((state) => `DE-${state}`);
    const weekdays = (items: { day: string }[] | undefined) =>
      items?.map(({ day }) => day).filter((day) => new Date(day).getUTCDay() !== 0);
    for (const region of [...states, 'AT-9', 'AT-5'])
      for (const year of [2024, 2026, 2027, 2030]) {
        // Saxony's day of repentance is the library's alone.
        const days = weekdays(holidaysOf({ region, year }))?.filter(
          (day) => region !== 'DE-SN' || !day.includes('-11-'),
        );
        expect(weekdays(demoHolidays(region, year)), `${region} ${year}`).toEqual(days);
      }
  });
});

describe('forwarding that was set before there were schedules', () => {
  it('goes on as it was', async () => {
    const db = await openEmbedded();
    await migrateTo(db, '0006-annotations');
    await sql`insert into account (id, customer_number, number_key, name, street, postcode, city, country, status,
      monthly_amount, currency, products, customer_since, contact_email, role, sort_name, sort_city, search)
      values ('a-1', 'K-1', 'K1', 'Wien', 'x', '1', 'Wien', 'AT', 'active', 0, 'EUR', '{}', '2020-01-01', 'a@b.example',
        'standalone', 'wien', 'wien', '')`.execute(db);
    const rules = [
      { condition: 'always', active: false, target: null, seconds: null },
      { condition: 'no-answer', active: true, target: '+4315880000', seconds: 20 },
    ];
    await sql`insert into phone_line (id, account_id, number, rules)
      values ('n-1', 'a-1', '+4310', ${JSON.stringify(rules)})`.execute(db);
    await migrate(db);
    const line = await db.selectFrom('phone_line').selectAll().executeTakeFirstOrThrow();
    expect(line).toMatchObject({
      time_zone: 'Europe/Vienna',
      region: null,
      assigned_on: '2020-01-01',
      paused: false,
      voicemail: false,
      version: 1,
    });
    const more = { schedule: null, until: null };
    expect(line.rules).toEqual([
      { condition: 'always', active: false, target: null, seconds: null, ...more },
      {
        condition: 'no-answer',
        active: true,
        target: { kind: 'number', number: '+4315880000' },
        seconds: 20,
        ...more,
      },
    ]);
    await db.destroy();
  });
});
