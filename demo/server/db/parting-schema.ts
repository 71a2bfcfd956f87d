import type { Shared } from '../../../src/domain/leaving-package.js';
import type { Json } from './json.js';

/** What both sides saw of an account when its link ended. */
export interface PartingTable {
  link_id: string;
  shared: Json<Shared>;
}
