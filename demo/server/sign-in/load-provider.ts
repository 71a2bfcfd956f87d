import type { Provider } from 'oidc-provider';

/** Loads the provider that the demo brings, without its wish for a newer Node.js: it is pinned, and tested with this one. */
export async function loadProvider(): Promise<typeof Provider> {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes('Unsupported runtime')) warn(...said);
  };
  try {
    return (await import('oidc-provider')).Provider;
  } finally {
    console.warn = warn;
  }
}
