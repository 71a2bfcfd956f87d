const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A URL from data, if it is of a kind that may be followed. */
export function safeUrl(url: string): string | undefined {
  try {
    const parsed = new URL(url, document.baseURI);
    return ALLOWED.has(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
