import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BERLIN, intent, linkTo } from '../../src/testing/backend-suite/steps.js';
import { refused } from '../../src/testing/assert.js';
import type { Permission } from '../../src/domain/person.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;

beforeAll(async () => {
  server = await testServer(databases);
  Object.assign(server.world, { leaving: false });
});
afterAll(async () => {
  await server.dispose();
  await databases.close();
});

describe('the leaving package', () => {
  it('comes as an archive with the account’s own documents, and the log tells who took it', async () => {
    const response = await server.request('/api/accounts/a-100871/leaving-package-exports', {
      method: 'POST',
      account: 'a-100871',
      as: 'local-owner',
      body: JSON.stringify({ language: 'de' }),
    });
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const names = Object.keys(files);
    expect(response.headers.get('file-count')).toBe(String(names.length));
    const pdf = names.filter((name) => name.endsWith('.pdf'));
    const xml = names.filter((name) => name.endsWith('.xml'));
    expect(pdf.length).toBeGreaterThan(0);
    expect(xml).toHaveLength(pdf.length);
    for (const name of pdf) expect(strFromU8(files[name]!.subarray(0, 5))).toBe('%PDF-');
    expect(strFromU8(files['LIESMICH.txt']!)).toContain('Datenpaket von Berlin Mitte (K-100 871)');
    expect(strFromU8(files['rechnungen/rechnungen.csv']!).split('\r\n')).toHaveLength(pdf.length + 2);
    const entry = await server.world.db
      .selectFrom('audit')
      .select(['person_id', 'subject_id'])
      .where('action', '=', 'package-downloaded')
      .executeTakeFirst();
    expect(entry).toEqual({ person_id: 'p-tobias-falk', subject_id: 'a-100871' });
  });

  it('holds back what the person may not see, and says so inside', async () => {
    const { db } = server.world;
    const rights = (permissions: Permission[]) =>
      db.updateTable('person').set({ permissions }).where('id', '=', 'p-tobias-falk').execute();
    const local = await server.backendOf('local-owner');
    await rights(['link-accounts']);
    expect((await local.getLeavingPackage()).parts).toEqual(['account']);
    const { blob } = await local.exportLeavingPackage({ language: 'en' });
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['README.txt', 'account.csv']);
    expect(strFromU8(files['README.txt']!)).toContain('- Who did what. Not shared with you');
  });
});

describe('leaving where policy leaves it to the main account', () => {
  it('is refused, and said before', async () => {
    const local = await server.backendOf('local-owner');
    const { link, obstacles } = await local.previewLeaveMain();
    expect(obstacles).toEqual(['forbidden-by-main']);
    const { facts } = await refused(
      local.leaveMain({ when: 'now', version: link.version }, intent()),
      'forbidden-by-main',
    );
    expect(facts.who).toEqual(['Nordlicht Retail GmbH']);
    expect((await linkTo(await server.backendOf('main-owner'), BERLIN)).state).toBe('active');
  });
});
