import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byCode } from '../../src/testing/backend-suite/steps.js';
import { asking, OWNER, PROOFS, REAL, Statements, UNKNOWN } from './asking.js';
import { Databases } from './databases.js';

const databases = new Databases();
beforeAll(() => databases.ready(2));
afterAll(() => databases.close());

// How long an answer takes tells nothing where the work is the same: `npm run timing` measures it.
describe('a request that nobody’s number is asked for with', () => {
  for (const proof of PROOFS)
    it(`costs the database the same statements as a real one, by ${proof}`, async () => {
      const work = async (customerNumber: string): Promise<string[][]> => {
        const statements = new Statements();
        const { server, ask } = await asking(databases, ({ db }) => ({ db: statements.of(db) }));
        try {
          const answers: string[][] = [];
          const noted = async (path: string, body: object): Promise<Response> => {
            statements.take();
            const answer = await ask(path, body);
            answers.push([`${path.split('/').at(-1)} ${answer.status}`, ...statements.take()]);
            return answer;
          };
          const asked = await noted(
            '/link-requests',
            byCode({ proof, customerNumber, scopes: ['view', 'pay'], message: '' }),
          );
          const { id } = (await asked.json()) as { id: string };
          await noted(`/links/${id}/proof`, { code: '0000000000' });
          await noted(`/links/${id}/credentials`, { name: OWNER, password: 'wrong' });
          await noted(`/links/${id}/sign-in-answers`, { state: 'x'.repeat(43), code: 'any' });
          await noted(`/links/${id}/resend`, {});
          await noted(`/links/${id}/cancel`, {});
          return answers;
        } finally {
          await server.dispose();
        }
      };
      const real = await work(REAL);
      expect(real.flat().length).toBeGreaterThan(30);
      expect(await work(UNKNOWN)).toEqual(real);
    });
});
