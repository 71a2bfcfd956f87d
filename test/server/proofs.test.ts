import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEED_PASSWORD } from '../../src/backend/memory/seed.js';
import type { ProofMethod } from '../../src/domain/link.js';
import { byCode, intent, request } from '../../src/testing/backend-suite/steps.js';
import { asking, OWNER, PROOFS, REAL, UNKNOWN, type Ask } from './asking.js';
import { Databases } from './databases.js';
import type { TestServer } from './harness.js';

const databases = new Databases();
beforeAll(() => databases.ready());
afterAll(() => databases.close());

/** A server whose policy offers every proof, and how it is asked. */
const inWorld = (title: string, body: (server: TestServer, ask: Ask) => Promise<void>) =>
  it(title, async () => {
    const { server, ask } = await asking(databases);
    try {
      await body(server, ask);
    } finally {
      await server.dispose();
    }
  });

/** The bytes of an answer, without what two requests never share: ids, numbers of cases, what was typed. */
const bytes = async (answer: Response): Promise<string> =>
  `${answer.status} ${(await answer.text())
    .replaceAll(/l-[0-9a-f]{32}/g, 'ID')
    .replace(/C-\d{4}-\d{4}/, 'CASE')
    .replaceAll(REAL, 'NUMBER')
    .replaceAll(UNKNOWN, 'NUMBER')}`;

const asked = (proof: ProofMethod, customerNumber: string) =>
  byCode({ proof, customerNumber, scopes: ['view', 'pay'], message: '' });

describe('proofs under attack', () => {
  for (const proof of PROOFS)
    inWorld(
      `by ${proof} answer for nobody’s number byte by byte as for a real one`,
      async ({ world }, ask) => {
        const first = await ask('/link-requests', asked(proof, REAL));
        const second = await ask('/link-requests', asked(proof, UNKNOWN));
        const ids = await Promise.all(
          [first, second].map(async (each) => ((await each.clone().json()) as { id: string }).id),
        );
        expect(await bytes(second)).toBe(await bytes(first));
        const tried: string[][] = [];
        for (const id of ids) {
          const answers = [];
          for (let count = 0; count < 6; count++) {
            answers.push(await bytes(await ask(`/links/${id}/proof`, { code: '0000000000' })));
            answers.push(
              await bytes(await ask(`/links/${id}/credentials`, { name: OWNER, password: 'wrong' })),
            );
            const answer = { state: 'x'.repeat(43), code: 'any' };
            answers.push(await bytes(await ask(`/links/${id}/sign-in-answers`, answer)));
          }
          answers.push(await bytes(await ask(`/links/${id}/resend`, {})));
          answers.push(await bytes(await ask(`/links/${id}/cancel`, {})));
          tried.push(answers);
        }
        expect(tried[1]).toEqual(tried[0]);
        // As many letters were written for nobody, and nobody gets them.
        const letters = await world.db
          .selectFrom('letter')
          .select('account_id')
          .where('asked_by', 'is not', null)
          .execute();
        expect(letters.map(({ account_id }) => account_id === null).sort()).toEqual(
          proof === 'letter-code' ? [false, true] : [],
        );
      },
    );

  inWorld(
    'give five tries for twenty passwords, and leave the owner’s own sign-in alone',
    async (server, ask) => {
      const answer = await ask('/link-requests', asked('credentials', REAL));
      const { id } = (await answer.json()) as { id: string };
      const guesses = await Promise.all(
        Array.from({ length: 20 }, (_, count) =>
          ask(`/links/${id}/credentials`, { name: OWNER, password: `guess ${count}` }),
        ),
      );
      const statuses = guesses.map(({ status }) => status);
      expect(statuses.filter((status) => status === 422)).toHaveLength(5);
      expect(statuses.filter((status) => status === 429)).toHaveLength(15);
      expect((await ask(`/links/${id}/credentials`, { name: OWNER, password: SEED_PASSWORD })).status).toBe(
        429,
      );
      const signedIn = await server.request('/api/sign-in', {
        method: 'POST',
        body: JSON.stringify({ email: OWNER, password: SEED_PASSWORD }),
      });
      expect(signedIn.status).toBe(200);
    },
  );

  inWorld('take name and password of who may link the account, and of nobody else', async (server, ask) => {
    const request = (await (await ask('/link-requests', asked('credentials', REAL))).json()) as {
      id: string;
    };
    const prove = (name: string) =>
      ask(`/links/${request.id}/credentials`, { name, password: SEED_PASSWORD });
    // Right, but of another account.
    expect((await prove('sofia@morgenrot.example')).status).toBe(422);
    expect((await prove(OWNER.toUpperCase())).status).toBe(200);
    const kept = await server.world.db.selectFrom('audit').select('details').execute();
    expect(JSON.stringify(kept)).not.toContain(SEED_PASSWORD);
    const answers = await server.world.db.selectFrom('idempotency').selectAll().execute();
    expect(JSON.stringify(answers)).not.toContain(SEED_PASSWORD);
  });

  inWorld('count one sign-in once, however often it is sent at the same time', async (server) => {
    const main = await server.backendOf('main-owner');
    const { id } = await main.requestLink(request({ proof: 'sign-in' }), intent());
    const { url } = await main.beginSignIn({ link: id, returnTo: '/' }, intent());
    const answer = await server.signIn!(url, 'other-owner');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => main.finishSignIn({ link: id, ...answer }, intent())),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  inWorld('let one of two main accounts win that have both proven', async (server) => {
    const mains = [await server.backendOf('main-owner'), await server.backendOf('large-owner')];
    const proven = [];
    for (const main of mains) {
      const { id } = await main.requestLink(request({ proof: 'sign-in' }), intent());
      const { url } = await main.beginSignIn({ link: id, returnTo: '/' }, intent());
      const link = await main.finishSignIn(
        { link: id, ...(await server.signIn!(url, 'other-owner')) },
        intent(),
      );
      proven.push({ main, link });
    }
    const outcomes = await Promise.allSettled(
      proven.map(({ main, link }) => main.confirmLink({ link: link.id, version: link.version }, intent())),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
