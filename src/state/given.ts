import type { Capabilities, Items } from '../backend/backend.js';
import type { Link, Summary } from '../domain/link.js';
import type { ReceivedRequest } from '../domain/received-request.js';
import type { Page } from '../domain/page.js';
import type { Session } from '../domain/person.js';

/**
 * What a host has read already, most often on its server: shown at once, and not read again until it is outdated.
 * What is absent, or null because it could not be read, is read as usual.
 */
export interface Given {
  /** When it was read, in milliseconds since the epoch. */
  readonly at: number;
  readonly session?: Session | null | undefined;
  readonly summary?: Summary | null | undefined;
  /** The first page of `listLinks({ sort: 'name', limit: 100 })`. */
  readonly links?: Page<Link> | null | undefined;
  /** The first page of links that need the person: `listLinks({ standings: NEEDS_YOU, sort: 'newest', limit: 1 })`. */
  readonly needsYou?: Page<Link> | null | undefined;
  readonly received?: Items<ReceivedRequest> | null | undefined;
  /** What the backend offers, where that is not everything. */
  readonly capabilities?: Partial<Capabilities> | undefined;
}
