import type { Backend } from '../backend/backend.js';
import { NEEDS_YOU } from '../domain/standing.js';
import { may } from '../domain/rights.js';
import type { Given } from '../state/given.js';

/** How many links a browser asks for at once. */
const PAGE = 100;

/**
 * Reads what the first look of list and management shows. Rejects when the session cannot be read; what else
 * cannot be read is null, and the browser asks for it.
 */
export async function readGiven(backend: Backend): Promise<Given> {
  const at = Date.now();
  const session = await backend.getSession();
  const [sees, links] = [may(session, 'view-accounts'), may(session, 'link-accounts')];
  const read = <T>(allowed: boolean, answer: () => Promise<T>): Promise<T | null> =>
    allowed ? answer().catch(() => null) : Promise.resolve(null);
  const [summary, page, received] = await Promise.all([
    read(sees, () => backend.getSummary()),
    read(sees, () => backend.listLinks({ sort: 'name', limit: PAGE })),
    read(links, () => backend.listReceivedRequests()),
  ]);
  const waits = links && (summary?.needsYou ?? 0) > 0;
  const needsYou = await read(waits, () =>
    backend.listLinks({ standings: [...NEEDS_YOU], sort: 'newest', limit: 1 }),
  );
  const { capabilities } = backend;
  return { at, session, summary, links: page, needsYou, received, capabilities };
}
