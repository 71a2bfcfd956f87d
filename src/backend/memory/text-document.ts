import type { Money } from '../../domain/money.js';
import type { Document } from '../../domain/order.js';

/** An amount in a text. */
export const plain = ({ amount, currency }: Money): string => `${(amount / 100).toFixed(2)} ${currency}`;

/** A document of some lines. A world in memory needs what is in it, not how it looks. */
export const textDocument = (name: string, lines: readonly string[]): Document => ({
  fileName: `${name}.txt`,
  mediaType: 'text/plain',
  content: base64(lines.join('\n')),
});

/** Base64 (RFC 4648) of a text in UTF-8. */
const base64 = (text: string): string =>
  btoa([...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join(''));
