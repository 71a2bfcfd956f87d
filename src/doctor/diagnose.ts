import type { Backend } from '../backend/backend.js';
import { VERSION } from '../lit/version.js';
import type { Check, Group } from './check.js';
import { GROUPS } from './check.js';
import { backendChecks } from './checks/backend.js';
import { clockChecks } from './checks/clock.js';
import { copiesChecks } from './checks/copies.js';
import { languagesChecks } from './checks/languages.js';
import { lookChecks } from './checks/look.js';
import { pageChecks } from './checks/page.js';
import { policyChecks } from './checks/policy.js';
import { messages } from './doctor.messages.js';
import { Examination } from './examination.js';
import { unknown, VERDICTS, type Finding, type Verdict } from './finding.js';
import { thisPage, type Surroundings } from './surroundings.js';

/** Everything that is looked at. */
export const CHECKS: readonly Check[] = [
  ...policyChecks,
  ...copiesChecks,
  ...backendChecks,
  ...languagesChecks,
  ...clockChecks,
  ...lookChecks,
  ...pageChecks,
];

/** What was found in a page. It holds nothing about a person or an account. */
export interface DoctorReport {
  /** The version of the library that looked. */
  readonly version: string;
  /** When it began (ISO 8601). */
  readonly at: string;
  /** The page that was looked at, without what follows its path. */
  readonly page: string;
  readonly browser: string;
  /** How long it took, in milliseconds. */
  readonly milliseconds: number;
  /** The findings of each group, the most pressing first. */
  readonly groups: readonly { readonly group: Group; readonly findings: readonly Finding[] }[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** What a diagnosis is made with. */
export interface DiagnoseOptions {
  /** The backend to look at. By default the first that an element of the page has. */
  readonly backend?: Backend | undefined;
  /** Parts of the page and the browser, where something else is to be looked at. */
  readonly surroundings?: Partial<Surroundings> | undefined;
}

/**
 * Looks at the page that the elements are in, and says what is right, what is wrong, why that matters and how to put it right.
 * Everything is measured; nothing is written, neither to the backend nor to the page.
 */
export async function diagnose({ backend, surroundings }: DiagnoseOptions = {}): Promise<DoctorReport> {
  const all: Surroundings = { ...thisPage(), ...surroundings };
  const { document, now, tick } = all;
  const [at, start] = [now(), tick()];
  const examination = new Examination(all, backend);
  const hear = (event: SecurityPolicyViolationEvent): void => void examination.violations.push(event);
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const found = await Promise.all(CHECKS.map((check) => findingsOf(check, examination)));
    const findings = found.flat();
    const { origin, pathname } = new URL(examination.address);
    return {
      version: VERSION,
      at: new Date(at).toISOString(),
      page: origin + pathname,
      browser: document.defaultView?.navigator.userAgent ?? '',
      milliseconds: Math.round(tick() - start),
      groups: GROUPS.map((group) => ({
        group,
        findings: sorted(findings.filter(({ check }) => check.startsWith(`${group}/`))),
      })),
      counts: Object.fromEntries(
        VERDICTS.map((verdict) => [verdict, findings.filter((each) => each.verdict === verdict).length]),
      ) as Record<Verdict, number>,
    };
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

/** What a check finds. One that breaks says so, and the others go on. */
async function findingsOf(check: Check, examination: Examination): Promise<Finding[]> {
  try {
    return (await check.run(examination)).map((found) => ({ check: check.id, ...found }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ check: check.id, ...unknown(messages.broke(check.about), [reason]) }];
  }
}

const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict));
