import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver, type Mail } from '../../demo/server/mail/outbox.js';
import { embeddedSmtp } from '../../demo/server/mail/smtp.js';
import { wordsOf } from '../../demo/server/mail/texts.js';
import { byCode, intent, linkKoeln, request, validOrder } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';
import { sampleMails } from './sample-mails.js';
import { USUAL_LIMITS } from '../../demo/server/http/limits.js';

const databases = new Databases();
beforeAll(() => databases.ready());
afterAll(() => databases.close());

const inWorld = (
  title: string,
  body: (server: TestServer) => Promise<void>,
  options?: Parameters<typeof testServer>[1],
) =>
  it(title, { timeout: 60_000 }, async () => {
    const server = await testServer(databases, options);
    try {
      await body(server);
    } finally {
      await server.dispose();
    }
  });

const MAIN = 'a-100234';

describe('a flood', () => {
  inWorld(
    'of ten thousand requests is refused in time and harms nobody afterwards',
    async (server) => {
      const path = `/api/accounts/${MAIN}/summary`;
      const statuses = new Map<number, number>();
      for (let round = 0; round < 100; round++) {
        const answers = await Promise.all(
          Array.from({ length: 100 }, () => server.request(path, { as: 'main-owner', account: MAIN })),
        );
        for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      expect([...statuses.keys()].sort()).toEqual([200, 429]);
      expect(statuses.get(200)).toBe(USUAL_LIMITS.session.burst);
      server.advance(60_000);
      expect((await server.request(path, { as: 'main-owner', account: MAIN })).status).toBe(200);
    },
    { limits: USUAL_LIMITS },
  );

  inWorld(
    'tells when it may be tried again',
    async (server) => {
      await server.request('/api/session', { as: 'main-owner' });
      const refused = await server.request('/api/session', { as: 'main-owner' });
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('2');
      server.advance(2_000);
      expect((await server.request('/api/session', { as: 'main-owner' })).status).toBe(200);
    },
    {
      limits: {
        session: { burst: 1, perSecond: 0.5 },
        address: { burst: 100, perSecond: 1 },
        page: USUAL_LIMITS.page,
      },
    },
  );
});

/** Takes every mail, and shows them. */
async function taken(server: TestServer): Promise<Mail[]> {
  const mails: Mail[] = [];
  await deliver(server.world, async (mail) => void mails.push(mail));
  return mails;
}

describe('mails', () => {
  inWorld('go through the embedded mail server into the mailbox, letter by letter', async (server) => {
    const main = await server.backendOf('main-owner');
    const message = 'Größe & <b>Füße</b>\n.\n– “ok” 🙂';
    await main.requestLink(request({ message }), intent());
    const smtp = await embeddedSmtp(server.world);
    await deliver(server.world, smtp.transport);
    await smtp.close();
    const mail = await server.world.db
      .selectFrom('mailbox')
      .selectAll()
      .where('recipient', '=', 'klaus.brandt@suedstadt-handel.example')
      .executeTakeFirstOrThrow();
    expect(mail.subject).toBe('Nordlicht Retail GmbH asks to link your account');
    expect(mail.body_text).toContain(message);
    expect(mail.body_text).toContain('http://portal.example/account/requests#l-');
    expect(mail.body_html).toContain('&lt;b&gt;Füße&lt;/b&gt;');
    expect(mail.body_html).not.toContain('<b>');
  });

  inWorld('are tried again until they are taken, and kept once', async (server) => {
    const main = await server.backendOf('main-owner');
    await taken(server);
    await main.requestLink(request(), intent());
    const world = { ...server.world, log: () => undefined };
    await deliver(world, async () => {
      throw new Error('421 try again later');
    });
    expect(await taken(server)).toEqual([]);
    server.advance(5_000);
    const [mail] = await taken(server);
    expect(mail?.recipient).toBe('klaus.brandt@suedstadt-handel.example');
    server.advance(3_600_000);
    expect(await taken(server)).toEqual([]);
  });

  inWorld('of a request for nobody take the same work and reach nobody', async (server) => {
    const main = await server.backendOf('main-owner');
    await taken(server);
    await main.requestLink(request({ customerNumber: 'K-999 999' }), intent());
    await main.requestLink(byCode({ customerNumber: 'K-999 998' }), intent());
    const waiting = await server.world.db.selectFrom('outbox').select('recipient').execute();
    expect(waiting).toEqual([{ recipient: null }, { recipient: null }]);
    expect(await taken(server)).toEqual([]);
    expect(await server.world.db.selectFrom('outbox').select('id').execute()).toEqual([]);
  });

  inWorld('tell both sides of a link', async (server) => {
    await taken(server);
    await linkKoeln(server);
    expect((await taken(server)).map(({ recipient, subject }) => [recipient, subject])).toEqual([
      ['klaus.brandt@suedstadt-handel.example', 'Nordlicht Retail GmbH asks to link your account'],
      ['anna.petersen@nordlicht.example', 'Köln Südstadt Handels KG has agreed'],
      [
        'klaus.brandt@suedstadt-handel.example',
        'Köln Südstadt Handels KG is linked to Nordlicht Retail GmbH',
      ],
      ['anna.petersen@nordlicht.example', 'Köln Südstadt Handels KG is linked to Nordlicht Retail GmbH'],
    ]);
  });

  inWorld('carry the token in the fragment, and the database only its hash', async (server) => {
    const main = await server.backendOf('main-owner');
    await main.placeOrder(await validOrder(main), intent());
    const mail = (await taken(server)).find(({ recipient }) => recipient.startsWith('nora.behrens'))!;
    const token = /http:\/\/portal\.example\/confirm-email#([\w-]{43})/.exec(mail.text)![1]!;
    expect(mail.html).toContain(`/confirm-email#${token}`);
    const rows = await server.world.db.selectFrom('account_check').selectAll().execute();
    const answers = await server.world.db.selectFrom('idempotency').selectAll().execute();
    const log = await server.world.db.selectFrom('audit').selectAll().execute();
    expect(JSON.stringify([rows, answers, log])).not.toContain(token);
  });

  inWorld('are German to whoever asks in German', async (server) => {
    await taken(server);
    const main = await server.backendOf('main-owner');
    const order = await validOrder(main);
    const response = await server.request(`/api/accounts/${MAIN}/orders`, {
      method: 'POST',
      as: 'main-owner',
      account: MAIN,
      headers: { 'idempotency-key': 'german', 'accept-language': 'de-DE,de;q=0.9,en;q=0.5' },
      body: JSON.stringify(order),
    });
    expect(response.status).toBe(201);
    expect((await taken(server)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Ihre Bestellung O-\d+ \d+ ist eingegangen$/),
      'Bitte bestätigen Sie Ihre E-Mail-Adresse für Hamburg Eppendorf',
    ]);
  });

  const messages = sampleMails({
    main: { name: 'Nord', customerNumber: 'K-2' },
    account: { name: 'Köln', customerNumber: 'K-1' },
    person: 'Anna',
    words: 'Weg 1',
  });
  it.each(messages)('say $kind in both languages, with the same facts and way out', (message) => {
    const english = wordsOf(message, 'en');
    const german = wordsOf(message, 'de');
    expect(german.subject).not.toBe(english.subject);
    expect(german.link?.path).toBe(english.link?.path);
    expect(german.paragraphs.length).toBe(english.paragraphs.length);
    expect(`${english.subject} ${english.paragraphs.join(' ')}`).not.toMatch(/undefined|\[object/);
  });
});

describe('the contract summary', () => {
  inWorld('is a PDF in the buyer’s language', async (server) => {
    const main = await server.backendOf('main-owner');
    const { configuration, location } = await validOrder(main);
    const german = await main.getContractSummary({
      configuration,
      location,
      name: 'Łódź & Söhne',
      language: 'de-DE',
    });
    const english = await main.getContractSummary({ configuration, location, name: 'Łódź', language: 'fr' });
    expect([german.fileName, english.fileName]).toEqual([
      'Vertragszusammenfassung.pdf',
      'Contract summary.pdf',
    ]);
    for (const { content, mediaType } of [german, english]) {
      expect(mediaType).toBe('application/pdf');
      const bytes = Buffer.from(content, 'base64');
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.subarray(-6).toString()).toContain('%%EOF');
    }
  });
});
