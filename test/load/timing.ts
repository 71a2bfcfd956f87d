import { parseArgs } from 'node:util';
import { byCode } from '../../src/testing/backend-suite/steps.js';
import type { ProofMethod } from '../../src/domain/link.js';
import { asking, OWNER, PROOFS, REAL, UNKNOWN, type Ask } from '../server/asking.js';
import { Databases } from '../server/databases.js';

/**
 * Asks for a number that an account has and for one that nobody has, in turn, and says how often the real one took
 * longer: `npm run timing`, with `--pairs N`. Half of the times is what somebody who measures learns nothing from.
 */
const { values } = parseArgs({ options: { pairs: { type: 'string', default: '300' } } });
const pairs = Math.min(Number(values.pairs), 5_000);

/** What is timed of a request; the first gives its id. */
const ACTS = ['asked for', 'code tried', 'password tried', 'withdrawn'] as const;
type Times = Record<(typeof ACTS)[number], number>;

async function times(ask: Ask, proof: ProofMethod, customerNumber: string): Promise<Times> {
  const timed = async (path: string, body: object): Promise<[Response, number]> => {
    const started = performance.now();
    const answer = await ask(path, body);
    return [answer, performance.now() - started];
  };
  const wish = byCode({ proof, customerNumber, scopes: ['view', 'pay'], message: '' });
  const [asked, askedFor] = await timed('/link-requests', wish);
  if (!asked.ok) throw new Error(`${proof}: ${await asked.text()}`);
  const { id } = (await asked.json()) as { id: string };
  const [, codeTried] = await timed(`/links/${id}/proof`, { code: '0000000000' });
  const [, passwordTried] = await timed(`/links/${id}/credentials`, { name: OWNER, password: 'wrong' });
  const [, withdrawn] = await timed(`/links/${id}/cancel`, {});
  return {
    'asked for': askedFor,
    'code tried': codeTried,
    'password tried': passwordTried,
    withdrawn,
  };
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

const databases = new Databases();
const boundless = { targetPerDay: 1e9, targetPer30Days: 1e9, perHour: 1e9, perDay: 1e9 };
const { server, ask } = await asking(databases, () => ({ requestLimits: boundless }));
/** By chance it is within this of a half in 99 of 100 measurements. */
const chance = 2.576 * Math.sqrt(0.25 / pairs);
const rows: string[] = [];
for (const proof of PROOFS) {
  const real: Times[] = [];
  const unknown: Times[] = [];
  for (let pair = -10; pair < pairs; pair++) {
    // Which comes first is left to chance: the second finds what the first has brought near.
    const first = Math.random() < 0.5;
    const once = await times(ask, proof, first ? REAL : UNKNOWN);
    const then = await times(ask, proof, first ? UNKNOWN : REAL);
    // The first ones warm it up.
    if (pair < 0) continue;
    real.push(first ? once : then);
    unknown.push(first ? then : once);
  }
  for (const act of ACTS) {
    const longer = real.filter((each, pair) => each[act] > unknown[pair]![act]).length / pairs;
    const [ofReal, ofUnknown] = [real, unknown].map((all) => median(all.map((each) => each[act])));
    const verdict = Math.abs(longer - 0.5) <= chance ? 'as by chance' : 'told apart';
    rows.push(
      `| ${proof} | ${act} | ${ofReal!.toFixed(2)} | ${ofUnknown!.toFixed(2)} | ${(100 * longer).toFixed(0)} % | ${verdict} |`,
    );
  }
}
process.stdout.write(
  `${[
    `${pairs} pairs of requests a proof. Told apart: beyond ${(100 * chance).toFixed(0)} points of a half.`,
    '',
    '| Proof | Request is | Real, ms | Nobody’s, ms | Real took longer | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')}\n`,
);
await server.dispose();
await databases.close();
