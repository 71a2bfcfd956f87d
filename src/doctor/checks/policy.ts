import type { Check } from '../check.js';
import { isObservable, type Examination } from '../examination.js';
import { doubtful, right, unknown, wrong, type Found } from '../finding.js';
import { litCopies } from '../globals.js';
import { LIT_POLICY } from '../lit-policy.js';
import { looseIn, smallestPolicy, sourceOf, trustedTypesOf, type Directives } from '../policy.js';
import { messages } from './policy.messages.js';

const written = (directives: Directives): string =>
  [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');

/** The smallest policy with which the elements work in this page. */
function smallestFor({ address: page, document, backend }: Examination): string {
  const base = document.baseURI;
  const { url } = import.meta;
  const scripts = new Set(["'self'", /^https?:/.test(url) ? sourceOf(url, page) : "'self'"]);
  const address = isObservable(backend) ? new URL(backend.baseUrl, base).href : base;
  return smallestPolicy([...scripts].join(' '), sourceOf(address, page), LIT_POLICY);
}

async function read(examination: Examination): Promise<Found[]> {
  const { policies, headersRead } = await examination.page();
  const found: Found[] = headersRead ? [] : [unknown(messages.headerUnread)];
  if (policies.length === 0)
    return headersRead ? [doubtful(messages.noPolicy(smallestFor(examination)))] : found;
  const facts = policies.map(({ from, enforced, directives }) =>
    messages.policyFact(from, enforced, written(directives)),
  );
  const enforcing = policies.some(({ enforced }) => enforced);
  found.push(enforcing ? right(messages.read(policies.length), facts) : doubtful(messages.reportOnly, facts));
  return found;
}

async function scripts(examination: Examination): Promise<Found[]> {
  try {
    await examination.surroundings.load();
    return [right(messages.chunks)];
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'no reason was told';
    return [wrong(messages.noChunks(smallestFor(examination), reason))];
  }
}

function styleSheets({ document }: Examination): Found[] {
  const view = document.defaultView;
  const holder = document.createElement('div');
  try {
    const root = holder.attachShadow({ mode: 'open' });
    const sheet = new view!.CSSStyleSheet();
    sheet.insertRule(':host { --looked-at: 1 }');
    root.adoptedStyleSheets = [sheet];
    document.documentElement.append(holder);
    const applied = view!.getComputedStyle(holder).getPropertyValue('--looked-at').trim() === '1';
    return [applied ? right(messages.sheets) : wrong(messages.noSheets)];
  } catch {
    return [wrong(messages.noSheets)];
  } finally {
    holder.remove();
  }
}

async function connections(examination: Examination): Promise<Found[]> {
  const { backend, document, exchanges, violations } = examination;
  if (!isObservable(backend)) return [unknown(messages.noRequest)];
  await examination.reads();
  const address = new URL(backend.baseUrl, document.baseURI).href;
  const { origin } = new URL(address);
  const refused = violations.some(
    ({ effectiveDirective, blockedURI, disposition }) =>
      effectiveDirective === 'connect-src' && disposition === 'enforce' && blockedURI.startsWith(origin),
  );
  if (refused) return [wrong(messages.refusedConnection(sourceOf(address, examination.address)))];
  const answered = exchanges.some(
    ({ url, response }) => response && new URL(url, document.baseURI).href.startsWith(address),
  );
  return [answered ? right(messages.connected) : unknown(messages.noAnswer)];
}

async function trustedTypes(examination: Examination): Promise<Found[]> {
  const { policies } = await examination.page();
  const copies = litCopies(examination.surroundings.globals);
  const rules = policies
    .filter(({ enforced }) => enforced)
    .map(({ directives }) => trustedTypesOf(directives))
    .filter(({ required, names }) => required || names !== undefined);
  if (rules.length === 0) return [right(messages.typesFree)];
  const found: Found[] = [];
  if (rules.some(({ names }) => names !== undefined && !names.includes(LIT_POLICY)))
    found.push(wrong(messages.typesRefused(LIT_POLICY)));
  if (copies > 1 && rules.some(({ names, duplicates }) => names !== undefined && !duplicates))
    found.push(doubtful(messages.typesTwice(copies)));
  return found.length > 0 ? found : [right(messages.typesAllowed(LIT_POLICY))];
}

async function loose(examination: Examination): Promise<Found[]> {
  const { policies } = await examination.page();
  const enforced = policies.filter((policy) => policy.enforced);
  if (enforced.length === 0) return [];
  // What one policy refuses is refused, whatever the others allow.
  const each = enforced.map(({ directives }) => looseIn(directives));
  const all = [...new Set(each.flat())].filter((source) =>
    // One that says nothing of scripts allows all of them.
    each.every((other) => other.includes(source) || other.includes('script-src')),
  );
  if (all.length === 0) return [right(messages.tight)];
  return [doubtful(messages.loose(smallestFor(examination)), all)];
}

async function violations(examination: Examination): Promise<Found[]> {
  await examination.reads();
  const { origin } = new URL(examination.address);
  const facts = examination.violations
    .filter(
      ({ effectiveDirective, disposition }) =>
        !(effectiveDirective === 'connect-src' && disposition === 'enforce'),
    )
    .map(
      ({ effectiveDirective, blockedURI }) => `${effectiveDirective}: ${withoutQuery(blockedURI, origin)}`,
    );
  if (facts.length === 0) return [right(messages.nothingRefused)];
  return [doubtful(messages.refused, [...new Set(facts)])];
}

/** An address as far as it tells nothing about anybody. */
function withoutQuery(address: string, origin: string): string {
  try {
    const url = new URL(address, origin);
    return url.protocol.startsWith('http') ? url.origin + url.pathname : url.protocol;
  } catch {
    return address;
  }
}

export const policyChecks: readonly Check[] = [
  { id: 'policy/read', about: messages.about.read, run: read },
  { id: 'policy/scripts', about: messages.about.scripts, run: scripts },
  { id: 'policy/style-sheets', about: messages.about.styleSheets, run: styleSheets },
  { id: 'policy/connections', about: messages.about.connections, run: connections },
  { id: 'policy/trusted-types', about: messages.about.trustedTypes, run: trustedTypes },
  { id: 'policy/loose', about: messages.about.loose, run: loose },
  { id: 'policy/violations', about: messages.about.violations, run: violations },
];
