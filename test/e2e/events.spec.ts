import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './portal.js';

/** A system that is told, over the network. */
async function receiver() {
  const got: { headers: IncomingHttpHeaders; body: string }[] = [];
  const http = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/accounts`;
  return { got, url, close: () => http.close() };
}

test('a system of one’s own is told what happens, signed, as it happens', async ({ visitor }) => {
  const system = await receiver();
  const { page } = visitor;
  await visitor.signIn('main-owner');
  await visitor.go('Activity');
  await page.getByRole('button', { name: 'Systems that are told' }).press('Enter');
  await page.getByRole('button', { name: 'Add a system' }).press('Enter');
  await page.keyboard.type(system.url);
  await page.keyboard.press('Enter');
  const secret = await page.getByLabel('Secret', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'It is entered' }).press('Enter');
  await page.getByRole('button', { name: /^Try it/ }).press('Enter');
  const sent = page.getByRole('group', { name: /^What was sent/ });
  await expect(sent.getByRole('listitem').first()).toContainText('A test');
  await expect(sent.getByRole('listitem').first()).toContainText('Taken');
  // Each is delivered on its own: which of two comes first is open.
  await expect
    .poll(() => system.got.map(({ body }) => (JSON.parse(body) as { type: string }).type).sort())
    .toEqual(['subsidiary.events-subscribed', 'subsidiary.test']);
  for (const { headers, body } of system.got) {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const said = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const signature = `v1,${createHmac('sha256', key).update(said).digest('base64')}`;
    expect(headers['webhook-signature']).toBe(signature);
  }
  system.close();
});
