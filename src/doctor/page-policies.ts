import { parsePolicies, type Directives } from './policy.js';

export type Fetch = typeof globalThis.fetch;

/** A policy of the page, and where it stands. */
export interface PagePolicy {
  readonly from: 'header' | 'meta';
  /** Whether it forbids, or only reports. */
  readonly enforced: boolean;
  readonly directives: Directives;
}

/** What could be read of how the page was answered. */
export interface PageAnswer {
  readonly policies: readonly PagePolicy[];
  /** Whether the headers of the page could be read. */
  readonly headersRead: boolean;
}

const META = 'meta[http-equiv="content-security-policy" i]';

/** The policies of a page: those in its head, and those of its header, which it is asked for once more. */
export async function readPagePolicies(
  document: Document,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<PageAnswer> {
  const inHead = [...document.querySelectorAll<HTMLMetaElement>(META)].flatMap(({ content }) =>
    parsePolicies(content).map((directives): PagePolicy => ({ from: 'meta', enforced: true, directives })),
  );
  const { href, protocol } = new URL(document.URL);
  if (!/^https?:$/.test(protocol)) return { policies: inHead, headersRead: false };
  try {
    const { headers, ok } = await fetch(href, { method: 'HEAD', cache: 'no-store', signal });
    const read = (name: string, enforced: boolean): PagePolicy[] =>
      parsePolicies(headers.get(name) ?? '').map((directives) => ({ from: 'header', enforced, directives }));
    return {
      policies: [
        ...inHead,
        ...read('content-security-policy', true),
        ...read('content-security-policy-report-only', false),
      ],
      headersRead: ok,
    };
  } catch {
    return { policies: inHead, headersRead: false };
  }
}
