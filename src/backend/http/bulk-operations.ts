import * as v from 'valibot';
import {
  BulkLink,
  BulkLinkInput,
  BulkRowQuery,
  BulkRows,
  NewBulkLinkInput,
  PutBulkRowsInput,
  RemoveBulkRowsInput,
  StartBulkLinkInput,
} from '../../domain/bulk-link.js';
import { Id } from '../../domain/text.js';
import { account, read, write, type Operation } from './operation.js';

const bulks = (path = '') => account(`/bulk-links${path}`);
const bulk = (path = '') => bulks(`/{bulk}${path}`);

/** Only the account's own people hand in many at once. */
const OWN = { permission: 'link-accounts', deniedWhileSwitched: true } as const;
/** Bytes of as many rows as go with one call, each with a message. */
const ROWS_LIMIT = 1_000_000;

const step = <const E extends Operation['errors'] = readonly []>(path: string, summary: string, errors?: E) =>
  write(bulk(path), {
    summary,
    input: BulkLinkInput,
    output: BulkLink,
    conditional: true,
    ...OWN,
    errors: ['conflict', ...(errors ?? [])],
  });

/** Many accounts at once, on the wire. */
export const bulkOperations = {
  listBulkLinks: read(bulks(), {
    summary: 'Bulk links that are not finished, and those of the last 30 days, newest first',
    input: v.object({}),
    output: v.object({ items: v.array(BulkLink) }),
    ...OWN,
  }),
  createBulkLink: write(bulks(), {
    summary: 'Begins a bulk link without rows',
    input: NewBulkLinkInput,
    output: BulkLink,
    status: 201,
    ...OWN,
    errors: ['quota-reached', 'no-main-eligible'],
  }),
  getBulkLink: read(bulk(), {
    summary: 'How far a bulk link is',
    input: v.object({ bulk: Id }),
    output: BulkLink,
    ...OWN,
  }),
  putBulkRows: write(bulk('/rows'), {
    summary: 'Hands in rows or puts them right, and checks them; nobody is asked yet',
    input: PutBulkRowsInput,
    output: BulkLink,
    bodyLimit: ROWS_LIMIT,
    ...OWN,
    errors: ['conflict'],
  }),
  removeBulkRows: write(bulk('/rows/remove'), {
    summary: 'Takes rows out that nothing was done for',
    input: RemoveBulkRowsInput,
    output: BulkLink,
    ...OWN,
    errors: ['conflict'],
  }),
  listBulkRows: read(bulk('/rows'), {
    summary: 'The rows of a bulk link in their own order, each with how it stands',
    input: BulkRowQuery,
    output: BulkRows,
    ...OWN,
  }),
  startBulkLink: write(bulk('/start'), {
    summary: 'Checks all rows once more, and has the ready ones worked on',
    input: StartBulkLinkInput,
    output: BulkLink,
    status: 202,
    conditional: true,
    ...OWN,
    errors: [
      'conflict',
      'no-main-eligible',
      'account-halted',
      'price-changed',
      'terms-changed',
      'consent-required',
      'rules-changed',
    ],
  }),
  pauseBulkLink: step('/pause', 'Leaves the rows that are left alone until it is resumed'),
  resumeBulkLink: step('/resume', 'Goes on with the rows that are left', ['account-halted']),
  cancelBulkLink: step('/cancel', 'Leaves the rows that are left alone; what was done stays'),
  reopenBulkLink: step('/reopen', 'Checks the rows that were not done once more, to put them right', [
    'quota-reached',
  ]),
} as const;
