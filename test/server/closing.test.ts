import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleWhatIsDue } from '../../demo/server/links/due.js';
import { DEMO_PASSWORD } from '../../demo/server/db/seed.js';
import { DAY, intent } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;

beforeAll(async () => {
  server = await testServer(databases);
});
afterAll(async () => {
  await server.dispose();
  await databases.close();
});

describe('an account that is closed for good', () => {
  it('has no numbers and no sign-in any more, and is closed once', async () => {
    const { db } = server.world;
    const owner = await server.backendOf('other-owner');
    const { id } = (await owner.getSession()).account;
    const { version } = (await owner.previewClosing()).life;
    await owner.closeAccount({ version }, intent());
    server.advance(30 * DAY);
    // As when several processes look after what is due at the same moment.
    await Promise.all([settleWhatIsDue(server.world), settleWhatIsDue(server.world)]);
    const deeds = db.selectFrom('audit').select('id').where('action', '=', 'account-closed');
    expect(await deeds.where('subject_id', '=', id).execute()).toHaveLength(1);
    expect(await db.selectFrom('phone_line').select('id').where('account_id', '=', id).execute()).toEqual([]);
    await expect(owner.getSession()).rejects.toMatchObject({ code: 'session-expired' });
    const answer = await server.request('/api/sign-in', {
      method: 'POST',
      body: JSON.stringify({
        email: 'klaus.brandt@suedstadt-handel.example',
        password: DEMO_PASSWORD,
      }),
    });
    expect(await answer.json()).toMatchObject({ code: 'sign-in-failed' });
  });
});
