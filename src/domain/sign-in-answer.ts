/** What came back with somebody who went to sign in, in the address of the page that they came back to. */
export interface SignInAnswer {
  /** The request that it is for. */
  readonly link: string;
  readonly state: string;
  /** What proves it; absent: they did not agree, or could not. */
  readonly code?: string;
}

/**
 * Reads that answer from the fragment of an address (`location.hash`); undefined: there is none. Take it out of the
 * address at once, and give it to `subsidiary-management` or `add-account-wizard`.
 */
export function signInAnswer(fragment: string): SignInAnswer | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const [link, state, code] = [fields.get('link-sign-in'), fields.get('state'), fields.get('code')];
  return link && state ? { link, state, ...(code && { code }) } : undefined;
}
