import { createApp } from '../../demo/server/app.js';
import type { Database } from '../../demo/server/db/connect.js';
import type { World } from '../../demo/server/world.js';
import type { ProofMethod } from '../../src/domain/link.js';
import type { Databases } from './databases.js';
import { BOUNDLESS, testServer, type TestServer } from './harness.js';
import { newKey } from './requests.js';

const MAIN = 'a-100234';

/** A number that an account has, and one that none has. */
export const REAL = 'K-200 300';
export const UNKNOWN = 'K-999 999';
export const OWNER = 'klaus.brandt@suedstadt-handel.example';
export const PROOFS: readonly ProofMethod[] = [
  'owner-consent',
  'sign-in',
  'email-code',
  'letter-code',
  'credentials',
  'support-case',
];

/** Sends what somebody who acts for a main account asks for; each with an idempotency key of its own. */
export type Ask = (path: string, body: object) => Promise<Response>;

export interface Asking {
  server: TestServer;
  ask: Ask;
}

/** A server whose policy offers every proof, and how it is asked. */
export async function asking(
  databases: Databases,
  policy: (world: World) => Partial<World> = () => ({}),
): Promise<Asking> {
  const server = await testServer(databases);
  const app = createApp(
    { ...server.world, proofs: PROOFS, ...policy(server.world) },
    { limits: { session: BOUNDLESS, address: BOUNDLESS, page: BOUNDLESS } },
  );
  const cookie = await server.cookieOf('main-owner');
  return {
    server,
    ask: async (path, body) =>
      app.request(`http://portal.example/api/accounts/${MAIN}${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          cookie,
          'account-context': MAIN,
          'content-type': 'application/json',
          'idempotency-key': newKey(),
          'x-requested-with': 'test',
        },
      }),
  };
}

/** Notes every statement as it is sent to the database, without its values. */
export class Statements {
  #noted: string[] = [];

  /** A database of which every statement is noted. */
  of(db: Database): Database {
    return db.withPlugin({
      transformQuery: ({ node, queryId }) => {
        this.#noted.push(db.getExecutor().compileQuery(node, queryId).sql);
        return node;
      },
      transformResult: async ({ result }) => result,
    });
  }

  /** What was sent since this was asked last. */
  take(): string[] {
    const noted = this.#noted;
    this.#noted = [];
    return noted;
  }
}
