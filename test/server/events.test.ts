import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliverEvents, forgetOldEvents } from '../../demo/server/events/deliver.js';
import { isPrivateLiteral, overNetwork } from '../../demo/server/events/post.js';
import { intent, linkTo, BERLIN } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;
beforeAll(() => databases.ready());
afterEach(() => server?.dispose());
afterAll(() => databases.close());

/** A system that is told, over the network. */
class Receiver {
  readonly got: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
  status = 204;
  readonly #http: Server;

  private constructor() {
    this.#http = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.got.push({ path: request.url!, headers: request.headers, body });
        response.writeHead(this.status, this.status === 302 ? { location: '/elsewhere' } : {}).end('ignored');
      });
    });
  }

  static async open(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.#http.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/events`;
  }

  close(): Promise<unknown> {
    return new Promise((resolve) => this.#http.close(resolve));
  }
}

const signature = (secret: string, id: string, seconds: string, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${seconds}.${body}`)
    .digest('base64')}`;

const at = (demo: boolean) => overNetwork({ demo });

describe('what a system is sent', () => {
  it('is signed by both secrets while the old one counts, and by the new one afterwards', async () => {
    const receiver = await Receiver.open();
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    await expect(
      owner.subscribe({ callback: 'https://10.0.0.1/in', groups: [] }, intent()),
    ).rejects.toMatchObject({ fields: [{ field: 'callback', rule: 'private-address' }] });
    const { subscription, secret } = await owner.subscribe(
      { callback: receiver.url, groups: ['notes'] },
      intent(),
    );
    const { secret: renewed } = await owner.renewSecret(
      { subscription: subscription.id, version: subscription.version },
      intent(),
    );
    const { id, version } = await linkTo(owner, BERLIN);
    await owner.annotateLink({ link: id, version, nickname: 'Ü', labels: [], hidden: false }, intent());
    expect(await deliverEvents(server.world, at(true))).toBe(1);
    const { path, headers, body } = receiver.got[0]!;
    expect(path).toBe('/events');
    expect(headers['content-type']).toBe('application/cloudevents+json');
    const [sentId, seconds] = [headers['webhook-id'] as string, headers['webhook-timestamp'] as string];
    expect(headers['webhook-signature']).toBe(
      [renewed, secret].map((each) => signature(each, sentId, seconds, body)).join(' '),
    );
    const event = JSON.parse(body) as object;
    expect(event).toMatchObject({
      id: sentId,
      type: 'subsidiary.link-annotated',
      data: { kind: 'link-annotated', link: id },
    });
    server.advance(25 * 3_600_000);
    await owner.testSubscription({ subscription: subscription.id }, intent());
    await deliverEvents(server.world, at(true));
    const last = receiver.got[1]!;
    expect(last.headers['webhook-signature']).toBe(
      signature(
        renewed,
        last.headers['webhook-id'] as string,
        last.headers['webhook-timestamp'] as string,
        last.body,
      ),
    );
    await receiver.close();
  });

  it('is sent by one of several processes, and stays with its entry or goes with it', async () => {
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    await owner.subscribe({ callback: 'https://events.example', groups: ['notes'] }, intent());
    const { id, version } = await linkTo(owner, BERLIN);
    const annotate = (stale: string) =>
      owner.annotateLink({ link: id, version: stale, nickname: 'A', labels: [], hidden: false }, intent());
    await annotate(version);
    await expect(annotate(version)).rejects.toMatchObject({ code: 'version-mismatch' });
    const sent: string[] = [];
    const take = async (_url: string, _headers: object, body: string) => {
      sent.push(body);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { status: 200, problem: null };
    };
    const tried = await Promise.all([1, 2, 3].map(() => deliverEvents(server.world, take)));
    expect(tried.reduce((sum, each) => sum + each)).toBe(1);
    expect(sent).toHaveLength(1);
    server.advance(15 * 86_400_000);
    await forgetOldEvents(server.world);
    expect(await server.world.db.selectFrom('event_delivery').selectAll().execute()).toEqual([]);
  });
});

describe('the network that events go through', () => {
  it('takes what 2xx says, and follows no redirection', async () => {
    const receiver = await Receiver.open();
    for (const [status, problem] of [
      [200, null],
      [302, 'refused'],
      [500, 'refused'],
    ] as const) {
      receiver.status = status;
      expect(await at(true)(receiver.url, {}, '{}')).toEqual({ status, problem });
    }
    expect(receiver.got.map(({ path }) => path)).toEqual(['/events', '/events', '/events']);
    const { url } = receiver;
    await receiver.close();
    expect(await at(true)(url, {}, '{}')).toEqual({ status: null, problem: 'not-reached' });
  });

  it('leads to nothing inside, by number or by name', async () => {
    const receiver = await Receiver.open();
    const port = new URL(receiver.url).port;
    for (const host of [
      '127.0.0.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'localhost',
      '0.0.0.0',
      '2130706433',
      '0x7f.1',
    ])
      expect(await at(false)(`http://${host}:${port}/`, {}, '{}')).toEqual({
        status: null,
        problem: 'private-address',
      });
    expect(receiver.got).toEqual([]);
    await receiver.close();
  });

  it.each([
    ['10.1.2.3', true],
    ['172.31.0.1', true],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['[fd00::1]', true],
    ['[fe80::1]', true],
    ['[::ffff:a9fe:a9fe]', true],
    ['[64:ff9b::a00:1]', true],
    ['8.8.8.8', false],
    ['172.32.0.1', false],
    ['[2606:4700::1111]', false],
    ['events.example', false],
  ])('knows whether %s is inside', (host, inside) => {
    expect(isPrivateLiteral(new URL(`https://${host}/`).hostname)).toBe(inside);
  });

  it('says that a name leads nowhere', async () => {
    const name = `${randomBytes(8).toString('hex')}.invalid`;
    expect(await at(false)(`https://${name}/`, {}, '{}')).toEqual({ status: null, problem: 'not-reached' });
  });
});
