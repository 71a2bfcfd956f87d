import type { Backend } from '../../src/backend/backend.js';
import type { Check } from '../../src/doctor/check.js';
import { CHECKS } from '../../src/doctor/diagnose.js';
import { Examination } from '../../src/doctor/examination.js';
import type { Found, Verdict } from '../../src/doctor/finding.js';
import type { Surroundings } from '../../src/doctor/surroundings.js';

/** A page without anything in it, for what needs no more than its address. */
const page = {
  URL: 'https://portal.example/accounts?tab=1',
  baseURI: 'https://portal.example/accounts?tab=1',
  querySelectorAll: () => [],
} as unknown as Document;

/** What is looked at, with parts of it replaced. */
export const around = (parts: Partial<Surroundings> = {}): Surroundings => ({
  document: page,
  registry: { get: () => undefined },
  globals: {},
  fetch: async () => new Response(null, { headers: { Date: new Date(0).toUTCString() } }),
  now: () => 0,
  tick: () => 0,
  timeZone: () => 'Europe/Berlin',
  load: async () => undefined,
  patience: 5_000,
  ...parts,
});

/** What one check finds. */
export async function findings(
  id: Check['id'],
  backend: Backend | undefined,
  parts: Partial<Surroundings> = {},
): Promise<readonly Found[]> {
  const check = CHECKS.find((each) => each.id === id);
  if (!check) throw new Error(`There is no check ${id}.`);
  return check.run(new Examination(around(parts), backend));
}

export const only = (all: readonly Found[], verdict: Verdict): readonly Found[] =>
  all.filter((each) => each.verdict === verdict);
