import type { Selectable } from 'kysely';

/** Mail does not reach an address. */
export interface UnreachableAddressTable {
  /** In lower case. */
  email: string;
  since: string;
}

/** What has come apart at a link, kept by triggers; only who accepted it is written. */
export interface DriftTable {
  main_id: string;
  link_id: string;
  /** The place of its kind among all kinds. */
  rank: number;
  since: string;
  /** What it is about: the address, or the check. */
  about: string;
  accepted_at: string | null;
  accepted_by: string | null;
}

export type DriftRow = Selectable<DriftTable>;
