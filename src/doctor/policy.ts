/** A content security policy: its directives by name, in the order in which they are written (CSP Level 3). */
export type Directives = ReadonlyMap<string, readonly string[]>;

/** The policies of a header: several are parted by commas, and each counts. */
export const parsePolicies = (text: string): Directives[] =>
  text
    .split(',')
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);

function parsePolicy(text: string): Directives {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    // Of two directives with one name the first counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

/** What a directive falls back to where it is not written. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'script-src': ['default-src'],
  'style-src': ['default-src'],
  'connect-src': ['default-src'],
};

/** The sources that a policy allows; undefined: it says nothing about them, and everything is allowed. */
export function sourcesOf(policy: Directives, directive: string): readonly string[] | undefined {
  for (const name of [directive, ...(FALLBACKS[directive] ?? [])]) {
    const sources = policy.get(name);
    if (sources) return sources;
  }
  return undefined;
}

const lower = (sources: readonly string[]): string[] => sources.map((source) => source.toLowerCase());

/** Whether only scripts with a nonce or a hash run, so that names of hosts and `'unsafe-inline'` do not count. */
const named = (sources: readonly string[]): boolean =>
  sources.some((source) => /^'(nonce-|sha(256|384|512)-|strict-dynamic)/.test(source));

/** What a policy allows of scripts that no element needs, as it is written there. */
export function looseIn(policy: Directives): string[] {
  const sources = sourcesOf(policy, 'script-src');
  if (!sources) return ['script-src'];
  const written = lower(sources);
  const strict = written.includes("'strict-dynamic'");
  return written.filter((source) => {
    if (source === "'unsafe-eval'") return true;
    if (source === "'unsafe-inline'") return !named(written);
    return !strict && /^(\*|https?:|data:|blob:|filesystem:)$/.test(source);
  });
}

/** What a policy says of Trusted Types. */
export interface TrustedTypes {
  /** Whether text is refused where a policy of the page has to have made it. */
  readonly required: boolean;
  /** The names of policies that may be made; undefined: any. */
  readonly names: readonly string[] | undefined;
  readonly duplicates: boolean;
}

export function trustedTypesOf(policy: Directives): TrustedTypes {
  const names = policy.get('trusted-types');
  return {
    required: lower(policy.get('require-trusted-types-for') ?? []).includes("'script'"),
    names: names?.includes('*') ? undefined : names?.filter((name) => !name.startsWith("'")),
    duplicates: names?.some((name) => name.toLowerCase() === "'allow-duplicates'") ?? true,
  };
}

/** What the elements need of a page's policy: where our files come from, where the backend is, and Lit's policy by its name. */
export function smallestPolicy(scripts: string, backend: string, litPolicy: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${scripts}`,
    `connect-src ${backend}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${litPolicy}`,
  ].join(';\n');
}

/** How a source is written: the page's own origin is `'self'`. */
export const sourceOf = (url: string, base: string): string => {
  const { origin } = new URL(url, base);
  return origin === new URL(base).origin ? "'self'" : origin;
};
