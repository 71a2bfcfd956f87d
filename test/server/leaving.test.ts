import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BERLIN, intent, linkTo } from '../../src/testing/backend-suite/steps.js';
import { refused } from '../../src/testing/assert.js';
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
