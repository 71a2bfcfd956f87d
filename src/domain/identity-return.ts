/**
 * Reads from the fragment of an address (`location.hash`) that somebody came back from an identity app: the link of the
 * account that it is about; undefined: nobody has. Take it out of the address at once, and give it to
 * `subsidiary-management`. What came of it says the backend.
 */
export const identityReturn = (fragment: string): string | undefined =>
  new URLSearchParams(fragment.replace(/^#/, '')).get('identity-return') || undefined;
