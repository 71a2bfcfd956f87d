/** What came back with somebody who went to the shop, in the address of the page that they came back to. */
export interface OrderReturn {
  readonly token: string;
  readonly result: 'placed' | 'abandoned' | 'unknown';
}

/**
 * Reads that from the fragment of an address (`location.hash`); undefined: there is nothing. Take it out of the address
 * at once, and give it to `subsidiary-management` or `order-handoffs`.
 */
export function orderReturn(fragment: string): OrderReturn | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const [token, result] = [fields.get('order-return'), fields.get('order-result')];
  if (!token) return undefined;
  return { token, result: result === 'placed' || result === 'abandoned' ? result : 'unknown' };
}
