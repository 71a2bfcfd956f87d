import { createHmac } from 'node:crypto';

/**
 * The headers by which a system knows that an event comes from here and is not an old one (Standard Webhooks 1.0):
 * HMAC-SHA256 over id, time in seconds and body, once for each secret that counts.
 */
export function signed(
  { id, seconds, body }: { id: string; seconds: number; body: string },
  secrets: readonly string[],
): Record<string, string> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  };
}
