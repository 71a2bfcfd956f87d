import { inflateSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asQuote } from '../../src/testing/backend-suite/kept-quotes.js';
import { largeOrder } from '../../src/testing/backend-suite/order-approvals.js';
import { DRAFT, intent } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { ORIGIN, testServer, type TestServer } from './harness.js';

const HANNA = 'hanna.lorenz@nordlicht.example';
const databases = new Databases();
let server: TestServer;

beforeEach(async () => {
  server = await testServer(databases);
});
afterEach(() => server.dispose());
afterAll(() => databases.close());

/** What a request without a session is answered. */
const read = async (token: string) => {
  const response = await server.request('/api/shared-quotes', {
    method: 'POST',
    body: JSON.stringify({ token }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

/** Everything that is drawn or linked in a PDF. */
function inside(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(([, data]) => {
    try {
      return inflateSync(Buffer.from(data!, 'latin1')).toString('latin1');
    } catch {
      return [];
    }
  });
  return [text, ...streams].join('\n');
}

describe('links to quotes', () => {
  it('are kept as hashes, and open without a session', async () => {
    const main = await server.backendOf('main-owner');
    const quote = await main.saveQuote(await asQuote(main), intent());
    await main.mailQuote({ quote: quote.id, email: HANNA }, intent());
    const token = (await server.mailTo(HANNA)).at(-1)!.token!;
    const { rows } = await sql<{ link: string }>`select quote_link::text as link from quote_link`.execute(
      server.world.db,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.link).not.toContain(token);
    const { status, body } = await read(token);
    expect(status).toBe(200);
    expect(body).toMatchObject({ number: quote.number, state: 'open' });
    expect(JSON.stringify(body)).not.toMatch(/Behrens|4940123456/);
    expect(await read('x'.repeat(43))).toMatchObject({ status: 410, body: { code: 'link-token-invalid' } });
  });

  it('stand in the document, each with a token of its own', async () => {
    const main = await server.backendOf('main-owner');
    const quote = await main.saveQuote(await asQuote(main), intent());
    const tokens = [];
    for (const language of ['en', 'de']) {
      const { content, mediaType } = await main.getQuoteDocument({ quote: quote.id, language });
      expect(mediaType).toBe('application/pdf');
      const link = new RegExp(`${ORIGIN}/quote#([\\w-]+)`).exec(inside(Buffer.from(content, 'base64')));
      tokens.push(link![1]!);
    }
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect((await read(token)).body).toMatchObject({ number: quote.number });
  });
});

describe('an order that two persons place', () => {
  it('is noted with both, and the terms that each has seen', async () => {
    const main = await server.backendOf('main-owner');
    const colleague = await server.backendOf('co-orderer');
    const { id, version, termsVersion } = await main.requestApproval(
      { order: await largeOrder(main), content: DRAFT },
      intent(),
    );
    const { order } = await colleague.approveOrder({ approval: id, version, termsVersion }, intent());
    const entries = await server.world.db
      .selectFrom('audit')
      .select(['action', 'person_id', 'details'])
      .where('action', 'in', ['approval-requested', 'order-placed', 'order-approved'])
      .orderBy('id', 'desc')
      .limit(3)
      .execute();
    expect(
      entries
        .reverse()
        .map(({ action, person_id, details }) => [
          action,
          person_id,
          (JSON.parse(details) as { terms?: string }).terms,
        ]),
    ).toEqual([
      ['approval-requested', 'p-anna-petersen', termsVersion],
      ['order-placed', 'p-anna-petersen', termsVersion],
      ['order-approved', 'p-hanna-lorenz', termsVersion],
    ]);
    const placed = await server.world.db
      .selectFrom('product_order')
      .select(['placed_by', 'approved_by', 'terms_version'])
      .where('id', '=', order.id)
      .executeTakeFirstOrThrow();
    expect(placed).toEqual({
      placed_by: 'p-anna-petersen',
      approved_by: 'p-hanna-lorenz',
      terms_version: termsVersion,
    });
  });

  it('cannot be approved by who has asked, whatever the code says', async () => {
    const main = await server.backendOf('main-owner');
    const { id } = await main.requestApproval({ order: await largeOrder(main), content: DRAFT }, intent());
    await expect(
      server.world.db
        .updateTable('order_approval')
        .set({ state: 'declined', answered_at: new Date(0).toISOString(), answered_by: 'p-anna-petersen' })
        .where('id', '=', id)
        .execute(),
    ).rejects.toThrow('order_approval_by_another');
  });
});
